import type { Mapping, TargetField } from '#domain/agreementList';
import { type Row, shown, textCell } from './cell.ts';
import { readDate } from './cells/dates.ts';
import { compactHeading, timeUnitIn } from './headings.ts';

/** A supplier of a row that has columns of its own; `rank` where the headings say that they rank. */
type SupplierColumns = {
  readonly supplier: number;
  readonly organisationNumber: number | null;
  readonly rank: number | null;
};

/** Columns that go on where another ends: `Leverantör 2` beside `Leverantör 1`, `Option 2` beside `Option 1`. */
export type NumberedColumns = {
  /** Every supplier's columns, the mapped ones first; empty where there is only one. */
  readonly suppliers: readonly SupplierColumns[];
  /** The columns of the options, the mapped one first; empty where there is only one. */
  readonly options: readonly number[];
  /** The columns of the last possible days, the mapped one first; empty where there is only one. */
  readonly latestEnds: readonly number[];
  /** The column that says how many options there are, and what the mapped one counts their length in. */
  readonly optionCount: OptionCount | null;
  /** The columns that no mapping names but that are read with one that is. */
  readonly joined: readonly number[];
};

/** `unit` is that of the heading; null where the cells must say it. */
type OptionCount = { readonly column: number; readonly unit: 'mån' | 'år' | null };

type Numbered = { readonly column: number; readonly number: number };

/** A heading as it is but for its figure: `Leverantör 2` goes with `Leverantör 1` and with `Leverantör`. */
const figureIn = /(\d+)(?::?[ae](?!\p{L}))?/iu;
const letterBehind = /(?<=\s)([A-H])$/;
const stemOf = (heading: string): string =>
  compactHeading(heading.replace(figureIn, '').replace(letterBehind, ''));
const numberOf = (heading: string): number | null => {
  const figure = figureIn.exec(heading)?.[1];
  if (figure !== undefined) return Number(figure);
  const letter = letterBehind.exec(heading)?.[1];
  return letter === undefined ? null : letter.charCodeAt(0) - 64;
};

/**
 * The columns whose headings are that of the column `at` with other figures, in the order of these;
 * with `mayRepeat` also those beside it that repeat it: further away they are of another table.
 */
const family = (
  header: Row,
  at: number | undefined,
  taken: ReadonlySet<number>,
  mayRepeat: boolean,
): Numbered[] => {
  if (at === undefined) return [];
  const own = shown(header.cells[at]);
  const others = header.cells.flatMap((cell, column) => {
    const heading = shown(cell);
    const number = numberOf(heading);
    const isOther = number !== null && !taken.has(column) && stemOf(heading) === stemOf(own);
    return isOther ? [{ column, number }] : [];
  });
  const repeated: Numbered[] = [];
  for (let column = at + 1; mayRepeat && shown(header.cells[column]) === own; column += 1) {
    if (!taken.has(column)) repeated.push({ column, number: 1 });
  }
  return [
    { column: at, number: numberOf(own) ?? 1 },
    ...(numberOf(own) === null ? repeated : []),
    ...others,
  ].toSorted((one, other) => one.number - other.number);
};

/** The column that counts the options whose length stands in a column of its own. */
const countOf = (
  header: Row,
  options: number | undefined,
  taken: ReadonlySet<number>,
): OptionCount | null => {
  if (options === undefined) return null;
  const unit = timeUnitIn(shown(header.cells[options]));
  if (unit === 'days') return null;
  const found = header.cells.findIndex(
    (cell, column) =>
      !taken.has(column) &&
      /^(?:max(?:imalt)? |kvarvarande )?antal .*(?:förläng|option)|(?:förläng|option).* antal$/i.test(
        shown(cell),
      ),
  );
  return found === -1
    ? null
    : { column: found, unit: unit === null ? null : unit === 'years' ? 'år' : 'mån' };
};

/** The columns that are read together with a mapped one, by their numbered headings. */
export const numberedColumns = (mapping: Mapping, header: Row): NumberedColumns => {
  const at = (target: TargetField) => mapping.find((each) => each.target === target)?.column;
  const taken = new Set(mapping.map(({ column }) => column));
  const suppliers = family(header, at('supplier'), taken, true);
  const numbers = family(header, at('organisationNumber'), taken, false);
  const options = family(header, at('options'), taken, false);
  const latestEnds = family(header, at('latestEnd'), taken, false);
  const optionCount = countOf(header, at('options'), taken);
  const isRanking = /rang|\d:?[ae] ?hand|förstahand/i.test(
    shown(header.cells[at('supplier') ?? -1]),
  );
  const joined = [...suppliers, ...(suppliers.length > 1 ? numbers : []), ...options, ...latestEnds]
    .map(({ column }) => column)
    .concat(optionCount?.column ?? [])
    .filter((column) => !taken.has(column));
  return {
    suppliers:
      suppliers.length < 2
        ? []
        : suppliers.map(({ column, number }) => ({
            supplier: column,
            organisationNumber: numbers.find((each) => each.number === number)?.column ?? null,
            rank: isRanking ? number : null,
          })),
    options: options.length < 2 ? [] : options.map(({ column }) => column),
    latestEnds: latestEnds.length < 2 ? [] : latestEnds.map(({ column }) => column),
    optionCount,
    joined,
  };
};

/** The row with how many options and how long each in one cell; as it is where either is no figure. */
const counted = (row: Row, length: number, { column, unit }: OptionCount): Row => {
  const [how, many] = [shown(row.cells[length]), shown(row.cells[column])];
  const isLength = unit === null ? /^\d{1,2} ?(?:mån|månad|månader|år)\.?$/i : /^\d{1,3}$/;
  if (!isLength.test(how) || !/^(?:[2-9]|10)$/.test(many)) return row;
  const cells = [...row.cells];
  cells[length] = textCell([many, 'x', how, unit ?? ''].join(' ').trim());
  return { ...row, cells };
};

/** The row with the words of several option columns in the first of them: as terms of a sum, or `2 x 12`. */
export const withJoinedOptions = (
  row: Row,
  { options, optionCount }: NumberedColumns,
  column: number | undefined,
): Row => {
  if (optionCount !== null && column !== undefined) return counted(row, column, optionCount);
  const [first] = options;
  const texts = options.map((column) => shown(row.cells[column])).filter((text) => text !== '');
  if (first === undefined || texts.length < 2) return row;
  const cells = [...row.cells];
  cells[first] = textCell(texts.join(' + '));
  return { ...row, cells };
};

/** The row with the last of several days that the options may reach in the column that is read. */
export const withLastOfDays = (
  row: Row,
  { latestEnds }: NumberedColumns,
  column: number | undefined,
): Row => {
  const days = latestEnds.flatMap((each) => {
    const cell = row.cells[each];
    return cell === undefined ? [] : [{ cell, reading: readDate(shown(cell)) }];
  });
  const dated = days.flatMap(({ cell, reading }) =>
    reading.kind === 'date' ? [{ cell, date: reading.date }] : [],
  );
  const last = dated.toSorted((a, b) => (a.date < b.date ? -1 : 1)).at(-1);
  if (column === undefined || last === undefined || dated.length < days.length) return row;
  const cells = [...row.cells];
  cells[column] = last.cell;
  return { ...row, cells };
};
