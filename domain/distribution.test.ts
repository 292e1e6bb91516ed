import fc from 'fast-check';
import { expect, test } from 'vitest';
import { distributionGap } from '#domain/distribution';
import { addDays, type LocalDate, localDate } from '#domain/localDate';

const goods = localDate('2028-01-31');
const gap = (distributionEnd: string, distributionLatest: string | null) => ({
  goodsUntil: goods,
  distributionEnd,
  distributionLatest,
});
test.each<[string, LocalDate | null, string | null, string | null, unknown]>([
  ['end with the distribution', goods, '2028-01-31', '2029-01-31', null],
  ['outlive it by a day', goods, '2028-01-30', '2029-01-30', gap('2028-01-30', '2029-01-30')],
  ['outlive one that cannot go on', goods, '2027-08-31', '2027-08-31', gap('2027-08-31', null)],
  ['outlive one of which nobody knows', goods, '2027-08-31', null, gap('2027-08-31', null)],
  ['have no known end', null, '2027-08-31', null, null],
  ['are brought out until further notice', goods, null, null, null],
])('goods that %s', (_what, until, end, latestEnd, expected) => {
  const day = (text: string | null) => (text === null ? null : localDate(text));
  expect(distributionGap(until, { end: day(end), latestEnd: day(latestEnd) })).toEqual(expected);
});

test('goods outlive their distribution exactly when they go on after its end', () => {
  fc.assert(
    fc.property(fc.integer({ min: -2000, max: 2000 }), (days) => {
      const end = addDays(goods, days);
      expect(distributionGap(goods, { end, latestEnd: end }) !== null).toBe(goods > end);
    }),
  );
});
