import type { StoreAbout } from '#contract/desk';
import { ok, refuse } from '#domain/result';
import type { Answers } from './answer.ts';
import type { KeptDay } from './keptDay.ts';
import type { Overview } from './overview.ts';

type Names = Extract<
  keyof Answers,
  `desk.${string}` | `settings.${string}` | `store.${string}` | `example.${string}`
>;

/** What answers about the store itself need of the machine. */
export type StoreKeeper = {
  readonly about: () => Omit<StoreAbout, 'procurements' | 'agreements' | 'appVersion' | 'folder'>;
  readonly lastBackupAt: () => string | null;
  readonly folderRisk: () => StoreAbout['folderRisk'];
  /** Makes a backup and reads it back; its path, or null where it could not be made. */
  readonly backUp: () => string | null;
  /** Copies the attachments that have no copy and puts back those that are lost; how that ended. */
  readonly keepAttachments: () => Promise<{
    readonly isStopped: boolean;
    /** The folder that could not be written in, or null. */
    readonly stuckIn: string | null;
    /** The names of attachments that have no copy as they are now. */
    readonly lacking: readonly string[];
  }>;
  readonly stopAttachments: () => void;
  /** Whether the last copying left attachments without a copy. */
  readonly areAttachmentsLacking: () => boolean;
  readonly showFolder: () => void;
  /** The window has drawn its first room. */
  readonly stands: () => void;
  /** The window has kept what was being typed: it may close. */
  readonly leave: () => void;
  readonly lastSavedAt: () => string | null;
  /** Deadlines whose reminder came while the workbench was closed, counted once at start. */
  readonly cameDueWhileClosed: () => number;
};

/** Answers about the desk as a whole: what the first draw needs, settings, the store, example data. */
export const deskAnswers = (
  overview: Overview,
  day: Pick<KeptDay, 'of'>,
  store: StoreKeeper,
  example: Pick<Answers, 'example.fill' | 'example.remove'>,
): Pick<Answers, Names> => ({
  'desk.open': {
    mode: 'read',
    run: ({ today, now }) => {
      const { counts, isEmpty } = day.of(today);
      return ok({
        today,
        now,
        settings: overview.settings(),
        registers: overview.registers(),
        counts,
        isEmpty,
        lastSavedAt: store.lastSavedAt(),
        lastBackupAt: store.lastBackupAt(),
        areAttachmentsLacking: store.areAttachmentsLacking(),
        cameDueWhileClosed: store.cameDueWhileClosed(),
        folderRisk: store.folderRisk(),
      });
    },
  },
  'desk.today': { mode: 'read', run: ({ today }) => ok(day.of(today).view) },
  'desk.counts': { mode: 'read', run: ({ today }) => ok(day.of(today).counts) },
  // Answered before the file is found whole, as what only reads is: the looking waits for this.
  'desk.stands': {
    mode: 'read',
    run: () => {
      store.stands();
      return ok(null);
    },
  },
  'desk.leave': {
    mode: 'act',
    run: async () => {
      store.leave();
      return ok(null);
    },
  },
  // Only a store that could not be opened is restored, and then another door stands open.
  'store.restore': { mode: 'act', run: async () => refuse('store.notDamaged') },
  'settings.choose': {
    mode: 'write',
    run: ({ keeps, reads, about }, chosen) => {
      const given = Object.entries(chosen).filter(([, value]) => value !== undefined);
      keeps.settings(Object.fromEntries(given));
      about({ kind: 'settings', id: 'settings' }, '');
      return ok(reads.settings());
    },
  },
  'settings.avoid': {
    mode: 'write',
    run: ({ keeps, reads, about }, { time, isAvoided }) => {
      const { planAvoids } = reads.settings();
      const others = planAvoids.filter((one) => one !== time);
      keeps.settings({ planAvoids: isAvoided ? [...others, time] : others });
      about({ kind: 'settings', id: 'settings' }, '');
      return ok(reads.settings());
    },
  },
  'store.about': {
    mode: 'read',
    run: ({ machine, today }) =>
      ok({
        ...store.about(),
        folder: machine.folder,
        appVersion: machine.appVersion,
        procurements: overview.procurements(today).size,
        agreements: overview.agreements(today).size,
      }),
  },
  'store.backUp': {
    mode: 'act',
    run: async ({ machine }) => {
      const path = store.backUp();
      if (path === null) return refuse('store.backupFailed', { path: machine.folder });
      const { stuckIn, isStopped, lacking } = await store.keepAttachments();
      if (stuckIn !== null) return refuse('backup.stuck', { path: stuckIn });
      if (isStopped) return refuse('backup.stopped');
      return lacking.length > 0
        ? refuse('backup.incomplete', { names: lacking.join(', ') })
        : ok({ path });
    },
  },
  'store.stopBackUp': {
    mode: 'act',
    run: async () => {
      store.stopAttachments();
      return ok(null);
    },
  },
  'store.showFolder': {
    mode: 'act',
    run: async () => {
      store.showFolder();
      return ok(null);
    },
  },
  ...example,
});
