import { read, SSF, utils, type WorkBook, type WorkSheet } from '@e965/xlsx';
import { zipSync } from 'fflate';
import { fromEpochDay, isLocalDate, type LocalDate } from '#domain/localDate';
import { type Cell, cleanText, type Row, type Sheet, textCell, type Workbook } from './cell.ts';
import { limits } from './limits.ts';
import { type Archive, ListRefusal, openArchive } from './zip.ts';

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

/** Copies a merged cell's value into the rows it covers downwards, where a list would repeat it. */
const fillMerged = (
  cells: Map<number, (Cell | undefined)[]>,
  merges: readonly Range[],
): Map<number, number[]> => {
  const filled = new Map<number, number[]>();
  for (const { s, e } of merges) {
    const value = cells.get(s.r)?.[s.c];
    if (value === undefined || (e.r - s.r + 1) * (e.c - s.c + 1) > maxMerged) continue;
    for (let r = s.r; r <= e.r; r += 1) {
      const row = cells.get(r);
      if (row === undefined) continue;
      for (let c = s.c; c <= Math.min(e.c, limits.columns); c += 1) {
        if (row[c] !== undefined) continue;
        row[c] = value;
        filled.set(r, [...(filled.get(r) ?? []), c]);
      }
    }
  }
  return filled;
};

const toSheet = (name: string, sheet: WorkSheet, hidden: boolean, date1904: boolean): Sheet => {
  const data: readonly (readonly (RawCell | undefined)[] | undefined)[] = sheet['!data'] ?? [];
  const cells = new Map<number, (Cell | undefined)[]>();
  const farCells: string[] = [];
  // Only the rows that exist are visited: a lone cell in row 1 048 576 must not cost a million steps.
  for (const key of Object.keys(data)) {
    const r = Number(key);
    const raws = data[r];
    if (raws === undefined) continue;
    const row: (Cell | undefined)[] = [];
    for (const columnKey of Object.keys(raws)) {
      const c = Number(columnKey);
      const raw = raws[c];
      const cell = raw === undefined ? undefined : toCell(raw, date1904);
      if (cell === undefined) continue;
      if (c >= limits.columns) farCells.push(utils.encode_cell({ r, c }));
      else row[c] = cell;
    }
    if (row.length > 0) cells.set(r, row);
    if (cells.size > limits.rows) throw new ListRefusal('list.tooManyRows', { limit: limits.rows });
  }
  if (farCells.length > limits.columns)
    throw new ListRefusal('list.tooManyColumns', { limit: limits.columns });
  const filled = fillMerged(cells, sheet['!merges'] ?? []);
  const rowInfo = sheet['!rows'] ?? [];
  const columnInfo = sheet['!cols'] ?? [];
  const rows: Row[] = [...cells]
    .toSorted(([a], [b]) => a - b)
    .map(([r, row]) => ({
      row: r + 1,
      cells: row,
      hidden: rowInfo[r]?.hidden === true,
      ...(filled.has(r) ? { filled: filled.get(r) ?? [] } : {}),
    }));
  const hiddenColumns = columnInfo.flatMap((info, column) =>
    info?.hidden === true ? [column] : [],
  );
  return { name, hidden, rows, hiddenColumns, farCells };
};

const parse = (bytes: Uint8Array): WorkBook => {
  try {
    return read(bytes, {
      type: 'array',
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

const sheetsOf = (book: WorkBook): readonly Sheet[] => {
  if (book.SheetNames.length > limits.sheets)
    throw new ListRefusal('list.bomb', { sheets: book.SheetNames.length });
  const date1904 = book.Workbook?.WBProps?.date1904 === true;
  return book.SheetNames.flatMap((name, index) => {
    const sheet = book.Sheets[name];
    if (sheet === undefined) return [];
    const hidden = (book.Workbook?.Sheets?.[index]?.Hidden ?? 0) !== 0;
    return [toSheet(name, sheet, hidden, date1904)];
  });
};

const unneeded =
  /(^|\/)(media|drawings|charts|embeddings|printerSettings|customXml|externalLinks|pivotCache|pivotTables|thumbnails|Thumbnails|Pictures|Object[^/]*)\/|vbaProject|calcChain|\.(png|jpe?g|gif|emf|wmf|svm)$/i;

/** The parts the library needs, unpacked within the limits and looked at for entity bombs. */
const safeParts = (archive: Archive): Record<string, Uint8Array> => {
  const parts = new Map<string, Uint8Array>();
  for (const name of archive.names) {
    if (name.endsWith('/') || unneeded.test(name) || parts.has(name)) continue;
    const data = archive.read(name);
    if (data === null) continue;
    if (/\.(xml|rels|vml)$/i.test(name)) refuseDoctype(data);
    parts.set(name, data);
  }
  return Object.fromEntries(parts);
};

// Sought as bytes: a search in Node by the encoding 'utf16le' never ends at an odd offset.
const unsafeMarks = ['<!DOCTYPE', '<!ENTITY', '<!doctype', '<!entity'].flatMap((mark) => [
  Buffer.from(mark),
  Buffer.from(mark, 'utf16le'),
]);

const refuseDoctype = (data: Uint8Array): void => {
  const buffer = Buffer.from(data.buffer, data.byteOffset, data.byteLength);
  if (unsafeMarks.some((mark) => buffer.includes(mark))) throw new ListRefusal('list.unsafeXml');
};

const kindOfArchive = (names: readonly string[], archive: Archive): 'xlsx' | 'ods' => {
  const has = (name: string) => names.includes(name);
  const any = (pattern: RegExp) => names.some((name) => pattern.test(name));
  if (any(/^xl\/workbook\.(xml|bin)$/i) || any(/^xl\/worksheets\//i)) return 'xlsx';
  if (has('mimetype') || has('content.xml')) {
    const type = new TextDecoder().decode(archive.read('mimetype') ?? new Uint8Array());
    const manifest = new TextDecoder().decode(
      archive.read('META-INF/manifest.xml') ?? new Uint8Array(),
    );
    if (/encryption-data/.test(manifest)) throw new ListRefusal('list.encrypted');
    if (has('content.xml') && (type === '' || /spreadsheet/.test(type))) return 'ods';
    throw new ListRefusal('list.notASpreadsheet', {
      kind: /text/.test(type) ? 'odt' : 'opendocument',
    });
  }
  const kind = any(/^word\//) ? 'docx' : any(/^ppt\//) ? 'pptx' : any(/\.iwa$/) ? 'numbers' : 'zip';
  throw new ListRefusal('list.notASpreadsheet', { kind });
};

/** Reads xlsx, xlsm, xlsb and ods. */
export const readArchive = (bytes: Uint8Array): Workbook => {
  const archive = openArchive(bytes);
  const format = kindOfArchive(archive.names, archive);
  const repacked = zipSync(safeParts(archive), { level: 0 });
  return { format, delimiter: null, encoding: null, sheets: sheetsOf(parse(repacked)) };
};

/** Reads xls (BIFF in a compound file or bare) and the other old forms the library knows. */
export const readOldWorkbook = (bytes: Uint8Array): Workbook => ({
  format: 'xls',
  delimiter: null,
  encoding: null,
  sheets: sheetsOf(parse(bytes)),
});
