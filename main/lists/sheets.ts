import type { ListFailure } from '#domain/agreementList';
import { ok, type Result } from '#domain/result';
import { readArchive } from './archives.ts';
import { plainRecords, recordsInCompound } from './biff.ts';
import { type Row, textCell, type Workbook } from './cell.ts';
import { readDelimited } from './delimited.ts';
import { decodeText } from './encoding.ts';
import { sheetsIn } from './libraryCells.ts';
import { limits } from './limits.ts';
import { ListRefusal } from './refusal.ts';

/** A text without the apostrophe that tells a spreadsheet that it is no formula. */
const unguarded = (text: string): string =>
  text.startsWith("'") ? text.replace(/^'(?=\s*[=+\-@])/, '') : text;

const starts = (bytes: Uint8Array, ...signature: readonly number[]): boolean =>
  signature.every((byte, index) => bytes[index] === byte);

/** The records of an xls, or the markup that some systems save under that name. */
const oldWorkbook = (bytes: Uint8Array): Workbook => ({
  format: 'xls',
  delimiter: null,
  encoding: null,
  sheets: sheetsIn(bytes) ?? [],
});

const otherKinds: readonly (readonly [string, readonly number[]])[] = [
  ['pdf', [0x25, 0x50, 0x44, 0x46]],
  ['png', [0x89, 0x50, 0x4e, 0x47]],
  ['jpeg', [0xff, 0xd8, 0xff]],
  ['gif', [0x47, 0x49, 0x46, 0x38]],
  ['rtf', [0x7b, 0x5c, 0x72, 0x74, 0x66]],
  ['7z', [0x37, 0x7a, 0xbc, 0xaf]],
  ['rar', [0x52, 0x61, 0x72, 0x21]],
  ['gzip', [0x1f, 0x8b]],
  ['exe', [0x4d, 0x5a, 0x90]],
  ['sqlite', [0x53, 0x51, 0x4c, 0x69, 0x74, 0x65, 0x20, 0x66]],
];

const delimitedWorkbook = (text: string, encoding: string): Workbook => {
  const { rows: fields, delimiter } = readDelimited(text);
  const rows: Row[] = [];
  for (const [index, row] of fields.entries()) {
    const cells = row.map((text) => textCell(unguarded(text)));
    if (cells.every((cell) => cell === undefined)) continue;
    if (row.length > limits.columns)
      throw new ListRefusal('list.tooManyColumns', { limit: limits.columns });
    rows.push({ row: index + 1, cells, hidden: false, filled: false });
    if (rows.length > limits.rows)
      throw new ListRefusal('list.tooManyRows', { limit: limits.rows });
  }
  return {
    format: 'text',
    delimiter,
    encoding,
    sheets: [{ name: 'Blad1', hidden: false, rows, hiddenColumns: [], farCells: [] }],
  };
};

const plainText = (bytes: Uint8Array): Workbook => {
  const { text, encoding } = decodeText(bytes);
  const sample = text.slice(0, 8192);
  const strange = (sample.match(/(?![\t\n\v\f\r])\p{Cc}|\uFFFD/gu) ?? []).length;
  if (strange > sample.length * 0.02)
    throw new ListRefusal('list.notASpreadsheet', { kind: 'unknown' });
  const head = sample.trimStart().slice(0, 2048);
  if (/^<\?xml|^<[A-Za-z!]/.test(head)) return markup(text.trimStart(), head);
  return delimitedWorkbook(text, encoding);
};

/** Web pages and SpreadsheetML that some systems save as `.xls`, whatever encoding they are in. */
const markup = (text: string, head: string): Workbook => {
  // The library believes what the file says of its encoding; here it is known, and this is UTF-8.
  const said = /\bencoding="[^"]*"|\bcharset=["']?[\w-]*/gi;
  const bytes = Buffer.from(head.replace(said, '') + text.slice(head.length));
  if (/urn:schemas-microsoft-com:office:spreadsheet/.test(head)) {
    if (/<!(DOCTYPE|ENTITY)/i.test(head)) throw new ListRefusal('list.unsafeXml');
    return oldWorkbook(bytes);
  }
  if (/<!ENTITY/i.test(head)) throw new ListRefusal('list.unsafeXml');
  if (/<(html|table|!doctype html)/i.test(head) && /<t/i.test(text)) return oldWorkbook(bytes);
  throw new ListRefusal('list.notASpreadsheet', { kind: /^<\?xml/.test(head) ? 'xml' : 'html' });
};

/** Excel 2 to 4 wrote their records straight into the file. */
const isBareWorkbook = ([first, second = -1, , fourth]: Uint8Array): boolean =>
  first === 0x09 && [0x00, 0x02, 0x04, 0x08].includes(second) && fourth === 0;

const anyWorkbook = (bytes: Uint8Array): Workbook => {
  if (bytes.length === 0) throw new ListRefusal('list.empty');
  if (bytes.length > limits.fileBytes) {
    throw new ListRefusal('list.tooLarge', { megabytes: Math.round(bytes.length / 1024 / 1024) });
  }
  if (starts(bytes, 0x50, 0x4b, 0x03, 0x04) || starts(bytes, 0x50, 0x4b, 0x05, 0x06))
    return readArchive(bytes);
  if (starts(bytes, 0xd0, 0xcf, 0x11, 0xe0)) {
    return oldWorkbook(recordsInCompound(bytes));
  }
  if (isBareWorkbook(bytes)) {
    return oldWorkbook(plainRecords(bytes));
  }
  for (const [kind, signature] of otherKinds) {
    if (starts(bytes, ...signature)) throw new ListRefusal('list.notASpreadsheet', { kind });
  }
  return plainText(bytes);
};

const asResult = (make: () => Workbook): Result<Workbook, ListFailure> => {
  try {
    const workbook = make();
    if (workbook.sheets.every(({ rows }) => rows.length === 0)) throw new ListRefusal('list.empty');
    return ok(workbook);
  } catch (problem) {
    const { code, details } =
      problem instanceof ListRefusal ? problem : new ListRefusal('list.unreadable');
    return { ok: false, failure: details === undefined ? { code } : { code, details } };
  }
};

/** The sheets of a file, whatever kind of list it is; refused with a code when it cannot be read. */
export const readSheets = (bytes: Uint8Array): Result<Workbook, ListFailure> =>
  asResult(() => anyWorkbook(bytes));

/** The sheet that a person pasted, as Excel puts it on the clipboard: tab-separated text. */
export const readPasted = (text: string): Result<Workbook, ListFailure> =>
  asResult(() => delimitedWorkbook(text, 'utf-8'));
