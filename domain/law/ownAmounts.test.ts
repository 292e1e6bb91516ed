import { describe, expect, test } from 'vitest';
import type { OwnAmountRow } from '#domain/law/amounts';
import {
  amountsAround,
  isAmountLacking,
  withOwnAmount,
  withoutOwnAmount,
} from '#domain/law/ownAmounts';
import { localDate } from '#domain/localDate';
import { kronor } from '#domain/money';

const today = localDate('2026-11-23');
const row: OwnAmountRow = {
  kind: 'goodsServices',
  validFrom: localDate('2026-01-01'),
  validTo: localDate('2027-12-31'),
  amount: kronor(2_400_000),
  where: 'upphandlingsmyndigheten.se',
  addedBy: 'Maj',
  addedAt: '2026-11-23T08:00:00.000Z',
};

describe('the thresholds around a day', () => {
  test('are those of its two years and of the two after', () => {
    const shown = amountsAround(today, [row]);
    expect(shown.map(({ kind, validFrom, validTo }) => [kind, validFrom, validTo])).toEqual([
      ['goodsServices', '2026-01-01', '2027-12-31'],
      ['works', '2026-01-01', '2027-12-31'],
      ['socialSpecial', '2026-01-01', '2027-12-31'],
      ['goodsServices', '2028-01-01', '2029-12-31'],
      ['works', '2028-01-01', '2029-12-31'],
      ['socialSpecial', '2028-01-01', '2029-12-31'],
    ]);
    expect(shown.map(({ ours, own }) => [ours?.euro ?? null, own?.amount ?? null])).toEqual([
      [216_000, row.amount],
      [5_404_000, null],
      [750_000, null],
      [null, null],
      [null, null],
      [null, null],
    ]);
  });

  test('are lacking until each one of the present two years is known', () => {
    expect(isAmountLacking(localDate('2025-06-02'), [])).toBe(false);
    expect(isAmountLacking(today, [row])).toBe(true);
    const all = [
      row,
      { ...row, kind: 'works' as const },
      { ...row, kind: 'socialSpecial' as const },
    ];
    expect(isAmountLacking(today, all)).toBe(false);
    expect(isAmountLacking(localDate('2028-01-03'), all)).toBe(true);
  });
});

describe('an own amount', () => {
  test('takes the place of the one before it, and can be taken away', () => {
    const first = withOwnAmount([], row);
    if (!first.ok) throw new Error();
    const second = withOwnAmount(first.value, { ...row, amount: kronor(2_500_000) });
    if (!second.ok) throw new Error();
    expect(second.value.map(({ amount }) => amount)).toEqual([kronor(2_500_000)]);
    expect(withoutOwnAmount(second.value, 'goodsServices', row.validFrom)).toEqual([]);
    expect(withoutOwnAmount(second.value, 'works', row.validFrom)).toHaveLength(1);
  });

  test('is more than nothing, and does not end before it begins', () => {
    expect(withOwnAmount([], { ...row, amount: kronor(0) })).toMatchObject({
      failure: { code: 'amount.missing', field: 'amount' },
    });
    expect(withOwnAmount([], { ...row, validTo: localDate('2025-12-31') })).toMatchObject({
      failure: { code: 'amount.datesBackwards', field: 'validTo' },
    });
  });
});
