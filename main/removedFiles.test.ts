import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { attachmentsOf, placesIn } from './database/open.ts';
import { openRepositories } from './database/store.ts';
import { eraseRemoved } from './removedFiles.ts';
import { freshFolder, openTestDesk } from './testing/desk.ts';

const removedOn = '2026-11-23T09:00:00+01:00';

/** A desk with a case that has two files with their copies, the first of them removed. */
const open = async () => {
  const folder = freshFolder();
  const places = placesIn(folder);
  const desk = openTestDesk({
    folder,
    now: removedOn,
    files: {
      choose: async () => ['Anbud.pdf', 'Avtal.pdf'],
      copyIn: async (path, storedAs) => {
        mkdirSync(places.copies, { recursive: true });
        writeFileSync(join(places.attachments, storedAs), path);
        writeFileSync(join(places.copies, `${'a'.repeat(64)}-${storedAs}`), path);
        writeFileSync(join(places.copies, `${'b'.repeat(64)}-${storedAs}`), path);
        return { size: path.length };
      },
      remove: async () => {},
      open: async () => true,
      show: () => {},
      nameOf: (path) => path,
    },
  });
  const { id } = await desk.value('procurement.start', { title: 'Möbler', facts: {} });
  const subject = { kind: 'procurement', id } as const;
  const [first, second] =
    (await desk.value('attachment.choose', { subject, deviationId: null })) ?? [];
  const [removed, kept] = attachmentsOf(desk.db).map(({ storedAs }) => storedAs);
  await desk.value('attachment.remove', { id: first?.id ?? '' });
  return {
    desk,
    places,
    subject,
    removed,
    kept,
    second,
    erase: (now: string, startedAt = now) =>
      eraseRemoved(places, openRepositories(desk.db), new Date(startedAt), new Date(now)),
    files: () => [
      readdirSync(places.attachments).sort(),
      readdirSync(places.copies)
        .map((name) => name.slice(65))
        .sort(),
    ],
    journal: () => desk.value('history.list', { subject, before: null }),
  };
};

describe('the file of a removed attachment', () => {
  it.each([
    ['29 days and 23 hours after', '2026-12-23T08:00:00+01:00', false],
    ['30 days after', '2026-12-23T09:00:01+01:00', true],
    ['a year after', '2027-11-23T09:00:00+01:00', true],
  ])('%s the removal, at %s: erased %s', async (_when, now, isErased) => {
    const { erase, files, removed, kept } = await open();
    expect(await erase(now)).toBe(isErased);
    const left = isErased ? [kept] : [removed, kept];
    expect(files()).toEqual([left, left.flatMap((name) => [name, name])]);
  });

  it('is said in the journal of its case to be erased, once', async () => {
    const { erase, journal } = await open();
    await erase('2027-01-10T08:00:00+01:00');
    expect(await erase('2027-01-11T08:00:00+01:00')).toBe(false);
    const rows = (await journal()).filter(({ command }) => command === 'attachment.erase');
    expect(rows).toMatchObject([
      {
        who: 'Upphandlingsbordet',
        at: '2027-01-10T07:00:00.000Z',
        subject: { title: 'Möbler' },
        changes: [{ field: 'name', before: 'Anbud.pdf', after: null }],
      },
    ]);
  });

  it('stays while its removal can be taken back, however long the program has been running', async () => {
    const { desk, erase, files, removed, kept } = await open();
    expect(await erase('2027-01-10T08:00:00+01:00', '2026-11-23T08:00:00+01:00')).toBe(false);
    await desk.value('history.undo', {});
    expect(await erase('2027-01-10T08:00:00+01:00')).toBe(false);
    expect(files()[0]).toEqual([removed, kept]);
  });

  it('goes thirty days after the last removal, where it was there again between', async () => {
    const { desk, erase } = await open();
    desk.setClock('2026-12-20T09:00:00+01:00');
    await desk.value('history.undo', {});
    await desk.value('history.redo', {});
    expect(await erase('2027-01-10T08:00:00+01:00')).toBe(false);
    expect(await erase('2027-01-20T08:00:00+01:00')).toBe(true);
  });

  it('goes too where the adding of it was taken back', async () => {
    const { desk, erase, files } = await open();
    await desk.value('history.undo', {});
    await desk.value('history.undo', {});
    expect(await erase('2027-01-10T08:00:00+01:00')).toBe(true);
    expect(files()).toEqual([[], []]);
  });

  it('stays where the journal tells of no removal', async () => {
    const { places, erase, files } = await open();
    writeFileSync(join(places.attachments, 'efter-kopian.pdf'), '');
    await erase('2027-01-10T08:00:00+01:00');
    expect(files()[0]).toContain('efter-kopian.pdf');
  });

  it('stays where the journal cannot be written in, until it can', async () => {
    const { desk, places, erase, files, removed } = await open();
    const busy = openRepositories(desk.db);
    const refuse = () => {
      throw new Error('busy');
    };
    const now = new Date('2027-01-10T08:00:00+01:00');
    await expect(
      eraseRemoved(places, { reads: busy.reads, write: refuse }, now, now),
    ).rejects.toThrow('busy');
    expect(files()[0]).toContain(removed);
    expect(await erase('2027-01-11T08:00:00+01:00')).toBe(true);
  });
});
