import { describe, expect, test } from 'vitest';
import { runningSum } from '#domain/directAward';
import type { OwnAmountRow } from '#domain/law/amounts';
import { localDate } from '#domain/localDate';
import { kronor } from '#domain/money';
import { type RegimeQuestion, regimeOf } from '#domain/regime';

const today = localDate('2026-11-23');
const answer = (value: number, given: Partial<RegimeQuestion> = {}) => {
  const result = regimeOf({ kind: 'services', on: today, value: kronor(value), ...given });
  if (!result.ok) throw new Error(result.failure.code);
  return result.value;
};
const ownRow: OwnAmountRow = {
  kind: 'goodsServices',
  validFrom: localDate('2026-01-01'),
  validTo: localDate('2027-12-31'),
  amount: kronor(2_400_000),
  where: 'upphandlingsmyndigheten.se',
  addedBy: 'Maj',
  addedAt: '2026-11-23T09:00:00Z',
};

describe('vilka kapitel som gäller', () => {
  test.each([
    ['skyltar för 90 000 kr', 90_000, {}, 'directAward', ['belowDirectAwardLimit']],
    ['strax under gränsen', 699_999, {}, 'directAward', ['belowDirectAwardLimit']],
    ['på gränsen', 700_000, {}, 'national', ['atOrAboveDirectAwardLimit', 'belowThreshold']],
    [
      'nära ett okänt tröskelvärde',
      2_300_000,
      {},
      'unknown',
      ['atOrAboveDirectAwardLimit', 'thresholdUnknown'],
    ],
    [
      'kommunen har fyllt i det',
      2_300_000,
      { own: [ownRow] },
      'national',
      ['atOrAboveDirectAwardLimit', 'belowThreshold'],
    ],
    ['på det ifyllda', 2_400_000, { own: [ownRow] }, 'directive', ['atOrAboveThreshold']],
    ['klart över', 6_400_000, {}, 'directive', ['atOrAboveThreshold']],
    [
      '2025 var tröskelvärdet känt',
      2_389_584,
      { on: localDate('2025-12-31') },
      'national',
      ['atOrAboveDirectAwardLimit', 'belowThreshold'],
    ],
    [
      'på tröskelvärdet 2025',
      2_389_585,
      { on: localDate('2025-12-31') },
      'directive',
      ['atOrAboveThreshold'],
    ],
    [
      'entreprenad för 20 miljoner',
      20_000_000,
      { kind: 'works' },
      'national',
      ['atOrAboveDirectAwardLimit', 'belowThreshold'],
    ],
    [
      'bilaga 2 under sin gräns',
      5_000_000,
      { kind: 'socialSpecial' },
      'directAward',
      ['belowDirectAwardLimit'],
    ],
    [
      'bilaga 2 över sin gräns är ändå nationell',
      20_000_000,
      { kind: 'socialSpecial' },
      'national',
      ['atOrAboveDirectAwardLimit', 'socialSpecialAlwaysNational'],
    ],
    [
      'bilaga 2 nära ett okänt tröskelvärde',
      8_000_000,
      { kind: 'socialSpecial' },
      'unknown',
      ['directAwardLimitUnknown'],
    ],
  ] as const)('%s', (_, value, given, regime, codes) => {
    const found = answer(value, given);
    expect(found.regime).toBe(regime);
    expect(found.reasons.map(({ code }) => code)).toEqual(codes);
  });

  test('a day without amounts has no answer', () => {
    expect(
      regimeOf({ kind: 'goods', value: kronor(1), on: localDate('2031-01-01') }),
    ).toMatchObject({ ok: false, failure: { code: 'law.noRuleForDate' } });
  });

  test('an answer that rests on a missing amount is to be checked', () => {
    expect(answer(90_000).confidence).toBe('verified');
    expect(answer(2_300_000).confidence).toBe('check');
    expect(answer(2_300_000, { own: [ownRow] }).confidence).toBe('check');
  });
});

describe('vad som följer', () => {
  test('of a small direct award: only the guidelines', () => {
    expect(answer(90_000).duties).toEqual(['guidelinesForDirectAward']);
  });

  test('of a larger one: documentation, and for bilaga 2 from 700 000 kr an award notice', () => {
    expect(answer(200_000).duties).toContain('documentation');
    expect(answer(900_000, { kind: 'socialSpecial' }).duties).toContain('contractAwardNotice');
  });

  test('below the threshold two openers are good practice, above it law', () => {
    const national = answer(1_000_000);
    expect(national.goodPractice).toContain('openingByTwoPersons');
    expect(national.duties).not.toContain('openingByTwoPersons');
    const directive = answer(6_400_000);
    expect(directive.duties).toContain('openingByTwoPersons');
    expect(directive.goodPractice).toEqual([]);
  });

  test('an individual report is due above the threshold and for bilaga 2', () => {
    expect(answer(1_000_000).duties).not.toContain('individualReport');
    expect(answer(20_000_000, { kind: 'socialSpecial' }).duties).toContain('individualReport');
    expect(answer(6_400_000).duties).toContain('individualReport');
  });
});

describe('varningar', () => {
  const codes = (value: number, given: Partial<RegimeQuestion>) =>
    answer(value, given).warnings.map(({ code }) => code);

  test('a direct award over the limit', () => {
    expect(codes(800_000, { procedure: 'directAward' })).toEqual(['directAwardOverLimit']);
  });

  test('a national procedure over the threshold', () => {
    expect(codes(6_400_000, { procedure: 'national' })).toEqual(['nationalOverThreshold']);
    expect(codes(20_000_000, { procedure: 'national', kind: 'socialSpecial' })).toEqual([]);
  });

  test('purchases that together pass the limit', () => {
    const earlier = [{ value: kronor(500_000), on: localDate('2026-03-01') }];
    const sum = runningSum(earlier, kronor(300_000), 'services', today);
    expect(
      codes(300_000, { procedure: 'directAward', sumOfKind: sum.ok ? sum.value : null }),
    ).toEqual(['sumOfKindOverLimit', 'looksSplit']);
  });
});
