import { expect, it } from 'vitest';
import { fuzz, type Outcome } from './fuzzRun.ts';
import { samples, spoiledFile } from './mutations.ts';

it('reads or refuses spoiled lists, and never falls over them', { timeout: 120_000 }, async () => {
  const outcomes: Outcome[] = [];
  await fuzz({ runs: 60, seed: 7 }, (outcome) => outcomes.push(outcome));
  expect(outcomes).toHaveLength(60);
  expect(outcomes.filter(({ failed }) => failed)).toEqual([]);
});

it('spoils the same way for the same seed', () => {
  const sound = samples();
  expect(spoiledFile(sound, 3, 11)).toEqual(spoiledFile(sound, 3, 11));
});
