import type { Database } from 'better-sqlite3';
import { keepAgreements, readAgreements } from './agreements.ts';
import { keepBelongings, readBelongings } from './belongings.ts';
import type { ReadableDb, WritableDb } from './db.ts';
import { keepDeadlines, noteSaid, readDeadlines } from './deadlines.ts';
import { keepDecisionDrafts, readDecisionDrafts } from './decisionDrafts.ts';
import { takeBackUntouched } from './example.ts';
import { keepFollowUps, readFollowUps } from './followUp.ts';
import { readHistory } from './history.ts';
import { keepImports, readImports } from './imports.ts';
import { type Change, closingEntry, type Entry, takeBack } from './journal.ts';
import { keepDay, readKeptDay } from './keptDays.ts';
import { keepLogo, readLogo } from './logo.ts';
import { type LongWrites, onTheSpot } from './longWrites.ts';
import { keepProcurements, readProcurements } from './procurements.ts';
import { keepRegisters, readRegisters } from './registers.ts';
import { keepRoomViews, readRoomViews } from './roomViews.ts';
import { catchUpSearch, isSearchBehind, noteStale, readSearch } from './search.ts';
import { keepSettings, readSettings } from './settings.ts';
import { allAtOnce, atPace, type Pace, type Steps, Stopped } from './steps.ts';

/** Everything that can be read from the store, statements prepared once. */
const openReads = (db: ReadableDb) => ({
  procurements: readProcurements(db),
  agreements: readAgreements(db),
  registers: readRegisters(db),
  deadlines: readDeadlines(db),
  belongings: readBelongings(db),
  followUps: readFollowUps(db),
  imports: readImports(db),
  history: readHistory(db),
  search: readSearch(db),
  roomViews: () => readRoomViews(db),
  decisionDrafts: () => readDecisionDrafts(db),
  keptDay: (day: string, madeFrom: string) => readKeptDay(db, day, madeFrom),
  settings: () => readSettings(db),
  logo: () => readLogo(db),
});
export type Reads = ReturnType<typeof openReads>;

/** Everything that can be kept in the store, statements prepared once. */
const openKeeps = (db: WritableDb) => ({
  procurements: keepProcurements(db),
  agreements: keepAgreements(db),
  registers: keepRegisters(db),
  deadlines: keepDeadlines(db),
  belongings: keepBelongings(db),
  followUps: keepFollowUps(db),
  imports: keepImports(db),
  roomViews: keepRoomViews(db),
  decisionDrafts: keepDecisionDrafts(db),
  settings: (chosen: Parameters<typeof keepSettings>[1]) => keepSettings(db, chosen),
  logo: (chosen: Parameters<typeof keepLogo>[1]) => keepLogo(db, chosen),
  takeBack: (entryId: number) => takeBack(db, entryId),
  takeBackExample: (at: string) => takeBackUntouched(db, at),
});
export type Keeps = ReturnType<typeof openKeeps>;

/**
 * What a write did: the journal entry it made, the tables it changed, and the records it spoke of
 * (themselves, and the cases and agreements they hang on); null where nothing changed.
 */
export type Written = {
  readonly entryId: number;
  readonly tables: readonly string[];
  readonly ids: readonly string[];
} | null;

/** The records a changed row speaks of: itself, and the case or agreement it hangs on. */
const idsOf = ({ before, after }: Change): readonly string[] =>
  [before, after].flatMap((row) =>
    row === null
      ? []
      : [row.id, row.procurement_id, row.agreement_id, row.subject_id].filter(
          (id) => typeof id === 'string',
        ),
  );

/** Rolls a transaction back without being an error. */
class Undone extends Error {}

/** How many pages of the log SQLite moves into the file at a time: its own default. */
const usualCheckpoint = 1000;

/** A transaction that goes on between the turns of everything else is in the way of this one. */
class Busy extends Error {
  readonly code = 'SQLITE_BUSY';
}

/** Reading and keeping over one connection; every write is one transaction with one journal entry. */
export const openRepositories = (connection: Database, long: LongWrites = onTheSpot) => {
  // The one place where a connection gets its rights.
  const db = connection as unknown as WritableDb;
  const reads = openReads(db);
  const keeps = openKeeps(db);
  let isWritingInSteps = false;

  /** What is to be kept, with its place in the journal and what the search is to take up; null where nothing is. */
  function* closing(entry: Entry | null): Steps<Written> {
    if (entry === null) throw new Undone();
    const closed = yield* closingEntry(db, entry);
    if (closed === null) return null;
    const tables = new Set<string>();
    const ids = new Set<string>();
    for (const change of closed.changes) {
      tables.add(change.table);
      for (const id of idsOf(change)) ids.add(id);
      yield 0;
    }
    yield* noteStale(db, closed.changes);
    return { entryId: closed.id, tables: [...tables], ids: [...ids] };
  }

  /**
   * Takes some of what changed up into the search, in a transaction of its own; whether more is left.
   * While a write in steps goes on the search stays as it was before.
   */
  const catchUp = (): boolean => {
    if (isWritingInSteps || !isSearchBehind(db)) return false;
    connection.transaction(() => catchUpSearch(db)).immediate();
    return isSearchBehind(db);
  };

  return {
    reads: {
      ...reads,
      search: {
        /** As {@link readSearch} finds it, everything that was kept before taken up. */
        find: (...asked: Parameters<Reads['search']['find']>) => {
          while (catchUp()) {}
          return reads.search.find(...asked);
        },
      },
    },
    catchUpSearch: catchUp,
    isOpen: () => connection.open,
    /**
     * Runs `work` in a transaction. Where it answers an entry, what it changed is kept, put into the
     * journal and noted for the search; where it answers null, or throws, nothing has changed. Throws
     * `SQLITE_BUSY` while a write in steps goes on.
     */
    write: (work: (keeps: Keeps) => Entry | null): Written => {
      if (isWritingInSteps) throw new Busy();
      try {
        return connection.transaction(() => allAtOnce(closing(work(keeps)))).immediate();
      } catch (error) {
        if (!(error instanceof Undone)) throw error;
        return null;
      }
    },
    /**
     * As `write`, a slice at a time with pauses between, for what takes long. Until it is done no
     * other write can begin; what is read meanwhile may be of either side. Called off, it answers
     * `stopped`, and nothing has changed.
     */
    writeInSteps: async (
      work: (keeps: Keeps) => Steps<Entry | null>,
      pace: Pace,
    ): Promise<Written | 'stopped'> => {
      if (isWritingInSteps || connection.inTransaction) throw new Busy();
      isWritingInSteps = true;
      function* whole(): Steps<Written> {
        return yield* closing(yield* work(keeps));
      }
      try {
        // Moving the log into the file would hold everything up at the end.
        connection.pragma('wal_autocheckpoint = 0');
        connection.exec('BEGIN IMMEDIATE');
        const written = await atPace(whole(), pace);
        await long.flush();
        connection.exec('COMMIT');
        await pace.pause(0);
        long.settle();
        await pace.pause(0);
        return written;
      } catch (error) {
        if (connection.inTransaction) connection.exec('ROLLBACK');
        if (error instanceof Stopped) return 'stopped';
        if (!(error instanceof Undone)) throw error;
        return null;
      } finally {
        connection.pragma(`wal_autocheckpoint = ${usualCheckpoint}`);
        isWritingInSteps = false;
      }
    },
    /** Notes reminders as spoken: bookkeeping outside the journal. */
    noteSaid: (reminders: readonly { key: string; day: string }[]): void => {
      connection.transaction(() => noteSaid(db, reminders))();
    },
    /**
     * Keeps what was answered for a day: derived, so outside the journal. Not while a write in steps
     * goes on, for what is read then may never be.
     */
    keepDay: (day: string, madeFrom: string, answer: string): void => {
      if (!isWritingInSteps) connection.transaction(() => keepDay(db, day, madeFrom, answer))();
    },
  };
};
export type Repositories = ReturnType<typeof openRepositories>;
