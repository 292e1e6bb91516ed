import { readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { stampOf } from './clock.ts';
import { openStore, placesIn, restoreNewestBackup } from './database/open.ts';
import { openStoreKeeper } from './storeKeeper.ts';
import { freshFolder, openTestDesk, type TestDesk } from './testing/desk.ts';

const keeperOf = (desk: TestDesk, clock: { now: string }) =>
  openStoreKeeper(
    desk.db,
    desk.folder,
    () => stampOf(new Date(clock.now)),
    () => {},
    () => {},
    { showFolder: () => {}, stands: () => {}, leave: () => {}, cameDueWhileClosed: () => 0 },
  );

const backupsOf = (desk: TestDesk) =>
  readdirSync(placesIn(desk.folder).backups)
    .filter((name) => name.endsWith('.sqlite'))
    .sort();

/** A desk on a day of its own, its keeper, and a way to move the clock of both. */
const open = () => {
  const desk = openTestDesk();
  const clock = { now: '' };
  const at = (moment: string) => {
    clock.now = moment;
    desk.setClock(moment);
  };
  at('2026-11-23T09:00:00+01:00');
  const write = (title: string) => desk.value('procurement.start', { title, facts: {} });
  return { desk, keeper: keeperOf(desk, clock), clock, at, write };
};

describe('the daily backup', () => {
  it('is not made of a store where nothing was ever written', () => {
    const { desk, keeper } = open();
    keeper.backUpWhatIsNew();
    expect(backupsOf(desk)).toEqual([]);
  });

  it('is made of what was written since the last one, whoever wrote it, under the local time', async () => {
    const { desk, clock, at, write } = open();
    await write('Skolskjuts');
    at('2026-11-24T00:20:05+01:00');
    // A new start: the keeper was not there when it was written.
    const keeper = keeperOf(desk, clock);
    keeper.backUpWhatIsNew();
    expect(backupsOf(desk)).toEqual(['upphandlingsbordet-2026-11-24-002005.sqlite']);
    at('2026-11-24T16:00:00+01:00');
    keeper.backUpWhatIsNew();
    expect(backupsOf(desk)).toHaveLength(1);
    await write('Tolktjänster');
    at('2026-11-24T16:30:00+01:00');
    keeper.backUpWhatIsNew();
    expect(backupsOf(desk)).toHaveLength(2);
  });
});

describe('old backups', () => {
  const lay = (desk: TestDesk, ...names: string[]) => {
    for (const name of names) writeFileSync(join(placesIn(desk.folder).backups, name), '');
  };

  it('are not erased by however many are made in one day', () => {
    const { desk, keeper, at } = open();
    lay(
      desk,
      'upphandlingsbordet-2026-11-20-160000.sqlite',
      'upphandlingsbordet-2026-11-21-160000.sqlite',
    );
    for (let second = 10; second < 45; second += 1) {
      at(`2026-11-23T09:00:${second}+01:00`);
      expect(keeper.backUp()).not.toBeNull();
    }
    const left = backupsOf(desk);
    expect(left).toHaveLength(37);
    expect(left[0]).toBe('upphandlingsbordet-2026-11-20-160000.sqlite');
  });

  it('are kept one a day, the last, for thirty days, and what is not daily is left alone', () => {
    const { desk, keeper } = open();
    const days = Array.from({ length: 40 }, (_, day) =>
      new Date(Date.UTC(2026, 9, 10 + day)).toISOString().slice(0, 10),
    );
    const others = ['före-uppgradering-2025-01-01-080000.sqlite', 'min-egen.sqlite'];
    lay(desk, ...others);
    for (const day of days) {
      lay(
        desk,
        `upphandlingsbordet-${day}-080000.sqlite`,
        `upphandlingsbordet-${day}-160000.sqlite`,
      );
    }
    keeper.backUp();
    const kept = days.slice(-29).map((day) => `upphandlingsbordet-${day}-160000.sqlite`);
    expect(backupsOf(desk)).toEqual(
      [...others, ...kept, 'upphandlingsbordet-2026-11-23-090000.sqlite'].sort(),
    );
  });
});

it('counts what is written and not yet moved into the file', async () => {
  const { desk, keeper, write } = open();
  const { store } = placesIn(desk.folder);
  const before = keeper.about().bytes;
  for (let number = 0; number < 20; number += 1) await write(`Ärende ${number}`);
  const { bytes } = keeper.about();
  expect(bytes).toBe(statSync(store).size + statSync(`${store}-wal`).size);
  expect(bytes).toBeGreaterThan(before);
});

describe('attachments', () => {
  /** A desk whose files are copied into its folder, with a case that has one. */
  const openWithFile = async () => {
    const folder = freshFolder();
    const { attachments } = placesIn(folder);
    const desk = openTestDesk({
      folder,
      files: {
        choose: async () => ['Anbud.pdf'],
        copyIn: async (_path, storedAs) => {
          writeFileSync(join(attachments, storedAs), 'ett anbud');
          return { size: 9 };
        },
        remove: async () => {},
        open: async () => true,
        show: () => {},
        nameOf: (path) => path,
      },
    });
    const clock = { now: '2026-11-23T09:00:00+01:00' };
    const { id } = await desk.value('procurement.start', { title: 'Möbler', facts: {} });
    const subject = { kind: 'procurement', id } as const;
    await desk.value('attachment.choose', { subject, deviationId: null });
    return { desk, folder, attachments, keeper: keeperOf(desk, clock) };
  };

  it('are copied for all backups together, and counted', async () => {
    const { desk, keeper } = await openWithFile();
    expect(keeper.about().attachments).toEqual({ of: 1, copied: 0, lacking: [], stuckIn: null });
    keeper.backUp();
    const rounds = await Promise.all([keeper.keepAttachments(), keeper.keepAttachments()]);
    expect(rounds).toMatchObject([{ lacking: [] }, { lacking: [] }]);
    expect(keeper.about().attachments).toEqual({ of: 1, copied: 1, lacking: [], stuckIn: null });
    expect(readdirSync(placesIn(desk.folder).copies)).toHaveLength(1);
    expect(keeper.areAttachmentsLacking()).toBe(false);
  });

  it('that have no copy are named', async () => {
    const { keeper, attachments } = await openWithFile();
    for (const name of readdirSync(attachments)) rmSync(join(attachments, name));
    await keeper.keepAttachments();
    expect(keeper.areAttachmentsLacking()).toBe(true);
    const { lacking } = keeper.about().attachments;
    expect(lacking).toEqual(['Anbud.pdf']);
  });

  it('that have no copy are still named when the next copying is called off', async () => {
    const { keeper, attachments } = await openWithFile();
    for (const name of readdirSync(attachments)) rmSync(join(attachments, name));
    await keeper.keepAttachments();
    const round = keeper.keepAttachments();
    keeper.stopAttachments();
    expect(await round).toMatchObject({ isStopped: true });
    expect(keeper.areAttachmentsLacking()).toBe(true);
    expect(keeper.about().attachments.lacking).toEqual(['Anbud.pdf']);
  });

  it('come back after the newest backup is put in the place of a damaged store', async () => {
    const { desk, folder, attachments, keeper } = await openWithFile();
    keeper.backUp();
    await keeper.keepAttachments();
    desk.db.close();
    const [stored] = readdirSync(attachments);
    rmSync(attachments, { recursive: true });
    const { store } = placesIn(folder);
    writeFileSync(store, readFileSync(store).fill(0x5a, 4096, 60_000));
    expect(openStore(folder, 'nu')).toMatchObject({ failure: { code: 'store.damaged' } });
    expect(restoreNewestBackup(folder, 'nu')).not.toBeNull();

    const again = openTestDesk({ folder });
    await keeperOf(again, { now: '2026-11-23T10:00:00+01:00' }).keepAttachments();
    expect(readdirSync(attachments)).toEqual([stored]);
    expect(readFileSync(join(attachments, stored ?? ''), 'utf8')).toBe('ett anbud');
  });
});
