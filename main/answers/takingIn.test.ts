import { expect, it } from 'vitest';
import { readList } from '#main/lists/readList';
import { openTestDesk } from '#main/testing/desk';

const listOf = (count: number) => {
  const rows = Array.from(
    { length: count },
    (_, number) => `A-${number};Avtal ${number};Leverantör ${number % 40} AB;2026-12-31`,
  );
  const list = readList({
    bytes: Buffer.from(['Avtalsnr;Avtal;Leverantör;T.o.m.', ...rows].join('\n')),
  });
  if (!list.ok) throw new Error(list.failure.code);
  return list.value;
};

const deskWith = async (count: number) => {
  const list = listOf(count);
  const desk = openTestDesk({ list: () => list });
  const preview = await desk.chooseList();
  const keys = list.sheets.flatMap(({ agreements }) => agreements.map(({ key }) => key));
  const takeIn = () => desk.call('list.takeIn', { token: preview.token, name: 'Lång', keys });
  const countIn = (table: string) =>
    desk.db.prepare(`SELECT count(*) FROM ${table}`).pluck().get() as number;
  return { ...desk, takeIn, countIn };
};

it('lets others have their turn while a long list is taken in, and writes wait until it is', async () => {
  const { call, value, db, takeIn, countIn } = await deskWith(1500);
  const order: string[] = [];
  const taking = takeIn().then((outcome) => {
    order.push('list');
    return outcome;
  });
  const reading = value('desk.counts', {}).then(() => order.push('read'));
  const undoing = call('history.undo', {});
  const writing = value('procurement.start', { title: 'Skolskjuts', facts: {} }).then(() =>
    order.push('write'),
  );
  expect(await undoing).toMatchObject({ failure: { code: 'store.writing' } });
  await Promise.all([taking, reading, writing]);
  expect(order[0]).toBe('read');
  expect(db.prepare('SELECT command FROM journal_entry ORDER BY id').pluck().all()).toEqual([
    'list.takeIn',
    'procurement.start',
  ]);
  expect(await taking).toMatchObject({ ok: true, value: { agreements: 1500, suppliers: 40 } });
  expect([countIn('agreement'), countIn('procurement')]).toEqual([1500, 1]);
  expect(await value('search.find', { text: 'Avtal 1499' })).not.toEqual([]);
  // The case is taken back, and then the whole list as one.
  await value('history.undo', {});
  await value('history.undo', {});
  expect([countIn('agreement'), countIn('supplier'), countIn('import')]).toEqual([0, 0, 0]);
});

it('takes nothing in when it is called off, and the list can be taken in again', async () => {
  const { call, value, takeIn, countIn } = await deskWith(1500);
  const taking = takeIn();
  await value('list.stop', {});
  expect(await taking).toMatchObject({ failure: { code: 'list.cancelled' } });
  for (const table of ['agreement', 'supplier', 'import', 'journal_entry', 'search_stale']) {
    expect(countIn(table), table).toBe(0);
  }
  expect(await value('register.list', {})).toMatchObject({ suppliers: [] });
  expect(await call('history.undo', {})).toMatchObject({
    failure: { code: 'history.nothingToUndo' },
  });
  expect(await takeIn()).toMatchObject({ ok: true, value: { agreements: 1500 } });
  expect(await value('agreement.list', {})).toHaveLength(1500);
});
