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

  it('says that names differ only in the white space around them', () => {
    const sheet = sheetOf(['Avtal;Leverantör', 'El;Alfa AB', 'VA; Alfa AB', 'IT;Beta AB']);
    expect(sheet.unread).toContainEqual(
      expect.objectContaining({ code: 'supplier.spellings', details: { written: 3, count: 2 } }),
    );
  });
});
