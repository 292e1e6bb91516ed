import type { ReactNode } from 'react';
import type { ColumnFilter, TableView } from '#domain/roomView';
import type { Table } from '#domain/table';

/** A column: its head, what a cell shows, and what it is as plain text. */
export type Column<Row> = {
  readonly id: string;
  readonly label: string;
  /** The head for screen readers where the label is an abbreviation or empty. */
  readonly name?: string;
  readonly cell: (row: Row) => ReactNode;
  /** The cell as text: copied to a spreadsheet, and shown in full where the cell is cut. */
  readonly text: (row: Row) => string;
  /** What the column is sorted by; absent: it cannot be sorted. Null comes last both ways. */
  readonly sortBy?: (row: Row) => string | number | null;
  /** How the column can be filtered; days and amounts are judged by what it is sorted by. */
  readonly filter?: ColumnFilter['kind'];
  /** The rows can stand under this column's values. */
  readonly canGroup?: boolean;
  /** The column's sum over rows, in words, for the heading of a group; null where there is none. */
  readonly total?: (rows: readonly Row[]) => string | null;
  readonly align?: 'start' | 'end';
  /** A track of the grid: '9rem', 'minmax(12rem, 2fr)'. */
  readonly width: string;
  /**
   * The width below which the column leaves: under 1344, 1216, 1088 or 896 CSS pixels. `always`: it
   * is only there to be copied.
   */
  readonly leavesBelow?: 'always' | 'wide' | 'tight' | 'rail' | 'stack';
  /** The column that names the row. */
  readonly isRowHead?: boolean;
  /** Gives its place to the row's buttons while they show: for the last columns, such as a person. */
  readonly yields?: boolean;
  /** Never cut: text wraps to more lines. */
  readonly wraps?: boolean;
};

export type Sort = NonNullable<TableView['sort']>;

/** A heading that rows stand under. */
export type RowGroup = { readonly id: string; readonly label: ReactNode };

/** What the table draws, in order: a heading with its rows, folded or not, or a row. */
export type Entry<Row> =
  | {
      readonly kind: 'group';
      readonly group: RowGroup;
      readonly rows: readonly Row[];
      readonly isFolded: boolean;
    }
  | { readonly kind: 'row'; readonly row: Row };

const collator = new Intl.Collator('sv', { numeric: true });

/** The rows in the order of a column; equal rows keep their order, and rows without a value come last. */
export const sortRows = <Row>(
  rows: readonly Row[],
  columns: readonly Column<Row>[],
  sort: Sort | null,
): readonly Row[] => {
  const sortBy = columns.find((column) => column.id === sort?.column)?.sortBy;
  if (!sort || !sortBy) return rows;
  const sign = sort.direction === 'ascending' ? 1 : -1;
  return rows
    .map((row) => ({ row, value: sortBy(row) }))
    .sort((one, other) => {
      if (one.value === null || other.value === null) {
        return Number(one.value === null) - Number(other.value === null);
      }
      return (
        sign *
        (typeof one.value === 'number' && typeof other.value === 'number'
          ? one.value - other.value
          : collator.compare(String(one.value), String(other.value)))
      );
    })
    .map(({ row }) => row);
};

/** What a press on a head sorts by: rising first, then falling. */
export const nextSort = (sort: Sort | null, column: string): Sort => ({
  column,
  direction: sort?.column === column && sort.direction === 'ascending' ? 'descending' : 'ascending',
});

/**
 * Rows under their headings, groups in the order in which their first row stands. A group in `folded`
 * shows its heading only.
 */
export const groupRows = <Row>(
  rows: readonly Row[],
  groupOf: ((row: Row) => RowGroup) | undefined,
  folded: ReadonlySet<string> = new Set(),
): readonly Entry<Row>[] => {
  if (!groupOf) return rows.map((row) => ({ kind: 'row', row }));
  const groups = new Map<string, { group: RowGroup; rows: Row[] }>();
  for (const row of rows) {
    const group = groupOf(row);
    const found = groups.get(group.id);
    if (found) found.rows.push(row);
    else groups.set(group.id, { group, rows: [row] });
  }
  return [...groups.values()].flatMap(({ group, rows: members }): Entry<Row>[] => {
    const isFolded = folded.has(group.id);
    return [
      { kind: 'group', group, rows: members, isFolded },
      ...(isFolded ? [] : members.map((row): Entry<Row> => ({ kind: 'row', row }))),
    ];
  });
};

/** The rows in the order of their group's name, what has none last; within a group as they were. */
export const orderByGroup = <Row>(
  rows: readonly Row[],
  column: Column<Row> | undefined,
): readonly Row[] => {
  if (!column) return rows;
  return rows
    .map((row) => ({ row, name: column.text(row) }))
    .sort(
      (one, other) =>
        Number(one.name === '') - Number(other.name === '') ||
        collator.compare(one.name, other.name),
    )
    .map(({ row }) => row);
};

/** A cell's text for a spreadsheet: on one line, and never a formula. */
const pasteable = (text: string): string => {
  const line = text.replace(/[\t\r\n]+/g, ' ').trim();
  return /^[=@]|^[+-](?![\d\s.,]*$)/.test(line) ? `'${line}` : line;
};

/** Rows as tab-separated text with their heads, to paste in a spreadsheet. */
export const asCells = <Row>(rows: readonly Row[], columns: readonly Column<Row>[]): string =>
  [
    columns.map((column) => pasteable(column.name ?? column.label)),
    ...rows.map((row) => columns.map((column) => pasteable(column.text(row)))),
  ]
    .map((cells) => cells.join('\t'))
    .join('\n');

/** Rows as the table a file keeps: every column that nobody has `hidden`, days and amounts as such. */
export const asTable = <Row>(
  title: string,
  rows: readonly Row[],
  columns: readonly Column<Row>[],
  hidden: readonly string[] = [],
): Table => {
  const kept = columns.filter(({ id }) => !hidden.includes(id));
  return {
    title,
    columns: kept.map(({ name, label, filter }) => ({
      heading: name ?? label,
      kind: filter === 'date' || filter === 'amount' ? filter : 'text',
    })),
    rows: rows.map((row) =>
      kept.map(({ filter, sortBy, text }) =>
        filter === 'amount' && sortBy ? sortBy(row) : text(row) || null,
      ),
    ),
  };
};
