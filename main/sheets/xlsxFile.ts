import { isLocalDate } from '#domain/localDate';
import type { ColumnKind, Table, TableCell } from '#domain/table';
import { mayBeFormula } from './cellText.ts';
import { escaped, lettersOf, sheetFoot, sheetHead, smallParts, styles } from './xlsxParts.ts';
import { zipOf } from './zipFile.ts';

/** So many rows are written before others get their turn. */
const rowsAtOnce = 400;

/** Excel counts a day too many before this one, and has none before 1900. */
const firstDay = '1900-03-01';

/** Excel's number of a day: days since 30 December 1899. */
const serialOf = (date: string): number => Date.parse(`${date}T00:00:00Z`) / 86_400_000 + 25_569;

const textCell = (at: string, text: string, style: number): string =>
  text === ''
    ? ''
    : `<c r="${at}"${style === styles.text ? '' : ` s="${style}"`} t="inlineStr"><is><t xml:space="preserve">${escaped(text)}</t></is></c>`;

const numberCell = (at: string, value: number, style: number): string =>
  `<c r="${at}"${style === styles.text ? '' : ` s="${style}"`}><v>${value}</v></c>`;

const cellOf = (at: string, cell: TableCell, kind: ColumnKind): string => {
  if (cell === null) return '';
  if (typeof cell === 'number') {
    return kind === 'amount'
      ? numberCell(at, cell / 100, styles.amount)
      : numberCell(at, cell, styles.text);
  }
  if (kind === 'date' && isLocalDate(cell) && cell >= firstDay)
    return numberCell(at, serialOf(cell), styles.date);
  return textCell(at, cell, mayBeFormula(cell) ? styles.quotedText : styles.text);
};

/** The rows of the sheet as XML, a slice at a time, the headings first. */
function* slicesOf({ columns, rows }: Table): Generator<string> {
  const letters = columns.map((_, place) => lettersOf(place));
  const heading = columns.map((column, place) =>
    textCell(`${letters[place]}1`, column.heading, styles.heading),
  );
  yield `<row r="1">${heading.join('')}</row>`;
  for (let from = 0; from < rows.length; from += rowsAtOnce) {
    let slice = '';
    for (const [index, row] of rows.slice(from, from + rowsAtOnce).entries()) {
      const number = from + index + 2;
      const cells = columns.map(({ kind }, place) =>
        cellOf(`${letters[place]}${number}`, row[place] ?? null, kind),
      );
      slice += `<row r="${number}">${cells.join('')}</row>`;
    }
    yield slice;
  }
}

/**
 * The tables as an Excel file: a sheet for each whose headings stay and can be filtered, with days and
 * amounts (kronor) as such. Text is never a formula. `at` is the instant it is made; `rest` gives
 * others their turn between slices of rows.
 */
export const xlsxOf = async (
  tables: readonly Table[],
  at: string,
  rest: () => Promise<void>,
): Promise<Uint8Array> => {
  const files = Object.entries(smallParts(tables, at)).map(([name, text]) => ({
    name,
    bytes: Buffer.from(text),
  }));
  for (const [place, table] of tables.entries()) {
    const slices = [Buffer.from(sheetHead(table))];
    for (const slice of slicesOf(table)) {
      slices.push(Buffer.from(slice));
      await rest();
    }
    slices.push(Buffer.from(sheetFoot(table)));
    files.push({ name: `xl/worksheets/sheet${place + 1}.xml`, bytes: Buffer.concat(slices) });
  }
  return zipOf(files, at);
};
