import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decideBy, frameworkLastDay, latestNotice, termEnd, termEnds } from '#domain/agreementTerm';
import { isWorkingDay } from '#domain/calendar';
import { addDays, fromEpochDay, localDate, toEpochDay } from '#domain/localDate';

const anyDay = fc
  .integer({ min: toEpochDay(localDate('2000-01-01')), max: toEpochDay(localDate('2090-12-31')) })
  .map(fromEpochDay);

describe('avtalets slut', () => {
  test.each([
    ['2+1+1 år från nyår', '2027-01-01', [24, 12, 12], ['2028-12-31', '2029-12-31', '2030-12-31']],
    ['3+1 år från mitten av december', '2026-12-15', [36, 12], ['2029-12-14', '2030-12-14']],
    ['månader från en 31:a', '2026-01-31', [1, 1], ['2026-02-27', '2026-03-30']],
    ['ett år från skottdagen', '2028-02-29', [12], ['2029-02-27']],
    ['inga terminer', '2027-01-01', [], []],
  ])('%s', (_, start, months, ends) => {
    expect(termEnds(localDate(start), months)).toEqual(ends);
  });

  test('terms one after another leave no gap where every month has the day', () => {
    const ordinary = anyDay.filter((date) => Number(date.slice(8)) <= 28);
    fc.assert(
      fc.property(
        ordinary,
        fc.integer({ min: 1, max: 60 }),
        fc.integer({ min: 1, max: 60 }),
        (start, one, two) => {
          const next = addDays(termEnd(start, one), 1);
          expect(termEnd(next, two)).toBe(termEnd(start, one + two));
        },
      ),
    );
  });
});

describe('senaste dag för besked', () => {
  test.each([
    ['sex månader före årsskiftet', '2027-12-31', 6, null, '2027-06-30', '2027-06-30'],
    ['till skottdagen', '2028-08-31', 6, null, '2028-02-29', '2028-02-29'],
    ['midsommarafton ger dagen före', '2026-09-19', 3, null, '2026-06-19', '2026-06-18'],
    ['nyårsdagen ger 30 december', '2027-04-01', 3, null, '2027-01-01', '2026-12-30'],
    ['i dagar', '2027-12-31', null, 90, '2027-10-02', '2027-10-01'],
    ['månader och dagar', '2027-12-31', 3, 14, '2027-09-16', '2027-09-16'],
    ['noll månader är slutet självt', '2026-12-31', 0, null, '2026-12-31', '2026-12-30'],
  ])('%s', (_, end, months, days, nominal, date) => {
    const notice = latestNotice(localDate(end), { months, days });
    expect(notice).toMatchObject({ nominal, date, confidence: 'verified' });
  });

  test('is the end itself, to be checked, where the agreement is silent', () => {
    const notice = latestNotice(localDate('2026-12-30'), { months: null, days: null });
    expect(notice).toMatchObject({ date: '2026-12-30', confidence: 'check' });
  });

  test('is a working day on or before what the agreement says', () => {
    fc.assert(
      fc.property(
        anyDay,
        fc.integer({ min: 0, max: 24 }),
        fc.integer({ min: 0, max: 120 }),
        (end, months, days) => {
          const notice = latestNotice(end, { months, days });
          expect(isWorkingDay(notice.date)).toBe(true);
          expect(notice.date <= notice.nominal && notice.nominal <= end).toBe(true);
        },
      ),
    );
  });
});

test('decide-by comes the lead before the notice, with the steps of both', () => {
  const notice = latestNotice(localDate('2027-12-31'), { months: 6, days: null });
  const decision = decideBy(notice, 28);
  expect(decision).toMatchObject({ date: '2027-06-02', nominal: '2027-06-02', rule: 'decideBy' });
  expect(decision.steps.map(({ kind }) => kind)).toEqual([
    'start',
    'minusMonths',
    'shortMonth',
    'keep',
    'minusDays',
    'keep',
  ]);
});

test('a framework ends after four years where the directive governs it', () => {
  const above = frameworkLastDay(localDate('2026-12-01'), true);
  expect(above).toMatchObject({ ok: true, value: { date: '2030-11-30' } });
  expect(frameworkLastDay(localDate('2026-12-01'), false)).toEqual({ ok: true, value: null });
});
