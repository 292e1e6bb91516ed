import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { addDays, localDate } from '#domain/localDate';
import { priceDevelopment } from './priceDevelopment.ts';

const start = localDate('2024-01-01');
const change = (on: string, rate: number) => ({ on: localDate(on), rate, basis: 'KPI' });

describe('how prices went', () => {
  test.each([
    ['nothing made', [], '2026-12-31', null],
    ['nothing in force yet', [change('2027-01-01', 250)], '2026-12-31', null],
    ['in force the same day', [change('2026-12-31', 250)], '2026-12-31', 0.025],
    [
      'two on top of each other',
      [change('2025-01-01', 1000), change('2026-01-01', 1000)],
      '2026-12-31',
      0.21,
    ],
    ['up and down', [change('2025-01-01', 1000), change('2026-01-01', -1000)], '2026-12-31', -0.01],
  ] as const)('%s', (_what, changes, asOf, total) => {
    const told = priceDevelopment(changes, start, localDate(asOf));
    if (total === null) expect(told).toBeNull();
    else expect(told?.total).toBeCloseTo(total, 10);
  });

  it('tells a pace only after a whole year, and the last adjustment whatever their order', () => {
    const changes = [change('2025-06-01', 300), change('2024-06-01', 200)];
    expect(priceDevelopment(changes, start, localDate('2024-12-30'))?.perYear).toBeNull();
    expect(priceDevelopment(changes, null, localDate('2026-01-01'))?.perYear).toBeNull();
    const told = priceDevelopment(changes, start, localDate('2026-01-01'));
    expect(told?.last.on).toBe('2025-06-01');
    expect(told?.perYear).toBeCloseTo((1.02 * 1.03) ** 0.5 - 1, 4);
  });

  it('is the same in any order, and nothing where every rate is nought', () => {
    const made = fc.array(
      fc.record({
        on: fc.integer({ min: 0, max: 2000 }).map((days) => addDays(start, days)),
        rate: fc.integer({ min: -2000, max: 2000 }),
        basis: fc.constant(''),
      }),
      { minLength: 1, maxLength: 8 },
    );
    const asOf = addDays(start, 2000);
    fc.assert(
      fc.property(made, (changes) => {
        const told = priceDevelopment(changes, start, asOf)?.total ?? Number.NaN;
        expect(priceDevelopment(changes.toReversed(), start, asOf)?.total).toBeCloseTo(told, 10);
        const still = changes.map((one) => ({ ...one, rate: 0 }));
        expect(priceDevelopment(still, start, asOf)?.total).toBe(0);
      }),
    );
  });
});
