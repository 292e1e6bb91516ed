import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { openTestDesk } from '#main/testing/desk';
import { isSound, isWhole } from './check.ts';
import { backUp, backupsIn, openStore, placesIn } from './open.ts';

const filled = async () => {
  const desk = openTestDesk();
  await desk.value('procurement.start', { title: 'Skolskjuts till Björkskolan', facts: {} });
  return desk;
};

it('a store is sound and whole as it is written', async () => {
  const { db } = await filled();
  expect(isSound(db)).toBe(true);
  expect(isWhole(db)).toBe(true);
});

it('a search whose index was lost is made anew when the day is backed up', async () => {
  const desk = await filled();
  const find = () => desk.value('search.find', { text: 'björk' });
  expect(await find()).toHaveLength(1);
  // Only so does SQLite let the search's own tables be written.
  desk.db.unsafeMode(true);
  desk.db.exec('DELETE FROM search_data WHERE id > 10');
  desk.db.unsafeMode(false);
  expect(isSound(desk.db)).toBe(true);
  expect(isWhole(desk.db)).toBe(false);
  backUp(desk.db, join(placesIn(desk.folder).backups, 'dagen.sqlite'));
  expect(isWhole(desk.db)).toBe(true);
  expect(await find()).toHaveLength(1);
  expect(backupsIn(desk.folder)).toHaveLength(1);
});

it('damage in any table of the file is found before the store is opened', async () => {
  const desk = await filled();
  desk.db.pragma('wal_checkpoint(TRUNCATE)');
  const size = Number(desk.db.pragma('page_size', { simple: true }));
  const roots = desk.db
    .prepare(
      "SELECT rootpage FROM sqlite_schema WHERE rootpage > 1 AND name NOT LIKE 'sqlite_stat%'",
    )
    .pluck()
    .all() as number[];
  desk.db.close();
  const { store } = placesIn(desk.folder);
  const whole = readFileSync(store);
  for (const root of roots) {
    const spoilt = Buffer.from(whole).fill(0x5a, (root - 1) * size, root * size);
    writeFileSync(store, spoilt);
    expect(openStore(desk.folder, 'nu')).toMatchObject({ failure: { code: 'store.damaged' } });
    expect(readFileSync(store).equals(spoilt)).toBe(true);
  }
});
