/** A cell as the file has it: a figure, or the number of a text that the workbook keeps once. */
export type PlainCell = {
  readonly column: number;
  readonly style: number;
  readonly isText: boolean;
  readonly value: string;
};

/** A row, both counted from 0. */
export type PlainRow = { readonly row: number; readonly cells: readonly PlainCell[] };

/** A worksheet whose rows were read here, and what is left of it for the library. */
export type PlainSheet = { readonly rows: readonly PlainRow[]; readonly rest: Uint8Array };

const rowTag = /<row r="([1-9]\d{0,6})"(?: [A-Za-z][\w:]*="[^"<>]*")*(\/?)>/y;
const cellTag =
  /<c r="([A-Z]{1,3})([1-9]\d{0,6})"(?: s="(\d{1,6})")?(?: t="(n|s)")?(?:\/>|><\/c>|><v>(-?[\d.]+(?:[Ee][-+]?\d+)?)<\/v><\/c>)/y;
const opening = '<sheetData>';
const closing = '</sheetData>';
const rowEnd = '</row>';

const columnOf = (letters: string): number => {
  let column = 0;
  for (let at = 0; at < letters.length; at += 1) column = column * 26 + letters.charCodeAt(at) - 64;
  return column - 1;
};

/** The cells of one row from `from` up to its end, and where that is; null where one is not plain. */
const cellsFrom = (
  xml: string,
  from: number,
  row: string,
): { readonly cells: PlainCell[]; readonly end: number } | null => {
  const cells: PlainCell[] = [];
  let at = from;
  while (!xml.startsWith(rowEnd, at)) {
    cellTag.lastIndex = at;
    const match = cellTag.exec(xml);
    if (match === null || match[2] !== row) return null;
    const [, letters = '', , style = '0', type, value] = match;
    if (value !== undefined) {
      cells.push({ column: columnOf(letters), style: Number(style), isText: type === 's', value });
    }
    at = cellTag.lastIndex;
  }
  return { cells, end: at + rowEnd.length };
};

/**
 * Reads the rows of a worksheet that holds nothing but figures and shared texts, written the way all
 * common programs write them. Null for anything else (formulas, texts in the cell, other prefixes,
 * rows or cells without their place), which is the library's to read.
 */
export const plainRows = (part: Uint8Array): PlainSheet | null => {
  const bytes = Buffer.from(part.buffer, part.byteOffset, part.byteLength);
  const open = bytes.indexOf(opening);
  const close = bytes.lastIndexOf(closing);
  if (open === -1 || close < open || bytes.indexOf(opening, open + 1) !== -1) return null;
  const from = open + opening.length;
  const xml = bytes.toString('latin1', from, close);
  const rows: PlainRow[] = [];
  let last = 0;
  for (let at = 0; at < xml.length; ) {
    rowTag.lastIndex = at;
    const match = rowTag.exec(xml);
    if (match === null) return null;
    const [, number = '', isEmpty] = match;
    const row = Number(number);
    if (row <= last) return null;
    last = row;
    at = rowTag.lastIndex;
    if (isEmpty === '/') continue;
    const read = cellsFrom(xml, at, number);
    if (read === null) return null;
    rows.push({ row: row - 1, cells: read.cells });
    at = read.end;
  }
  return { rows, rest: Buffer.concat([bytes.subarray(0, from), bytes.subarray(close)]) };
};
