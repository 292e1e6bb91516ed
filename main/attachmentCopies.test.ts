import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { agree, type Backup } from './attachmentCopies.ts';
import { freshFolder } from './testing/desk.ts';

const hour = (number: number) => new Date(Date.UTC(2026, 10, 23, number));

const nameOf = (storedAs: string, content: string) =>
  `${createHash('sha256').update(content).digest('hex')}-${storedAs}`;

/** A folder of attachments, a folder for their copies, and the store they belong to. */
const open = () => {
  const folder = freshFolder();
  const folders = { attachments: join(folder, 'attachments'), copies: join(folder, 'copies') };
  mkdirSync(folders.attachments);
  const known = new Set<string>();
  const backups: Backup[] = [];
  const logged: string[] = [];
  const place = (storedAs: string) => join(folders.attachments, storedAs);
  const write = (storedAs: string, content: string, at = hour(0)) => {
    known.add(storedAs);
    writeFileSync(place(storedAs), content);
    utimesSync(place(storedAs), at, at);
  };
  return {
    folders,
    known,
    backups,
    logged,
    place,
    write,
    backUp: (at: Date) => backups.push({ at, refersTo: new Set(known) }),
    round: (isStopped = (_done: number) => false) => {
      let reached = 0;
      return agree(folders, {
        known: () => [...known].map((storedAs) => ({ storedAs, name: `Namn ${storedAs}` })),
        backups: () => backups,
        onProgress: (done) => {
          reached = done;
        },
        isStopped: () => isStopped(reached),
        log: (line) => logged.push(line),
      });
    },
    copies: () => readdirSync(folders.copies).sort(),
    content: (storedAs: string) => readFileSync(place(storedAs), 'utf8'),
  };
};

const whole = { isStopped: false, stuckIn: null, lacking: [] };

describe('copies of attachments', () => {
  it('are made once of each, under the checksum of what they hold', async () => {
    const { round, write, copies, folders } = open();
    write('a.pdf', 'ett anbud');
    write('b', '');
    expect(await round()).toEqual({ ...whole, isChanged: true });
    const names = [nameOf('a.pdf', 'ett anbud'), nameOf('b', '')].sort();
    expect(copies()).toEqual(names);
    expect(readFileSync(join(folders.copies, nameOf('a.pdf', 'ett anbud')), 'utf8')).toBe(
      'ett anbud',
    );
    expect(await round()).toEqual({ ...whole, isChanged: false });
    expect(copies()).toEqual(names);
  });

  it('are not made of what the store does not refer to', async () => {
    const { round, place, copies } = open();
    writeFileSync(place('egen.txt'), 'lagd här för hand');
    expect(await round()).toMatchObject(whole);
    expect(copies()).toEqual([]);
  });

  it('are made anew of one that was edited, and the former kept while a backup is older', async () => {
    const { round, write, backUp, backups, copies } = open();
    write('a', 'före', hour(1));
    await round();
    backUp(hour(2));
    write('a', 'efter', hour(3));
    backUp(hour(4));
    await round();
    const [before, after] = [nameOf('a', 'före'), nameOf('a', 'efter')];
    expect(copies()).toEqual([before, after].sort());
    backups.shift();
    await round();
    expect(copies()).toEqual([after]);
  });

  it('are kept of one that was laid back as it was before, whatever its time', async () => {
    const { round, write, backUp, copies, folders, place, content } = open();
    write('a', 'före', hour(1));
    await round();
    write('a', 'efter', hour(3));
    await round();
    write('a', 'före', hour(1));
    backUp(hour(4));
    await round();
    expect(copies()).toContain(nameOf('a', 'före'));
    expect(await round()).toEqual({ ...whole, isChanged: false });
    rmSync(join(folders.copies, nameOf('a', 'efter')), { force: true });
    rmSync(place('a'));
    await round();
    expect(content('a')).toBe('före');
  });

  it('are kept of one that was removed while a backup refers to it', async () => {
    const { round, write, backUp, backups, known, copies } = open();
    write('a', 'borttagen');
    await round();
    backUp(hour(1));
    known.delete('a');
    await round();
    expect(copies()).toEqual([nameOf('a', 'borttagen')]);
    backups.pop();
    await round();
    expect(copies()).toEqual([]);
  });

  it('go nowhere where a backup cannot be read', async () => {
    const { write, round, folders, known, logged, copies } = open();
    write('a', 'borttagen');
    await round();
    known.clear();
    const unreadable = () => {
      throw new Error('file is not a database');
    };
    const given = { known: () => [], onProgress: () => {}, isStopped: () => false };
    expect(
      await agree(folders, {
        ...given,
        backups: unreadable,
        log: (line) => logged.push(line),
      }),
    ).toMatchObject(whole);
    expect(copies()).toEqual([nameOf('a', 'borttagen')]);
    expect(logged).toHaveLength(1);
  });
});

describe('a lost attachment', () => {
  it('is put back as it was, and one that is there is left as it is', async () => {
    const { round, write, place, content } = open();
    write('a', 'avtalet');
    write('b', 'bilagan');
    await round();
    rmSync(place('a'));
    write('b', 'bilagan, ändrad', hour(5));
    expect(await round()).toEqual({ ...whole, isChanged: true });
    expect(content('a')).toBe('avtalet');
    expect(content('b')).toBe('bilagan, ändrad');
    expect(await round()).toEqual({ ...whole, isChanged: false });
  });

  it('is put back from the newest copy that is whole', async () => {
    const { round, write, backUp, place, content, folders } = open();
    for (const [number, text] of ['ett', 'två', 'tre'].entries()) {
      write('a', text, hour(2 * number));
      backUp(hour(2 * number + 1));
      await round();
    }
    writeFileSync(join(folders.copies, nameOf('a', 'tre')), 'skadad');
    utimesSync(join(folders.copies, nameOf('a', 'tre')), hour(4), hour(4));
    rmSync(place('a'));
    expect(await round()).toMatchObject(whole);
    expect(content('a')).toBe('två');
  });

  it('is named where it has no copy, or none that is whole', async () => {
    const { round, write, known, place, folders } = open();
    write('a', 'hel');
    await round();
    known.add('borta');
    writeFileSync(join(folders.copies, nameOf('a', 'hel')), 'skadad');
    rmSync(place('a'));
    expect(await round()).toMatchObject({ ...whole, lacking: ['Namn a', 'Namn borta'] });
    expect(readdirSync(folders.attachments)).toEqual([]);
  });
});

describe('a round that goes wrong', () => {
  it('goes on past an attachment that cannot be read', async () => {
    const { round, write, known, place, copies } = open();
    mkdirSync(place('a'));
    known.add('a');
    write('b', 'läsbar');
    expect(await round()).toMatchObject({ ...whole, lacking: ['Namn a'] });
    expect(copies()).toEqual([nameOf('b', 'läsbar')]);
  });

  it('leaves the copies as they are where the disk has no room, and goes on when it has', async () => {
    const { round, write, place, copies, folders } = open();
    write('a', 'före');
    await round();
    write('b', '');
    // A file with a hole: larger than any disk, but it takes no room itself.
    truncateSync(place('b'), 8e12);
    expect(await round()).toEqual({ ...whole, isChanged: true, stuckIn: folders.copies });
    expect(copies()).toEqual([nameOf('a', 'före')]);
    write('b', 'liten');
    expect(await round()).toMatchObject(whole);
    expect(copies()).toHaveLength(2);
  });

  it('says which folder cannot be written in', async () => {
    const { round, write, folders } = open();
    write('a', 'innehåll');
    writeFileSync(folders.copies, 'ingen mapp');
    expect(await round()).toMatchObject({ stuckIn: folders.copies });
  });

  it('leaves nothing half when it is called off, and goes on from there', async () => {
    const { round, write, copies } = open();
    write('a', 'ett');
    write('b', 'b'.repeat(5_000_000));
    write('c', 'tre');
    expect(await round((done) => done > 2_000_000)).toMatchObject({ isStopped: true });
    expect(copies()).toEqual([nameOf('a', 'ett')]);
    expect(await round()).toMatchObject(whole);
    expect(copies()).toHaveLength(3);
  });

  /** A round in a process of its own, that is ended as by a power cut when half is done. */
  const cutOff = (folders: { attachments: string; copies: string }, storedAs: string) => {
    const module = pathToFileURL(join(import.meta.dirname, 'attachmentCopies.ts')).href;
    const program = `
      const { agree } = await import(${JSON.stringify(module)});
      await agree(${JSON.stringify(folders)}, {
        known: () => [{ name: 'stor', storedAs: ${JSON.stringify(storedAs)} }],
        backups: () => [],
        isStopped: () => false,
        log: () => {},
        onProgress: (done, of) => done > of / 4 && process.kill(process.pid, 'SIGKILL'),
      });`;
    const flags = ['--experimental-strip-types', '--no-warnings', '--input-type=module'];
    expect(spawnSync(process.execPath, [...flags, '-e', program]).signal).toBe('SIGKILL');
  };

  it('leaves no half copy to be trusted when the machine stops in it', async () => {
    const { round, write, copies, folders } = open();
    const content = 'stor '.repeat(2_000_000);
    write('a', content);
    cutOff(folders, 'a');
    expect(copies()).toEqual(['~unfinished']);
    expect(await round()).toEqual({ ...whole, isChanged: true });
    expect(copies()).toEqual([nameOf('a', content)]);
  });

  it('puts no half attachment back when the machine stops in it', async () => {
    const { round, write, content, place, folders } = open();
    const before = 'stor '.repeat(2_000_000);
    write('a', before);
    await round();
    rmSync(place('a'));
    cutOff(folders, 'a');
    expect(readdirSync(folders.attachments)).toEqual(['~unfinished']);
    expect(await round()).toMatchObject(whole);
    expect(readdirSync(folders.attachments)).toEqual(['a']);
    expect(content('a') === before).toBe(true);
  });
});

describe('whatever happens', () => {
  const name = fc.constantFrom('a', 'b', 'c');
  const event = fc.oneof(
    fc.record({ what: fc.constantFrom('edit', 'remove', 'lose'), name }),
    fc.record({ what: fc.constantFrom('backUp', 'forget', 'round', 'cut'), name }),
  );

  it('every backup finds its attachments as they were copied, and nothing else is kept', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(event, { maxLength: 25 }), async (events) => {
        const desk = open();
        const { known, backups, folders } = desk;
        /** The versions of each attachment, as they were written, and which of them were copied. */
        const versions = new Map<string, { content: string; at: Date; isCopied: boolean }[]>();
        const current = new Map<string, string>();
        for (const [number, { what, name }] of events.entries()) {
          const at = hour(number);
          if (what === 'edit') {
            const content = `${name} ${number}`;
            desk.write(name, content, at);
            current.set(name, content);
            versions.set(name, [...(versions.get(name) ?? []), { content, at, isCopied: false }]);
          } else if (what === 'remove') known.delete(name);
          else if (what === 'lose') {
            rmSync(desk.place(name), { force: true });
            current.delete(name);
          } else if (what === 'backUp') desk.backUp(at);
          else if (what === 'forget') backups.shift();
          else if (what === 'cut') await desk.round(() => true);
          else {
            const before = [...versions].map(([one, all]) => [one, all.filter((v) => v.isCopied)]);
            const copied = new Map(before as [string, { content: string; at: Date }[]][]);
            const { lacking, stuckIn } = await desk.round();
            expect(stuckIn).toBeNull();
            const there = new Set(desk.copies());
            for (const one of known) {
              const lost = !current.has(one);
              const newest = copied
                .get(one)
                ?.filter((version) => there.has(nameOf(one, version.content)))
                .at(-1);
              if (lost && newest) current.set(one, newest.content);
              const content = current.get(one);
              expect(lacking.includes(`Namn ${one}`)).toBe(content === undefined);
              if (content === undefined) continue;
              expect(desk.content(one)).toBe(content);
              expect(there.has(nameOf(one, content))).toBe(true);
              for (const version of versions.get(one) ?? []) {
                if (version.content === content) version.isCopied = true;
              }
            }
            const needed = new Set<string>();
            for (const [one, all] of versions) {
              const kept = all.filter(({ isCopied }) => isCopied);
              for (const [place, version] of kept.entries()) {
                const next = kept[place + 1];
                const isNeeded =
                  (!next && known.has(one)) ||
                  backups.some((b) => b.refersTo.has(one) && (!next || b.at < next.at));
                if (isNeeded) needed.add(nameOf(one, version.content));
                else version.isCopied = false;
              }
            }
            expect([...there].sort()).toEqual([...needed].sort());
          }
        }
        rmSync(folders.copies, { recursive: true, force: true });
        rmSync(folders.attachments, { recursive: true, force: true });
      }),
      { numRuns: 150 },
    );
  });
});
