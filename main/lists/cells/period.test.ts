import { describe, expect, it } from 'vitest';
import { type Half, readDateAndTail, readPeriod } from '#main/lists/cells/period';

const said = (half: Half): string =>
  half.kind === 'date'
    ? half.date
    : half.kind === 'unclear'
      ? half.code
      : half.kind === 'missing'
        ? '–'
        : '∞';

describe('a period in one cell', () => {
  it.each([
    ['2024-10-01 - 2026-09-30', '2024-10-01', '2026-09-30'],
    ['1/1-2024–31/12 -26', '2024-01-01', '2026-12-31'],
    ['2024-06-01/2026-05-31', '2024-06-01', '2026-05-31'],
    ['2024-06-01 2026-05-31', '2024-06-01', '2026-05-31'],
    ['2024-06-01 -> 2026-05-31', '2024-06-01', '2026-05-31'],
    ['2023-01-01 – 2026-12-31', '2023-01-01', '2026-12-31'],
    ['2024-10-01-2026-09-30', '2024-10-01', '2026-09-30'],
    ['20241001-20260930', '2024-10-01', '2026-09-30'],
    ['1/1 2025 - 31/12 2026', '2025-01-01', '2026-12-31'],
    ['2024-10-01 t.o.m. 2026-09-30', '2024-10-01', '2026-09-30'],
    ['fr.o.m. 2024-10-01 till och med 2026-09-30', '2024-10-01', '2026-09-30'],
    ['1 mars 2025 till 28 februari 2027', '2025-03-01', '2027-02-28'],
    ['2024-10-01 – tills vidare', '2024-10-01', '∞'],
    ['fr.o.m. 2024-10-01 tills vidare', '2024-10-01', '∞'],
    ['tills vidare', '–', '∞'],
    ['2024-01-01 (tillsvidare)', '2024-01-01', '∞'],
    ['2022-07-01 -', '2022-07-01', '–'],
    ['- 2026-09-30', '–', '2026-09-30'],
    ['2022-07-01', '2022-07-01', '–'],
    ['t.o.m. 2026-09-30', '–', '2026-09-30'],
    ['2026-02-31 - 2026-11-30', 'date.impossible', '2026-11-30'],
    ['24-03-01 - 26-02-28', '2024-03-01', '2026-02-28'],
    ['2024-03-01 och tills vidare', '2024-03-01', '∞'],
    ['2 år fr.o.m. 2024-03-01', '2024-03-01', '–'],
    ['Avtalet löper från 1 januari 2024 t.o.m. 31 december 2025', '2024-01-01', '2025-12-31'],
    ['Avtalsstart: 2024-01-01 Avtalsslut: 2025-12-31', '2024-01-01', '2025-12-31'],
    ['fr. 2024-01-01', '2024-01-01', '–'],
    ['1/1 - 31/12 2025', '2025-01-01', '2025-12-31'],
    ['1 januari - 31 december 2025', '2025-01-01', '2025-12-31'],
    ['1/8 - 30/6 2025', 'date.notUnderstood', '2025-06-30'],
    ['Löper tills vidare fr.o.m. 2024-01-01', '2024-01-01', '∞'],
    ['2024 - 2026', 'date.onlyYear', 'date.onlyYear'],
  ])('%s', (text, start, end) => {
    const read = readPeriod(text);
    expect([said(read.start), said(read.end), read.understood]).toEqual([start, end, true]);
  });

  it.each([
    ['2019-06-01 - 2026-09-30 (max 2028)', '2019-06-01', '2026-09-30', '(max 2028)'],
    ['2023-01-01 – 2025-12-31 + 1+1 år', '2023-01-01', '2025-12-31', '+ 1+1 år'],
    ['2024-02-01--2026-01-31 med option 24 mån', '2024-02-01', '2026-01-31', 'med option 24 mån'],
    ['t.o.m. 2026-12-31, 3 mån uppsägning', '–', '2026-12-31', ', 3 mån uppsägning'],
    ['tills vidare, 3 mån uppsägning', '–', '∞', ', 3 mån uppsägning'],
    [
      '2024-03-01 - 2026-02-28 Möjlighet till förlängning 1 år',
      '2024-03-01',
      '2026-02-28',
      'Möjlighet till förlängning 1 år',
    ],
    [
      '2024-03-01 och tills vidare med 6 månaders uppsägning',
      '2024-03-01',
      '∞',
      'med 6 månaders uppsägning',
    ],
    ['Förlängd t.o.m. 2027-03-31', '–', '2027-03-31', 'Förlängd t.o.m. 2027-03-31'],
    ['2024-10-01 - 2026-09-30', '2024-10-01', '2026-09-30', ''],
  ])('%s says more after its days', (text, start, end, tail) => {
    const read = readPeriod(text);
    expect([said(read.start), said(read.end), read.tail]).toEqual([start, end, tail]);
  });

  it.each([
    ['2026-12-31*', '2026-12-31', '*'],
    ['2026-12-31?', '2026-12-31', '?'],
    ['2026-12-31 (prel.)', '2026-12-31', '(prel.)'],
    ['Förlängt till 2027-12-31', '2027-12-31', 'Förlängt till 2027-12-31'],
    ['Förlängt 2 ggr t.o.m. 2027-12-31', '2027-12-31', 'Förlängt 2 ggr t.o.m. 2027-12-31'],
    ['uppsagt per 2026-06-30', '2026-06-30', 'uppsagt per 2026-06-30'],
    ['kan förlängas till 2027-12-31', 'date.notUnderstood', ''],
    ['2026-12-31/2028-12-31', 'date.notUnderstood', ''],
    ['tills vidare, dock längst 2027-12-31', 'date.notUnderstood', ''],
  ])('%s as the end of an agreement', (text, end, tail) => {
    const read = readDateAndTail(text);
    expect([said(read.reading), read.tail]).toEqual([end, tail]);
  });

  it.each([['hösten 2024'], ['2 år'], ['enligt avtal'], ['-'], ['x'.repeat(300)]])(
    '%s is not understood',
    (text) => {
      expect(readPeriod(text).understood).toBe(false);
    },
  );
});
