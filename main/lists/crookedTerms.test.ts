import { describe, expect, it } from 'vitest';
import { asked, sheetOf } from './sheetForTest.ts';

describe('crooked terms, options and notice', () => {
  it('asks rather than guesses about dates that say too little', () => {
    const dates = ['jan 2025', 'dec-26', '2025-02-30', '45292', '2026', 'Q4 2026', '2026-12-xx'];
    const sheet = sheetOf([
      'Avtal;Leverantör;Slutdatum',
      ...dates.map((date, index) => `Avtal ${index};Alfa AB;${date}`),
    ]);
    expect(sheet.agreements.map(({ end }) => end)).toEqual(dates.map(() => null));
    for (const { row } of sheet.agreements) expect(asked(sheet, row)).toHaveLength(1);
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

  it('reads how many and how long also where the cell has the unit', () => {
    const sheet = sheetOf([
      'Avtal;Leverantör;Slutdatum;Förlängningsperiod;Max antal förlängningar',
      'El;Alfa AB;2025-12-31;12 mån;2',
      'VA;Beta AB;2025-12-31;;2',
    ]);
    expect(sheet.agreements.map(({ optionMonths }) => optionMonths)).toEqual([[12, 12], null]);
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

  it('does not take what goes on by itself, or not, for options', () => {
    const sheet = sheetOf([
      'Avtal;Leverantör;Slut;Förlängs automatiskt',
      'El;Alfa AB;2026-12-31;Nej',
    ]);
    expect(sheet.agreements).toMatchObject([
      { optionMonths: null, extra: [{ heading: 'Förlängs automatiskt', text: 'Nej' }] },
    ]);
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

  it.each([
    [
      'the last of several days that the options may reach',
      'Option 1 t.o.m.;Option 2 t.o.m.',
      '2026-12-31;2027-12-31',
      { latestEnd: '2027-12-31' },
    ],
    [
      'a day under English words for going on',
      'Extension until',
      '2027-12-31',
      { latestEnd: '2027-12-31' },
    ],
    [
      'how many options beside how long each',
      'Antal optioner;Optionslängd (mån)',
      '2;12',
      { optionMonths: [12, 12] },
    ],
    ['the options from a column of lengths', 'Avtalslängd', '2+1+1', { optionMonths: [12, 12] }],
  ])('reads %s', (_what, headings, cells, said) => {
    const sheet = sheetOf([
      `Avtal;Leverantör;Startdatum;Slutdatum;${headings}`,
      `El;Alfa AB;2024-01-01;2025-12-31;${cells}`,
    ]);
    expect(sheet.agreements).toMatchObject([{ end: '2025-12-31', ...said }]);
    expect(asked(sheet, 2)).toEqual([]);
  });

  it('chooses no last day where one of several is not understood', () => {
    const sheet = sheetOf([
      'Avtal;Leverantör;Slutdatum;Option 1 t.o.m.;Option 2 t.o.m.',
      'El;Alfa AB;2025-12-31;hösten 2026;2027-12-31',
      'VA;Beta AB;2025-12-31;2026-12-31;',
      'IT;Beta AB;2025-12-31;31/3 2027;31/12 2026',
    ]);
    expect(sheet.agreements.map(({ latestEnd }) => latestEnd)).toEqual([
      null,
      '2026-12-31',
      '2027-03-31',
    ]);
    expect(asked(sheet, 2)).toEqual(['date.notUnderstood']);
  });

  it.each([
    [
      'a first day with a remark, which is asked about',
      'Startdatum',
      '2024-01-01 (ny leverantör)',
      { start: '2024-01-01' },
      ['period.more'],
    ],
    [
      'no first day where a second one stands beside it',
      'Startdatum',
      '2024-01-01 (el 2024-03-01)',
      { start: null },
      ['date.notUnderstood'],
    ],
    [
      'no option in what goes on by itself',
      'Förlängs automatiskt',
      'Ja, 12 mån',
      { optionMonths: null },
      ['options.howOften'],
    ],
    [
      'no option in how long it may last in all',
      'Option',
      'Upp till 4 år totalt',
      { optionMonths: null },
      ['options.notUnderstood'],
    ],
    ['that there is no option', 'Option', 'Option finns ej', { optionMonths: [] }, []],
  ])('reads %s', (_what, heading, cell, said, questions) => {
    const sheet = sheetOf([
      `Avtal;Leverantör;Slutdatum;${heading}`,
      `El;Alfa AB;2025-12-31;${cell}`,
    ]);
    expect(sheet.agreements).toMatchObject([said]);
    expect(asked(sheet, 2)).toEqual(questions);
  });
});
