import { describe, expect, it } from 'vitest';
import { asked, sheetOf } from './sheetForTest.ts';

describe('crooked suppliers', () => {
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

  it('pairs organisation numbers with suppliers where the same marks part both', () => {
    const sheet = sheetOf([
      'Avtal;Leverantör;Org.nr;Slutdatum',
      'Måleri;"Pensel AB; Roller AB";"559998-4001; 559998-4019";2026-01-31',
    ]);
    expect(sheet.agreements[0]?.suppliers).toMatchObject([
      { name: 'Pensel AB', organisationNumber: '559998-4001' },
      { name: 'Roller AB', organisationNumber: '559998-4019' },
    ]);
    expect(asked(sheet, 2)).toEqual([]);
  });
});
