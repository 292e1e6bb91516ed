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
  /** What the column is sorted by, all texts or all numbers; absent: it cannot be sorted. Null comes last both ways. */
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
   * The width below which the column leaves: under 1344, 1216, 1088 or 896 CSS pixels, or earlier where
   * the columns do not fit beside each other; `need`: only then. `always`: it is only there to be copied.
   */
  readonly leavesBelow?: 'always' | 'wide' | 'tight' | 'rail' | 'stack' | 'need';
  /** Stays at the left when the table is scrolled sideways. */
  readonly isPinned?: boolean;
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

const texts = new WeakMap<object, WeakMap<object, string>>();

/** A column's cells as text, made once for each row: words are dear when ten thousand rows are grouped. */
export const textIn = <Row>(column: Column<Row>): ((row: Row) => string) => {
  const known = texts.get(column) ?? new WeakMap<object, string>();
  texts.set(column, known);
  return (row) => {
    // Rows are records: what could not be a key of the map could not be drawn.
    const key = row as object;
    const text = known.get(key) ?? column.text(row);
    known.set(key, text);
    return text;
  };
};

/** The places of texts in Swedish order; the same for those that are equal in it. */
type Places = ReadonlyMap<string, number>;

const placesByColumn = new Map<string, Places>();

/**
 * The places of the texts of a column, remembered so that they are compared once and not on every
 * key; texts that were never seen are put in their places among the known ones.
 */
const placesOf = (column: string, texts: readonly string[]): Places => {
  const known = placesByColumn.get(column);
  if (known && texts.every((text) => known.has(text))) return known;
  const all = [...new Set([...(known?.keys() ?? []), ...texts])].sort(collator.compare);
  const places = new Map<string, number>();
  let place = 0;
  let before = '';
  for (const text of all) {
    if (places.size > 0 && collator.compare(before, text) !== 0) place += 1;
    places.set(text, place);
    before = text;
  }
  placesByColumn.set(column, places);
  return places;
};

/** The rows in the order of a column; equal rows keep their order, and rows without a value come last. */
export const sortRows = <Row>(
  rows: readonly Row[],
  columns: readonly Column<Row>[],
  sort: Sort | null,
): readonly Row[] => {
  const column = columns.find(({ id }) => id === sort?.column);
  const sortBy = column?.sortBy;
  if (!sort || !column || !sortBy) return rows;
  const sign = sort.direction === 'ascending' ? 1 : -1;
  const values = rows.map(sortBy);
  const texts = values.filter((value) => typeof value === 'string');
  const places = placesOf(column.id, texts);
  return rows
    .map((row, index) => {
      const value = values[index] ?? null;
      const place = typeof value === 'string' ? (places.get(value) ?? 0) : value;
      return { row, place };
    })
    .sort((one, other) =>
      one.place === null || other.place === null
        ? Number(one.place === null) - Number(other.place === null)
        : sign * (one.place - other.place),
    )
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
  const names = rows.map(textIn(column));
  const places = placesOf(column.id, names);
  const last = Number.POSITIVE_INFINITY;
  return rows
    .map((row, index) => {
      const name = names[index] ?? '';
      return { row, place: name === '' ? last : (places.get(name) ?? last) };
    })
    .sort((one, other) => (one.place === other.place ? 0 : one.place < other.place ? -1 : 1))
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

/** A table of texts and days as tab-separated text with its heads, to paste in a spreadsheet. */
export const tableAsCells = ({ columns, rows }: Table): string =>
  [columns.map(({ heading }) => heading), ...rows]
    .map((cells) => cells.map((cell) => pasteable(String(cell ?? ''))).join('\t'))
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
