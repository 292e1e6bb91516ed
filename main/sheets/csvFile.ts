import { isLocalDate } from '#domain/localDate';
import type { ColumnKind, Table, TableCell } from '#domain/table';
import { mayBeFormula, readable } from './cellText.ts';

/** A number as Swedish Excel reads it: a decimal comma, and nothing between the thousands. */
const numberIn = (value: number): string => String(value).replace('.', ',');

/** Öre as kronor, with both decimals where there are any. */
const kronorIn = (ore: number): string =>
  ore % 100 === 0 ? String(ore / 100) : (ore / 100).toFixed(2).replace('.', ',');

const writtenAs = (cell: TableCell, kind: ColumnKind): string => {
  if (cell === null) return '';
  if (typeof cell === 'number') return kind === 'amount' ? kronorIn(cell) : numberIn(cell);
  if (kind === 'date' && isLocalDate(cell)) return cell;
  const text = readable(cell);
  // An apostrophe before it is how a spreadsheet is told that a cell is text.
  return mayBeFormula(text) ? `'${text}` : text;
};

const quoted = (text: string): string =>
  /[;"\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;

/** So many rows are written before others get their turn. */
const rowsAtOnce = 400;

/**
 * The table as CSV that Swedish Excel opens by a double click: UTF-8 with its mark, semicolons,
 * decimal commas, CRLF. Text that could be taken for a formula gets an apostrophe before it. `rest`
 * gives others their turn between slices of rows.
 */
export const csvOf = async (
  { columns, rows }: Table,
  rest: () => Promise<void>,
): Promise<string> => {
  const line = (cells: readonly string[]): string => `${cells.map(quoted).join(';')}\r\n`;
  let csv = `\uFEFF${line(columns.map(({ heading }) => writtenAs(heading, 'text')))}`;
  for (let from = 0; from < rows.length; from += rowsAtOnce) {
    for (const row of rows.slice(from, from + rowsAtOnce)) {
      csv += line(columns.map(({ kind }, place) => writtenAs(row[place] ?? null, kind)));
    }
    await rest();
  }
  return csv;
};
