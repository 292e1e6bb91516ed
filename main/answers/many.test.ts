import { expect, test } from 'vitest';
import { openTestDesk } from '#main/testing/desk';

const threeCases = async () => {
  const desk = openTestDesk();
  const { id: personId } = await desk.value('person.keep', {
    id: null,
    facts: { name: 'Ture Prövarsson', email: '', departmentId: null, isProcurer: true },
  });
  const ids: string[] = [];
  for (const title of ['Städ', 'Lås', 'Takskottning']) {
    ids.push((await desk.value('procurement.start', { title, facts: {} })).id);
  }
  const procurers = async () =>
    (await desk.value('procurement.list', {})).map(({ procurer }) => procurer);
  return { desk, personId, ids, procurers };
};

test('several cases change hands in one write, which one undo takes back', async () => {
  const { desk, personId, ids, procurers } = await threeCases();
  const before = (await desk.value('history.list', { subject: null, before: null })).length;
  const change = { procurerId: personId };
  expect(await desk.value('procurement.describeMany', { ids, change })).toEqual({
    changed: 3,
    alike: 0,
    refused: [],
  });
  expect(await procurers()).toEqual(Array(3).fill('Ture Prövarsson'));
  const history = await desk.value('history.list', { subject: null, before: null });
  expect(history).toHaveLength(before + 1);
  const [id = ''] = ids;
  const ofOne = await desk.value('history.list', {
    subject: { kind: 'procurement', id },
    before: null,
  });
  expect(ofOne[0]).toMatchObject({
    command: 'procurement.describeMany',
    changes: [{ field: 'procurerId', before: null, after: 'Ture Prövarsson' }],
  });
  expect(await desk.value('procurement.describeMany', { ids, change })).toMatchObject({
    changed: 0,
    alike: 3,
  });
  await desk.value('history.undo', {});
  expect(await procurers()).toEqual([null, null, null]);
});

test('what cannot be paused is told by name, and the others are', async () => {
  const { desk, ids } = await threeCases();
  const [first = '', ...rest] = ids;
  await desk.value('procurement.cancel', { id: first, reason: 'Behövs inte.' });
  const told = await desk.value('procurement.pauseMany', { ids, reason: 'Budgeten.' });
  expect(told.changed).toBe(2);
  expect(told.refused).toMatchObject([{ id: first, title: 'Städ' }]);
  const rows = await desk.value('procurement.list', {});
  expect(
    rows
      .filter(({ hold }) => hold === 'paused')
      .map(({ id }) => id)
      .sort(),
  ).toEqual(rest.sort());
});

test('without a reason nothing is paused, and each is told of', async () => {
  const { desk, ids } = await threeCases();
  const told = await desk.value('procurement.pauseMany', { ids, reason: '' });
  expect(told.changed).toBe(0);
  expect(told.refused.map(({ failure }) => failure.code)).toEqual(Array(3).fill('reason.missing'));
});

test('several agreements get an owner, and a record that is gone is passed over', async () => {
  const { desk, personId } = await threeCases();
  const { id } = await desk.value('agreement.register', { title: 'Städ', facts: {} });
  const change = { ownerId: personId };
  expect(await desk.value('agreement.describeMany', { ids: [id, id, 'gone'], change })).toEqual({
    changed: 1,
    alike: 0,
    refused: [],
  });
  expect((await desk.value('agreement.list', {}))[0]?.owner).toBe('Ture Prövarsson');
});
