import { expect, it } from 'vitest';
import { openTestDesk } from '#main/testing/desk';

const open = async () => {
  const desk = openTestDesk();
  await desk.value('example.fill', {});
  return desk;
};

it('example data go wholly, with their names and settings, where nobody went on with them', async () => {
  const { value } = await open();
  expect((await value('desk.open', {})).settings.exampleSince).not.toBe('');
  expect(await value('example.remove', {})).toEqual({ stays: [] });
  const { isEmpty, registers, settings, counts } = await value('desk.open', {});
  expect(isEmpty).toBe(true);
  expect(Object.values(registers).flat()).toEqual([]);
  expect(settings).toMatchObject({ municipality: '', exampleSince: '' });
  expect(counts.deadlines).toBe(0);
});

it('what somebody went on with stays, with the names it uses, and is said', async () => {
  const { value } = await open();
  const [agreement] = await value('agreement.list', {});
  const [one, other] = await value('procurement.list', {});
  if (!agreement || !one || !other) throw new Error('The example is empty.');
  await value('agreement.describe', { id: agreement.id, change: { title: 'Mitt avtal' } });
  const subject = { kind: 'procurement', id: one.id } as const;
  await value('note.write', { subject, text: 'Ringt leverantören.' });
  const { stays } = await value('example.remove', {});
  expect(new Set(stays)).toEqual(new Set([agreement.title, one.title]));
  expect((await value('agreement.list', {})).map(({ title }) => title)).toEqual(['Mitt avtal']);
  expect((await value('procurement.list', {})).map(({ title }) => title)).toEqual([one.title]);
  const { agreement: kept } = await value('agreement.open', { id: agreement.id });
  const { registers } = await value('desk.open', {});
  const used = registers.suppliers.map(({ id }) => id);
  expect(used.sort()).toEqual(kept.suppliers.map(({ supplierId }) => supplierId).sort());
});

it('what was undone was not gone on with; what was done again was', async () => {
  const { value } = await open();
  const [one] = await value('procurement.list', {});
  if (!one) throw new Error('The example is empty.');
  const subject = { kind: 'procurement', id: one.id } as const;
  await value('note.write', { subject, text: 'Ringt leverantören.' });
  await value('history.undo', {});
  await value('history.redo', {});
  expect((await value('example.remove', {})).stays).toEqual([one.title]);
  await value('history.undo', {});
  await value('history.undo', {});
  expect((await value('example.remove', {})).stays).toEqual([]);
});

it('the removal can be undone, and made but once', async () => {
  const { value, call } = await open();
  const before = await value('procurement.list', {});
  await value('example.remove', {});
  expect(await call('example.remove', {})).toMatchObject({ failure: { code: 'example.gone' } });
  await value('history.undo', {});
  expect(await value('procurement.list', {})).toEqual(before);
  expect((await value('desk.open', {})).settings.exampleSince).not.toBe('');
});
