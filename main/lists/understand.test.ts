import { utils, write } from '@e965/xlsx';
import { describe, expect, it } from 'vitest';
import type { MappingChoice, ProposedSheet } from '#domain/agreementList';
import { readList } from '#main/lists/readList';

type Value = string | number | boolean | Date | null;
type Rows = readonly (readonly Value[])[];

/** The sheets of an xlsx with these rows, read and understood. */
const understood = (
  sheets: Readonly<Record<string, Rows>>,
  change: (name: string, sheet: ReturnType<typeof utils.aoa_to_sheet>) => void = () => {},
  choices: readonly MappingChoice[] = [],
): readonly ProposedSheet[] => {
  const book = utils.book_new();
  for (const [name, rows] of Object.entries(sheets)) {
    const sheet = utils.aoa_to_sheet(
      rows.map((row) => [...row]),
      { UTC: true },
    );
    change(name, sheet);
    utils.book_append_sheet(book, sheet, name);
  }
  const bytes = new Uint8Array(write(book, { type: 'array', bookType: 'xlsx' }));
  const list = readList({ bytes }, choices);
  if (!list.ok) throw new Error(list.failure.code);
  return list.value.sheets;
};

const pasted = (text: string): ProposedSheet | undefined => {
  const list = readList({ pasted: text });
  if (!list.ok) throw new Error(list.failure.code);
  return list.value.sheets[0];
};

const targets = (sheet: ProposedSheet | undefined) =>
  Object.fromEntries((sheet?.mapping ?? []).map(({ target, heading }) => [target, heading]));

const codes = (sheet: ProposedSheet | undefined) => sheet?.unread.map(({ code }) => code) ?? [];

describe('lists as municipalities send them', () => {
  it('reads the form of Göteborg: dates as text, rank as a number, blank latest end', () => {
    const headings =
      'Avtalsnummer_Original Leverantörsnamn_Original Leverantör_Organisationsnummer_Original Avtalstyp Beställningsgrupp Delområden Startdatum_Avtal Slutdatum_Avtal Slutdatum_Avtal_Max Avtalsförlängning_Avtal Rangordning';
    const row = (name: string, orgnr: string, rank: number): Value[] => [
      'X-17',
      name,
      orgnr,
      'Ramavtal',
      'Spolning',
      'Slamsugning',
      '2019-01-21 00:00:00',
      '2023-01-20 00:00:00',
      '2025-01-20 00:00:00',
      null,
      rank,
    ];
    const [sheet] = understood({
      Blad1: [
        headings.split(' '),
        row('Beta AB', '559998-4019', 2),
        row('Alfa AB', '559998-4001', 1),
        [],
      ],
    });
    expect(sheet?.supplierRows).toBe(2);
    expect(sheet?.agreements).toMatchObject([
      {
        number: 'X-17',
        title: 'Spolning',
        category: 'Slamsugning',
        kind: 'framework',
        start: '2019-01-21',
        end: '2023-01-20',
        latestEnd: '2025-01-20',
        rows: [2, 3],
        suppliers: [
          { name: 'Alfa AB', organisationNumber: '559998-4001', rank: 1 },
          { name: 'Beta AB', organisationNumber: '559998-4019', rank: 2 },
        ],
      },
    ]);
  });

  it('reads the form of Huddinge: live and ended sheet, goods group as name', () => {
    const headings = [
      'Diarie',
      'Kategori',
      'Varugrupp',
      'Undergrupp',
      'Fr.o.m.',
      'T.o.m.',
      'Leverantör',
      'Orgnr',
    ];
    const sheets = understood({
      Blad1: [
        headings,
        [
          'UPP-1',
          '2. Entreprenad',
          'Tekniska konsulter',
          'E3',
          '2024-09-02',
          '2026-08-31',
          'Alfa AB',
          '559998-4001',
        ],
      ],
      Blad2: [
        headings,
        [
          'UPP-0',
          'Vård och omsorg',
          'Jourhem',
          'x',
          '2019-01-07',
          '2023-01-05',
          'Beta AB',
          5599984019,
        ],
      ],
    });
    expect(sheets.map((sheet) => sheet.agreements)).toMatchObject([
      [
        {
          registryNumber: 'UPP-1',
          title: 'Tekniska konsulter',
          category: '2. Entreprenad',
          extra: [{ heading: 'Undergrupp', text: 'E3' }],
        },
      ],
      [
        {
          registryNumber: 'UPP-0',
          title: 'Jourhem',
          end: '2023-01-05',
          suppliers: [{ organisationNumber: '559998-4019' }],
        },
      ],
    ]);
  });

  it('takes real date cells as days, whatever the time zone, and numbers as dates', () => {
    const [sheet] = understood({
      Blad1: [
        ['Avtalsnr', 'Avtal', 'Leverantör', 'Startdatum', 'Slutdatum', 'Avtalsvärde'],
        [1, 'El', 'Alfa AB', new Date(Date.UTC(2024, 0, 1)), 20261231, 1000.4],
      ],
    });
    expect(sheet?.agreements).toMatchObject([
      { number: '1', start: '2024-01-01', end: '2026-12-31', value: 100_040 },
    ]);
  });

  it('fills merged cells down and takes suppliers below a blank name into the agreement', () => {
    const [sheet] = understood(
      {
        Blad1: [
          ['Avtal', 'Leverantör', 'Fr.o.m.', 'T.o.m.'],
          ['Hantverkare', 'Alfa AB', '2024-01-01', '2026-12-31'],
          [null, 'Beta AB', '2024-01-01', '2026-12-31'],
          ['Skyltar', 'Gamma AB', '2025-01-01', '2026-12-31'],
          [null, 'Delta AB', null, null],
        ],
      },
      (_name, each) => {
        each['!merges'] = [{ s: { r: 1, c: 0 }, e: { r: 2, c: 0 } }];
      },
    );
    expect(sheet?.agreements.map(({ title, suppliers }) => [title, suppliers.length])).toEqual([
      ['Hantverkare', 2],
      ['Skyltar', 2],
    ]);
    expect(sheet?.agreements[1]?.warnings).toMatchObject([
      { code: 'row.continued', kind: 'question', row: 5, text: 'Delta AB' },
    ]);
    expect(codes(sheet)).toContain('row.mergedFilled');
  });

  it('takes hidden rows and columns in and says so', () => {
    const [sheet] = understood(
      {
        Blad1: [
          ['Avtal', 'Leverantör', 'T.o.m.'],
          ['El', 'Alfa AB', '2026-12-31'],
          ['Vatten', 'Beta AB', '2026-12-31'],
        ],
      },
      (_name, each) => {
        each['!rows'] = [{}, {}, { hidden: true }];
        each['!cols'] = [{}, {}, { hidden: true }];
      },
    );
    expect(sheet?.agreements).toHaveLength(2);
    expect(sheet?.unread).toMatchObject([
      { code: 'column.noOrganisationNumber' },
      { code: 'row.hiddenTakenIn', text: '3' },
      { code: 'column.hiddenTakenIn', details: { count: 1 } },
    ]);
  });

  it('leaves titles, sums and rows without a name unread, with their words', () => {
    const sheet = pasted(
      [
        'Avtalsförteckning 2026',
        '',
        'Avtal\tLeverantör\tT.o.m.\tVärde',
        'Livsmedel',
        'Mejeri\tAlfa AB\t2026-12-31\t100',
        '\t\t2027-01-01\t5',
        'Summa\t\t\t100',
      ].join('\n'),
    );
    expect(sheet?.headerRow).toBe(3);
    expect(sheet?.agreements.map(({ title }) => title)).toEqual(['Mejeri']);
    expect(sheet?.unread.filter(({ row }) => row !== null)).toMatchObject([
      { code: 'row.aboveHeadings', row: 1, text: 'Avtalsförteckning 2026' },
      { code: 'row.single', row: 4, text: 'Livsmedel' },
      { code: 'row.noIdentity', row: 6, text: '2027-01-01 | 5' },
      { code: 'row.total', row: 7, text: 'Summa | 100' },
    ]);
  });

  it('says that there is no column of suppliers, and does not take the buyer for one', () => {
    const sheet = pasted(
      'Namn för köpare\tOrganisationsnummer för köpare\tUpphandlings-ID\tUpphandlingens titel\tVärde\nBRUKSBY KOMMUN\t2120000001\tA1\tEl\t100',
    );
    expect(codes(sheet)).toContain('column.noSupplier');
    expect(sheet?.agreements).toMatchObject([{ title: 'El', suppliers: [], value: 10_000 }]);
  });

  it('takes several suppliers out of one cell, with their numbers line by line', () => {
    const [sheet] = understood({
      Blad1: [
        ['Avtal', 'Leverantör', 'Orgnr', 'T.o.m.'],
        ['El', 'Alfa AB\nBeta AB', '559998-4001\n559998-4019', '2026-12-31'],
        ['VA', 'Alfa AB; Beta AB', null, '2026-12-31'],
        ['Tak', 'Alfa\ni Bruksby AB', '559998-4001', '2026-12-31'],
        ['Golv', 'Beta AB (559998-4019)', null, '2026-12-31'],
      ],
    });
    expect(sheet?.supplierRows).toBe(4);
    const both = [{ name: 'Alfa AB' }, { name: 'Beta AB' }];
    expect(sheet?.agreements).toMatchObject([
      {
        suppliers: [{ organisationNumber: '559998-4001' }, { organisationNumber: '559998-4019' }],
        warnings: [{ code: 'supplier.several', kind: 'note' }],
      },
      { suppliers: both },
      { suppliers: [{ name: 'Alfa i Bruksby AB', organisationNumber: '559998-4001' }] },
      { suppliers: [{ name: 'Beta AB', organisationNumber: '559998-4019' }] },
    ]);
  });

  it('reads headings in two rows, where the upper one spans the lower', () => {
    const [sheet] = understood(
      {
        Blad1: [
          ['Avtal', 'Leverantör', 'Avtalsperiod', null],
          [null, null, 'Från', 'Till'],
          ['El', 'Alfa AB', '2025-01-01', '2026-12-31'],
        ],
      },
      (_name, each) => {
        each['!merges'] = ['A1:A2', 'B1:B2', 'C1:D1'].map((range) => utils.decode_range(range));
      },
    );
    expect(sheet).toMatchObject({
      headerRow: 2,
      agreements: [{ title: 'El', start: '2025-01-01', end: '2026-12-31' }],
    });
  });

  it('reads headings without å, ä and ö', () => {
    const sheet = pasted('avtalsnamn\tleverantor\tforvaltning\tvarde\nEl\tAlfa AB\tTeknik\t100');
    expect(sheet?.agreements).toMatchObject([
      { title: 'El', suppliers: [{ name: 'Alfa AB' }], department: 'Teknik', value: 10_000 },
    ]);
  });

  it('heeds the unit and the currency of a number format', () => {
    const [sheet] = understood(
      {
        Blad1: [
          ['Avtal', 'Leverantör', 'Takvolym'],
          ['El', 'Alfa AB', 8400],
          ['VA', 'Alfa AB', 8_400_000],
          ['IT', 'Alfa AB', 8400],
        ],
      },
      (_name, each) => {
        for (const [at, format] of [
          ['C2', '#,##0" tkr"'],
          ['C3', '#,##0," tkr"'],
          ['C4', '[$€-2] #,##0'],
        ] as const) {
          each[at].z = format;
        }
      },
    );
    expect(sheet?.agreements.map(({ value }) => value)).toEqual([840_000_000, 840_000_000, null]);
    expect(sheet?.agreements[2]?.warnings).toMatchObject([{ code: 'money.otherCurrency' }]);
  });

  it('reads several tables of one sheet, each by its own headings', () => {
    const sheet = pasted(
      [
        'Avtal\tLeverantör\tOrgnr\tT.o.m.\tAvtalsvärde',
        'El\tAlfa AB\t559998-4001\t2026-12-31\t100',
        '',
        'Avtalsnr\tLeverantör\tStartdatum\tSlutdatum\tAvtal',
        'B-1\tBeta AB\t2020-01-01\t2021-12-31\tVatten',
      ].join('\n'),
    );
    expect(sheet?.agreements).toMatchObject([
      { title: 'El', end: '2026-12-31' },
      { title: 'Vatten', number: 'B-1', end: '2021-12-31' },
    ]);
  });
});

describe('rows that make agreements', () => {
  const list = (...rows: readonly string[]) =>
    pasted(['Avtalsnr\tAvtal\tLeverantör\tRang\tFr.o.m.\tT.o.m.\tVärde', ...rows].join('\n'));

  it('keeps rows apart that share a number and nothing else, and asks', () => {
    const sheet = list(
      'A-1\tEl\tAlfa AB\t\t2024-01-01\t2025-12-31\t1',
      'A-1\tVatten\tAlfa AB\t\t2024-01-01\t2025-12-31\t1',
    );
    expect(sheet?.agreements).toHaveLength(2);
    expect(sheet?.agreements[1]?.warnings).toMatchObject([
      { code: 'number.repeated', text: 'A-1', details: { firstRow: 2 } },
    ]);
  });

  it('asks when rows of one agreement say different amounts, and chooses none', () => {
    const sheet = list(
      'A-1\tEl\tAlfa AB\t1\t2024-01-01\t2025-12-31\t100',
      'A-1\tEl\tBeta AB\t2\t2024-01-01\t2025-12-31\t200',
    );
    expect(sheet?.agreements).toMatchObject([
      { value: null, warnings: [{ code: 'value.differs', text: '100 | 200' }] },
    ]);
  });

  it('asks when two suppliers share a rank or one has two', () => {
    const sheet = list(
      'A-1\tEl\tAlfa AB\t1\t2024-01-01\t2025-12-31\t',
      'A-1\tEl\tBeta AB\t1\t2024-01-01\t2025-12-31\t',
      'A-2\tVatten\tAlfa AB\t1\t2024-01-01\t2025-12-31\t',
      'A-2\tVatten\tAlfa AB\t2\t2024-01-01\t2025-12-31\t',
    );
    expect(sheet?.agreements.map(({ warnings }) => warnings.map(({ code }) => code))).toEqual([
      ['rank.shared'],
      ['rank.differs'],
    ]);
  });

  it('groups by name, supplier and dates where there is no number', () => {
    const sheet = pasted(
      [
        'Avtal\tLeverantör\tFr.o.m.\tT.o.m.',
        'El\tAlfa AB\t2024-01-01\t2025-12-31',
        'El\tBeta AB\t2024-01-01\t2025-12-31',
        'El\tAlfa AB\t2026-01-01\t2027-12-31',
      ].join('\n'),
    );
    expect(sheet?.agreements.map(({ rows }) => rows)).toEqual([[2, 3], [4]]);
  });

  it('asks about an end before the start', () => {
    const sheet = list('A-1\tEl\tAlfa AB\t\t2026-01-01\t2025-12-31\t');
    expect(sheet?.agreements[0]?.warnings).toMatchObject([
      { code: 'end.beforeStart', kind: 'error', column: 'T.o.m.', row: 2 },
    ]);
  });
});

describe('the columns', () => {
  it('are proposed with their certainty', () => {
    const sheet = pasted('Namn\tLeverantör\tOrgnr\tT.o.m.\nEl\tAlfa AB\t559998-4001\t2026-12-31');
    expect(sheet?.mapping.map(({ target, certainty }) => [target, certainty])).toEqual([
      ['title', 'likely'],
      ['supplier', 'certain'],
      ['organisationNumber', 'certain'],
      ['end', 'certain'],
    ]);
  });

  it('follow their cells where these contradict the heading', () => {
    const sheet = pasted('Namn\tOrgnr\tSlutdatum\nAlfa AB\t559998-4001\t2024-01-01 - 2026-12-31');
    expect(targets(sheet)).toEqual({
      supplier: 'Namn',
      organisationNumber: 'Orgnr',
      period: 'Slutdatum',
    });
  });

  it('can be chosen by hand, and a heading row too', () => {
    const rows: Rows = [
      ['Kolumn A', 'Kolumn B', 'Kolumn C'],
      ['El', '2026-12-31', 'Alfa AB'],
    ];
    const [found] = understood({ Blad1: rows });
    expect(found).toMatchObject({ headerRow: null, agreements: [] });
    expect(found?.unread.at(-1)).toMatchObject({ row: 2, text: 'El | 2026-12-31 | Alfa AB' });
    const columns = [
      { target: 'title' as const, column: 0 },
      { target: 'end' as const, column: 1 },
    ];
    const [chosen] = understood({ Blad1: rows }, undefined, [
      { sheet: 'Blad1', headerRow: 1, columns },
    ]);
    expect(chosen?.mapping).toMatchObject([{ certainty: 'chosen' }, { certainty: 'chosen' }]);
    expect(chosen?.agreements).toMatchObject([
      { title: 'El', end: '2026-12-31', extra: [{ heading: 'Kolumn C', text: 'Alfa AB' }] },
    ]);
  });

  it('asks about a date where Excel made one of a number', () => {
    const [sheet] = understood({
      Blad1: [
        ['Diarienr', 'Avtal', 'Leverantör'],
        [new Date(Date.UTC(2024, 11, 1)), 'El', 'Alfa AB'],
      ],
    });
    expect(sheet?.agreements[0]?.warnings).toMatchObject([{ code: 'cell.dateForText' }]);
  });
});
