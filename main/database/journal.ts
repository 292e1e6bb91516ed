import type { Database } from 'better-sqlite3';
import { prepared, type ReadableDb, type Row, type WritableDb } from './db.ts';
import type { Steps } from './steps.ts';

/** The tables whose every change is kept. Registers, cases, agreements and what hangs on them. */
export const journaledTables = [
  'setting',
  'logo',
  'department',
  'category',
  'person',
  'supplier',
  'import',
  'agreement',
  'agreement_supplier',
  'agreement_department',
  'extension_decision',
  'procurement',
  'phase_move',
  'gate_override',
  'review',
  'note',
  'attachment',
  'own_deadline',
  'deadline_handling',
  'deadline_lead',
  'deviation',
  'experience',
  'lesson',
  'modification',
  'certificate',
] as const;

/** What an entry of the journal is about, besides the changes themselves. */
export type Entry = {
  readonly at: string;
  readonly who: string;
  readonly command: string;
  readonly subject: { readonly kind: string; readonly id: string } | null;
  readonly subjectTitle: string | null;
  readonly why: string | null;
  readonly takesBack: number | null;
};

/** One changed row: null before means it was added, null after that it was removed. */
export type Change = {
  readonly table: string;
  readonly before: Row | null;
  readonly after: Row | null;
};

/** How a row tells which case or agreement it belongs to, as SQL over the row; the rest belong to none. */
const aboutOf: Readonly<Record<string, readonly [kind: string, id: string]>> = {
  procurement: ["'procurement'", 'ROW.id'],
  phase_move: ["'procurement'", 'ROW.procurement_id'],
  gate_override: ["'procurement'", 'ROW.procurement_id'],
  review: ["'procurement'", 'ROW.procurement_id'],
  agreement: ["'agreement'", 'ROW.id'],
  agreement_supplier: ["'agreement'", 'ROW.agreement_id'],
  agreement_department: ["'agreement'", 'ROW.agreement_id'],
  extension_decision: ["'agreement'", 'ROW.agreement_id'],
  deviation: ["'agreement'", 'ROW.agreement_id'],
  experience: ["'agreement'", 'ROW.agreement_id'],
  lesson: [
    "CASE WHEN ROW.agreement_id IS NULL THEN 'procurement' ELSE 'agreement' END",
    'coalesce(ROW.agreement_id, ROW.procurement_id)',
  ],
  modification: ["'agreement'", 'ROW.agreement_id'],
  certificate: ["'agreement'", 'ROW.agreement_id'],
  note: ['ROW.subject_kind', 'ROW.subject_id'],
  attachment: ['ROW.subject_kind', 'ROW.subject_id'],
  own_deadline: ['ROW.subject_kind', 'ROW.subject_id'],
};

type Noted = {
  readonly seq: number;
  readonly tableName: string;
  readonly aboutId: string | null;
  readonly before: string | null;
  readonly after: string | null;
};

const json = (alias: 'NEW' | 'OLD', columns: readonly string[]) =>
  `json_object(${columns.map((column) => `'${column}', ${alias}."${column}"`).join(', ')})`;

/** The number of the entry that is next, which the changes of this transaction are noted under. */
const nextEntry = 'SELECT coalesce(max(id), 0) + 1 FROM journal_entry';

/**
 * Makes SQLite itself note every change to a journaled table, so that no code can forget to.
 * {@link closingEntry} gives the notes their entry, without which the transaction cannot end.
 */
export const watchChanges = (db: Database): void => {
  for (const table of journaledTables) {
    const columns = (db.pragma(`table_info(${table})`) as { name: string }[]).map((c) => c.name);
    const [kind, id] = aboutOf[table] ?? ['NULL', 'NULL'];
    const note = (event: string, when: string, before: string, after: string) => {
      const row = event === 'DELETE' ? 'OLD' : 'NEW';
      const about = `${kind}, ${id}`.replaceAll('ROW', row);
      return `CREATE TEMP TRIGGER ${table}_${event} AFTER ${event} ON main.${table} ${when} BEGIN
        INSERT INTO journal_change (entry_id, table_name, about_kind, about_id, before, after)
        VALUES ((${nextEntry}), '${table}', ${about}, ${before}, ${after});
      END;`;
    };
    const differs = columns.map((column) => `NEW."${column}" IS NOT OLD."${column}"`).join(' OR ');
    db.exec(
      note('INSERT', '', 'NULL', json('NEW', columns)) +
        note('UPDATE', `WHEN ${differs}`, json('OLD', columns), json('NEW', columns)) +
        note('DELETE', '', json('OLD', columns), 'NULL'),
    );
  }
};

/** Notes that something besides the tables is gone for good, under the entry of this transaction. */
export const noteLost = (
  db: WritableDb,
  what: 'attachment_file',
  about: { readonly kind: string; readonly id: string },
  was: Row,
): void => {
  prepared(
    db,
    `INSERT INTO journal_change (entry_id, table_name, about_kind, about_id, before, after)
     VALUES ((${nextEntry}), ?, ?, ?, ?, NULL)`,
  ).run(what, about.kind, about.id, JSON.stringify(was));
};

/** The column that names the agreement in the tables an import adds tens of thousands of rows to. */
const keyOfAdded: Readonly<Record<string, string>> = {
  agreement: 'id',
  agreement_supplier: 'agreement_id',
  agreement_department: 'agreement_id',
};

const addedByKey = `before IS NULL AND table_name IN ('${Object.keys(keyOfAdded).join("', '")}')`;

/** So many changed rows are read back from the journal in one step. */
const rowsInStep = 200;

/**
 * Makes what changed since the transaction began one entry of the journal, and gives its number with
 * the changes' tables and rows, a few a step; null where nothing changed. Of an added agreement, its
 * suppliers and its departments the row is only the agreement's key.
 */
export function* closingEntry(
  db: WritableDb,
  entry: Entry,
): Steps<{ id: number; changes: Change[] } | null> {
  const id = prepared(db, nextEntry).pluck().get() as number;
  const next = prepared(
    db,
    `SELECT seq, table_name AS tableName, about_id AS aboutId, before,
       CASE WHEN ${addedByKey} THEN NULL ELSE after END AS after
     FROM journal_change WHERE entry_id = ? AND seq > ? ORDER BY seq LIMIT ${rowsInStep}`,
  );
  const changes: Change[] = [];
  for (let last: number | undefined = 0; last !== undefined; ) {
    const rows = next.all(id, last) as Noted[];
    last = rows.length < rowsInStep ? undefined : rows.at(-1)?.seq;
    for (const { tableName: table, aboutId, before, after } of rows) {
      const key = keyOfAdded[table];
      changes.push(
        before === null && after === null && key !== undefined
          ? { table, before: null, after: { [key]: aboutId } }
          : { table, before: parsed(before), after: parsed(after) },
      );
    }
    yield rows.length;
  }
  if (changes.length === 0) return null;
  prepared(
    db,
    `INSERT INTO journal_entry
       (id, at, who, command, subject_kind, subject_id, subject_title, why, takes_back)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  ).run(
    id,
    entry.at,
    entry.who,
    entry.command,
    entry.subject?.kind ?? null,
    entry.subject?.id ?? null,
    entry.subjectTitle,
    entry.why,
    entry.takesBack,
  );
  return { id, changes };
}

const parsed = (text: string | null): Row | null => (text === null ? null : JSON.parse(text));

/** The changes of one entry, in the order they were made. */
export const changesOf = (db: ReadableDb, entryId: number): Change[] =>
  (
    db
      .prepare(
        'SELECT table_name AS tableName, before, after FROM journal_change WHERE entry_id = ? ORDER BY seq',
      )
      .all(entryId) as { tableName: string; before: string | null; after: string | null }[]
  ).map(({ tableName, before, after }) => ({
    table: tableName,
    before: parsed(before),
    after: parsed(after),
  }));

/**
 * Writes the rows of an entry back to what they were before it, last change first. False, with
 * nothing promised about the store (roll back!), when a row is no longer as the entry left it, or
 * another has taken its place.
 */
export const takeBack = (db: WritableDb, entryId: number): boolean => {
  db.prepare('PRAGMA defer_foreign_keys = ON').run();
  const prepared = new Map<string, ReturnType<WritableDb['prepare']>>();
  const run = (sql: string, values: readonly unknown[]): boolean => {
    const statement = prepared.get(sql) ?? db.prepare(sql);
    prepared.set(sql, statement);
    try {
      return statement.run(...values).changes === 1;
    } catch (error) {
      const isTaken = error instanceof Error && /UNIQUE/.test(error.message);
      if (isTaken) return false;
      throw error;
    }
  };
  return changesOf(db, entryId)
    .reverse()
    .every((change) => run(...writingBack(change)));
};

/** The statement that makes one row what it was, only if it is as the change left it. */
export const writingBack = ({ table, before, after }: Change): [sql: string, values: unknown[]] => {
  const columns = Object.keys(before ?? after ?? {}).map((name) => `"${name}"`);
  const asLeft = columns.map((column) => `${column} IS ?`).join(' AND ');
  if (after === null) {
    const marks = columns.map(() => '?').join(', ');
    const sql = `INSERT INTO ${table} (${columns.join(', ')}) VALUES (${marks})`;
    return [sql, Object.values(before ?? {})];
  }
  if (before === null) return [`DELETE FROM ${table} WHERE ${asLeft}`, Object.values(after)];
  const set = columns.map((column) => `${column} = ?`).join(', ');
  const values = [...Object.values(before), ...Object.values(after)];
  return [`UPDATE ${table} SET ${set} WHERE ${asLeft}`, values];
};
