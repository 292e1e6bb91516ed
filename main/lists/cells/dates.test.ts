import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromEpochDay, localDate, toEpochDay } from '#domain/localDate';
import { type DateOrder, provenOrder, readDate } from '#main/lists/cells/dates';

const said = (text: string, order: DateOrder | null = null): string => {
  const reading = readDate(text, order);
  return reading.kind === 'date' ? reading.date : reading.kind === 'unclear' ? reading.code : '∞';
};

describe('a date in words', () => {
  it.each([
    ['2024-09-02', '2024-09-02'],
    ['2024-09-02 00:00:00', '2024-09-02'],
    ['2021-12-01 00:00', '2021-12-01'],
    ['2024-09-02T00:00:00.000Z', '2024-09-02'],
    ['2024-9-2', '2024-09-02'],
    ['20241017', '2024-10-17'],
    ['2024/09/02', '2024-09-02'],
    ['2024.09.02', '2024-09-02'],
    ['24-09-02', '2024-09-02'],
    ['261123', '2026-11-23'],
    ['2/9 2024', '2024-09-02'],
    ['1/1 2025', '2025-01-01'],
    ['31/12 2026', '2026-12-31'],
    ['31/12-26', '2026-12-31'],
    ['2.9.2024', '2024-09-02'],
    ['31.12.2026', '2026-12-31'],
    ['1 mars 2025', '2025-03-01'],
    ['den 1 mars 2025', '2025-03-01'],
    ['1:a mars 2025', '2025-03-01'],
    ['1 mar. 2025', '2025-03-01'],
    ['31 dec 2026', '2026-12-31'],
    ['March 1, 2025', '2025-03-01'],
    ['1-Mar-25', '2025-03-01'],
    ['1. desember 2025', '2025-12-01'],
    ['t.o.m. 2026-12-31', '2026-12-31'],
    ['Fr.o.m. 2026-01-01', '2026-01-01'],
    ['31/12/2026', '2026-12-31'],
    ['31/12 -26', '2026-12-31'],
    ['31 dec -25', '2025-12-31'],
    ['2024–01–01', '2024-01-01'],
    ["'2026-12-31", '2026-12-31'],
    ['fredag 1 maj 2026', '2026-05-01'],
    ['2026-dec-31', '2026-12-31'],
    ['2026-12-31 kl. 23.59', '2026-12-31'],
    ['2026-12-31, kl 24:00', '2026-12-31'],
    ['tor 2026-12-31', '2026-12-31'],
    ['tors. 31 dec 2026', '2026-12-31'],
    ['torsdag, den 31 december 2026', '2026-12-31'],
    ['2026 12 31', '2026-12-31'],
    ['12/31/2026', '2026-12-31'],
  ])('%s is %s', (text, date) => {
    expect(said(text)).toBe(date);
  });

  it.each([
    ['tills vidare'],
    ['Tillsvidare'],
    ['löpande'],
    ['tills vidare med 3 månaders uppsägning'],
    ['unbefristet'],
    ['Until further notice'],
    ['9999-12-31'],
  ])('%s is open-ended', (text) => {
    expect(said(text)).toBe('∞');
  });

  it.each([
    ['2024-02-31', 'date.impossible'],
    ['dec-26', 'date.onlyMonth'],
    ['tills vidare, dock längst 2027-12-31 om ej uppsagt', 'date.notUnderstood'],
    ['2024-13-01', 'date.impossible'],
    ['31/4 2026', 'date.impossible'],
    ['1900-01-01', 'date.tooOld'],
    ['2199-12-31', 'date.farFuture'],
    ['hösten 2024', 'date.notUnderstood'],
    ['2026-12-31?', 'date.notUnderstood'],
    ['enligt avtal', 'date.notUnderstood'],
    ['202601', 'date.onlyMonth'],
    ['2026-01', 'date.onlyMonth'],
    ['mars 2025', 'date.onlyMonth'],
    ['2026', 'date.onlyYear'],
    ['45658', 'date.serialNumber'],
    ['02/06/2026', 'date.orderUnclear'],
    ['02/06/26', 'date.orderUnclear'],
    ['12-11-10', 'date.orderUnclear'],
    ['1/10', 'date.notUnderstood'],
    ['', 'date.notUnderstood'],
  ])('%s stays a question: %s', (text, code) => {
    expect(said(text)).toBe(code);
  });

  it('reads back every day it is given, in every spelling that has one meaning', () => {
    const days = fc.integer({ min: toEpochDay(localDate('2005-01-01')), max: 25_000 });
    const names =
      'januari februari mars april maj juni juli augusti september oktober november december';
    fc.assert(
      fc.property(days, (epochDay) => {
        const date = fromEpochDay(epochDay);
        const [year = '', month = '', day = ''] = date.split('-');
        const word = names.split(' ')[Number(month) - 1];
        for (const text of [
          date,
          `${date} 00:00:00`,
          date.replaceAll('-', ''),
          date.replaceAll('-', '/'),
          `${Number(day)}/${Number(month)} ${year}`,
          `${day}.${month}.${year}`,
          `${Number(day)} ${word} ${year}`,
        ]) {
          expect(said(text)).toBe(date);
        }
      }),
    );
  });

  it('answers something for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(said(text)).not.toBe('');
      }),
    );
  });
});

describe('the order in which a column writes its short dates', () => {
  it.each([
    [['6/12/16', '4/30/16'], 'mdy'],
    [['12/6/16', '30/4/16'], 'dmy'],
    [['24-09-02', '25-10-12'], 'ymd'],
    [['30-12-25', '28-11-26'], null],
    [['02-09-24', '31-12-49', '30-12-12'], 'dmy'],
    [['4/30/2016', '30/4/2016'], 'contradictory'],
    [['6/12/2016'], null],
    [['2016-06-12'], null],
    [[], null],
  ])('%j proves %s', (texts, order) => {
    expect(provenOrder(texts)).toBe(order);
  });

  it('settles what one date alone does not', () => {
    expect(said('6/12/16', 'mdy')).toBe('2016-06-12');
    expect(said('6/12/16', 'dmy')).toBe('2016-12-06');
  });
});
