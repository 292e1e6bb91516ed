import { describe, expect, it } from 'vitest';
import { openTestDesk } from '#main/testing/desk';
import type { Files } from './belongings.ts';

/** A desk whose dialog answers `chosen`, and the attachments folder as the desk left it. */
const open = async (chosen: readonly string[], given: Partial<Files> = {}) => {
  const folder = new Set<string>();
  const shown: string[] = [];
  const opened: string[] = [];
  const desk = openTestDesk({
    files: {
      choose: async () => chosen,
      copyIn: async (path, storedAs) => {
        if (path.includes('trasig')) return { failed: 'unreadable' };
        folder.add(storedAs);
        return { size: 7 };
      },
      remove: async (storedAs) => void folder.delete(storedAs),
      open: async (storedAs) => {
        opened.push(storedAs);
        return folder.has(storedAs);
      },
      show: (storedAs) => void shown.push(storedAs),
      nameOf: (path) => path,
      ...given,
    },
  });
  const { id } = await desk.value('procurement.start', { title: 'Skolskjuts', facts: {} });
  return { ...desk, subject: { kind: 'procurement', id } as const, folder, shown, opened };
};

describe('files that are taken in', () => {
  it('are stored under a name every file system takes, and keep their own in the list', async () => {
    const long = `${'å'.repeat(200)}.PDF`;
    const { value, subject, folder } = await open([long]);
    const files = await value('attachment.choose', { subject });
    expect(files?.map(({ name }) => name)).toEqual([long]);
    expect([...folder]).toEqual([`${files?.[0]?.id}.pdf`]);
  });

  it('are all left out where one cannot be read, with no copy left behind', async () => {
    const { call, value, subject, folder } = await open(['bra.pdf', 'trasig.pdf']);
    expect(await call('attachment.choose', { subject })).toEqual({
      ok: false,
      failure: { code: 'attachment.unreadable', details: { name: 'trasig.pdf' } },
    });
    expect(folder.size).toBe(0);
    expect((await value('procurement.open', { id: subject.id })).attachments).toEqual([]);
  });

  it('are left out where their case was taken back while the dialog was open', async () => {
    const meanwhile = { run: async () => {} };
    const { call, value, subject, folder } = await open([], {
      choose: async () => {
        await meanwhile.run();
        return ['bra.pdf'];
      },
    });
    meanwhile.run = async () => void (await value('history.undo', {}));
    expect(await call('attachment.choose', { subject })).toMatchObject({
      failure: { code: 'record.gone' },
    });
    expect(folder.size).toBe(0);
  });

  it('leave no copy behind where the store cannot take them', async () => {
    const { call, db, subject, folder } = await open(['bra.pdf']);
    db.exec('DROP TABLE attachment');
    expect(await call('attachment.choose', { subject })).toMatchObject({
      failure: { code: 'bug.unexpected' },
    });
    expect(folder.size).toBe(0);
  });

  it('bear the moment they were added, not the one the dialog opened', async () => {
    const meanwhile = { run: () => {} };
    const { value, subject, setClock } = await open([], {
      choose: async () => {
        meanwhile.run();
        return ['bra.pdf'];
      },
    });
    meanwhile.run = () => setClock('2026-11-24T08:00:00+01:00');
    const files = await value('attachment.choose', { subject });
    expect(files?.[0]?.addedAt).toBe('2026-11-24T07:00:00.000Z');
  });
});

describe('files that are opened', () => {
  it.each(['faktura.exe', 'Start.BAT', 'genväg.lnk', 'skript.ps1', 'sida.hta', 'verktyg.jar'])(
    'are shown in their folder and not run where they are programs: %s',
    async (name) => {
      const { call, value, subject, opened, shown } = await open([name]);
      const files = await value('attachment.choose', { subject });
      const { id = '' } = files?.[0] ?? {};
      expect(await call('attachment.open', { id })).toEqual({
        ok: false,
        failure: { code: 'attachment.program', details: { name } },
      });
      expect(opened).toEqual([]);
      expect(shown).toHaveLength(1);
    },
  );

  it('are opened where they are documents', async () => {
    const { value, subject, opened, shown } = await open(['Anbud.docx']);
    const files = await value('attachment.choose', { subject });
    const { id = '' } = files?.[0] ?? {};
    await value('attachment.open', { id });
    expect(opened).toEqual([`${id}.docx`]);
    expect(shown).toEqual([]);
  });
});

describe('files that are dropped on a record', () => {
  it('are taken in as if they had been chosen, and can be taken back at once', async () => {
    const { value, subject } = await open([]);
    const files = await value('attachment.drop', { subject, paths: ['ett.pdf', 'två.docx'] });
    expect(files.map(({ name }) => name)).toEqual(['ett.pdf', 'två.docx']);
    await value('history.undo', {});
    expect((await value('procurement.open', { id: subject.id })).attachments).toEqual([]);
  });

  it('are all left out where one cannot be read, with no copy left behind', async () => {
    const { call, subject, folder } = await open([]);
    expect(
      await call('attachment.drop', { subject, paths: ['bra.pdf', 'trasig.pdf'] }),
    ).toMatchObject({ failure: { code: 'attachment.unreadable' } });
    expect(folder.size).toBe(0);
  });

  it('are refused on a record that is gone', async () => {
    const { call, subject, folder } = await open([]);
    const gone = { ...subject, id: 'borta' };
    expect(await call('attachment.drop', { subject: gone, paths: ['bra.pdf'] })).toMatchObject({
      failure: { code: 'record.gone' },
    });
    expect(folder.size).toBe(0);
  });
});
