import {
  accessSync,
  constants,
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs';
import { join } from 'node:path';
import Sqlite, { type Database } from 'better-sqlite3';
import { ok, type Result, refuse } from '#domain/result';
import { isSound, isWhole, mendSearch } from './check.ts';
import { watchChanges } from './journal.ts';
import { migrate, newestVersion, versionOf } from './migrate.ts';

/** The name of the file inside the data folder. */
export const storeName = 'upphandlingsbordet.sqlite';

/** Where things lie in a data folder. */
export const placesIn = (folder: string) => ({
  store: join(folder, storeName),
  attachments: join(folder, 'attachments'),
  backups: join(folder, 'backups'),
  /** Copies of attachments, for all backups together. */
  copies: join(folder, 'backups', 'attachments'),
});

/** An application id in the file's header: `UPPH`, so that another program's file is told apart. */
const applicationId = 0x55505048;

const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error ? String(error.code) : '';

/**
 * Opens the store in `folder`, making folder and file where there are none, and brings it to the
 * newest schema after a backup. Refuses, with nothing touched, a folder that cannot be written
 * (`store.readOnly`), a file in use (`store.locked`), from a newer program (`store.future`), that is
 * no store of ours (`store.foreign`) or is damaged (`store.damaged`). With `isCheckedAside` the caller
 * has a file of the newest schema looked through ({@link checkAside}) before anything is written.
 */
export const openStore = (
  folder: string,
  stamp: string,
  isCheckedAside = false,
): Result<Database> => {
  const places = placesIn(folder);
  const details = { path: folder };
  try {
    for (const place of [folder, places.attachments, places.backups]) {
      mkdirSync(place, { recursive: true });
      accessSync(place, constants.W_OK);
    }
    if (existsSync(places.store)) accessSync(places.store, constants.W_OK);
  } catch {
    return refuse('store.readOnly', details);
  }
  let db: Database | undefined;
  try {
    const isThere = existsSync(places.store) && statSync(places.store).size > 0;
    const found = isThere ? examine(places.store, isCheckedAside) : 'empty';
    if (found !== 'empty' && found !== 'whole') return refuse(found, details);
    db = new Sqlite(places.store, { timeout: 2000 });
    settle(db);
    if (found === 'empty') layOut(db);
    else {
      if (versionOf(db) < newestVersion) {
        backUp(db, join(places.backups, `före-uppgradering-${stamp}.sqlite`));
      }
      migrate(db);
    }
    watchChanges(db);
    return ok(db);
  } catch (error) {
    db?.close();
    const code = codeOf(error);
    if (code.startsWith('SQLITE_BUSY') || code.startsWith('SQLITE_LOCKED')) {
      return refuse('store.locked', details);
    }
    if (code.startsWith('SQLITE_CORRUPT') || code === 'SQLITE_NOTADB') {
      return refuse('store.damaged', details);
    }
    if (code.startsWith('SQLITE_READONLY') || code.startsWith('SQLITE_CANTOPEN')) {
      return refuse('store.readOnly', details);
    }
    if (code === 'SQLITE_FULL') return refuse('store.full', details);
    throw error;
  }
};

/** How every connection of ours behaves: nothing acknowledged is lost, references always hold. */
export const settle = (db: Database): void => {
  db.pragma('journal_mode = WAL');
  db.pragma('synchronous = FULL');
  db.pragma('foreign_keys = ON');
};

/** Makes a new store all at once, so that a start that is cut off leaves an empty file. */
const layOut = (db: Database): void =>
  db.transaction(() => {
    db.pragma(`application_id = ${applicationId}`);
    migrate(db);
  })();

/**
 * Looks at an existing file without changing a byte of it: a whole store, an empty one (a first start
 * that was cut off), or the code of the refusal. With `isCheckedAside` whole is what seems so.
 */
const examine = (
  path: string,
  isCheckedAside = false,
): 'whole' | 'empty' | 'store.future' | 'store.foreign' | 'store.damaged' => {
  const reader = new Sqlite(path, { readonly: true, fileMustExist: true, timeout: 2000 });
  try {
    const version = versionOf(reader);
    if (version > newestVersion) return 'store.future';
    const owner = reader.pragma('application_id', { simple: true });
    const isEmpty =
      version === 0 && reader.prepare('SELECT count(*) FROM sqlite_schema').pluck().get() === 0;
    if (isEmpty && (owner === 0 || owner === applicationId)) return 'empty';
    if (owner !== applicationId) return 'store.foreign';
    if (isCheckedAside && version === newestVersion) return 'whole';
    return isSound(reader) ? 'whole' : 'store.damaged';
  } finally {
    reader.close();
  }
};

/**
 * Writes a whole copy of the store to `path` and reads it back: the copy is opened, checked and its
 * agreements and cases counted against the store's. A search that does not agree with its texts is
 * made anew on the way. Throws, leaving no half copy, if the two differ.
 */
export const backUp = (db: Database, path: string): void => {
  const unfinished = `${path}.part`;
  try {
    const isGood = copyOut(db, unfinished) || (mendSearch(db) && copyOut(db, unfinished));
    if (!isGood) throw new Error('The backup does not read back as the store');
    renameSync(unfinished, path);
  } finally {
    rmSync(unfinished, { force: true });
  }
};

/** Copies the store to `path`; whether the copy reads back as the store. */
const copyOut = (db: Database, path: string): boolean => {
  rmSync(path, { force: true });
  db.prepare('VACUUM INTO ?').run(path);
  const copy = new Sqlite(path, { readonly: true });
  try {
    return isWhole(copy) && fingerprint(copy) === fingerprint(db);
  } finally {
    copy.close();
  }
};

const fingerprint = (db: Database): string =>
  ['procurement', 'agreement', 'supplier', 'journal_change']
    .map((table) => db.prepare(`SELECT count(*) FROM ${table}`).pluck().get())
    .join(':');

/** The instant of the journal's newest entry, or null where nothing was ever written. */
export const lastWrittenAt = (db: Database): string | null =>
  db.prepare<[], string>('SELECT at FROM journal_entry ORDER BY id DESC LIMIT 1').pluck().get() ??
  null;

/** The backups of a folder, newest first, each with the instant its file was written. */
export const backupsIn = (folder: string): readonly { path: string; at: Date }[] => {
  const { backups } = placesIn(folder);
  if (!existsSync(backups)) return [];
  return readdirSync(backups)
    .filter((name) => name.endsWith('.sqlite'))
    .map((name) => ({ path: join(backups, name), at: statSync(join(backups, name)).mtime }))
    .sort((one, other) => other.at.getTime() - one.at.getTime());
};

/** The attachments a store refers to, with the names of their copies in its folder. */
export const attachmentsOf = (db: Database): readonly { name: string; storedAs: string }[] =>
  db
    .prepare<[], { name: string; storedAs: string }>(
      'SELECT name, stored_as AS storedAs FROM attachment ORDER BY id',
    )
    .all();

/** The attachments a backup refers to, as {@link attachmentsOf}. Throws where it cannot be read. */
export const attachmentsIn = (path: string): readonly { name: string; storedAs: string }[] => {
  const backup = new Sqlite(path, { readonly: true, fileMustExist: true });
  try {
    return attachmentsOf(backup);
  } finally {
    backup.close();
  }
};

/**
 * Sets the store aside under a name with `stamp` and puts the newest backup that reads whole in its
 * place. Gives the backup used, or null, with nothing touched, where there is none.
 */
export const restoreNewestBackup = (folder: string, stamp: string): string | null => {
  const { store } = placesIn(folder);
  const good = backupsIn(folder).find(({ path }) => {
    try {
      return examine(path) === 'whole';
    } catch {
      return false;
    }
  });
  if (!good) return null;
  for (const ending of ['', '-wal', '-shm']) {
    if (existsSync(store + ending)) renameSync(store + ending, `${store}.skadad-${stamp}${ending}`);
  }
  copyFileSync(good.path, store);
  return good.path;
};
