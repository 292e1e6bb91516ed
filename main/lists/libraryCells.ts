import { read, SSF, utils, type WorkBook, type WorkSheet } from '@e965/xlsx';
import { fromEpochDay, isLocalDate, type LocalDate } from '#domain/localDate';
import { type Cell, cleanText, type Row, type Sheet, textCell } from './cell.ts';
import { limits } from './limits.ts';
import type { PlainCell, PlainRow } from './plainRows.ts';
import { ListRefusal } from './refusal.ts';
import { remembered } from './remembered.ts';
import type { Hidden } from './sheetXml.ts';

/** Days from 1970-01-01 back to serial number 0 of Excel's two calendars. */
const serialZero = { from1900: -25_569, from1904: -24_107 } as const;

/**
 * The day of an Excel serial number, counted in whole days so that no time zone can move it. In the
 * 1900 calendar, 60 is the 29 February that never was, and days before it are one off.
 */
export const dayOfSerial = (serial: number, date1904: boolean): LocalDate | null => {
  const day = Math.floor(serial);
  if (!Number.isFinite(serial) || day < 0 || day > 2_958_465) return null;
  if (!date1904 && (day === 60 || day === 0)) return null;
  const zero = date1904
    ? serialZero.from1904
    : day < 60
      ? serialZero.from1900 + 1
      : serialZero.from1900;
  const date = fromEpochDay(zero + day);
  return isLocalDate(date) ? date : null;
};

/** What the library keeps of a cell; its own types leave the value open. */
type RawCell = {
  readonly t: string;
  readonly v?: unknown;
  readonly w?: string;
  readonly z?: unknown;
};

const toCell = (raw: RawCell, date1904: boolean): Cell | undefined => {
  const { t, v } = raw;
  if (t === 's' && typeof v === 'string') return textCell(v);
  if (t === 'z' || v === undefined || v === null) return undefined;
  const text = cleanText(raw.w ?? String(v));
  if (t === 'n' && typeof v === 'number') {
    if (typeof raw.z === 'string' && raw.z !== 'General' && SSF.is_date(raw.z)) {
      const date = dayOfSerial(v, date1904);
      return date === null ? textCell(text) : { kind: 'date', date, text };
    }
    return { kind: 'number', value: v, text };
  }
  if (v instanceof Date) {
    const date = v.toISOString().slice(0, 10);
    return isLocalDate(date) ? { kind: 'date', date, text } : textCell(text);
  }
  if (t === 'b') return { kind: 'boolean', value: v === true, text };
  if (t === 'e') return { kind: 'error', text };
  return textCell(String(v));
};

type Range = {
  readonly s: { readonly r: number; readonly c: number };
  readonly e: { readonly r: number; readonly c: number };
};

/** Longest merged block that is filled; a larger one is a page layout, not a list. */
const maxMerged = 2_000;

/** Copies a merged cell's value into the rows below that it covers, where a list would repeat it. */
const fillMerged = (
  cells: Map<number, (Cell | undefined)[]>,
  merges: readonly Range[],
): ReadonlySet<number> => {
  const filled = new Set<number>();
  for (const { s, e } of merges) {
    const value = cells.get(s.r)?.[s.c];
    if (value === undefined || e.r - s.r > maxMerged) continue;
    for (let r = s.r + 1; r <= e.r; r += 1) {
      const row = cells.get(r);
      if (row === undefined || row[s.c] !== undefined) continue;
      row[s.c] = value;
      filled.add(r);
    }
  }
  return filled;
};

/** What the library keeps of a workbook besides what its types name. */
type Inside = WorkBook & {
  readonly Strings?: readonly { readonly t?: unknown }[];
  readonly Styles?: { readonly CellXf?: readonly { readonly numFmtId?: number }[] };
  readonly SSF?: Readonly<Record<number, string>>;
};

/** The workbook has not what a plain cell points at, so that the library must say what it means. */
class NotPlain extends Error {}

/** A figure in its format, or null where the format cannot show it. */
const shownAs = (format: string, value: number, date1904: boolean): string | null => {
  try {
    return SSF.format(format, value, { date1904 });
  } catch {
    return null;
  }
};

/** Makes cells of what was read as plain rows, as the library would: each text and figure once. */
const plainReader = ({ Strings, Styles, SSF: formats }: Inside, date1904: boolean) => {
  const texts = new Map<string, Cell | undefined>();
  const byStyle = new Map<number, (value: string) => Cell | undefined>();
  const textOf = (value: string): Cell | undefined => {
    if (texts.has(value)) return texts.get(value);
    const text = /^\d+$/.test(value) ? Strings?.[Number(value)]?.t : undefined;
    if (typeof text !== 'string') throw new NotPlain();
    const cell = textCell(text);
    texts.set(value, cell);
    return cell;
  };
  const figuresOf = (style: number) => {
    const id = Styles?.CellXf?.[style]?.numFmtId ?? 0;
    const format = formats?.[id];
    if (format === undefined) throw new NotPlain();
    return remembered((value: string): Cell | undefined => {
      const v = Number.parseFloat(value);
      const w = shownAs(format, v, date1904);
      return toCell({ t: 'n', v, z: format, ...(w === null ? {} : { w }) }, date1904);
    });
  };
  return ({ style, isText, value }: PlainCell): Cell | undefined => {
    if (isText) return textOf(value);
    const figures = byStyle.get(style) ?? figuresOf(style);
    byStyle.set(style, figures);
    return figures(value);
  };
};

/** The cells of a row by column, and the names of those too far to the right to belong to it. */
const cellsOfRow = (
  r: number,
  found: Iterable<readonly [column: number, cell: Cell | undefined]>,
  farCells: string[],
): (Cell | undefined)[] => {
  const row: (Cell | undefined)[] = [];
  for (const [c, cell] of found) {
    if (cell === undefined) continue;
    if (c < limits.columns) row[c] = cell;
    else farCells.push(utils.encode_cell({ r, c }));
  }
  if (farCells.length > limits.columns) {
    throw new ListRefusal('list.tooManyColumns', { limit: limits.columns });
  }
  return row;
};

type FoundRow = readonly [row: number, Iterable<readonly [column: number, cell: Cell | undefined]>];

/** The rows as the library has them, only those that exist: a lone cell in row 1 048 576 is one step. */
function* libraryRows(sheet: WorkSheet, date1904: boolean): Generator<FoundRow> {
  const data: readonly (readonly (RawCell | undefined)[] | undefined)[] = sheet['!data'] ?? [];
  for (const key of Object.keys(data)) {
    const raws = data[Number(key)] ?? [];
    const found = Object.keys(raws).map((column) => {
      const raw = raws[Number(column)];
      return [Number(column), raw === undefined ? undefined : toCell(raw, date1904)] as const;
    });
    yield [Number(key), found];
  }
}

function* ownRows(rows: readonly PlainRow[], read: (cell: PlainCell) => Cell | undefined) {
  for (const { row, cells } of rows) {
    yield [row, cells.map((cell) => [cell.column, read(cell)] as const)] as const;
  }
}

const toSheet = (
  name: string,
  sheet: WorkSheet,
  found: Iterable<FoundRow>,
  isHidden: boolean,
  hidden: Hidden | undefined,
): Sheet => {
  const cells = new Map<number, (Cell | undefined)[]>();
  const farCells: string[] = [];
  for (const [r, ofRow] of found) {
    const row = cellsOfRow(r, ofRow, farCells);
    if (row.length > 0) cells.set(r, row);
    if (cells.size > limits.rows) throw new ListRefusal('list.tooManyRows', { limit: limits.rows });
  }
  const filled = fillMerged(cells, sheet['!merges'] ?? []);
  const rowInfo = sheet['!rows'] ?? [];
  const rows = [...cells]
    .toSorted(([a], [b]) => a - b)
    .map(
      ([r, row]): Row => ({
        row: r + 1,
        cells: row,
        hidden: hidden?.rows.has(r) ?? rowInfo[r]?.hidden === true,
        filled: filled.has(r),
      }),
    );
  return { name, hidden: isHidden, rows, hiddenColumns: hidden?.columns ?? [], farCells };
};

/** Has the library read a file; formulas are taken by their values and nothing is made of styles. */
const parse = (bytes: Uint8Array): WorkBook => {
  try {
    return read(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), {
      type: 'buffer',
      dense: true,
      cellDates: false,
      cellNF: true,
      cellHTML: false,
      cellFormula: false,
      cellStyles: false,
      raw: true,
    });
  } catch (problem) {
    if (problem instanceof ListRefusal) throw problem;
    const said = problem instanceof Error ? problem.message : '';
    if (/password|encrypt/i.test(said)) throw new ListRefusal('list.encrypted');
    throw new ListRefusal('list.unreadable');
  }
};

/** What is known of a sheet beside what the library says: what Excel hides, and rows read here. */
export type SheetBeside = { readonly hidden?: Hidden; readonly rows?: readonly PlainRow[] };

/**
 * The sheets of a workbook's bytes, which have been looked through before. `beside` tells by sheet
 * what the library does not. Null where rows read here point at what the workbook has not.
 */
export const sheetsIn = (
  bytes: Uint8Array,
  beside: readonly SheetBeside[] = [],
): readonly Sheet[] | null => {
  const book = parse(bytes);
  if (book.SheetNames.length > limits.sheets) {
    throw new ListRefusal('list.bomb', { sheets: book.SheetNames.length });
  }
  const date1904 = book.Workbook?.WBProps?.date1904 === true;
  const read = plainReader(book, date1904);
  try {
    return book.SheetNames.flatMap((name, index) => {
      const sheet = book.Sheets[name];
      if (sheet === undefined) return [];
      const isHidden = (book.Workbook?.Sheets?.[index]?.Hidden ?? 0) !== 0;
      const { hidden, rows } = beside[index] ?? {};
      const found = rows ? ownRows(rows, read) : libraryRows(sheet, date1904);
      return [toSheet(name, sheet, found, isHidden, hidden)];
    });
  } catch (problem) {
    if (problem instanceof NotPlain) return null;
    throw problem;
  }
};
