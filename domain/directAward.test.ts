import { describe, expect, test } from 'vitest';
import {
  mayAwardDirectly,
  missingDocumentation,
  mustAdvertiseResult,
  mustDocument,
  runningSum,
} from '#domain/directAward';
import { localDate } from '#domain/localDate';
import { kronor } from '#domain/money';

const today = localDate('2026-11-23');

describe('får det köpas direkt, efter värdet', () => {
  test.each([
    ['strax under gränsen', 699_999, 'goods', '2026-11-23', 'yes'],
    ['på gränsen', 700_000, 'goods', '2026-11-23', 'no'],
    ['på den gamla gränsen', 615_312, 'services', '2020-01-01', 'yes'],
    ['över den gamla gränsen', 615_313, 'services', '2020-01-01', 'no'],
    ['bilaga 2, strax under tröskelvärdet', 8_109_449, 'socialSpecial', '2025-06-01', 'yes'],
    ['bilaga 2, på tröskelvärdet', 8_109_450, 'socialSpecial', '2025-06-01', 'no'],
    [
      'bilaga 2 2026, nära ett okänt tröskelvärde',
      8_200_000,
      'socialSpecial',
      '2026-11-23',
      'unknown',
    ],
    ['bilaga 2 2026, långt under', 1_000_000, 'socialSpecial', '2026-11-23', 'yes'],
  ] as const)('%s', (_, amount, kind, date, answer) => {
    expect(mayAwardDirectly(kronor(amount), kind, localDate(date))).toMatchObject({
      ok: true,
      value: { answer },
    });
  });
});

describe('vad som följer av värdet', () => {
  test.each([
    [100_000, false, false],
    [100_001, true, false],
    [699_999, true, false],
    [700_000, true, true],
  ])('%i kr', (amount, documented, advertised) => {
    expect(mustDocument(kronor(amount), today)).toEqual({ ok: true, value: documented });
    expect(mustAdvertiseResult(kronor(amount), today)).toEqual({ ok: true, value: advertised });
  });

  test('before 19 a kap. there is no rule here', () => {
    expect(mustDocument(kronor(200_000), localDate('2022-01-31')).ok).toBe(false);
  });
});

describe('summan per slag', () => {
  const bought = (...awards: readonly [amount: number, on: string][]) =>
    awards.map(([amount, on]) => ({ value: kronor(amount), on: localDate(on) }));
  const sum = (planned: number, awards: ReturnType<typeof bought>) => {
    const result = runningSum(awards, kronor(planned), 'goods', today);
    if (!result.ok) throw new Error(result.failure.code);
    return result.value;
  };

  test('takes the larger of the calendar year and the last twelve months', () => {
    const found = sum(100_000, bought([300_000, '2025-12-01'], [200_000, '2026-03-01']));
    expect(found.calendarYear).toBe(kronor(200_000));
    expect(found.lastTwelveMonths).toBe(kronor(500_000));
    expect(found.withPlanned).toBe(kronor(600_000));
    expect(found).toMatchObject({ answer: 'yes', looksSplit: false, isNear: false });
    expect(found.room).toBe(kronor(100_000));
  });

  test('each within the limit but not together looks like a split', () => {
    expect(sum(300_000, bought([400_000, '2026-02-01']))).toMatchObject({
      answer: 'no',
      looksSplit: true,
    });
  });

  test('one purchase over the limit by itself is no split', () => {
    expect(sum(900_000, bought([10_000, '2026-02-01']))).toMatchObject({
      answer: 'no',
      looksSplit: false,
    });
  });

  test('near the limit it says so', () => {
    expect(sum(100_000, bought([530_000, '2026-02-01']))).toMatchObject({
      answer: 'yes',
      isNear: true,
    });
  });

  test('what lies further back does not count', () => {
    expect(sum(100_000, bought([650_000, '2025-11-22'])).withPlanned).toBe(kronor(100_000));
  });
});

test('the documentation tells what it still lacks', () => {
  expect(
    missingDocumentation({
      buyer: 'Älvnära kommun, 212000-0142',
      object: 'Skyltar',
      competition: 'Tre tillfrågade',
      suppliersAsked: 'A, B, C',
      tendersReceived: '2',
      winner: ' ',
      value: '240 000 kr',
      term: null,
    }),
  ).toEqual(['winner', 'reason', 'term']);
});
