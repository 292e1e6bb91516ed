import fc from 'fast-check';
import { expect, it } from 'vitest';
import { merged } from './merged.ts';

it('gives what a stable sort of both lists gives', () => {
  const list = (name: string) =>
    fc
      .array(fc.integer({ min: 0, max: 20 }))
      .map((numbers) => numbers.sort((one, other) => one - other).map((due) => ({ due, name })));
  fc.assert(
    fc.property(list('many'), list('few'), (many, few) => {
      const byDue = (one: { due: number }, other: { due: number }) => one.due - other.due;
      expect(merged(many, few, byDue)).toEqual([...many, ...few].sort(byDue));
    }),
  );
});
