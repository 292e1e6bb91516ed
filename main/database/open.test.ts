import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { freshFolder, openTestDesk } from '#main/testing/desk';
import type { ReadableDb } from './db.ts';
import { migrate, newestVersion, versionOf } from './migrate.ts';
import { backUp, backupsIn, openStore, placesIn, restoreNewestBackup } from './open.ts';
import { readSearch } from './search.ts';

/** A store as it was before the step to `version`, for a test to fill. */
const olderStore = (folder: string, version: number): Sqlite.Database => {
  const steps = join(import.meta.dirname, 'migrations');
  const older = new Sqlite(placesIn(folder).store);
  older.pragma(`application_id = ${0x55505048}`);
  migrate(
    older,
    readdirSync(steps)
      .sort()
      .map((name) => ({
        version: Number.parseInt(name, 10),
        sql: readFileSync(join(steps, name), 'utf8'),
      }))
      .filter((step) => step.version < version),
  );
  return older;
};

const opened = (folder: string) => {
  const store = openStore(folder, 'nu');
  if (!store.ok) throw new Error(store.failure.code);
  return store.value;
};

describe('opening the store', () => {
  it('makes a new one at the newest schema, written safely', () => {
    const folder = freshFolder();
    const db = opened(folder);
    expect(versionOf(db)).toBe(newestVersion);
    expect(db.pragma('journal_mode', { simple: true })).toBe('wal');
    expect(db.pragma('synchronous', { simple: true })).toBe(2);
    expect(db.pragma('foreign_keys', { simple: true })).toBe(1);
    db.close();
    const again = opened(folder);
    expect(versionOf(again)).toBe(newestVersion);
    again.close();
  });

  it.each([
    [
      'from a newer program',
      'store.future',
      (db: Sqlite.Database) => db.pragma(`user_version = ${newestVersion + 10}`),
    ],
    [
      'of another program',
      'store.foreign',
      (db: Sqlite.Database) => db.pragma('application_id = 7'),
    ],
  ])('refuses a file %s and touches nothing', (_what, code, spoil) => {
    const folder = freshFolder();
    opened(folder).close();
    const { store } = placesIn(folder);
    const spoiler = new Sqlite(store);
    spoil(spoiler);
    spoiler.pragma('wal_checkpoint(TRUNCATE)');
    spoiler.close();
    const before = readFileSync(store);
    const refused = openStore(folder, 'nu');
    expect(refused).toMatchObject({ ok: false, failure: { code, details: { path: folder } } });
    expect(readFileSync(store).equals(before)).toBe(true);
    expect(backupsIn(folder)).toEqual([]);
  });

  it.each([
    ['overwritten in the middle', (bytes: Buffer) => bytes.fill(0x5a, 8192, 16384)],
    ['cut off', (bytes: Buffer) => bytes.subarray(0, 12_000)],
    ['no database at all', () => Buffer.from('Det här är ett vanligt textdokument. '.repeat(400))],
  ])('refuses a file that is %s and touches nothing', (_what, spoil) => {
    const folder = freshFolder();
    opened(folder).close();
    const { store } = placesIn(folder);
    const spoilt = spoil(readFileSync(store));
    writeFileSync(store, spoilt);
    const refused = openStore(folder, 'nu');
    expect(refused).toMatchObject({ ok: false, failure: { code: 'store.damaged' } });
    expect(readFileSync(store).equals(spoilt)).toBe(true);
  });

  it.each([
    ['before anything was written', ''],
    ['before its tables were made', `application_id = ${0x55505048}`],
  ])('makes the store anew where the first start was cut off %s', (_when, reached) => {
    const folder = freshFolder();
    const cutOff = new Sqlite(placesIn(folder).store);
    cutOff.pragma('journal_mode = WAL');
    if (reached) cutOff.pragma(reached);
    cutOff.close();
    const db = opened(folder);
    expect(versionOf(db)).toBe(newestVersion);
    db.close();
    opened(folder).close();
    expect(backupsIn(folder)).toEqual([]);
  });

  it("refuses another program's file that has no tables yet", () => {
    const folder = freshFolder();
    const other = new Sqlite(placesIn(folder).store);
    other.pragma('application_id = 7');
    other.close();
    expect(openStore(folder, 'nu')).toMatchObject({ failure: { code: 'store.foreign' } });
  });

  it('refuses a folder that is a file', () => {
    const folder = join(freshFolder(), 'fil');
    writeFileSync(folder, '');
    expect(openStore(folder, 'nu')).toMatchObject({
      ok: false,
      failure: { code: 'store.readOnly', details: { path: folder } },
    });
  });

  it('finds in an older store the lessons and deviations that were there before', () => {
    const folder = freshFolder();
    const older = olderStore(folder, 240);
    older.exec(`
      INSERT INTO supplier (id, name) VALUES ('S', 'Norrskog AB');
      INSERT INTO agreement (id, title, created_on) VALUES ('A', 'Frukt', '2026-01-01');
      INSERT INTO search_document (rowid, kind, id, subject_kind, subject_id, title, detail)
      VALUES (7, 'agreement', 'A', 'agreement', 'A', 'Frukt', '');
      INSERT INTO search (rowid, title, detail, body) VALUES (7, 'Frukt', '', '');
      INSERT INTO deviation (id, agreement_id, supplier_id, weight, happened_on, what, reply)
      VALUES ('D', 'A', 'S', 'minor', '2026-01-02', 'Två pallar saknades', 'Bilen gick sönder');
      INSERT INTO lesson (id, lesson, learned_on, by_whom, agreement_id)
      VALUES ('L', 'Kräv leveransbesked', '2026-01-03', 'Maj Ek', 'A')`);
    older.close();
    const { find } = readSearch(opened(folder) as unknown as ReadableDb);
    const hits = (text: string) => find(text, () => true).map(({ kind, id }) => `${kind} ${id}`);
    expect(hits('frukt').sort()).toEqual(['agreement A', 'deviation D', 'lesson L']);
    expect(hits('sönder')).toEqual(['deviation D']);
    expect(hits('norrskog')).toEqual(['deviation D']);
    expect(hits('maj ek')).toEqual(['lesson L']);
  });

  it('keeps every change of an older journal, in its order and append-only', () => {
    const folder = freshFolder();
    const older = olderStore(folder, 190);
    older.exec(`
      INSERT INTO journal_entry (id, at, who, command) VALUES (1, 'x', 'x', 'a'), (2, 'x', 'x', 'b');
      INSERT INTO journal_change (entry_id, seq, table_name, about_kind, about_id, before, after)
      VALUES (2, 1, 'note', 'agreement', 'A', NULL, '{"id":"3"}'),
        (1, 2, 'supplier', NULL, NULL, NULL, '{"id":"2"}'),
        (1, 1, 'supplier', NULL, NULL, '{"id":"0"}', '{"id":"1"}')`);
    older.close();
    const db = opened(folder);
    expect(
      db
        .prepare('SELECT entry_id, about_id, before, after FROM journal_change ORDER BY seq')
        .raw()
        .all(),
    ).toEqual([
      [1, null, '{"id":"0"}', '{"id":"1"}'],
      [1, null, null, '{"id":"2"}'],
      [2, 'A', null, '{"id":"3"}'],
    ]);
    expect(() => db.exec('DELETE FROM journal_change')).toThrow(/append-only/);
    expect(() => db.exec("UPDATE journal_change SET after = '{}'")).toThrow(/append-only/);
    db.close();
  });

  it('backs up before a new step of the schema, and leaves the file alone where the step fails', () => {
    const folder = freshFolder();
    const db = new Sqlite(join(folder, 'old.sqlite'));
    migrate(db, [{ version: 10, sql: 'CREATE TABLE a (x) ' }]);
    const broken = [
      { version: 10, sql: 'CREATE TABLE a (x)' },
      { version: 20, sql: 'CREATE TABLE b (x); INSERT INTO nowhere VALUES (1)' },
    ];
    expect(() => migrate(db, broken)).toThrow(/nowhere/);
    expect(versionOf(db)).toBe(10);
    const tables = db.prepare("SELECT name FROM sqlite_schema WHERE type = 'table'").pluck().all();
    expect(tables).toEqual(['a']);
    db.close();
  });
});

describe('backups', () => {
  it('read back whole, and are put in the place of a damaged store that is kept aside', async () => {
    const desk = openTestDesk();
    await desk.value('procurement.start', { title: 'Skolskjuts', facts: {} });
    const { backups, store } = placesIn(desk.folder);
    backUp(desk.db, join(backups, 'upphandlingsbordet-1.sqlite'));
    desk.db.close();
    writeFileSync(store, readFileSync(store).fill(0x5a, 4096, 60_000));
    expect(openStore(desk.folder, 'nu')).toMatchObject({
      ok: false,
      failure: { code: 'store.damaged' },
    });

    const used = restoreNewestBackup(desk.folder, 'nu');
    expect(used).toBe(join(backups, 'upphandlingsbordet-1.sqlite'));
    expect(readdirSync(desk.folder)).toContain('upphandlingsbordet.sqlite.skadad-nu');
    const again = openTestDesk({ folder: desk.folder });
    const rows = await again.value('procurement.list', {});
    expect(rows.map(({ title }) => title)).toEqual(['Skolskjuts']);
  });

  it('are passed over when they are damaged themselves', () => {
    const folder = freshFolder();
    opened(folder).close();
    const { backups, store } = placesIn(folder);
    mkdirSync(backups, { recursive: true });
    writeFileSync(join(backups, 'trasig.sqlite'), 'inte en databas');
    const before = readFileSync(store);
    expect(restoreNewestBackup(folder, 'nu')).toBeNull();
    expect(readFileSync(store).equals(before)).toBe(true);
    copyFileSync(store, join(backups, 'hel.sqlite'));
    expect(restoreNewestBackup(folder, 'nu')).toBe(join(backups, 'hel.sqlite'));
    expect(existsSync(store)).toBe(true);
  });
});
