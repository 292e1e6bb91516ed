import { read, SSF, utils, type WorkBook, type WorkSheet } from '@e965/xlsx';
import { fromEpochDay, isLocalDate, type LocalDate } from '#domain/localDate';
import { type Cell, cleanText, type Row, type Sheet, textCell } from './cell.ts';
import { limits } from './limits.ts';
import { ListRefusal } from './refusal.ts';
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

/** The cells of a row by column, and the names of those too far to the right to belong to it. */
const cellsOfRow = (
  r: number,
  raws: readonly (RawCell | undefined)[],
  date1904: boolean,
  farCells: string[],
): (Cell | undefined)[] => {
  const row: (Cell | undefined)[] = [];
  for (const key of Object.keys(raws)) {
    const c = Number(key);
    const raw = raws[c];
    const cell = raw === undefined ? undefined : toCell(raw, date1904);
    if (cell === undefined) continue;
    if (c < limits.columns) row[c] = cell;
    else farCells.push(utils.encode_cell({ r, c }));
  }
  if (farCells.length > limits.columns) {
    throw new ListRefusal('list.tooManyColumns', { limit: limits.columns });
  }
  return row;
};

const toSheet = (
  name: string,
  sheet: WorkSheet,
  date1904: boolean,
  isHidden: boolean,
  hidden: Hidden | undefined,
): Sheet => {
  const data: readonly (readonly (RawCell | undefined)[] | undefined)[] = sheet['!data'] ?? [];
  const cells = new Map<number, (Cell | undefined)[]>();
  const farCells: string[] = [];
  // Only the rows that exist are visited: a lone cell in row 1 048 576 must not cost a million steps.
  for (const key of Object.keys(data)) {
    const r = Number(key);
    const row = cellsOfRow(r, data[r] ?? [], date1904, farCells);
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

/**
 * The sheets of a workbook's bytes, which have been looked through before. `hidden` tells by sheet
 * what Excel does not show, where the library does not say it.
 */
export const sheetsIn = (bytes: Uint8Array, hidden: readonly Hidden[] = []): readonly Sheet[] => {
  const book = parse(bytes);
  if (book.SheetNames.length > limits.sheets) {
    throw new ListRefusal('list.bomb', { sheets: book.SheetNames.length });
  }
  const date1904 = book.Workbook?.WBProps?.date1904 === true;
  return book.SheetNames.flatMap((name, index) => {
    const sheet = book.Sheets[name];
    if (sheet === undefined) return [];
    const isHidden = (book.Workbook?.Sheets?.[index]?.Hidden ?? 0) !== 0;
    return [toSheet(name, sheet, date1904, isHidden, hidden[index])];
  });
};
