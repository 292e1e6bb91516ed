import { prepared, type Row, type WritableDb } from './db.ts';
import { type Change, changesOf, writingBack } from './journal.ts';

/** A case, an agreement or a date that example data made and that stays, by its title. */
type Staying = { readonly title: string };

/** The tables whose rows are records of their own, which a person may have gone on with. */
const recordTables = new Set(['agreement', 'procurement', 'own_deadline']);

/** What a changed row hangs on: the case or agreement it belongs to, or itself. */
const recordOf = ({ table, before, after }: Change): string | null => {
  const row: Row = { ...before, ...after };
  const own = recordTables.has(table) ? row.id : null;
  const id = row.agreement_id ?? row.procurement_id ?? row.subject_id ?? own;
  return typeof id === 'string' ? id : null;
};

/**
 * Takes back what the newest `example.fill` of the instant `at` made, except the cases, agreements
 * and dates that somebody has gone on with since, and the names those use. Gives what stays; null
 * where there was no such entry.
 */
export const takeBackUntouched = (db: WritableDb, at: string): readonly Staying[] | null => {
  const entryId = prepared(
    db,
    "SELECT max(id) FROM journal_entry WHERE command = 'example.fill' AND at = ?",
  )
    .pluck()
    .get(at) as number | null;
  if (entryId === null) return null;
  const changes = changesOf(db, entryId).reverse();
  const records = new Map<string | null, Change[]>();
  for (const change of changes) {
    const record = recordOf(change);
    records.set(record, [...(records.get(record) ?? []), change]);
  }
  const left = new Map([...records].filter(([id]) => id !== null && !isTouched(db, entryId, id)));
  // What another record of the example points at goes once that one has gone.
  for (let before = left.size + 1; left.size < before; ) {
    before = left.size;
    for (const [id, rows] of left) if (writeBackAll(db, rows)) left.delete(id);
  }
  const staying = [...records].flatMap(([id, rows]): Staying[] => {
    const own = id === null ? undefined : rows.find(({ after }) => after?.id === id);
    return own && isThere(db, own) ? [{ title: String(own.after?.title) }] : [];
  });
  // A name that something else uses by now stays, and is no news.
  for (const change of records.get(null) ?? []) writeBackAll(db, [change]);
  return staying;
};

/** Whether the record of a row still is in the store, in whatever state. */
const isThere = (db: WritableDb, { table, after }: Change): boolean =>
  prepared(db, `SELECT 1 FROM ${table} WHERE id = ?`).get(after?.id) !== undefined;

/** Whether anything was done to a record after an entry that has not been undone since. */
const isTouched = (db: WritableDb, entryId: number, id: string): boolean => {
  const later = prepared(
    db,
    `SELECT DISTINCT e.id, e.takes_back AS takesBack FROM journal_change c
     JOIN journal_entry e ON e.id = c.entry_id
     WHERE c.about_kind IN ('agreement', 'procurement') AND c.about_id = ? AND c.entry_id > ?
     ORDER BY e.id DESC`,
  ).all(id, entryId) as { id: number; takesBack: number | null }[];
  const undone = new Set<number>();
  for (const { id: entry, takesBack } of later) {
    if (undone.has(entry)) continue;
    if (takesBack === null) return true;
    // What an undo that stands took back did not happen.
    undone.add(takesBack);
  }
  return false;
};

/** Writes some rows back, all or none: none where one has changed or something else points at it. */
const writeBackAll = (db: WritableDb, changes: readonly Change[]): boolean => {
  prepared(db, 'SAVEPOINT example').run();
  const isWhole = changes.every((change) => {
    const [sql, values] = writingBack(change);
    try {
      return prepared(db, sql).run(...values).changes === 1;
    } catch (error) {
      if (error instanceof Error && /FOREIGN KEY/.test(error.message)) return false;
      throw error;
    }
  });
  if (!isWhole) prepared(db, 'ROLLBACK TO example').run();
  prepared(db, 'RELEASE example').run();
  return isWhole;
};
