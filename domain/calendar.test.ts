import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  addPeriod,
  addWorkingDays,
  isWorkingDay,
  lastDayAfter,
  latestDayBefore,
  nonWorkingReason,
  type Period,
  recommendedWorkday,
  workingDayOnOrAfter,
  workingDayOnOrBefore,
  workingDaysBetween,
} from '#domain/calendar';
import { addDays, daysBetween, fromEpochDay, localDate, toEpochDay } from '#domain/localDate';

const first = toEpochDay(localDate('1990-01-01'));
const last = toEpochDay(localDate('2095-12-31'));
const anyDay = fc.integer({ min: first, max: last }).map(fromEpochDay);
const anyPeriod: fc.Arbitrary<Period> = fc.oneof(
  fc.record({ unit: fc.constant('days' as const), amount: fc.integer({ min: 1, max: 60 }) }),
  fc.record({ unit: fc.constant('weeks' as const), amount: fc.integer({ min: 1, max: 12 }) }),
  fc.record({ unit: fc.constant('months' as const), amount: fc.integer({ min: 1, max: 48 }) }),
  fc.record({ unit: fc.constant('years' as const), amount: fc.integer({ min: 1, max: 4 }) }),
);

const countForward = (date: ReturnType<typeof fromEpochDay>, period: Period) =>
  lastDayAfter({ rule: 'standstill', from: { event: 'contractSigned', date }, period });
const countBack = (date: ReturnType<typeof fromEpochDay>, period: Period) =>
  latestDayBefore({ rule: 'agreementNotice', from: { event: 'agreementEnds', date }, period });

describe('days on which nothing falls due', () => {
  test.each([
    ['lördag', '2026-11-28', 'saturday'],
    ['söndag', '2026-11-29', 'sunday'],
    ['skärtorsdagen är en arbetsdag', '2026-04-02', null],
    ['valborgsmässoafton är en arbetsdag', '2026-04-30', null],
    ['trettondagsafton är en arbetsdag', '2026-01-05', null],
    ['annandag pingst är en arbetsdag', '2026-05-25', null],
    ['annandag pingst var helgdag förr', '2004-05-31', 'whitMonday'],
    ['midsommarafton', '2026-06-19', 'midsummerEve'],
    ['julafton', '2026-12-24', 'christmasEve'],
    ['nyårsafton', '2026-12-31', 'newYearsEve'],
    ['nationaldagen på en lördag har sitt eget namn', '2026-06-06', 'nationalDay'],
    ['fredagen efter Kristi himmelsfärdsdag', '2026-05-15', null],
    ['första maj som också är Kristi himmelsfärdsdag', '2008-05-01', 'mayDay'],
  ])('%s', (_, date, reason) => {
    expect(nonWorkingReason(localDate(date))).toBe(reason);
  });
});

describe('counting working days', () => {
  test('over Christmas', () => {
    expect(addWorkingDays(localDate('2026-12-23'), 1)).toBe('2026-12-28');
    expect(addWorkingDays(localDate('2026-12-28'), -1)).toBe('2026-12-23');
    expect(addWorkingDays(localDate('2026-12-26'), 0)).toBe('2026-12-26');
    expect(workingDaysBetween(localDate('2026-12-23'), localDate('2027-01-04'))).toBe(4);
    expect(workingDaysBetween(localDate('2027-01-04'), localDate('2026-12-23'))).toBe(-4);
  });

  test('there and back again', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 1, max: 120 }), (date, count) => {
        const day = addWorkingDays(date, count);
        expect(isWorkingDay(day)).toBe(true);
        expect(workingDaysBetween(date, day)).toBe(count);
      }),
    );
  });
});

describe('a time that runs forward', () => {
  test('never ends on a day on which nothing falls due', () => {
    fc.assert(
      fc.property(anyDay, anyPeriod, (date, period) => {
        expect(isWorkingDay(countForward(date, period).date)).toBe(true);
      }),
    );
  });

  test('is never shorter than the bare counting, and moved only past non-working days', () => {
    fc.assert(
      fc.property(anyDay, anyPeriod, (date, period) => {
        const { nominal, date: moved } = countForward(date, period);
        expect(nominal).toBe(addPeriod(date, period));
        for (let day = nominal; day < moved; day = addDays(day, 1)) {
          expect(isWorkingDay(day)).toBe(false);
        }
      }),
    );
  });

  test('one day later in never gives an earlier day out', () => {
    fc.assert(
      fc.property(anyDay, anyPeriod, (date, period) => {
        expect(countForward(addDays(date, 1), period).date >= countForward(date, period).date).toBe(
          true,
        );
      }),
    );
  });

  test('its steps lead from the start to the day, in order', () => {
    fc.assert(
      fc.property(anyDay, anyPeriod, (date, period) => {
        const { steps, date: end } = countForward(date, period);
        expect(steps[0]).toMatchObject({ kind: 'start', date });
        expect(steps.at(-1)?.date).toBe(end);
        const days = steps.map((step) => step.date);
        expect([...days].sort()).toEqual(days);
      }),
    );
  });
});

describe('a time that runs backwards', () => {
  test('ends on a working day, never after the bare counting', () => {
    fc.assert(
      fc.property(anyDay, anyPeriod, (date, period) => {
        const { nominal, date: moved } = countBack(date, period);
        expect(isWorkingDay(moved)).toBe(true);
        expect(moved <= nominal).toBe(true);
        expect(moved).toBe(workingDayOnOrBefore(nominal));
      }),
    );
  });

  test('one day later in never gives an earlier day out', () => {
    fc.assert(
      fc.property(anyDay, anyPeriod, (date, period) => {
        expect(countBack(addDays(date, 1), period).date >= countBack(date, period).date).toBe(true);
      }),
    );
  });

  test('days and weeks forward and then backward agree', () => {
    const exact = anyPeriod.filter(({ unit }) => unit === 'days' || unit === 'weeks');
    fc.assert(
      fc.property(anyDay, exact, (date, period) => {
        expect(countBack(countForward(date, period).nominal, period).nominal).toBe(date);
      }),
    );
  });

  test('months forward and then backward agree but for the days a short month lacks', () => {
    const months = anyPeriod.filter(({ unit }) => unit === 'months' || unit === 'years');
    fc.assert(
      fc.property(anyDay, months, (date, period) => {
        const back = countBack(countForward(date, period).nominal, period).nominal;
        const lost = daysBetween(back, date);
        expect(lost).toBeGreaterThanOrEqual(0);
        expect(lost).toBeLessThanOrEqual(Number(date.slice(8)) > 28 ? 3 : 0);
      }),
    );
  });
});

test('the safe day is the working day on or before the bare last day', () => {
  const documentation = countForward(localDate('2026-11-24'), { unit: 'days', amount: 30 });
  expect(documentation.date).toBe('2026-12-28');
  expect(recommendedWorkday(documentation)).toBe('2026-12-23');
});

test('working days before and after a day bracket it', () => {
  fc.assert(
    fc.property(anyDay, (date) => {
      expect(workingDayOnOrBefore(date) <= date).toBe(true);
      expect(workingDayOnOrAfter(date) >= date).toBe(true);
      expect(workingDayOnOrAfter(date) === date).toBe(isWorkingDay(date));
    }),
  );
});
