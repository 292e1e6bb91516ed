import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import type { JournalRow } from '#contract/history';
import { freshFolder } from '#main/testing/desk';
import { agreementPaper, procurementPaper } from '#main/testing/papers';
import { type CaseFile, type CaseFilePace, writeCaseFile } from './caseFile.ts';
import { fillWhole } from './writeWhole.ts';

const pdf = Buffer.from('%PDF-1.7 sammanfattningen');
const calm: CaseFilePace = { onProgress: () => {}, isStopped: () => false };

/** Copies in a folder of their own, as the store keeps them; null is one that is gone. */
const copies = (
  contents: Readonly<Record<string, string | Buffer | null | 'folder'>>,
): CaseFile['attachments'] => {
  const folder = freshFolder();
  return Object.entries(contents).map(([name, content], place) => {
    const path = join(folder, `id-${place}`);
    if (content === 'folder') mkdirSync(path);
    else if (content !== null) writeFileSync(path, content);
    return {
      id: `id-${place}`,
      name,
      size: content === null || content === 'folder' ? 11 : Buffer.byteLength(content),
      addedAt: '2026-11-02T09:00:00.000Z',
      addedBy: 'Maj Ek',
      deviationId: null,
      path,
    };
  });
};

const archiveOf = async (
  caseFile: CaseFile,
  pace = calm,
): Promise<{ missing: readonly string[]; files: Record<string, Uint8Array> }> => {
  const path = join(freshFolder(), 'akt.zip');
  const file = await open(path, 'wx');
  const missing = await writeCaseFile(file, caseFile, async () => pdf, pace).finally(() =>
    file.close(),
  );
  return { missing, files: unzipSync(readFileSync(path)) };
};

const read = (files: Record<string, Uint8Array>, name: string) =>
  Buffer.from(files[name] ?? []).toString('utf8');

type Manifest = {
  form: string;
  version: number;
  files: { path: string; role: string; size: number; sha256: string; attachment?: object }[];
  missing: object[];
};

describe('a whole case', () => {
  test('holds the summary, every attachment, the facts, the contents and the manifest', async () => {
    const attachments = copies({
      'Förfrågan åäö.pdf': 'frågan',
      'CON.txt': 'en enhet',
      '../../utanför.txt': 'instängd',
      'förfrågan ÅÄÖ.PDF': 'en annan',
    });
    const { missing, files } = await archiveOf({ paper: procurementPaper(), attachments });
    expect(missing).toEqual([]);
    expect(Object.keys(files)).toEqual([
      '2026-12-03 KS 2026-00184 Verksamhetssystem för vård och omsorg.pdf',
      'Handlingar/Förfrågan åäö.pdf',
      'Handlingar/_CON.txt',
      'Handlingar/-..-utanför.txt',
      'Handlingar/förfrågan ÅÄÖ (2).PDF',
      'akt.json',
      'Innehåll.txt',
      'manifest.json',
    ]);
    expect(read(files, 'Handlingar/-..-utanför.txt')).toBe('instängd');
    const manifest: Manifest = JSON.parse(read(files, 'manifest.json'));
    expect(manifest).toMatchObject({ form: 'upphandlingsbordet/akt', version: 1, missing: [] });
    expect(manifest.files.map(({ path }) => path)).toEqual(
      Object.keys(files).filter((name) => name !== 'manifest.json'),
    );
    for (const { path, size, sha256 } of manifest.files) {
      const bytes = files[path] ?? new Uint8Array();
      expect({ path, size, sha256 }).toEqual({
        path,
        size: bytes.length,
        sha256: createHash('sha256').update(bytes).digest('hex'),
      });
    }
    expect(manifest.files[3]).toMatchObject({
      role: 'attachment',
      attachment: { name: '../../utanför.txt', addedBy: 'Maj Ek' },
    });
    const contents = read(files, 'Innehåll.txt');
    expect(contents).toContain('Akt: Verksamhetssystem för vård och omsorg\r\n');
    expect(contents).toContain('(hette ”CON.txt”)');
    expect(contents).toContain('Alla handlingar i ärendet finns med.');
  });

  test('goes on without what cannot be read, and says which', async () => {
    const attachments = copies({
      'Borta.docx': null,
      'Mapp.pdf': 'folder',
      'Kvar.txt': 'kvar',
    });
    const { missing, files } = await archiveOf({ paper: procurementPaper(), attachments });
    expect(missing).toEqual(['Borta.docx', 'Mapp.pdf']);
    expect(read(files, 'Handlingar/Kvar.txt')).toBe('kvar');
    const manifest: Manifest = JSON.parse(read(files, 'manifest.json'));
    expect(manifest.missing).toMatchObject([
      { name: 'Borta.docx', reason: 'gone', addedBy: 'Maj Ek' },
      { name: 'Mapp.pdf', reason: 'unreadable' },
    ]);
    const contents = read(files, 'Innehåll.txt');
    expect(contents).toContain('2 handlingar kunde inte tas med:');
    expect(contents).toContain('Borta.docx – kopian finns inte kvar. Inlagd 2026-11-02 10.00');
    expect(contents).toContain('Mapp.pdf – kopian gick inte att läsa.');
  });

  test('tells of a copy that has been changed since it was added', async () => {
    const [one] = copies({ 'Avtal.docx': 'längre nu' });
    if (one === undefined) throw new Error('no copy');
    const attachments = [{ ...one, size: 3 }];
    const { files } = await archiveOf({ paper: procurementPaper(), attachments });
    expect(read(files, 'Innehåll.txt')).toContain('kopian är ändrad sedan dess');
    const manifest: Manifest = JSON.parse(read(files, 'manifest.json'));
    expect(manifest.files[1]).toMatchObject({ size: 10, attachment: { sizeWhenAdded: 3 } });
  });

  test('called off, leaves no file; a file that stood there stays', async () => {
    const path = join(freshFolder(), 'akt.zip');
    writeFileSync(path, 'den gamla');
    const attachments = copies({ 'Stor.bin': Buffer.alloc(1_000_000, 7), 'Mer.bin': 'mer' });
    let done = 0;
    const pace = { onProgress: (bytes: number) => (done = bytes), isStopped: () => done > 100_000 };
    const outcome = await fillWhole(
      path,
      (file) =>
        writeCaseFile(file, { paper: procurementPaper(), attachments }, async () => pdf, pace),
      () => {},
    );
    expect(outcome).toBeNull();
    expect(readFileSync(path, 'utf8')).toBe('den gamla');
    expect(done).toBeLessThan(1_000_000);
  });
});

describe('the facts of a whole case', () => {
  const factsIn = async (caseFile: CaseFile) =>
    JSON.parse(read((await archiveOf(caseFile)).files, 'akt.json'));

  test('have names beside keys, amounts in kronor, and dates with how they were counted', async () => {
    const journal: JournalRow[] = [
      {
        id: 8,
        at: '2026-11-02T09:00:00.000Z',
        who: 'Maj Ek',
        command: 'procurement.describe',
        why: null,
        subject: { kind: 'procurement', id: 'p', title: 'Verksamhetssystem' },
        changes: [{ field: 'estimatedValue', before: null, after: 425_000_000 }],
        left: 0,
      },
      {
        id: 3,
        at: '2026-02-02T09:00:00.000Z',
        who: '',
        command: 'procurement.start',
        why: null,
        subject: { kind: 'procurement', id: 'p', title: 'Verksamhetssystem' },
        changes: [{ field: 'title', before: null, after: 'Verksamhetssystem' }],
        left: 0,
      },
    ];
    const facts = await factsIn({ paper: { ...procurementPaper(), journal }, attachments: [] });
    expect(Object.keys(facts)).toEqual([
      'form',
      'version',
      'made',
      'kind',
      'currency',
      'id',
      'title',
      'createdOn',
      'facts',
      'dates',
      'records',
      'notes',
      'journal',
    ]);
    expect(facts).toMatchObject({
      form: 'upphandlingsbordet/akt',
      version: 1,
      made: { at: '2026-12-03T09:12:00.000Z', by: 'Maj Ek', municipality: 'Bruksby kommun' },
      kind: 'procurement',
    });
    expect(facts.facts).toContainEqual({
      field: 'estimatedValue',
      name: 'Uppskattat värde',
      value: 4_250_000,
    });
    expect(facts.facts).toContainEqual({
      field: 'departmentId',
      name: 'Förvaltning',
      value: { id: 'omsorg', name: 'Socialförvaltningen' },
    });
    expect(facts.facts).toContainEqual({
      field: 'procedure',
      name: 'Förfarande',
      value: 'open',
      words: 'Öppet förfarande',
    });
    const standstill = facts.dates.find(({ id }: { id: string }) => id === 'standstillLastDay');
    expect(standstill).toMatchObject({
      name: 'Avtalsspärr till och med',
      date: '2026-12-07',
      counted: { confidence: 'verified', nominal: '2026-12-05' },
    });
    expect(standstill.counted.sums).toMatch(/^Elektronisk underrättelse 2026-11-25 \+ 10.dagar\./);
    expect(standstill.counted.steps[0]).toEqual({
      kind: 'start',
      event: 'notificationSentElectronically',
      date: '2026-11-25',
    });
    expect(facts.records.moves[0]).toEqual({
      from: 'preStudy',
      to: 'advertising',
      on: '2026-08-31',
      reason: null,
    });
    expect(facts.journal).toMatchObject([
      { number: 3, who: 'Någon', what: 'skapade ärendet Verksamhetssystem' },
      {
        number: 8,
        who: 'Maj Ek',
        changes: [
          {
            field: 'estimatedValue',
            name: 'Uppskattat värde',
            before: null,
            after: 425_000_000,
            words: { before: 'inget', after: '4\u00A0250\u00A0000\u00A0kr' },
          },
        ],
      },
    ]);
  });

  test('of an agreement tell its suppliers, its options and its days to act by', async () => {
    const { files } = await archiveOf({ paper: agreementPaper({}, 'en'), attachments: [] });
    expect(Object.keys(files)).toContain('Contents.txt');
    const facts = JSON.parse(read(files, 'akt.json'));
    const factOf = (field: string) =>
      facts.facts.find((fact: { field: string }) => fact.field === field)?.value;
    expect(factOf('suppliers')).toEqual([
      {
        id: '0',
        name: 'Älvnära Distribution AB',
        organisationNumber: '559998-4068',
        rank: null,
      },
    ]);
    expect(factOf('options')).toEqual([
      { months: 12, calledBy: 'buyer' },
      { months: 12, calledBy: 'buyer' },
    ]);
    expect(factOf('ceiling')).toBe(8_400_000);
    expect(facts.dates.map(({ id, date }: { id: string; date: string }) => [id, date])).toEqual([
      ['start', '2025-09-01'],
      ['agreedEnd', '2027-08-31'],
      ['end', '2027-08-31'],
      ['latestEnd', '2029-08-31'],
      ['latestNotice', '2027-02-26'],
      ['decideBy', '2027-01-29'],
    ]);
  });
});
