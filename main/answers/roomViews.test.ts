import { expect, test } from 'vitest';
import { plainTable, type RoomView } from '#domain/roomView';
import { freshFolder, openTestDesk } from '#main/testing/desk';

const view: RoomView = {
  look: 'list',
  filters: { department: 'Fastighet', isWaiting: false },
  table: {
    ...plainTable,
    sort: { column: 'value', direction: 'descending' },
    hidden: ['category'],
    widths: { title: 22.5 },
    filters: { title: { kind: 'text', text: 'städ' } },
  },
  isBeside: true,
};

test('an arrangement is there after a restart, and one of the same name takes its place', async () => {
  const folder = freshFolder();
  const first = openTestDesk({ folder });
  await first.value('roomView.keep', { room: 'procurements', name: '', view });
  await first.value('roomView.keep', { room: 'procurements', name: 'Mina', view });
  await first.value('roomView.keep', {
    room: 'procurements',
    name: '',
    view: { ...view, look: 'board' },
  });
  const again = openTestDesk({ folder });
  expect(await again.value('roomView.list', {})).toEqual([
    { room: 'procurements', name: '', view: { ...view, look: 'board' } },
    { room: 'procurements', name: 'Mina', view },
  ]);
  await again.value('roomView.remove', { room: 'procurements', name: 'Mina' });
  expect(await again.value('roomView.list', {})).toHaveLength(1);
});

test('an arrangement is no fact: it is neither in the journal nor undone', async () => {
  const desk = openTestDesk();
  await desk.value('procurement.start', { title: 'Städ', facts: {} });
  await desk.value('roomView.keep', { room: 'procurements', name: '', view });
  expect(await desk.value('history.list', { subject: null, before: null })).toHaveLength(1);
  await desk.value('history.undo', {});
  expect(await desk.value('procurement.list', {})).toEqual([]);
  expect(await desk.value('roomView.list', {})).toHaveLength(1);
});

test('one that can no longer be read is left out, and the others stay', async () => {
  const desk = openTestDesk();
  await desk.value('roomView.keep', { room: 'agreements', name: 'A', view });
  desk.db.exec(`INSERT INTO room_view VALUES ('agreements', 'B', '{"look": 3}')`);
  expect((await desk.value('roomView.list', {})).map(({ name }) => name)).toEqual(['A']);
});

test('one kept before records could stand beside the list has none there', async () => {
  const desk = openTestDesk();
  const { isBeside: _, ...before } = view;
  desk.db
    .prepare("INSERT INTO room_view VALUES ('procurements', '', ?)")
    .run(JSON.stringify(before));
  expect(await desk.value('roomView.list', {})).toEqual([
    { room: 'procurements', name: '', view: { ...before, isBeside: false } },
  ]);
});
