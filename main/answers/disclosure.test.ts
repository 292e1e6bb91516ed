import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { Input } from '#contract';
import type { Table } from '#domain/table';
import { disclosureTables } from '#main/papers/disclosureTables';
import type { DisclosurePaper } from '#main/papers/paper';
import { workbookFile } from '#main/sheets/tableFile';
import { openTestDesk } from '#main/testing/desk';
import { pageOf } from '../papers/paperPage.tsx';

const said = { selection: 'Gäller i dag', request: '', notCovered: '' };

/** A desk whose lists to be given out are shown as tables. */
const disclosureDesk = () => {
  const made: (readonly Table[])[] = [];
  const papers: DisclosurePaper[] = [];
  const desk = openTestDesk({
    papers: {
      show: () => false,
      save: async (paper) => {
        if (paper.kind === 'disclosure') papers.push(paper);
        return { path: 'lista.pdf' };
      },
    },
    tables: {
      save: async () => null,
      saveAgreements: async () => null,
      saveJournal: async () => null,
      saveDisclosure: async (disclosure) => {
        made.push(disclosureTables(disclosure));
        return { path: 'lista.xlsx' };
      },
    },
  });
  const register = async (
    title: string,
    facts: Input<'agreement.register'>['facts'],
    suppliers: readonly string[] = ['Alfa AB'],
  ): Promise<string> => {
    const ids: string[] = [];
    for (const name of suppliers) {
      const kept = { id: null, facts: { name, organisationNumber: null } };
      ids.push((await desk.value('supplier.keep', kept)).id);
    }
    const all = {
      ...facts,
      suppliers: ids.map((supplierId, at) => ({ supplierId, rank: at + 1 })),
    };
    return (await desk.value('agreement.register', { title, facts: all })).id;
  };
  const disclosed = async (input: Partial<Input<'table.disclosure'>> & { ids: string[] }) => {
    await desk.value('table.disclosure', { ...said, ...input });
    const tables = made.at(-1);
    if (!tables) throw new Error('nothing was saved');
    const sheet = (title: string) => tables.find((table) => table.title === title);
    const rows = (sheet('Avtal för utlämnande')?.rows ?? []).map((row) =>
      Object.fromEntries(
        row.map((cell, at) => [sheet('Avtal för utlämnande')?.columns[at]?.heading, cell]),
      ),
    );
    return { tables, rows, grounds: sheet('Maskerade uppgifter'), about: sheet('Om listan')?.rows };
  };
  /** The list on paper, as it is read without its tags. */
  const onPaper = async (input: Partial<Input<'table.disclosure'>> & { ids: string[] }) => {
    await desk.value('paper.disclosure', { ...said, ...input });
    const paper = papers.at(-1);
    if (!paper) throw new Error('nothing was printed');
    return pageOf(paper)
      .html.replace(/<[^>]*>/g, ' ')
      .replaceAll('\u00A0', ' ')
      .replace(/\s+/g, ' ');
  };
  return { ...desk, register, disclosed, onPaper };
};

const term = { start: '2025-01-01' as never, agreedEnd: '2027-12-31' as never };

describe('a list to be given out', () => {
  it('masks what is marked, names the ground, and keeps the reason', async () => {
    const { value, register, disclosed } = disclosureDesk();
    await value('settings.choose', { municipality: 'Bruksby kommun', userName: 'Maj Ek' });
    const open = await register('Städ', { number: 'A-2', ceiling: 100_000_00 as never, ...term });
    const secret = await register(
      'Bevakning',
      {
        number: 'A-10',
        ceiling: 500_000_00 as never,
        valueUsed: 200_00 as never,
        maskedFields: ['ceiling', 'suppliers'],
        maskGround: '31 kap. 16 §',
        maskReason: 'Priset är inte känt för konkurrenterna.',
        ...term,
      },
      ['Alfa AB', 'Beta AB', 'Gamma AB'],
    );
    const { tables, rows, grounds } = await disclosed({ ids: [secret, open] });
    expect(rows).toHaveLength(2);
    expect(rows[0]).toMatchObject({
      Avtalsnummer: 'A-2',
      Avtalsnamn: 'Städ',
      Leverantör: 'Alfa AB',
      Takbelopp: 100_000_00,
      'Gäller till efter beslut': '2027-12-31',
      // Whether it can be extended is not known.
      'Längst till efter beslut': null,
      Not: null,
    });
    expect(rows[1]).toMatchObject({
      Avtalsnummer: 'A-10',
      Avtalsnamn: 'Bevakning',
      Leverantör: 'Maskerad',
      Organisationsnummer: 'Maskerad',
      Rangordning: 'Maskerad',
      Takbelopp: 'Maskerad',
      'Använt belopp': 200_00,
      Startdatum: '2025-01-01',
      Not: 1,
    });
    expect(grounds?.rows).toEqual([
      [1, 'A-10', null, 'Bevakning', 'Takvolym, Leverantörer', '31 kap. 16 §'],
    ]);
    const everything = JSON.stringify(tables);
    for (const hidden of ['Beta AB', 'Gamma AB', '50000000', 'konkurrenterna']) {
      expect(everything).not.toContain(hidden);
    }
  });

  it.each([
    ['title', ['Avtalsnamn']],
    ['suppliers', ['Leverantör', 'Organisationsnummer', 'Rangordning']],
    ['dates', ['Startdatum', 'Slutdatum', 'Gäller till efter beslut', 'Längst till efter beslut']],
    ['options', ['Förlängningsoption', 'Uppsägningstid']],
    ['ceiling', ['Takbelopp']],
    ['valueUsed', ['Använt belopp']],
    ['ownerId', ['Avtalsansvarig']],
  ] as const)('masks %s wherever it stands, also where there is nothing', async (field, masked) => {
    const { register, disclosed } = disclosureDesk();
    const id = await register('Bevakning', { number: 'A-1', maskedFields: [field] });
    const { rows, grounds } = await disclosed({ ids: [id] });
    const hidden = Object.entries(rows[0] ?? {}).flatMap(([name, cell]) =>
      cell === 'Maskerad' ? [name] : [],
    );
    expect(hidden).toEqual(masked);
    expect(grounds?.rows[0]?.[3]).toBe(field === 'title' ? 'Maskerad' : 'Bevakning');
    expect(grounds?.rows[0]?.at(-1)).toBe('Lagrum saknas – ska prövas innan listan lämnas ut');
  });

  it('says what it covers and what it does not', async () => {
    const { register, disclosed } = disclosureDesk();
    const id = await register('Städ', {});
    await register('Utanför', {});
    const { about, grounds } = await disclosed({
      ids: [id],
      request: 'Gällande städavtal',
      notCovered: 'Förvaltningarnas egna inköp.',
    });
    expect(grounds).toBeUndefined();
    expect(about).toEqual(
      expect.arrayContaining([
        ['Begäran', 'Gällande städavtal'],
        ['Urval', 'Gäller i dag'],
        ['Omfattning', '1 avtal av 2 i registret'],
        ['Maskering', 'Inga uppgifter är maskerade.'],
        ['Omfattas inte', '1 avtal i registret som ligger utanför urvalet.'],
        ['Omfattas inte', 'Förvaltningarnas egna inköp.'],
      ]),
    );
  });

  it('has no columns of the desk’s own use', async () => {
    const { register, disclosed } = disclosureDesk();
    const id = await register('Städ', {
      notes: 'Ring inte före åtta',
      conditions: 'Hemligt villkor',
    });
    const { tables } = await disclosed({ ids: [id] });
    expect(JSON.stringify(tables)).not.toMatch(/Ring inte|Hemligt villkor|Besluta senast/);
  });

  it('is on paper masked as in its tables, with the grounds and what it does not cover', async () => {
    const { value, register, onPaper } = disclosureDesk();
    await value('settings.choose', { municipality: 'Bruksby kommun', userName: 'Maj Ek' });
    const open = await register('Städ', {
      number: 'A-2',
      ceiling: 100_000_00 as never,
      options: [{ months: 12, calledBy: 'buyer' }],
      ...term,
    });
    const secret = await register(
      'Bevakning',
      {
        number: 'A-10',
        ceiling: 500_000_00 as never,
        maskedFields: ['ceiling', 'suppliers', 'dates'],
        maskGround: '31 kap. 16 §',
        maskReason: 'Priset är inte känt för konkurrenterna.',
        notes: 'Ring inte före åtta',
        start: '2024-02-01' as never,
      },
      ['Beta AB', 'Gamma AB'],
    );
    await register('Utanför', {});
    const text = await onPaper({
      ids: [secret, open],
      request: 'Gällande avtal',
      notCovered: 'Förvaltningarnas egna inköp.',
    });
    for (const said of [
      'Begäran Gällande avtal',
      'Omfattning 2 avtal av 3 i registret',
      'Omfattas inte Avtal som inte finns i registret över upphandlingar och avtal. 1 avtal i registret som ligger utanför urvalet.',
      'Förvaltningarnas egna inköp.',
      'Städ Avtalsnr A-2 Alfa AB Från 2025-01-01 Avtalat slut 2027-12-31',
      'Förlängning 12 månader – 100 000 –',
      'Bevakning Avtalsnr A-10 Maskerad Maskerad – – Maskerad – 1',
      'Maskerade uppgifter Not Avtalsnummer Diarienummer Avtalsnamn Maskerat Lagrum 1 A-10 – Bevakning',
      '31 kap. 16 §',
    ]) {
      expect(text).toContain(said);
    }
    expect(text).not.toMatch(/Beta AB|Gamma AB|500 000|2024-02-01|konkurrenterna|Ring inte/);
  });

  it('is an Excel file with a sheet for each part', async () => {
    const { register, disclosed } = disclosureDesk();
    const id = await register('=1+1', { maskedFields: ['ceiling'] });
    const { tables } = await disclosed({ ids: [id] });
    const files = unzipSync(await workbookFile(tables, '2026-11-23T08:00:00.000Z'));
    const text = (name: string) => Buffer.from(files[name] ?? []).toString('utf8');
    expect(text('xl/workbook.xml')).toContain(
      '<sheet name="Avtal för utlämnande" sheetId="1" r:id="rId1"/><sheet name="Maskerade uppgifter" sheetId="2" r:id="rId2"/><sheet name="Om listan" sheetId="3" r:id="rId3"/>',
    );
    expect(text('xl/worksheets/sheet1.xml')).toContain('>=1+1<');
    expect(text('xl/worksheets/sheet3.xml')).toContain('Omfattas inte');
  });

  it('marks are facts like others: kept, in the journal, undone', async () => {
    const { value, register } = disclosureDesk();
    const id = await register('Städ', {});
    await value('agreement.describe', { id, change: { maskedFields: ['ceiling', 'title'] } });
    expect(await value('agreement.masked', {})).toMatchObject([
      { id, maskedFields: ['ceiling', 'title'], maskGround: '' },
    ]);
    await value('history.undo', {});
    expect(await value('agreement.masked', {})).toEqual([]);
  });
});
