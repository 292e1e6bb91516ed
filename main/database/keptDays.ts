import { prepared, type ReadableDb, type WritableDb } from './db.ts';

/** The answer kept for a day, if it was made from the very same; null where there is none. */
export const readKeptDay = (db: ReadableDb, day: string, madeFrom: string): string | null =>
  (prepared(db, 'SELECT answer FROM kept_day WHERE day = ? AND made_from = ?')
    .pluck()
    .get(day, madeFrom) as string | undefined) ?? null;

/** Keeps the answer for a day in place of what was kept for it and for the days before. */
export const keepDay = (db: WritableDb, day: string, madeFrom: string, answer: string): void => {
  prepared(db, 'DELETE FROM kept_day WHERE day <= ?').run(day);
  prepared(db, 'INSERT INTO kept_day (day, made_from, answer) VALUES (?, ?, ?)').run(
    day,
    madeFrom,
    answer,
  );
};
