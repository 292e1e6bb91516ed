import { describe, expect, it } from 'vitest';
import { asked, sheetOf } from './sheetForTest.ts';

describe('crooked headings and columns', () => {
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

  it('does not let a dash fill in for an answer', () => {
    const sheet = sheetOf(['Avtal;Leverantör;Slut', '---;---;---', 'El;Alfa AB;2025-12-31']);
    expect(sheet.agreements.map(({ title }) => title)).toEqual(['El']);
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

  it('reads headings broken over three rows, the last of them with units', () => {
    const sheet = sheetOf([
      'Avtal;;Leverantör;;Avtalstid;;;Villkor;',
      'Nr;Benämning;Namn;Org.nr;Ordinarie;;Inkl. option;Uppsägningstid;Värde',
      ';;;;Från;Till;Till;(mån);(tkr)',
      'A1;Bröd;Limpan AB;559998-4001;2024-01-01;2025-12-31;2027-12-31;3;450',
    ]);
    expect(sheet.agreements).toMatchObject([
      {
        number: 'A1',
        title: 'Bröd',
        suppliers: [{ name: 'Limpan AB', organisationNumber: '559998-4001' }],
        start: '2024-01-01',
        end: '2025-12-31',
        latestEnd: '2027-12-31',
        noticeMonths: 3,
        value: 45_000_000,
        warnings: [],
      },
    ]);
  });

  it('takes what the CPV code means for the name where no other column has one', () => {
    const sheet = sheetOf([
      'CPV-kod;CPV-benämning;Leverantör;Avtal t.o.m.',
      '15811000-6;Bröd och bakverk;Limpan AB;2025-12-31',
    ]);
    expect(sheet.agreements).toMatchObject([{ title: 'Bröd och bakverk', cpv: '15811000-6' }]);
  });
});
