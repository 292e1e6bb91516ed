import { describe, expect, it } from 'vitest';
import { sheetOf } from './sheetForTest.ts';

describe('crooked rows', () => {
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

  it('takes titles that end in a colon for categories, but no headings', () => {
    const sheet = sheetOf([
      'Avtal;Leverantör;Slutdatum',
      '1. Livsmedel och kost:;;',
      'Bröd;Limpan AB;2025-12-31',
      'Avtal:;;',
      'Fastighet:;;',
      'Hissar;Beta AB;2026-12-31',
    ]);
    expect(sheet.agreements.map(({ category }) => category)).toEqual([
      '1. Livsmedel och kost',
      'Fastighet',
    ]);
  });

  it.each([
    'Källa;Avtalsdatabasen;',
    'Senast uppdaterad;2026-05-02;',
    'Sammanställd av;Upphandlingsenheten;',
  ])('does not take what the list says of itself for an agreement: %s', (foot) => {
    const sheet = sheetOf(['Avtal;Leverantör;Slutdatum', 'El;Alfa AB;2026-12-31', foot]);
    expect(sheet.agreements).toHaveLength(1);
    expect(sheet.unread).toContainEqual(
      expect.objectContaining({ code: 'row.noIdentity', kind: 'question', row: 3 }),
    );
  });
});
