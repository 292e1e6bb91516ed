import { existsSync, readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Database } from 'better-sqlite3';
import type { StoreKeeper } from './answers/desk.ts';
import { agree, copiedAmong, type Round } from './attachmentCopies.ts';
import { folderRisk } from './database/folderRisk.ts';
import { versionOf } from './database/migrate.ts';
import {
  attachmentsIn,
  attachmentsOf,
  backUp,
  backupsIn,
  lastWrittenAt,
  placesIn,
} from './database/open.ts';

/** From how many days backups are kept: the last of each, and all of today's. */
const keptDays = 30;

/** A daily backup's name, with the local day and time it was made. */
const daily = /^upphandlingsbordet-(\d{4}-\d{2}-\d{2})-(\d{2})(\d{2})(\d{2})\.sqlite$/;

type Daily = { readonly name: string; readonly day: string; readonly at: Date };

/** The daily backups in a folder, newest first. The name tells: a copied file has another date. */
const dailiesIn = (backups: string): readonly Daily[] =>
  readdirSync(backups)
    .flatMap((name) => {
      const [, day, hour, minute, second] = daily.exec(name) ?? [];
      return day ? [{ name, day, at: new Date(`${day}T${hour}:${minute}:${second}`) }] : [];
    })
    .sort((one, other) => (one.name < other.name ? 1 : -1));

/** The daily backups that need not be kept when it is `today`. */
const outlived = (dailies: readonly Daily[], today: string): readonly Daily[] => {
  const days = [...new Set(dailies.map(({ day }) => day))].slice(0, keptDays);
  return dailies.filter(({ name, day }) => {
    const lastOfDay = dailies.find((other) => other.day === day);
    return day !== today && (!days.includes(day) || name !== lastOfDay?.name);
  });
};

/** How often it is told how far the copying of attachments has come, in milliseconds. */
const tellEvery = 100;

/**
 * Looks after the file and its attachments: backups, where they are, and when it was last written.
 * `tell` hears how far the copying of attachments has come, in bytes.
 */
export const openStoreKeeper = (
  db: Database,
  folder: string,
  stamp: () => string,
  log: (line: string, error?: unknown) => void,
  tell: (done: number, of: number) => void,
  window: Pick<StoreKeeper, 'showFolder' | 'stands' | 'leave' | 'cameDueWhileClosed'>,
) => {
  const places = placesIn(folder);
  const { store, backups, copies } = places;
  const risk = folderRisk(folder);
  let savedAt: string | null = null;
  const newest = () => backupsIn(folder)[0] ?? null;

  const makeBackup = (): string | null => {
    const madeAt = stamp();
    const path = join(backups, `upphandlingsbordet-${madeAt}.sqlite`);
    try {
      backUp(db, path);
    } catch (error) {
      log('the backup failed', error);
      return null;
    }
    try {
      for (const { name } of outlived(dailiesIn(backups), madeAt.slice(0, 10))) {
        rmSync(join(backups, name), { force: true });
      }
    } catch (error) {
      log('an old backup could not be removed', error);
    }
    return path;
  };

  let round: Promise<Round> | null = null;
  let lastRound: Round | null = null;
  let isAskedAnew = false;
  let isStopped = false;
  let told = 0;

  const goRound = async (): Promise<Round> => {
    for (;;) {
      isAskedAnew = false;
      isStopped = false;
      const ended = await agree(places, {
        known: () => attachmentsOf(db),
        backups: () =>
          backupsIn(folder).map(({ path, at }) => ({
            at,
            refersTo: new Set(attachmentsIn(path).map(({ storedAs }) => storedAs)),
          })),
        onProgress: (done, of) => {
          if (performance.now() - told < tellEvery) return;
          told = performance.now();
          tell(done, of);
        },
        isStopped: () => isStopped,
        log,
      });
      // One that was called off has not looked at what the one before it lacked.
      if (!ended.isStopped || lastRound === null) lastRound = ended;
      if (!isAskedAnew) return ended;
    }
  };

  return {
    ...window,
    about: () => {
      const last = newest();
      const known = attachmentsOf(db);
      const copied = copiedAmong(existsSync(copies) ? readdirSync(copies) : []);
      return {
        path: store,
        bytes: [store, `${store}-wal`]
          .map((file) => statSync(file, { throwIfNoEntry: false })?.size ?? 0)
          .reduce((sum, size) => sum + size),
        schemaVersion: versionOf(db),
        lastBackup: last ? { path: last.path, at: last.at.toISOString() } : null,
        attachments: {
          of: known.length,
          copied: known.filter(({ storedAs }) => copied.has(storedAs)).length,
          lacking: lastRound?.lacking ?? [],
          stuckIn: lastRound?.stuckIn ?? null,
        },
        folderRisk: risk,
      };
    },
    /**
     * Copies the attachments that have no copy, and puts back those that are lost; joins a round that
     * goes on already, which then looks at all of them once more.
     */
    keepAttachments: (): Promise<Round> => {
      isAskedAnew = true;
      round ??= goRound().finally(() => {
        round = null;
      });
      return round;
    },
    /** Ends the copying after the piece it is at; the next goes on from there. */
    stopAttachments: (): void => {
      isStopped = true;
      isAskedAnew = false;
    },
    areAttachmentsLacking: () =>
      lastRound !== null && (lastRound.stuckIn !== null || lastRound.lacking.length > 0),
    lastBackupAt: () => newest()?.at.toISOString() ?? null,
    folderRisk: () => risk,
    backUp: makeBackup,
    lastSavedAt: () => savedAt,
    /** Told after each write. */
    noteSaved: (at: string): void => {
      savedAt = at;
    },
    /** Makes a backup where the journal has something newer than the last daily one. */
    backUpWhatIsNew: (): void => {
      try {
        const written = lastWrittenAt(db);
        const [last] = dailiesIn(backups);
        if (written !== null && (!last || last.at.toISOString() < written)) makeBackup();
      } catch (error) {
        log('the daily backup failed', error);
      }
    },
  } satisfies StoreKeeper & Record<string, unknown>;
};
