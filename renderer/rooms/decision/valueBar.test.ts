import { expect, test } from 'vitest';
import type { ForecastStep } from '#domain/forecast';
import { localDate } from '#domain/localDate';
import { kronor } from '#domain/money';
import { drawValueBar } from './valueBar.ts';

const step = (end: string, value: number, fits: boolean | null): ForecastStep => ({
  end: localDate(end),
  value: kronor(value),
  share: null,
  fits,
});

const steps = [
  step('2027-08-31', 5_040_000, true),
  step('2028-08-31', 7_560_000, true),
  step('2029-08-31', 10_080_000, false),
];

test('follows on what is used, step by step, and marks what lies beyond the ceiling', () => {
  const drawn = drawValueBar(kronor(2_940_000), kronor(8_400_000), steps);
  const whole = 10_080_000 * 1.04;
  expect(drawn?.used).toBeCloseTo(2_940_000 / whole);
  expect(drawn?.ceiling).toBeCloseTo(8_400_000 / whole);
  expect(drawn?.parts.map(({ fits }) => fits)).toEqual([true, true, false]);
  const last = drawn?.parts.at(-1);
  expect(last && last.left + last.width).toBeCloseTo(10_080_000 / whole);
});

test('labels that would meet give way to the last', () => {
  const near = drawValueBar(kronor(1_000_000), null, [
    step('2027-08-31', 9_900_000, null),
    step('2028-08-31', 10_000_000, null),
  ]);
  expect(near?.labels.map(({ end }) => end)).toEqual(['2028-08-31']);
  const apart = drawValueBar(kronor(2_940_000), kronor(8_400_000), steps);
  expect(apart?.labels.map(({ end }) => end)).toEqual(['2028-08-31', '2029-08-31']);
});

test('nothing known draws nothing', () => {
  expect(drawValueBar(null, null, [])).toBeNull();
  expect(drawValueBar(null, kronor(100), [])).toMatchObject({ used: 0, parts: [] });
});
