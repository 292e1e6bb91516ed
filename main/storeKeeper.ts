import { rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Database } from 'better-sqlite3';
import { dayOf } from './answers/answer.ts';
import type { StoreKeeper } from './answers/desk.ts';
import { folderRisk } from './database/folderRisk.ts';
import { versionOf } from './database/migrate.ts';
import { backUp, backupsIn, placesIn } from './database/open.ts';

/** How many daily backups are kept. */
const kept = 30;

/** Looks after the file: backups, where it is, and when it was last written. */
export const openStoreKeeper = (
  db: Database,
  folder: string,
  stamp: () => string,
  log: (line: string, error?: unknown) => void,
  window: Pick<StoreKeeper, 'showFolder' | 'leave' | 'cameDueWhileClosed'>,
) => {
  const { store, backups } = placesIn(folder);
  const risk = folderRisk(folder);
  let savedAt: string | null = null;
  const newest = () => backupsIn(folder)[0] ?? null;

  const makeBackup = (): string | null => {
    const path = join(backups, `upphandlingsbordet-${stamp()}.sqlite`);
    try {
      backUp(db, path);
      for (const old of backupsIn(folder).slice(kept)) rmSync(old.path, { force: true });
      return path;
    } catch (error) {
      log('the backup failed', error);
      return null;
    }
  };

  return {
    ...window,
    about: () => {
      const last = newest();
      return {
        path: store,
        bytes: statSync(store).size,
        schemaVersion: versionOf(db),
        lastBackup: last ? { path: last.path, at: last.at.toISOString() } : null,
        folderRisk: risk,
      };
    },
    lastBackupAt: () => newest()?.at.toISOString() ?? null,
    folderRisk: () => risk,
    backUp: makeBackup,
    lastSavedAt: () => savedAt,
    /** Told after each write. */
    noteSaved: (at: string): void => {
      savedAt = at;
    },
    /** Makes the day's backup, when something was written since the last one. */
    backUpOncePerDay: (): void => {
      const last = newest();
      if (savedAt === null) return;
      if (last === null || dayOf(last.at) < dayOf(new Date(savedAt))) makeBackup();
    },
  } satisfies StoreKeeper & Record<string, unknown>;
};
