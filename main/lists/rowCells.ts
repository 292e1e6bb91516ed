import type { ListWarning, TargetField } from '#domain/agreementList';
import { type Cell, isFiller, type Row, wordsOf } from './cell.ts';
import type { DateOrder } from './cells/dates.ts';
import type { DecimalMark } from './cells/money.ts';

/** What the heading and all cells of a column say about how its cells are to be read. */
export type ColumnFacts = {
  readonly column: number;
  readonly heading: string;
  readonly order: DateOrder | null;
  readonly mark: DecimalMark;
  readonly moneyUnit: number | null;
  readonly timeUnit: 'months' | 'years' | 'days' | null;
};

/** A cell that holds something, with its words. */
export type FoundCell = { readonly cell: Cell; readonly text: string };

/** One row while it is read: its cells by field, its words kept, its questions gathered. */
export type RowCells = {
  readonly texts: Partial<Record<TargetField, string>>;
  readonly warnings: ListWarning[];
  readonly factsOf: (field: TargetField) => ColumnFacts | undefined;
  readonly find: (field: TargetField) => FoundCell | null;
  readonly plain: (field: TargetField) => string | null;
  /** The words of the cell even where they only fill it. */
  readonly rawWords: (field: TargetField) => string;
  readonly warn: (
    field: TargetField,
    code: string,
    text: string,
    kind?: ListWarning['kind'],
    details?: ListWarning['details'],
  ) => void;
};

/** Fields in which a dash is an answer that somebody should look at. */
const fillerAsked: readonly TargetField[] = ['value', 'options', 'notice'];

/** The cells of a row by the fields that the mapping gives them. */
export const rowCells = (row: Row, facts: ReadonlyMap<TargetField, ColumnFacts>): RowCells => {
  const texts: Partial<Record<TargetField, string>> = {};
  const warnings: ListWarning[] = [];
  const warn: RowCells['warn'] = (field, code, text, kind = 'question', details) => {
    const column = facts.get(field)?.heading ?? null;
    const place = { field, column, row: row.row, text };
    warnings.push({ code, kind, ...place, ...(details ? { details } : {}) });
  };
  const cellOf = (field: TargetField): Cell | undefined => {
    const column = facts.get(field)?.column;
    return column === undefined ? undefined : row.cells[column];
  };
  const find = (field: TargetField): FoundCell | null => {
    const cell = cellOf(field);
    if (cell === undefined) return null;
    const text = wordsOf(cell);
    if (isFiller(text)) {
      if (fillerAsked.includes(field)) warn(field, 'cell.filler', text);
      return null;
    }
    texts[field] = text;
    if (cell.kind === 'error') {
      warn(field, 'cell.formulaError', text, 'error');
      return null;
    }
    return { cell, text };
  };
  const plain = (field: TargetField): string | null => {
    const found = find(field);
    if (found?.cell.kind !== 'date') return found?.text ?? null;
    // Excel makes a date of a number such as 2024-12; what it shows is nearer to what was typed.
    warn(field, 'cell.dateForText', found.cell.text);
    texts[field] = found.cell.text;
    return found.cell.text;
  };
  const rawWords = (field: TargetField): string => {
    const cell = cellOf(field);
    return cell === undefined ? '' : wordsOf(cell);
  };
  return { texts, warnings, factsOf: (field) => facts.get(field), find, plain, rawWords, warn };
};
