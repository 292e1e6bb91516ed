import type { LocalDate } from '#domain/localDate';
import type { Ore } from '#domain/money';
import type { ColumnFilter, TableView } from '#domain/roomView';
import { type Column, textIn } from './tableRows.ts';

const folded = (text: string): string => text.toLowerCase();

/** Whether a filter asks for anything. */
export const isAsking = (filter: ColumnFilter): boolean => {
  switch (filter.kind) {
    case 'text':
      return filter.text.trim() !== '';
    case 'choice':
      return filter.values.length > 0;
    case 'date':
    case 'amount':
      return filter.from !== null || filter.to !== null;
  }
};

const within = <Value extends string | number>(
  value: unknown,
  { from, to }: { readonly from: Value | null; readonly to: Value | null },
): boolean =>
  (typeof value === 'string' || typeof value === 'number') &&
  (from === null || value >= from) &&
  (to === null || value <= to);

/** Judges rows by one column; an empty cell is in no stretch of days or amounts. */
const passing = <Row>(column: Column<Row>, filter: ColumnFilter): ((row: Row) => boolean) => {
  switch (filter.kind) {
    case 'text': {
      const words = folded(filter.text).split(/\s+/u).filter(Boolean);
      const textOf = textIn(column);
      return (row) => {
        const text = folded(textOf(row));
        return words.every((word) => text.includes(word));
      };
    }
    case 'choice': {
      const values = new Set(filter.values);
      const textOf = textIn(column);
      return (row) => values.has(textOf(row));
    }
    case 'date':
      return (row) => within<LocalDate>(column.sortBy?.(row), filter);
    case 'amount':
      return (row) => within<Ore>(column.sortBy?.(row), filter);
  }
};

/** The rows that every filter of the columns lets through, in their order. */
export const filterRows = <Row>(
  rows: readonly Row[],
  columns: readonly Column<Row>[],
  filters: TableView['filters'],
): readonly Row[] => {
  const judges = columns.flatMap((column) => {
    const filter = filters[column.id];
    return filter && isAsking(filter) && filter.kind === column.filter
      ? [passing(column, filter)]
      : [];
  });
  return judges.length === 0 ? rows : rows.filter((row) => judges.every((judge) => judge(row)));
};

const collator = new Intl.Collator('sv', { numeric: true });

/** What occurs in a column, in Swedish order, what is empty last: the choices of its filter. */
export const choicesIn = <Row>(rows: readonly Row[], column: Column<Row>): readonly string[] =>
  [...new Set(rows.map(textIn(column)))].sort(
    (one, other) => Number(one === '') - Number(other === '') || collator.compare(one, other),
  );

/** The filters with one replaced, or taken away where it asks for nothing. */
export const withFilter = (
  filters: TableView['filters'],
  column: string,
  filter: ColumnFilter | null,
): TableView['filters'] => {
  const { [column]: _was, ...others } = filters;
  return filter && isAsking(filter) ? { ...others, [column]: filter } : others;
};
