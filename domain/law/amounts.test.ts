import { describe, expect, test } from 'vitest';
import type { OwnAmountRow } from '#domain/law/amounts';
import { directAwardLimitOn } from '#domain/law/directAwardLimits';
import { isUnderThreshold, thresholdOn, thresholdRows } from '#domain/law/thresholds';
import { localDate } from '#domain/localDate';
import { inKronor, kronor } from '#domain/money';

const today = localDate('2026-11-23');
const ownRow: OwnAmountRow = {
  kind: 'goodsServices',
  validFrom: localDate('2026-01-01'),
  validTo: localDate('2027-12-31'),
  amount: kronor(2_400_000),
  where: 'upphandlingsmyndigheten.se',
  addedBy: 'Maj',
  addedAt: '2026-11-23T09:00:00Z',
};

describe('tröskelvärden', () => {
  test.each([
    ['2018-01-01', 'goodsServices', 2_096_097],
    ['2021-12-31', 'works', 54_938_615],
    ['2022-01-01', 'socialSpecial', 7_802_550],
    ['2025-12-31', 'goodsServices', 2_389_585],
  ] as const)('%s %s', (date, kind, amount) => {
    const found = thresholdOn(kind, localDate(date));
    expect(found.ok && found.value.amount && inKronor(found.value.amount)).toBe(amount);
  });

  test.each(['2017-12-31', '2028-01-01'])('%s has no row, and none is borrowed', (date) => {
    expect(thresholdOn('works', localDate(date))).toMatchObject({
      ok: false,
      failure: { code: 'law.noRuleForDate' },
    });
  });

  test('2026: the euro is known, the kronor are not', () => {
    expect(thresholdOn('works', today)).toMatchObject({
      ok: true,
      value: { euro: 5_404_000, amount: null, verified: false },
    });
  });

  test('the municipality’s own row comes before ours, and keeps its name', () => {
    expect(thresholdOn('goodsServices', today, [ownRow])).toMatchObject({
      ok: true,
      value: { amount: kronor(2_400_000), euro: 216_000, addedBy: 'Maj' },
    });
    expect(thresholdOn('works', today, [ownRow])).toMatchObject({ value: { addedBy: null } });
  });

  test.each([
    [2_199_999, 'yes'],
    [2_200_000, 'unknown'],
    [2_699_999, 'unknown'],
    [2_700_000, 'no'],
  ] as const)('%i kr is under the one of 2026: %s', (amount, expected) => {
    const found = thresholdOn('goodsServices', today);
    expect(found.ok && isUnderThreshold(kronor(amount), found.value)).toBe(expected);
  });

  test('every period of a kind follows on the one before', () => {
    for (const kind of ['goodsServices', 'works', 'socialSpecial'] as const) {
      const rows = thresholdRows.filter((row) => row.kind === kind);
      for (const [place, row] of rows.slice(1).entries()) {
        expect(row.validFrom.slice(0, 4)).toBe(
          String(Number(rows[place]?.validTo?.slice(0, 4)) + 1),
        );
      }
    }
  });
});

describe('direktupphandlingsgränsen', () => {
  test.each([
    ['2014-07-01', 'LOU', 505_800, 'atMost'],
    ['2016-01-01', 'LUF', 993_368, 'atMost'],
    ['2019-12-31', 'LOU', 586_907, 'atMost'],
    ['2021-12-31', 'LUF', 1_142_723, 'atMost'],
    ['2022-01-31', 'LOU', 626_284, 'atMost'],
    ['2022-02-01', 'LOU', 700_000, 'below'],
    ['2026-11-23', 'LUF', 1_200_000, 'below'],
  ] as const)('%s %s', (date, act, amount, comparison) => {
    expect(directAwardLimitOn(localDate(date), false, act)).toMatchObject({
      ok: true,
      value: { amount: kronor(amount), comparison },
    });
  });

  test.each([
    ['2021-12-31', 'LOU', 615_312],
    ['2022-02-01', 'LOU', 7_802_550],
    ['2025-06-01', 'LOU', 8_109_450],
    ['2023-12-31', 'LUF', 10_403_400],
    ['2024-01-01', 'LUF', 10_812_600],
  ] as const)('bilaga 2 on %s by %s', (date, act, amount) => {
    expect(directAwardLimitOn(localDate(date), true, act)).toMatchObject({
      ok: true,
      value: { amount: kronor(amount) },
    });
  });

  test.each([
    ['2014-06-30', false, 'LOU'],
    ['2026-01-01', true, 'LUF'],
  ] as const)('%s is not known', (date, isSocial, act) => {
    expect(directAwardLimitOn(localDate(date), isSocial, act).ok).toBe(false);
  });
});
