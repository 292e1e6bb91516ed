import fc from 'fast-check';
import { expect, it } from 'vitest';
import { openIds } from './ids.ts';

const uuid7 = /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

it('ids are well formed and sort as they were made, whatever the clock does', () => {
  const clocks = fc.array(fc.integer({ min: 0, max: 2 ** 47 }), { minLength: 1 });
  fc.assert(
    fc.property(clocks, (moments) => {
      let turn = 0;
      const newId = openIds(() => moments[turn++ % moments.length] ?? 0);
      const made = Array.from({ length: 100 }, newId);
      expect(made.filter((id) => !uuid7.test(id))).toEqual([]);
      expect(new Set(made).size).toBe(made.length);
      expect(made.toSorted()).toEqual(made);
    }),
  );
});

it('more ids than a millisecond has room for still sort', () => {
  const newId = openIds(() => 1_795_000_000_000);
  const made = Array.from({ length: 10_000 }, newId);
  expect(made.toSorted()).toEqual(made);
});
