import type { Mapping, TargetField } from '#domain/agreementList';
import { type Row, shown, textCell } from './cell.ts';
import { compactHeading } from './headings.ts';

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
  /** The columns that no mapping names but that are read with one that is. */
  readonly joined: readonly number[];
};

type Numbered = { readonly column: number; readonly number: number };

/** A heading as it is but for its figure: `Leverantör 2` goes with `Leverantör 1` and with `Leverantör`. */
const stemOf = (heading: string): string => compactHeading(heading).replace(/\d+/, '');
const numberOf = (heading: string): number | null => {
  const figure = /\d+/.exec(heading);
  return figure === null ? null : Number(figure[0]);
};

/** The columns whose headings are that of the column `at` with other figures, in the order of these. */
const family = (header: Row, at: number | undefined, taken: ReadonlySet<number>): Numbered[] => {
  if (at === undefined) return [];
  const stem = stemOf(shown(header.cells[at]));
  return header.cells
    .flatMap((cell, column) => {
      const heading = shown(cell);
      if (column === at) return [{ column, number: numberOf(heading) ?? 1 }];
      const number = numberOf(heading);
      const isOther = number !== null && !taken.has(column) && stemOf(heading) === stem;
      return isOther ? [{ column, number }] : [];
    })
    .toSorted((one, other) => one.number - other.number);
};

/** The columns that are read together with a mapped one, by their numbered headings. */
export const numberedColumns = (mapping: Mapping, header: Row): NumberedColumns => {
  const at = (target: TargetField) => mapping.find((each) => each.target === target)?.column;
  const taken = new Set(mapping.map(({ column }) => column));
  const suppliers = family(header, at('supplier'), taken);
  const numbers = family(header, at('organisationNumber'), taken);
  const options = family(header, at('options'), taken);
  const isRanking = /rang/i.test(shown(header.cells[at('supplier') ?? -1]));
  const joined = [...suppliers, ...(suppliers.length > 1 ? numbers : []), ...options]
    .map(({ column }) => column)
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
    joined,
  };
};

/** The row with the words of several option columns in the first of them, as terms of a sum. */
export const withJoinedOptions = (row: Row, { options }: NumberedColumns): Row => {
  const [first] = options;
  const texts = options.map((column) => shown(row.cells[column])).filter((text) => text !== '');
  if (first === undefined || texts.length < 2) return row;
  const cells = [...row.cells];
  cells[first] = textCell(texts.join(' + '));
  return { ...row, cells };
};
