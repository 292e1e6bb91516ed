import { describe, expect, it } from 'vitest';
import type { ProposedSheet } from '#domain/agreementList';
import { readList } from '#main/lists/readList';

const sheetOf = (lines: readonly string[]): ProposedSheet => {
  const list = readList({ bytes: Buffer.from(lines.join('\r\n')) });
  const [sheet] = list.ok ? list.value.sheets : [];
  if (!sheet) throw new Error('no sheet');
  return sheet;
};

const asked = ({ agreements }: ProposedSheet, row: number) =>
  agreements
    .find((agreement) => agreement.row === row)
    ?.warnings.flatMap(({ kind, code }) => (kind === 'note' ? [] : [code]));

describe('crooked lists', () => {
  it('reads headings broken over two rows as one', () => {
    const sheet = sheetOf([
      'Avtals-;Avtals-;Motpart;Org.;Start-;Slut-;Uppsägn.tid;Options-;Max;Avtals-',
      'nummer;benämning;;nummer;datum;datum;(mån);år;slutdatum;värde (tkr)',
      '1001;Drivmedel;Mack AB;559998-4001;2024-01-01;2025-12-31;3;1+1;2027-12-31;1 500',
    ]);
    expect(sheet).toMatchObject({ headerRow: 2, supplierRows: 1, unread: [] });
    expect(sheet.agreements).toMatchObject([
      {
        number: '1001',
        title: 'Drivmedel',
        suppliers: [{ name: 'Mack AB', organisationNumber: '559998-4001' }],
        start: '2024-01-01',
        end: '2025-12-31',
        latestEnd: '2027-12-31',
        optionMonths: [12, 12],
        noticeMonths: 3,
        value: 150_000_000,
      },
    ]);
  });

  it('does not take the first agreement for the lower half of the headings', () => {
    const sheet = sheetOf(['Avtal;Leverantör;Slutdatum', 'Start;Mack AB;tills vidare']);
    expect(sheet).toMatchObject({ headerRow: 1, agreements: [{ title: 'Start' }] });
  });

  it('takes the titles between the rows for categories, and sums for sums', () => {
    const sheet = sheetOf([
      'Avtal;Leverantör;T.o.m.;Värde',
      'Konsulter;;;',
      'Byggkonsulter;Alfa AB;2026-12-31;100',
      'Livsmedel;;;',
      'Kaffe;Beta AB;2026-12-31;200',
      'Summa livsmedel;;;200',
    ]);
    expect(sheet.agreements).toMatchObject([
      { title: 'Byggkonsulter', category: 'Konsulter' },
      { title: 'Kaffe', category: 'Livsmedel' },
    ]);
    expect(sheet.unread.map(({ code, row }) => [code, row])).toContainEqual(['row.total', 6]);
  });

  it('does not take a remark far down for a category', () => {
    const sheet = sheetOf([
      'Avtal;Leverantör;T.o.m.',
      'El;Alfa AB;2026-12-31',
      'Nedan följer äldre;;',
      'VA;Beta AB;2026-12-31',
    ]);
    expect(sheet.agreements.map(({ category }) => category)).toEqual([null, null]);
  });

  it('reads a German list', () => {
    const sheet = sheetOf([
      'Vertragsnummer;Vertragsbezeichnung;Lieferant;Vertragsbeginn;Vertragsende;Verlängerung;Kündigungsfrist;Vertragswert',
      'V1;Reinigung;Putz GmbH;01.01.2024;31.12.2025;2 x 12 Monate;3 Monate;1.500.000,00',
      'V2;Essen;Essen GmbH;01.02.2024;unbefristet;keine;6 Wochen;250.000,00',
    ]);
    expect(sheet.agreements).toMatchObject([
      { end: '2025-12-31', optionMonths: [12, 12], noticeMonths: 3, value: 150_000_000 },
      { openEnded: true, optionMonths: [], noticeDays: 42, value: 25_000_000 },
    ]);
  });

  it('asks rather than guesses about dates that say too little', () => {
    const dates = ['jan 2025', 'dec-26', '2025-02-30', '45292', '2026', 'Q4 2026', '2026-12-xx'];
    const sheet = sheetOf([
      'Avtal;Leverantör;Slutdatum',
      ...dates.map((date, index) => `Avtal ${index};Alfa AB;${date}`),
    ]);
    expect(sheet.agreements.map(({ end }) => end)).toEqual(dates.map(() => null));
    for (const { row } of sheet.agreements) expect(asked(sheet, row)).toHaveLength(1);
  });

  it('keeps what is spent in a year from being taken for a ceiling', () => {
    const sheet = sheetOf(['Avtal;Leverantör;Uppskattad årsvolym', 'El;Alfa AB;500 000']);
    expect(sheet.agreements).toMatchObject([
      { value: null, extra: [{ heading: 'Uppskattad årsvolym', text: '500 000' }] },
    ]);
  });

  it.each(['Värde per år', 'Ungefärligt belopp/år', 'Avtalsvärde (per år)', 'Kostnad per månad'])(
    'takes no ceiling from %j',
    (heading) => {
      const sheet = sheetOf([`Avtal;Leverantör;${heading}`, 'El;Alfa AB;500 000']);
      expect(sheet.agreements).toMatchObject([
        { value: null, extra: [{ heading, text: '500 000' }] },
      ]);
    },
  );

  it('does not take the head of the next page for an agreement', () => {
    const head = 'Avtalsnummer;Avtal;Leverantör;Slutdatum';
    const sheet = sheetOf([
      'Avtalsregister;;;Sida 1 av 2',
      head,
      'A1;Snö;Alfa AB;2027-04-30',
      'Avtalsregister;;;Sida 2 av 2',
      head,
      'A2;Grus;Beta AB;2027-04-30',
      'Inköp;;;Sida 2 (2)',
    ]);
    expect(sheet.agreements.map(({ number }) => number)).toEqual(['A1', 'A2']);
    expect(sheet.unread.map(({ code }) => code)).toEqual([
      'column.noOrganisationNumber',
      'row.aboveHeadings',
      'row.pageMark',
      'row.repeatedHeadings',
      'row.pageMark',
    ]);
  });

  it('takes the titles between the rows for departments where they name them', () => {
    const sheet = sheetOf([
      'Avtal;Leverantör;Slutdatum;Kategori',
      'SOCIALFÖRVALTNINGEN;;;',
      'Hjälpmedel;Alfa AB;2027-12-31;Vård',
      'Barn- och utbildningsnämnden;;;',
      'Krita;Beta AB;2027-12-31;Skola',
    ]);
    expect(sheet.agreements).toMatchObject([
      { title: 'Hjälpmedel', department: 'SOCIALFÖRVALTNINGEN', category: 'Vård' },
      { title: 'Krita', department: 'Barn- och utbildningsnämnden', category: 'Skola' },
    ]);
  });

  it('reads headings in everyday words', () => {
    const sheet = sheetOf([
      'Vad;Med vem;Gäller till;Kan förlängas;Säga upp',
      'Papper;Alfa AB;2027-03-31;Nej;3 mån innan',
    ]);
    expect(sheet.agreements).toMatchObject([
      { title: 'Papper', end: '2027-03-31', optionMonths: [], noticeMonths: 3 },
    ]);
    expect(sheet.agreements[0]?.suppliers).toMatchObject([{ name: 'Alfa AB' }]);
  });

  it('does not take names with their year for numbers', () => {
    const sheet = sheetOf([
      'Avtal;Leverantör',
      'Taxi 2022;Alfa AB',
      'Vitvaror 2023;Beta AB',
      'Städ 2024;Gamma AB',
    ]);
    expect(sheet.agreements.map(({ title }) => title)).toEqual([
      'Taxi 2022',
      'Vitvaror 2023',
      'Städ 2024',
    ]);
  });

  it('does not let a day of another form turn 27-12-31 around', () => {
    const sheet = sheetOf([
      'Avtal;Leverantör;Startdatum;Slutdatum',
      'El;Alfa AB;2025-01-01;27-12-31',
      'VA;Beta AB;2025-01-01;31.12.2027',
      'IT;Gamma AB;25-01-01;2027-12-31',
    ]);
    expect(sheet.agreements.map(({ end }) => end)).toEqual([
      '2027-12-31',
      '2027-12-31',
      '2027-12-31',
    ]);
  });

  it('takes options and notice from what stands after the days of the term', () => {
    const sheet = sheetOf([
      'Avtal;Leverantör;Avtalsperiod',
      'Telefoni;Alfa AB;2023-01-01 – 2025-12-31 + 1+1 år',
      'Larm;Beta AB;2024-02-01 - 2026-01-31 med option 24 mån',
      'Vakt;Gamma AB;tills vidare, 3 mån uppsägning',
      'Buss;Delta AB;2023-08-15 - 2027-06-14 (förlängd 2 ggr)',
      'Lås;Epsilon AB;2 år med möjlighet till förlängning 1 år + 1 år',
    ]);
    expect(sheet.agreements).toMatchObject([
      { start: '2023-01-01', end: '2025-12-31', optionMonths: [12, 12] },
      { start: '2024-02-01', end: '2026-01-31', optionMonths: [24] },
      { openEnded: true, optionMonths: null, noticeMonths: 3 },
      { start: '2023-08-15', end: '2027-06-14', optionMonths: null },
      { start: null, end: null, optionMonths: [12, 12] },
    ]);
    const codes = sheet.agreements.map(({ warnings }) => warnings.map(({ code }) => code));
    expect(codes).toEqual([
      ['options.fromTerm'],
      ['options.fromTerm'],
      ['notice.fromTerm'],
      ['period.more'],
      ['period.notUnderstood', 'options.fromTerm'],
    ]);
    for (const { texts } of sheet.agreements) expect(texts.period).not.toBeUndefined();
    expect(sheet.agreements[2]?.warnings[0]?.text).toBe('3 mån uppsägning');
  });

  it('lets a column of its own say the options before the term does', () => {
    const sheet = sheetOf([
      'Avtal;Leverantör;Slutdatum;Förlängning',
      'El;Alfa AB;2026-12-31 + 1 år;2 x 12 mån',
      'VA;Beta AB;2026-12-31 (option utnyttjad);',
    ]);
    expect(sheet.agreements).toMatchObject([
      { end: '2026-12-31', optionMonths: [12, 12] },
      { end: '2026-12-31', optionMonths: null },
    ]);
    for (const { row } of sheet.agreements) {
      expect(asked(sheet, row)).toContain('period.more');
    }
  });

  it('reads suppliers in columns beside each other, ranked where the headings say so', () => {
    const sheet = sheetOf([
      'Avtal;Leverantör 1;Orgnr 1;Leverantör 2;Orgnr 2;Leverantör 3;Slutdatum',
      'El;Alfa AB;556448-0282;Beta AB;556036-0793;Gamma AB;2027-12-31',
      'VA;Alfa AB;;;;;2027-12-31',
    ]);
    expect(sheet.agreements.map(({ suppliers }) => suppliers)).toMatchObject([
      [
        { name: 'Alfa AB', organisationNumber: '556448-0282', rank: null },
        { name: 'Beta AB', organisationNumber: '556036-0793', rank: null },
        { name: 'Gamma AB', organisationNumber: null, rank: null },
      ],
      [{ name: 'Alfa AB' }],
    ]);
    expect(sheet.agreements.flatMap(({ extra }) => extra)).toEqual([]);
    expect(sheet.unread).toContainEqual(
      expect.objectContaining({
        code: 'column.joined',
        text: 'Leverantör 2, Orgnr 2, Leverantör 3',
      }),
    );
    const ranked = sheetOf([
      'Avtal;Rangordning 1;Rangordning 2;Slutdatum',
      'El;Alfa AB;Beta AB;2027-12-31',
      'VA;Gamma AB;Alfa AB;2027-12-31',
    ]);
    expect(ranked.agreements[1]?.suppliers).toMatchObject([
      { name: 'Gamma AB', rank: 1 },
      { name: 'Alfa AB', rank: 2 },
    ]);
  });

  it('reads suppliers in columns that count them in other ways', () => {
    const suppliers = (headings: string) =>
      sheetOf([
        `Avtal;${headings};Slutdatum`,
        'El;Alfa AB;Beta AB;;2027-12-31',
      ]).agreements[0]?.suppliers.map(({ name, rank }) => [name, rank]);
    expect(suppliers('Leverantör A;Leverantör B;Leverantör C')).toEqual([
      ['Alfa AB', null],
      ['Beta AB', null],
    ]);
    const ranked = [
      ['Alfa AB', 1],
      ['Beta AB', 2],
    ];
    expect(suppliers('1:a hand;2:a hand;3:e hand')).toEqual(ranked);
    expect(suppliers('Rang 1;Rang 2;Rang 3')).toEqual(ranked);
  });

  it('names no supplier where the list tells of them elsewhere, and asks', () => {
    const sheet = sheetOf(['Avtal;Leverantör;Slut', 'El;Flera leverantörer;2027-12-31']);
    expect(sheet.agreements).toMatchObject([
      { suppliers: [], texts: { supplier: 'Flera leverantörer' } },
    ]);
    expect(asked(sheet, 2)).toEqual(['supplier.missing']);
  });

  it('reads options in columns beside each other as one', () => {
    const sheet = sheetOf([
      'Avtal;Leverantör;Start;Slut;Option 1;Option 2;Option 3',
      'El;Alfa AB;2024-10-01;2026-09-30;1 år;1 år;1 år',
      'VA;Beta AB;2024-10-01;2026-09-30;12 mån;;',
      'IT;Gamma AB;2024-10-01;2026-09-30;2027-09-30;2028-09-30;',
    ]);
    expect(sheet.agreements.map(({ optionMonths }) => optionMonths)).toEqual([
      [12, 12, 12],
      [12],
      null,
    ]);
    expect(asked(sheet, 4)).toHaveLength(1);
    expect(sheet.agreements[2]?.texts.options).toBe('2027-09-30 + 2028-09-30');
  });

  it('reads how many options and how long in two columns as one', () => {
    const sheet = sheetOf([
      'Avtal;Leverantör;Slutdatum;Förlängs med (mån);Antal förlängningar kvar',
      'El;Alfa AB;2026-12-31;12;2',
      'VA;Beta AB;2026-12-31;24;1',
      'IT;Gamma AB;2026-12-31;12;',
    ]);
    expect(sheet.agreements.map(({ optionMonths }) => optionMonths)).toEqual([
      [12, 12],
      [24],
      [12],
    ]);
  });

  it('reads suppliers under the same heading again as more suppliers', () => {
    const sheet = sheetOf([
      'Avtal;Leverantör;Leverantör;Leverantör;Slutdatum',
      'El;Alfa AB;Beta AB;Gamma AB;2027-12-31',
      'VA;Beta AB;;;2027-12-31',
    ]);
    expect(sheet.agreements.map(({ suppliers }) => suppliers.map(({ name }) => name))).toEqual([
      ['Alfa AB', 'Beta AB', 'Gamma AB'],
      ['Beta AB'],
    ]);
  });

  it('does not take the suppliers of a second list beside the first for its own', () => {
    const sheet = sheetOf([
      'Avtal;Leverantör;Slutdatum;;Avtal;Leverantör;Slutdatum',
      'El;Alfa AB;2027-12-31;;VA;Beta AB;2027-12-31',
    ]);
    expect(sheet.agreements[0]?.suppliers.map(({ name }) => name)).toEqual(['Alfa AB']);
    expect(sheet.agreements[0]?.extra).toContainEqual({ heading: 'Leverantör', text: 'Beta AB' });
    expect(sheet.unread).toContainEqual(
      expect.objectContaining({
        code: 'column.listBeside',
        kind: 'question',
        text: 'Avtal, Leverantör, Slutdatum',
      }),
    );
  });

  it('takes the company of a cell that also says how to reach it', () => {
    const sheet = sheetOf([
      'Avtal;Leverantör / kontakt',
      'El;"Alfa AB\nKontakt: Maj Ek\n070-000 00 00"',
      'VA;"Beta AB\norg.nr 556036-0793"',
    ]);
    expect(sheet.agreements.map(({ suppliers }) => suppliers)).toMatchObject([
      [{ name: 'Alfa AB' }],
      [{ name: 'Beta AB', organisationNumber: '556036-0793' }],
    ]);
    expect(sheet.agreements[0]?.texts.supplier).toContain('070-000 00 00');
  });

  it('does not take a row of labels for an agreement', () => {
    const sheet = sheetOf([
      'Avtal;Start;Slut;Leverantör',
      'El;2024-01-01;2026-12-31;Alfa AB',
      'Leverantör:;Beta AB;Org.nr:;556036-0793',
      'VA;2024-01-01;2026-12-31;Beta AB',
    ]);
    expect(sheet.agreements.map(({ title }) => title)).toEqual(['El', 'VA']);
    expect(sheet.unread).toContainEqual(
      expect.objectContaining({
        code: 'row.noIdentity',
        text: 'Leverantör: | Beta AB | Org.nr: | 556036-0793',
      }),
    );
  });

  it('asks what a further table on the sheet lacks', () => {
    const sheet = sheetOf([
      'Avtal;Leverantör;Start;Slut;Orgnr',
      'El;Alfa AB;2024-01-01;2026-12-31;556036-0793',
      'Kommande upphandlingar;;;;',
      'Upphandling;Ansvarig;Avtalsstart;Avtalsområde;Dnr',
      'Livsmedel;Maj;2027-05-01;Mat;KS 1',
    ]);
    expect(sheet.unread.map(({ code, row }) => [code, row])).toEqual(
      expect.arrayContaining([
        ['row.otherHeadings', 4],
        ['column.noSupplier', 4],
        ['column.noEnd', 4],
      ]),
    );
  });

  it('asks where the options and the latest end do not tell the same', () => {
    const sheet = sheetOf([
      'Avtal;Leverantör;Slutdatum;Maxslutdatum;Förlängning',
      'El;Alfa AB;2025-12-31;2027-12-31;1+1 år',
      'VA;Beta AB;2025-12-31;2026-12-31;2 x 12 mån',
      'IT;Gamma AB;2025-12-31;2026-12-31;Nej',
      'Is;Delta AB;2025-12-31;2025-12-31;Nej',
    ]);
    const codes = [2, 3, 4, 5].map((row) => asked(sheet, row));
    expect(codes).toEqual([[], ['options.notLatestEnd'], ['options.notLatestEnd'], []]);
  });

  it('asks about a lone cell that may belong to the agreement above', () => {
    const sheet = sheetOf([
      'Dnr;Avtal;Leverantör;Slutdatum;Förlängning',
      'KS 1;El;Alfa AB;2025-12-31;1+1 år',
      ';;;;Förlängt t.o.m. 2026-12-31',
    ]);
    expect(sheet.unread).toContainEqual(
      expect.objectContaining({ code: 'row.single', kind: 'question', row: 3 }),
    );
  });

  it('reads how many and how long also where the cell has the unit', () => {
    const sheet = sheetOf([
      'Avtal;Leverantör;Slutdatum;Förlängningsperiod;Max antal förlängningar',
      'El;Alfa AB;2025-12-31;12 mån;2',
      'VA;Beta AB;2025-12-31;;2',
    ]);
    expect(sheet.agreements.map(({ optionMonths }) => optionMonths)).toEqual([[12, 12], null]);
  });

  it('asks where the numbers before the suppliers may be their ranking', () => {
    const sheet = sheetOf([
      'Avtal;Leverantör;Slutdatum',
      'El;1. Alfa AB 2. Beta AB;2027-12-31',
      'VA;Alfa AB, Beta AB;2027-12-31',
    ]);
    expect(sheet.agreements.map(({ suppliers }) => suppliers)).toMatchObject([
      [
        { name: 'Alfa AB', rank: 1 },
        { name: 'Beta AB', rank: 2 },
      ],
      [{ rank: null }, { rank: null }],
    ]);
    expect(asked(sheet, 2)).toEqual(['rank.fromNumbering']);
    const told = sheetOf(['Avtal;Rangordning;Slut', 'El;1. Alfa AB 2. Beta AB;2027-12-31']);
    expect(told.agreements[0]?.suppliers).toMatchObject([{ rank: 1 }, { rank: 2 }]);
    expect(asked(told, 2)).toEqual([]);
  });

  it('reads supplier and organisation number from one cell, and asks about a wrong one', () => {
    const sheet = sheetOf([
      'Avtal;Leverantör (org.nr);Slutdatum',
      'El;Alfa AB, 559998-4001;2027-12-31',
      'VA;Beta AB 559998-4018;2027-12-31',
    ]);
    expect(sheet.agreements.map(({ suppliers }) => suppliers)).toMatchObject([
      [{ name: 'Alfa AB', organisationNumber: '559998-4001' }],
      [{ name: 'Beta AB', organisationNumber: null, organisationNumberText: '559998-4018' }],
    ]);
    expect(asked(sheet, 3)).toEqual(['organisationNumber.checkDigit']);
  });

  it('takes no amount for kronor that a column beside it counts in another currency', () => {
    const sheet = sheetOf([
      'Avtal;Leverantör;Avtalsvärde;Valuta',
      'El;Alfa AB;300 000;EUR',
      'VA;Beta AB;300 000;SEK',
      'IT;Gamma AB;300 000;',
    ]);
    expect(sheet.agreements.map(({ value }) => value)).toEqual([null, 30_000_000, 30_000_000]);
    expect(asked(sheet, 2)).toEqual(['money.otherCurrency']);
  });

  it('does not take what has been done about extension for what may be done', () => {
    const sheet = sheetOf([
      'Avtal;Leverantör;Slut;Senaste dag för förlängning;Förlängd;Max antal förlängningar;Förlängningstid (mån)',
      'El;Alfa AB;2026-08-31;2026-05-31;Nej;2;12',
      'VA;Beta AB;2026-08-31;2026-05-31;Ja;1;24',
    ]);
    expect(sheet.agreements.map(({ optionMonths }) => optionMonths)).toEqual([[12, 12], [24]]);
    expect(sheet.agreements[0]?.extra).toContainEqual({ heading: 'Förlängd', text: 'Nej' });
  });

  it('takes the length of an option before a column that says only yes and no', () => {
    const sheet = sheetOf([
      'Avtal;Leverantör;Slut;Option;Optionstid',
      'El;Alfa AB;2026-08-31;Ja;12 mån',
      'VA;Beta AB;2026-08-31;Nej;',
    ]);
    expect(sheet.agreements.map(({ optionMonths }) => optionMonths)).toEqual([[12], null]);
  });

  it('takes a day under the longest extension for the last possible one, and asks', () => {
    const sheet = sheetOf([
      'Avtal;Leverantör;Slutdatum;Max förlängning',
      'El;Alfa AB;2026-04-30;2028-04-30',
      'VA;Beta AB;2026-04-30;24 mån',
    ]);
    expect(sheet.agreements).toMatchObject([
      { latestEnd: '2028-04-30', optionMonths: null },
      { latestEnd: null, optionMonths: [24] },
    ]);
    expect(asked(sheet, 2)).toEqual(['options.dateOnly']);
  });

  it('takes no day before the end for the last possible one: Excel made it of 1-1', () => {
    const sheet = sheetOf([
      'Avtal;Leverantör;Slutdatum;Option',
      'El;Alfa AB;2026-04-30;2001-01-01',
    ]);
    expect(sheet.agreements).toMatchObject([{ latestEnd: null, optionMonths: null }]);
    expect(asked(sheet, 2)).toEqual(['options.dateOnly']);
  });

  it('does not take the length of the term for an option', () => {
    const sheet = sheetOf([
      'Avtal;Leverantör;Avtalstid',
      'El;Alfa AB;2024-01-01 - 2025-12-31 (2 år)',
      'VA;Beta AB;2 år fr.o.m. 2024-01-01',
    ]);
    expect(sheet.agreements).toMatchObject([
      { end: '2025-12-31', optionMonths: null },
      { start: '2024-01-01', end: null, optionMonths: null },
    ]);
    expect([2, 3].map((row) => asked(sheet, row))).toEqual([['period.more'], ['period.noEnd']]);
  });

  it('reads the latest day from a period with options, and that there is none from its words', () => {
    const sheet = sheetOf([
      'Avtal;Leverantör;Avtalsperiod;Avtalsperiod inkl. option',
      'El;Alfa AB;2024-01-01 - 2025-12-31;2024-01-01 - 2027-12-31',
      'VA;Beta AB;2024-01-01 - 2025-12-31 (ingen option);',
    ]);
    expect(sheet.agreements).toMatchObject([
      { end: '2025-12-31', latestEnd: '2027-12-31' },
      { end: '2025-12-31', latestEnd: null, optionMonths: [] },
    ]);
    const together = sheetOf([
      'Avtal;Leverantör;Avtalstid (option)',
      'El;Alfa AB;2024-01-01 - 2025-12-31 (1+1)',
    ]);
    expect(together.agreements).toMatchObject([{ end: '2025-12-31', optionMonths: [12, 12] }]);
  });

  it('takes short and numbered titles for categories, and none after a title it does not know', () => {
    const sheet = sheetOf([
      'Avtal;Leverantör;Slut',
      '1 FASTIGHET;;',
      'Städ;Alfa AB;2026-12-31',
      '2 IT;;',
      'Datorer;Beta AB;2026-12-31',
      'Tecknade 2019;;',
      'Grus;Gamma AB;2026-12-31',
    ]);
    expect(sheet.agreements.map(({ category }) => category)).toEqual(['1 FASTIGHET', '2 IT', null]);
  });

  it('does not take what goes on by itself, or not, for options', () => {
    const sheet = sheetOf([
      'Avtal;Leverantör;Slut;Förlängs automatiskt',
      'El;Alfa AB;2026-12-31;Nej',
    ]);
    expect(sheet.agreements).toMatchObject([
      { optionMonths: null, extra: [{ heading: 'Förlängs automatiskt', text: 'Nej' }] },
    ]);
  });

  it('reads the rank of suppliers on rows of their own from their names and their form', () => {
    const ranks = (...lines: readonly string[]) =>
      sheetOf(lines).agreements[0]?.suppliers.map(({ name, rank }) => [name, rank]);
    const ranked = [
      ['Alfa AB', 1],
      ['Beta AB', 2],
    ];
    expect(
      ranks('Avtal;Leverantör;Slut', 'El;1. Alfa AB;2026-12-31', 'El;2. Beta AB;2026-12-31'),
    ).toEqual(ranked);
    expect(
      ranks(
        'Avtal;Avropsordning;Leverantör;Slut',
        'El;Rangordning 1;Alfa AB;2026-12-31',
        'El;Rangordning 2;Beta AB;2026-12-31',
      ),
    ).toEqual(ranked);
  });

  it('does not let a dash fill in for an answer', () => {
    const sheet = sheetOf(['Avtal;Leverantör;Slut', '---;---;---', 'El;Alfa AB;2025-12-31']);
    expect(sheet.agreements.map(({ title }) => title)).toEqual(['El']);
  });

  it('lets one day of a period, or of the column, tell the order of the others', () => {
    const sheet = sheetOf([
      'Avtal;Leverantör;Avtalstid',
      'El;Alfa AB;24-03-01 - 26-02-28',
      'VA;Beta AB;25-01-01 - 27-12-31',
      'IT;Gamma AB;26-01-01 - 28-12-31',
    ]);
    expect(sheet.agreements.map(({ end }) => end)).toEqual([
      '2026-02-28',
      '2027-12-31',
      '2028-12-31',
    ]);
  });

  it('asks nothing about the titles between the rows that it has used', () => {
    const sheet = sheetOf([
      'Avtal;Leverantör;Slut',
      'Livsmedel;;',
      'Mjölk;Alfa AB;2027-12-31',
      'Kontor;;',
      'Papper;Beta AB;2027-12-31',
      'Antal avtal: 2;;',
      '* uppsagt;;',
    ]);
    expect(
      sheet.unread
        .filter(({ row }) => row !== null)
        .map(({ row, code, kind }) => [row, code, kind]),
    ).toEqual([
      [2, 'row.single', 'note'],
      [4, 'row.single', 'note'],
      [6, 'row.total', 'note'],
      [7, 'row.single', 'question'],
    ]);
  });

  it('knows the order of short dates by their being the ends of months', () => {
    const ends = ['25-12-31', '26-06-30', '27-12-31', '28-02-29'];
    const sheet = sheetOf([
      'Avtal;Leverantör;Slutdatum',
      ...ends.map((end, at) => `Avtal ${at};Alfa AB;${end}`),
    ]);
    expect(sheet.agreements.map(({ end }) => end)).toEqual([
      '2025-12-31',
      '2026-06-30',
      '2027-12-31',
      '2028-02-29',
    ]);
    const few = sheetOf(['Avtal;Leverantör;Slutdatum', 'El;Alfa AB;25-12-31']);
    expect(few.agreements.map(({ end }) => end)).toEqual([null]);
    const mixed = sheetOf([
      'Avtal;Leverantör;Slutdatum',
      ...['25-12-31', '26-06-30', '27-12-31', '28-03-30'].map((end) => `El ${end};Alfa AB;${end}`),
    ]);
    expect(mixed.agreements.map(({ end }) => end)).toEqual([null, null, null, null]);
  });

  it.each([5, 40])('takes a row ruled with %d signs for no agreement', (signs) => {
    const sheet = sheetOf([
      'Avtal;Leverantör;Slutdatum',
      Array.from({ length: 3 }, () => '-'.repeat(signs)).join(';'),
      'El;Alfa AB;2025-12-31',
    ]);
    expect(sheet.agreements.map(({ title }) => title)).toEqual(['El']);
    expect(sheet.unread.filter(({ row }) => row === 2)).toEqual([]);
  });

  it('asks about a new last day instead of leaving it beside the old one', () => {
    const sheet = sheetOf([
      'Avtal;Leverantör;Slutdatum;Nytt slutdatum',
      'El;Alfa AB;2025-12-31;2026-12-31',
      'VA;Beta AB;2025-12-31;2026-12-31 + 1 år',
    ]);
    expect(sheet.agreements).toMatchObject([
      { end: '2025-12-31', latestEnd: null, extendedTo: '2026-12-31', optionMonths: null },
      { end: '2025-12-31', latestEnd: null, optionMonths: null },
    ]);
    for (const { row } of sheet.agreements) expect(asked(sheet, row)).toHaveLength(1);
  });

  it('takes numbered titles between the rows for categories', () => {
    const sheet = sheetOf([
      'Avtal;Leverantör;Slutdatum',
      '1. Livsmedel;;',
      'Mjölk;Alfa AB;2027-12-31',
      '2. Kontor;;',
      'Papper;Beta AB;2027-12-31',
    ]);
    expect(sheet.agreements.map(({ category }) => category)).toEqual(['1. Livsmedel', '2. Kontor']);
  });

  it('takes the registry number of the agreement before that of its procurement', () => {
    const sheet = sheetOf([
      'Avtalets diarienummer;Upphandlingens diarienummer;Avtal;Leverantör',
      'KS 2024/11;KS 2023/98;El;Alfa AB',
    ]);
    expect(sheet.agreements).toMatchObject([{ registryNumber: 'KS 2024/11' }]);
  });

  it('says that names differ only in the white space around them', () => {
    const sheet = sheetOf(['Avtal;Leverantör', 'El;Alfa AB', 'VA; Alfa AB', 'IT;Beta AB']);
    expect(sheet.unread).toContainEqual(
      expect.objectContaining({ code: 'supplier.spellings', details: { written: 3, count: 2 } }),
    );
  });
});
