import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, localDate } from './localDate.ts';
import { beginBefore, type Coming, quartersOf } from './pipeline.ts';

const today = localDate('2026-11-23');
const coming = (day: string, id = day): Coming => ({
  kind: 'agreementEnds',
  id,
  title: id,
  day: localDate(day),
  decideBy: null,
  beginBy: null,
});

describe('the quarters ahead', () => {
  it.each([
    [12, ['2026 4', '2027 1', '2027 2', '2027 3', '2027 4']],
    [24, 9],
    [36, 13],
  ] as const)('%i months', (months, expected) => {
    const quarters = quartersOf([], months, today).map((one) => `${one.year} ${one.quarter}`);
    if (typeof expected === 'number') expect(quarters).toHaveLength(expected);
    else expect(quarters).toEqual(expected);
  });

  it('hold what comes within the months, soonest first, today and the last day with', () => {
    const all = ['2027-11-24', '2027-11-23', '2026-12-31', '2026-11-23', '2026-11-22'].map((day) =>
      coming(day),
    );
    expect(
      quartersOf(all, 12, today).flatMap((quarter) => quarter.coming.map(({ day }) => day)),
    ).toEqual(['2026-11-23', '2026-12-31', '2027-11-23']);
  });

  it('lose nothing and hold nothing twice', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(365)), (days) => {
        const all = days.map((day, at) => coming(addDays(today, day), String(at)));
        const held = quartersOf(all, 12, today).flatMap((one) => one.coming);
        expect(held.map(({ id }) => id).sort()).toEqual(all.map(({ id }) => id).sort());
      }),
    );
  });
});

it('the pre-study of what is to follow begins months before the end, the later the later it ends', () => {
  const beginBy = beginBefore({ avoid: ['july', 'christmas'], lengths: {} });
  const [first, second] = [beginBy(localDate('2027-08-31')), beginBy(localDate('2028-08-31'))];
  expect(first).not.toBeNull();
  expect(first !== null && first < '2027-04-30').toBe(true);
  expect(second !== null && first !== null && second > first).toBe(true);
  expect(beginBy(localDate('2027-08-31'))).toBe(first);
});
