import type { Database, Statement } from 'better-sqlite3';

/** A connection that may only be read through; a repository that reads asks for no more. */
export type ReadableDb = Pick<Database, 'prepare'> & { readonly __reads: true };

/** A connection that may change the store; handed out by the doorkeeper inside its transaction. */
export type WritableDb = ReadableDb & { readonly __writes: true };

/** A row as SQLite gives it. */
export type Row = Record<string, string | number | null>;

const preparedOn = new WeakMap<ReadableDb, Map<string, Statement>>();

/** The statement of `sql` on this connection, prepared the first time it is asked for. */
export const prepared = (db: ReadableDb, sql: string): Statement => {
  const known = preparedOn.get(db) ?? new Map<string, Statement>();
  preparedOn.set(db, known);
  const statement = known.get(sql) ?? db.prepare(sql);
  known.set(sql, statement);
  return statement;
};

/** How many new rows are inserted in one statement. */
const rowsAtOnce = 25;

const snake = (name: string): string =>
  name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

/** The columns as SQL selects them: stored in snake_case, read under their own names. */
export const aliased = (columns: readonly string[]): string =>
  columns.map((column) => `${snake(column)} AS "${column}"`).join(', ');

/** The rows that hang on each record, by the record's key in `column`. */
export const grouped = (rows: readonly Row[], column: string): Map<unknown, Row[]> => {
  const groups = new Map<unknown, Row[]>();
  for (const row of rows) {
    const group = groups.get(row[column]);
    if (group) group.push(row);
    else groups.set(row[column], [row]);
  }
  return groups;
};

/**
 * Keeps one whole row of `table` by its key: inserts it where there is none, else writes the columns
 * that differ, so that no index of the others is touched. Values come from an object with the
 * columns' names in camelCase; booleans are stored as 0 and 1.
 */
export const keeper = (
  db: ReadableDb,
  table: string,
  key: readonly string[],
  columns: readonly string[],
) => {
  const names = columns.map(snake);
  const byKey = key.map((column) => `${snake(column)} = ?`).join(' AND ');
  const find = db.prepare(`SELECT ${names.join(', ')} FROM ${table} WHERE ${byKey}`).raw();
  const insert = db.prepare(
    `INSERT INTO ${table} (${names.join(', ')}) VALUES (${names.map(() => '?').join(', ')})`,
  );
  return (values: Readonly<Record<string, unknown>>): void => {
    const row = columns.map((column) => stored(values[column]));
    const keyed = key.map((column) => stored(values[column]));
    const before = find.get(...keyed) as readonly unknown[] | undefined;
    if (before === undefined) {
      insert.run(...row);
      return;
    }
    const differing = [...names.keys()].filter((place) => row[place] !== before[place]);
    if (differing.length === 0) return;
    const set = differing.map((place) => `${names[place]} = ?`).join(', ');
    prepared(db, `UPDATE ${table} SET ${set} WHERE ${byKey}`).run(
      ...differing.map((place) => row[place]),
      ...keyed,
    );
  };
};

/**
 * Inserts new rows of `table`, many in one statement: SQLite secures a statement that triggers follow
 * page by page, which costs as much for one row as for all of them.
 */
export const adder = (db: ReadableDb, table: string, columns: readonly string[]) => {
  const marks = `(${columns.map(() => '?').join(', ')})`;
  const into = `INSERT INTO ${table} (${columns.map(snake).join(', ')}) VALUES`;
  const one = `${into} ${marks}`;
  const many = `${into} ${Array(rowsAtOnce).fill(marks).join(', ')}`;
  return (rows: readonly Readonly<Record<string, unknown>>[]): void => {
    const values = rows.map((row) => columns.map((column) => stored(row[column])));
    const even = rows.length - (rows.length % rowsAtOnce);
    for (let from = 0; from < even; from += rowsAtOnce) {
      prepared(db, many).run(values.slice(from, from + rowsAtOnce).flat());
    }
    for (const row of values.slice(even)) prepared(db, one).run(row);
  };
};

const stored = (value: unknown): string | number | null => {
  if (value === undefined || value === null) return null;
  if (typeof value === 'boolean') return value ? 1 : 0;
  if (typeof value === 'string' || typeof value === 'number') return value;
  return JSON.stringify(value);
};
