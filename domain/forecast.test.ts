import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, type LocalDate, localDate } from '#domain/localDate';
import { kronor, type Ore } from '#domain/money';
import { forecastValue, shortestBasis, type ValueForecast } from './forecast.ts';

const start = localDate('2025-09-01');
const facts = { start, valueUsed: kronor(2_940_000), ceiling: kronor(8_400_000) };

const forecast = (...[given, ends, asOf]: Parameters<typeof forecastValue>): ValueForecast => {
  const made = forecastValue(given, ends, asOf);
  if (typeof made === 'string') throw new Error(made);
  return made;
};

describe('what nothing can be said of', () => {
  const asOf = localDate('2026-10-31');
  test.each([
    ['noStart', { ...facts, start: null }, asOf],
    ['noValue', { ...facts, valueUsed: null }, asOf],
    ['notStarted', facts, localDate('2025-08-31')],
    ['tooShort', facts, addDays(start, shortestBasis - 2)],
  ] as const)('%s', (why, given, on) => {
    expect(forecastValue(given, [localDate('2027-08-31')], on)).toBe(why);
  });

  test('exactly the shortest basis is enough', () => {
    expect(forecast(facts, [], addDays(start, shortestBasis - 1)).daysOfUse).toBe(shortestBasis);
  });
});

describe('the pace until now, carried forward', () => {
  // 100 days of use at 1 000 kr a day.
  const even = { start, valueUsed: kronor(100_000), ceiling: kronor(150_000) };
  const asOf = addDays(start, 99);

  test('fits to the öre on the ceiling, and not a day later', () => {
    const { steps } = forecast(even, [addDays(asOf, 50), addDays(asOf, 51)], asOf);
    expect(steps).toEqual([
      { end: addDays(asOf, 50), value: kronor(150_000), share: 1, fits: true },
      { end: addDays(asOf, 51), value: kronor(151_000), share: 151 / 150, fits: false },
    ]);
  });

  test('the ceiling is reached on the first day that does not fit', () => {
    expect(forecast(even, [], asOf).ceilingReachedOn).toBe(addDays(asOf, 51));
  });

  test('a ceiling already passed is reached now', () => {
    const over = { ...even, ceiling: kronor(90_000) };
    expect(forecast(over, [], asOf).ceilingReachedOn).toBe(asOf);
  });

  test('ends that have been are left out', () => {
    const { steps } = forecast(even, [addDays(asOf, -1), asOf], asOf);
    expect(steps.map((step) => step.end)).toEqual([asOf]);
    expect(steps[0]?.value).toBe(even.valueUsed);
  });

  test('without a ceiling there is a value but nothing to hold it against', () => {
    const { steps, ceilingReachedOn } = forecast(
      { ...even, ceiling: null },
      [addDays(asOf, 10)],
      asOf,
    );
    expect(steps).toEqual([
      { end: addDays(asOf, 10), value: kronor(110_000), share: null, fits: null },
    ]);
    expect(ceilingReachedOn).toBeNull();
  });

  test('nothing used reaches no ceiling; a ceiling of nothing has no share', () => {
    expect(forecast({ ...even, valueUsed: 0 as Ore }, [], asOf).ceilingReachedOn).toBeNull();
    const none = forecast({ ...even, ceiling: 0 as Ore }, [asOf], asOf);
    expect(none.steps).toEqual([{ end: asOf, value: kronor(100_000), share: null, fits: false }]);
  });

  test('a ceiling that no century reaches has no day', () => {
    const far = { ...even, valueUsed: 1 as Ore, ceiling: kronor(9_000_000_000) };
    expect(forecast(far, [], asOf).ceilingReachedOn).toBeNull();
  });

  test('the example of the decision sheet', () => {
    const { steps, perYear } = forecast(
      facts,
      [localDate('2027-08-31'), localDate('2028-08-31'), localDate('2029-08-31')],
      localDate('2026-10-31'),
    );
    expect(perYear).toBeGreaterThan(kronor(2_500_000));
    expect(perYear).toBeLessThan(kronor(2_550_000));
    expect(steps.map((step) => step.fits)).toEqual([true, true, false]);
  });
});

test('later ends never hold less, and what does not fit lies after the day the ceiling is reached', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: shortestBasis, max: 4000 }),
      fc.integer({ min: 0, max: 1_000_000_000_00 }),
      fc.integer({ min: 0, max: 1_000_000_000_00 }),
      fc.array(fc.integer({ min: 0, max: 4000 }), { maxLength: 6 }),
      (days, used, ceiling, after) => {
        const asOf = addDays(start, days - 1);
        const ends: LocalDate[] = [...after].sort((a, b) => a - b).map((d) => addDays(asOf, d));
        const made = forecast(
          { start, valueUsed: used as Ore, ceiling: ceiling as Ore },
          ends,
          asOf,
        );
        for (const [index, step] of made.steps.entries()) {
          const before = made.steps[index - 1];
          if (before) expect(step.value).toBeGreaterThanOrEqual(before.value);
          if (made.ceilingReachedOn !== null && made.ceilingReachedOn > asOf) {
            // A rounding of a part of an öre may fall on the day itself.
            expect(step.fits === step.end < made.ceilingReachedOn || step.value === ceiling).toBe(
              true,
            );
          }
        }
      },
    ),
  );
});
