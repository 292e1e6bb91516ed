import { describe, expect, it } from 'vitest';
import type { ProposedSheet } from '#domain/agreementList';
import { readList } from '#main/lists/readList';
import { sheetOf } from './sheetForTest.ts';

const targets = ({ mapping }: ProposedSheet) =>
  Object.fromEntries(mapping.map(({ target, heading }) => [target, heading]));

const codes = ({ unread }: ProposedSheet) => unread.map(({ code }) => code);

describe('agreements beside each other', () => {
  const list = [
    'Avtalsnummer;A-1;A-2',
    'Avtal;Städ;Taxi',
    'Leverantör;Alfa AB;Beta AB',
    'Startdatum;2024-01-01;2024-03-01',
    'Slutdatum;2025-12-31;tills vidare',
    'Option;1+1 år;Nej',
  ];

  it('are read column by column, and that is said', () => {
    const sheet = sheetOf(list);
    expect(sheet).toMatchObject({ headerRow: 1, supplierRows: 2 });
    expect(sheet.agreements).toMatchObject([
      { row: 2, number: 'A-1', title: 'Städ', end: '2025-12-31', optionMonths: [12, 12] },
      { row: 3, number: 'A-2', title: 'Taxi', openEnded: true, optionMonths: [] },
    ]);
    expect(codes(sheet)).toContain('sheet.turned');
  });

  it('are read below a title and beside an empty column', () => {
    const sheet = sheetOf(['Avtal 2026;;', ...list.map((line) => `;${line}`)]);
    expect(sheet.agreements.map(({ title }) => title)).toEqual(['Städ', 'Taxi']);
    expect(sheet.unread).toContainEqual(
      expect.objectContaining({ code: 'row.aboveHeadings', text: 'Avtal 2026' }),
    );
  });

  it('may be one, as on a form', () => {
    const sheet = sheetOf(list.map((line) => line.split(';').slice(0, 2).join(';')));
    expect(sheet.agreements).toMatchObject([{ number: 'A-1', title: 'Städ' }]);
  });

  it.each([
    [
      'labels are explained and not filled in',
      [
        'Fält;Förklaring',
        'Avtalsnummer;Avtalets nummer',
        'Leverantör;Namn',
        'Startdatum;Första dagen',
        'Slutdatum;ÅÅÅÅ-MM-DD',
      ],
    ],
    ['labels are repeated', [...list, ...list]],
    ['too little is known', ['Avtal;Städ', 'Pris;100', 'Slutdatum;2025-12-31', 'Ort;Bruksby']],
  ])('are not read where %s', (_name, lines) => {
    expect(sheetOf(lines)).toMatchObject({ headerRow: null, agreements: [] });
  });
});

describe('headings over several columns', () => {
  it('stand over all of them where the lower ones say less alone', () => {
    const sheet = sheetOf([
      'Avtal;;Leverantör;;Avtalsperiod;;Förlängning;',
      'Nr;Namn;Namn;Org nr;Från;Till;Antal;Mån',
      '1;Städ;Bröderna Alm;559998-4001;2024-01-01;2025-12-31;2;12',
    ]);
    expect(sheet.agreements).toMatchObject([
      { number: '1', title: 'Städ', end: '2025-12-31', optionMonths: [12, 12] },
    ]);
    expect(sheet.agreements[0]?.suppliers).toMatchObject([{ name: 'Bröderna Alm' }]);
  });

  it('tell the same words below them apart', () => {
    const sheet = sheetOf([
      'Avtal;Leverantör;Avtalsperiod;;Optionsperiod;',
      ';;Från;Till;Från;Till',
      'Städ;Alfa AB;2024-01-01;2025-12-31;2026-01-01;2027-12-31',
    ]);
    expect(sheet.agreements).toMatchObject([
      { start: '2024-01-01', end: '2025-12-31', latestEnd: '2027-12-31' },
    ]);
  });

  it('have their units from a row of nothing else', () => {
    const sheet = sheetOf([
      'Avtal;Leverantör;Start;Slut;Uppsägningstid;Värde',
      ';;åååå-mm-dd;åååå-mm-dd;månader;tkr',
      'Städ;Alfa AB;2024-01-01;2026-12-31;3;500',
    ]);
    expect(sheet.headerRow).toBe(1);
    expect(sheet.agreements).toMatchObject([{ row: 3, noticeMonths: 3, value: 50_000_000 }]);
    expect(codes(sheet)).toEqual(['column.noOrganisationNumber']);
  });
});

describe('columns under headings that say nothing', () => {
  it('are known by their cells, as a guess', () => {
    const sheet = sheetOf([
      'Avtalsnr;Avtal;Aktör;Datum;Nummer hos Bolagsverket',
      'A-1;Städ;Alfa AB;2024-01-01 - 2026-12-31;559998-4001',
      'A-2;Taxi;Beta AB;2024-01-01 - tills vidare;559998-4019',
    ]);
    expect(targets(sheet)).toMatchObject({ supplier: 'Aktör', period: 'Datum' });
    expect(sheet.mapping.find(({ target }) => target === 'supplier')?.certainty).toBe('guess');
    expect(sheet.agreements[0]?.suppliers).toMatchObject([{ organisationNumber: '559998-4001' }]);
  });

  it('are not those of the buyer', () => {
    const sheet = sheetOf([
      'Avtal;Beställare;Slut',
      'Städ;Bruksby Bostads AB;2026-12-31',
      'Taxi;Bruksby Energi AB;2026-12-31',
    ]);
    expect(codes(sheet)).toContain('column.noSupplier');
  });
});

describe('names that a list writes once', () => {
  it('go for suppliers below them with the same term, and for other terms with a question', () => {
    const sheet = sheetOf([
      'Område;Leverantör;Avtalstid',
      'Livsmedel;Alfa AB;2024-01-01 - 2025-12-31',
      ';Beta AB;2024-01-01 - 2025-12-31',
      ';Gamma AB;2023-01-01 - 2026-12-31',
      'Städ;Delta AB;2024-01-01 - 2025-12-31',
    ]);
    expect(
      sheet.agreements.map(({ title, end, suppliers }) => [title, end, suppliers.length]),
    ).toEqual([
      ['Livsmedel', '2025-12-31', 2],
      ['Livsmedel', '2026-12-31', 1],
      ['Städ', '2025-12-31', 1],
    ]);
    expect(
      sheet.agreements.map(({ warnings }) => warnings.map(({ code, kind }) => [code, kind])),
    ).toEqual([[['row.continued', 'question']], [['title.fromAbove', 'question']], []]);
  });

  it('are agreements of their own for each lot that ranks its suppliers', () => {
    const sheet = sheetOf([
      'Ramavtal;Område;Rang;Leverantör;Slut',
      'Hantverkare;Bygg;1;Alfa AB;2025-12-31',
      'Hantverkare;Bygg;2;Beta AB;2025-12-31',
      'Hantverkare;El;1;Gamma AB;2025-12-31',
      'Hantverkare;El;2;Alfa AB;2025-12-31',
    ]);
    expect(sheet.agreements).toMatchObject([
      { category: 'Bygg', suppliers: [{ name: 'Alfa AB' }, { name: 'Beta AB' }], warnings: [] },
      { category: 'El', suppliers: [{ name: 'Gamma AB' }, { name: 'Alfa AB' }], warnings: [] },
    ]);
  });
});

it('refuses a list that has only headings', () => {
  const bytes = Buffer.from('Avtal;Leverantör;Slut\r\n');
  expect(readList({ bytes })).toEqual({ ok: false, failure: { code: 'list.noRows' } });
  const below = Buffer.from('El;Alfa AB;2026-12-31\r\nAvtal;Leverantör;Slut\r\n');
  expect(readList({ bytes: below }).ok).toBe(true);
});
