// The limits beside the workbench: the same file asked and written without it.
import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { found } from '#main/answers/found';
import { openOverview } from '#main/answers/overview';
import { settle, storeName } from '#main/database/open';
import { openRepositories } from '#main/database/store';
import { benchDay } from './seed.ts';

/** A row as large as a case's. */
const text = 'Ersätter det avtal som löper ut; behovet är prövat med verksamheten. '.repeat(12);

/** What is asked of the store beside the running workbench, and what a bare write costs there. */
export const openBeside = (folder: string) => {
  const store = new Sqlite(join(folder, storeName), { readonly: true, fileMustExist: true });
  const raw = new Sqlite(join(folder, 'beside.sqlite'));
  settle(raw);
  raw.exec('CREATE TABLE IF NOT EXISTS plain (id INTEGER PRIMARY KEY, text TEXT NOT NULL) STRICT');
  const insert = raw.prepare('INSERT INTO plain (text) VALUES (?)');
  const match = store.prepare(
    `SELECT search_document.title FROM search
     JOIN search_document ON search_document.rowid = search.rowid
     WHERE search MATCH ? ORDER BY bm25(search, 8, 4, 1) LIMIT 60`,
  );
  const timed = (work: () => void): number => {
    const started = performance.now();
    work();
    return performance.now() - started;
  };
  return {
    /** Milliseconds of the bare full-text query for what was typed. */
    search: (typed: string): number =>
      timed(() =>
        match.all(
          typed
            .trim()
            .split(/\s+/)
            .filter((word) => [...word].length >= 3)
            .map((word) => `"${word}"`)
            .join(' AND '),
        ),
      ),
    /** Milliseconds of one bare insert, its own transaction, as safe as ours. */
    insert: (): number => timed(() => insert.run(text)),
    close: (): void => {
      store.close();
      raw.close();
    },
  };
};
export type Beside = ReturnType<typeof openBeside>;

/** What the palette is to show for each text typed, and which cases there are to open. */
export const expectations = (folder: string) => {
  const store = new Sqlite(join(folder, storeName), { readonly: true, fileMustExist: true });
  const { reads } = openRepositories(store);
  const overview = openOverview(reads);
  return {
    /** The first titles of the palette's first group. */
    firstHits: (typed: string): string[] => {
      const hits = found(typed, { reads, overview }, benchDay);
      return hits
        .filter(({ kind }) => kind === hits[0]?.kind)
        .slice(0, 3)
        .map(({ title }) => title);
    },
    close: (): void => void store.close(),
  };
};
