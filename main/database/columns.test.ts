import { expect, it } from 'vitest';
import { openTestDesk } from '#main/testing/desk';
import { agreementColumns } from './agreements.ts';
import { followUpColumns } from './followUp.ts';
import { journaledTables } from './journal.ts';
import { procurementColumns, reviewColumns } from './procurements.ts';

const snake = (name: string) => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

it.each([
  ['procurement', procurementColumns],
  ['agreement', agreementColumns],
  ['review', reviewColumns],
  ...Object.entries(followUpColumns),
])('the columns of %s are those of its table', (table, columns) => {
  const { db } = openTestDesk();
  const inTable = (db.pragma(`table_info(${table})`) as { name: string }[]).map(({ name }) => name);
  expect(columns.map(snake).sort()).toEqual(inTable.sort());
});

it('every table is strict, and is in the journal or among the few that need not be', () => {
  const { db } = openTestDesk();
  const tables = db
    .prepare("SELECT name, strict FROM pragma_table_list WHERE schema = 'main' AND type = 'table'")
    .all() as { name: string; strict: number }[];
  const ours = tables.filter(({ name }) => !/^(sqlite_|search_(?!document|stale))/.test(name));
  expect(ours.filter(({ strict }) => strict === 0)).toEqual([]);
  const kept: readonly string[] = journaledTables;
  expect(
    ours
      .map(({ name }) => name)
      .filter((name) => !kept.includes(name))
      .sort(),
  ).toEqual([
    'calendar_event',
    'decision_draft',
    'import_mapping',
    'journal_change',
    'journal_entry',
    'kept_day',
    'reminder_said',
    'room_view',
    'search_document',
    'search_stale',
  ]);
});

it('the journal cannot be changed or emptied', () => {
  const { db } = openTestDesk();
  db.exec("INSERT INTO journal_entry (at, who, command) VALUES ('2026', 'x', 'y')");
  expect(() => db.exec("UPDATE journal_entry SET who = 'z'")).toThrow(/append-only/);
  expect(() => db.exec('DELETE FROM journal_entry')).toThrow(/append-only/);
});

it('keeping a record writes the columns that differ, and no index of the others', async () => {
  const { db, value } = openTestDesk();
  const facts = { registryNumber: 'KS 2026/17' };
  const { id } = await value('procurement.start', { title: 'Skolskjuts', facts });
  db.exec(`CREATE TEMP TABLE touched (what TEXT);
    CREATE TEMP TRIGGER number_touched AFTER UPDATE OF registry_number ON main.procurement
      BEGIN INSERT INTO touched VALUES ('number'); END;
    CREATE TEMP TRIGGER title_touched AFTER UPDATE OF title ON main.procurement
      BEGIN INSERT INTO touched VALUES ('title'); END;
    CREATE TEMP TRIGGER move_touched AFTER UPDATE ON main.phase_move
      BEGIN INSERT INTO touched VALUES ('move'); END`);
  await value('procurement.describe', { id, change: { title: 'Skolskjuts 2027' } });
  expect(db.prepare('SELECT what FROM touched').pluck().all()).toEqual(['title']);
});
