import fc from 'fast-check';
import { expect, it, test } from 'vitest';
import { addDays, localDate } from '#domain/localDate';
import { nextOccurrence, recurrences } from './recurrence.ts';

test.each([
  ['2026-11-24', 'week', '2026-11-24', '2026-12-01'],
  ['2026-11-24', 'week', '2026-12-20', '2026-12-22'],
  ['2026-01-31', 'month', '2026-01-31', '2026-02-28'],
  ['2026-01-31', 'month', '2026-02-28', '2026-03-31'],
  ['2026-11-30', 'quarter', '2026-11-30', '2027-02-28'],
  ['2024-02-29', 'year', '2024-02-29', '2025-02-28'],
  ['2024-02-29', 'year', '2027-02-28', '2028-02-29'],
] as const)('from %s every %s, after %s comes %s', (first, every, after, next) => {
  expect(nextOccurrence(localDate(first), every, localDate(after))).toBe(next);
});

it('comes after the given day, and a later day never brings an earlier one', () => {
  const first = localDate('2024-01-31');
  fc.assert(
    fc.property(fc.constantFrom(...recurrences), fc.nat(2000), fc.nat(400), (every, days, more) => {
      const after = addDays(first, days);
      const next = nextOccurrence(first, every, after);
      expect(next > after).toBe(true);
      expect(nextOccurrence(first, every, addDays(after, more)) >= next).toBe(true);
    }),
  );
});
