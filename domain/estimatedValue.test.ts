import { describe, expect, test } from 'vitest';
import {
  estimatedValue,
  frameworkValue,
  highestTurnoverRequirement,
  recurringValue,
  valueByMonth,
} from '#domain/estimatedValue';
import { kronor } from '#domain/money';

describe('värdet av en upphandling', () => {
  test.each([
    ['två år och två års förlängning', 200_000, 2, [1, 1], [], 800_000],
    ['utan förlängning', 200_000, 2, [], [], 400_000],
    ['ett och ett halvt år', 100_000.5, 1.5, [], [], 150_000.75],
    ['med option', 200_000, 1, [], [50_000], 250_000],
  ])('%s', (_, annual, base, extensions, options, expected) => {
    expect(
      estimatedValue({
        annualValue: kronor(annual),
        baseYears: base,
        extensionYears: extensions,
        options: options.map(kronor),
      }),
    ).toEqual({ ok: true, value: kronor(expected) });
  });

  test('no time and no negative time', () => {
    const planned = { annualValue: kronor(1), baseYears: 0, extensionYears: [] };
    expect(estimatedValue(planned)).toMatchObject({ failure: { code: 'value.noTime' } });
    expect(estimatedValue({ ...planned, baseYears: 2, extensionYears: [-1] }).ok).toBe(false);
  });
});

describe('värdet efter månad', () => {
  test.each([
    ['tills vidare', null, 960_000],
    ['två år', 24, 480_000],
    ['precis 48 månader', 48, 960_000],
    ['längre än 48 månader', 60, 960_000],
  ])('%s', (_, months, expected) => {
    expect(valueByMonth(kronor(20_000), months)).toEqual({ ok: true, value: kronor(expected) });
  });

  test('a time that is none', () => {
    expect(valueByMonth(kronor(1), 0)).toMatchObject({ failure: { code: 'value.noTime' } });
  });
});

test('ramavtal, återkommande köp och omsättningskrav', () => {
  expect(frameworkValue([kronor(100), kronor(250.5)])).toBe(kronor(350.5));
  expect(recurringValue([kronor(100), kronor(100)], [kronor(150)])).toBe(kronor(200));
  expect(recurringValue([kronor(100)], [kronor(150)])).toBe(kronor(150));
  expect(highestTurnoverRequirement(kronor(1_500_000))).toBe(kronor(3_000_000));
});
