import type { LocalDate } from '#domain/localDate';

/** One cell of a sheet; `text` is what the file shows, cleaned; `lines` where it had several. */
export type Cell =
  | {
      readonly kind: 'text';
      readonly text: string;
      readonly lines?: readonly string[];
      /** As the file has it, where white space around it was taken away. */
      readonly written?: string;
    }
  | { readonly kind: 'number'; readonly value: number; readonly text: string }
  | { readonly kind: 'date'; readonly date: LocalDate; readonly text: string }
  | { readonly kind: 'boolean'; readonly value: boolean; readonly text: string }
  | { readonly kind: 'error'; readonly text: string };

/** A row that holds something. `row` counts from 1 as in Excel; `cells` may have holes. */
export type Row = {
  readonly row: number;
  readonly cells: readonly (Cell | undefined)[];
  readonly hidden: boolean;
  /** A cell was filled in from a merged one above. */
  readonly filled: boolean;
};

/** One sheet with only its rows that hold something, and what is peculiar about it. */
export type Sheet = {
  readonly name: string;
  readonly hidden: boolean;
  readonly rows: readonly Row[];
  readonly hiddenColumns: readonly number[];
  /** Cells so far to the right that they cannot belong to a list, as `XFD1048576`. */
  readonly farCells: readonly string[];
};

/** A file as sheets of cells, before anything is understood. */
export type Workbook = {
  readonly format: 'xlsx' | 'xls' | 'ods' | 'text';
  readonly delimiter: string | null;
  readonly encoding: string | null;
  readonly sheets: readonly Sheet[];
};

// Characters that files hold by accident and that must not travel on.
const control = /(?![\t\n\r])[\p{Cc}\u200B\u200E\u200F\u2060\uFEFF\uFFFE\uFFFF]/gu;
const spaces = /[\s\u00A0\u202F\u2007\u2009]+/g;

// Most cells are plain already; this looks for anything that must be cleaned in one pass.
const unclean = /[^\u0020-\u007E\u00A1-\u1FFF\u2010-\u2027\u2030-\uD7FF]| {2}|^ | $|_x/;

/** Excel's escaped line ends (`_x000D_`), control characters and runs of white space made one space. */
export const cleanText = (text: string): string =>
  unclean.test(text)
    ? text
        .replace(/_x[0-9A-Fa-f]{4}_/g, (escaped) => {
          const code = Number.parseInt(escaped.slice(2, 6), 16);
          return code < 32 || code === 0x7f ? ' ' : String.fromCharCode(code);
        })
        .replace(control, '')
        .replace(spaces, ' ')
        .trim()
    : text;

const lineEnd = /\r\n|\r|\n|_x000[AD]_/;

/** A cell of text, cleaned; none where nothing is left of it. */
export const textCell = (raw: string): Cell | undefined => {
  const text = cleanText(raw);
  if (text === '') return undefined;
  if (!lineEnd.test(raw)) {
    return text === raw || text !== raw.trim()
      ? { kind: 'text', text }
      : { kind: 'text', text, written: raw };
  }
  const lines = raw.split(lineEnd).flatMap((line) => cleanText(line) || []);
  return lines.length > 1 ? { kind: 'text', text, lines } : { kind: 'text', text };
};

const fillers = new Set([
  '-',
  '--',
  '–',
  '—',
  '.',
  '..',
  '...',
  '?',
  '/',
  '*',
  '0.0',
  '0,0',
  'none',
  'null',
  'nan',
  'n/a',
  'na',
  '#n/a',
  'nil',
  'undefined',
  'ingen uppgift',
  'uppgift saknas',
  'ej angivet',
  'ej angiven',
  'saknas',
  'okänt',
  'okänd',
  '(tom)',
  '(blank)',
  '(tomt)',
  'tom',
  'blank',
  'not applicable',
  'ej tillämpligt',
  'xx',
  'xxx',
]);

const longestFiller = Math.max(...[...fillers].map(({ length }) => length));

/** Whether a text only fills the cell: a dash, `0.0`, `None`, `N/A`. */
export const isFiller = (text: string): boolean =>
  (text.length <= longestFiller && fillers.has(text.toLowerCase())) || /^[-–—_=]+$/.test(text);

/** What the cell shows, with dates as days; empty for no cell. */
export const shown = (cell: Cell | undefined): string =>
  cell === undefined ? '' : cell.kind === 'date' ? cell.date : cell.text;

/** The words of a cell as a Swede would write them: no grouped figures, a comma before decimals. */
export const wordsOf = (cell: Cell): string => {
  if (cell.kind !== 'number') return shown(cell);
  if (Number.isInteger(cell.value) && Math.abs(cell.value) < 1e15) return String(cell.value);
  return /^-?[\d, ]*\.\d+$/.test(cell.text) ? String(cell.value).replace('.', ',') : cell.text;
};
