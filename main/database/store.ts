import type { Database } from 'better-sqlite3';
import { keepAgreements, readAgreements } from './agreements.ts';
import { keepBelongings, readBelongings } from './belongings.ts';
import type { ReadableDb, WritableDb } from './db.ts';
import { keepDeadlines, noteSaid, readDeadlines } from './deadlines.ts';
import { readHistory } from './history.ts';
import { keepImports, readImports } from './imports.ts';
import { type Change, closeEntry, type Entry, takeBack } from './journal.ts';
import { keepProcurements, readProcurements } from './procurements.ts';
import { keepRegisters, readRegisters } from './registers.ts';
import { readSearch, reindex } from './search.ts';
import { keepSettings, readSettings } from './settings.ts';

/** Everything that can be read from the store, statements prepared once. */
const openReads = (db: ReadableDb) => ({
  procurements: readProcurements(db),
  agreements: readAgreements(db),
  registers: readRegisters(db),
  deadlines: readDeadlines(db),
  belongings: readBelongings(db),
  imports: readImports(db),
  history: readHistory(db),
  search: readSearch(db),
  settings: () => readSettings(db),
});
export type Reads = ReturnType<typeof openReads>;

/** Everything that can be kept in the store, statements prepared once. */
const openKeeps = (db: WritableDb) => ({
  procurements: keepProcurements(db),
  agreements: keepAgreements(db),
  registers: keepRegisters(db),
  deadlines: keepDeadlines(db),
  belongings: keepBelongings(db),
  imports: keepImports(db),
  settings: (chosen: Parameters<typeof keepSettings>[1]) => keepSettings(db, chosen),
  takeBack: (entryId: number) => takeBack(db, entryId),
});
export type Keeps = ReturnType<typeof openKeeps>;

/** What a write did: the journal entry it made, or null where nothing changed, and the rows. */
export type Written = { readonly entryId: number; readonly changes: readonly Change[] } | null;

/** Rolls a transaction back without being an error. */
class Undone extends Error {}

/** Reading and keeping over one connection; every write is one transaction with one journal entry. */
export const openRepositories = (connection: Database) => {
  // The one place where a connection gets its rights.
  const db = connection as unknown as WritableDb;
  const reads = openReads(db);
  const keeps = openKeeps(db);
  return {
    reads,
    /**
     * Runs `work` in a transaction. Where it answers an entry, what it changed is kept, put into the
     * journal and into the search; where it answers null, or throws, nothing has changed.
     */
    write: (work: (keeps: Keeps) => Entry | null): Written => {
      let written: Written = null;
      try {
        connection
          .transaction(() => {
            const entry = work(keeps);
            if (entry === null) throw new Undone();
            const closed = closeEntry(db, entry);
            if (closed) {
              reindex(db, closed.changes);
              written = { entryId: closed.id, changes: closed.changes };
            }
          })
          .immediate();
      } catch (error) {
        // The notes lie in a temporary table, which the rollback has already emptied.
        if (!(error instanceof Undone)) throw error;
      }
      return written;
    },
    /** Notes reminders as spoken: bookkeeping outside the journal. */
    noteSaid: (reminders: readonly { key: string; day: string }[]): void => {
      connection.transaction(() => noteSaid(db, reminders))();
    },
  };
};
export type Repositories = ReturnType<typeof openRepositories>;
