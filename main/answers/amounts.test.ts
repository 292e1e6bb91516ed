import { expect, it } from 'vitest';
import { kronor } from '#domain/money';
import { openTestDesk } from '#main/testing/desk';

const amount = {
  kind: 'goodsServices',
  validFrom: '2026-01-01',
  validTo: '2027-12-31',
  amount: kronor(2_400_000),
  where: 'upphandlingsmyndigheten.se',
} as const;

it('an own threshold is kept with who and when, decides cases, and can be undone', async () => {
  const { value } = openTestDesk();
  await value('settings.choose', { userName: 'Maj' });
  const { id } = await value('procurement.start', {
    title: 'Möbler',
    facts: { kind: 'goods', estimatedValue: kronor(2_500_000) },
  });
  const regime = async () => {
    const view = await value('procurement.open', { id });
    return view.regime.state === 'judged' ? view.regime.answer.regime : view.regime.state;
  };
  expect(await regime()).toBe('unknown');
  await value('amount.keep', amount);
  expect((await value('desk.open', {})).settings.ownAmounts).toEqual([
    { ...amount, addedBy: 'Maj', addedAt: '2026-11-23T08:00:00.000Z' },
  ]);
  expect(await regime()).toBe('directive');
  await value('amount.remove', { kind: 'goodsServices', validFrom: '2026-01-01' });
  expect(await regime()).toBe('unknown');
  await value('history.undo', {});
  expect(await regime()).toBe('directive');
});

it('who and when cannot be given, and a choice of settings does not touch the amounts', async () => {
  const { call, value } = openTestDesk();
  await value('amount.keep', { ...amount, addedBy: 'Någon annan' } as typeof amount);
  await value('settings.choose', { userName: 'Maj', ownAmounts: [] } as object);
  const { ownAmounts } = (await value('desk.open', {})).settings;
  expect(ownAmounts.map(({ addedBy }) => addedBy)).toEqual(['test']);
  expect(await call('amount.keep', { ...amount, where: ' ' })).toMatchObject({
    failure: { code: 'source.missing', field: 'where' },
  });
});
