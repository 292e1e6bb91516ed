import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { expect, test } from './fixtures.ts';

const storeIn = (folder: string) => join(folder, 'upphandlingsbordet.sqlite');

test('a damaged store is refused in words, kept aside, and replaced by its newest backup', async ({
  workbench,
}) => {
  await workbench.window.evaluate(async () => {
    const { desk } = window as unknown as {
      desk: { call: (n: string, i: object) => Promise<unknown> };
    };
    await desk.call('procurement.start', { title: 'Skolskjuts', facts: {} });
    await desk.call('store.backUp', {});
  });
  await workbench.close();
  const store = storeIn(workbench.dataDir);
  const damaged = readFileSync(store).fill(0x5a, 4096, 60_000);
  writeFileSync(store, damaged);

  const window = await workbench.start();
  await expect(window.getByRole('heading', { name: 'Registret öppnades inte' })).toBeVisible();
  await expect(window.getByRole('alert')).toContainText(workbench.dataDir);
  await expect(window.getByRole('alert')).toContainText('är skadat och har inte öppnats');
  expect(await workbench.violations()).toEqual([]);
  expect(readFileSync(store).equals(damaged)).toBe(true);

  // The program would start itself anew; the test does it in its place.
  await workbench.app.evaluate(({ app }) => {
    app.relaunch = () => {};
  });
  const closed = workbench.app.waitForEvent('close');
  await window.getByRole('button', { name: 'Återställ senaste säkerhetskopian' }).click();
  await closed;
  const again = await workbench.start();
  await again.keyboard.press('Control+2');
  await expect(again.getByText('Skolskjuts').first()).toBeVisible();
  expect(readdirSync(workbench.dataDir).some((name) => name.includes('.skadad-'))).toBe(true);
});

test('damage where a start reads nothing is found before anything is written', async ({
  workbench,
}) => {
  await workbench.close();
  const store = storeIn(workbench.dataDir);
  const db = new Sqlite(store);
  const size = Number(db.pragma('page_size', { simple: true }));
  const root = Number(
    db.prepare("SELECT rootpage FROM sqlite_schema WHERE name = 'note_subject'").pluck().get(),
  );
  db.close();
  const damaged = readFileSync(store).fill(0x5a, (root - 1) * size, root * size);
  writeFileSync(store, damaged);

  const window = await workbench.start();
  await expect(window.getByRole('heading', { name: 'Registret öppnades inte' })).toBeVisible();
  await expect(window.getByRole('alert')).toContainText('är skadat och har inte öppnats');
  expect(readFileSync(store).equals(damaged)).toBe(true);
});

test('a folder that cannot be written is refused with its path and what to do', async ({
  workbench,
}) => {
  await workbench.close();
  // A file where the backups should lie: true for root too, who may write anywhere.
  rmSync(join(workbench.dataDir, 'backups'), { recursive: true });
  writeFileSync(join(workbench.dataDir, 'backups'), '');
  const window = await workbench.start();
  await expect(window.getByRole('alert')).toContainText('går inte att skriva i');
  await expect(window.getByRole('alert')).toContainText(workbench.dataDir);
  await expect(window.getByRole('button', { name: 'Visa mappen' })).toBeVisible();
  rmSync(join(workbench.dataDir, 'backups'));
  mkdirSync(join(workbench.dataDir, 'backups'));
});

test("a folder where not even the window's own files can lie is refused with its path", async ({
  workbench,
}) => {
  await workbench.close();
  // Files in the place of folders: true for root too, who may write anywhere.
  const places = [join(workbench.dataDir, 'window'), workbench.dataDir];
  for (const place of places) {
    rmSync(place, { recursive: true });
    writeFileSync(place, '');
    const window = await workbench.start();
    await expect(window.getByRole('alert')).toContainText('går inte att skriva i');
    await expect(window.getByRole('alert')).toContainText(place);
    await workbench.close();
  }
});

test('a store that fails in a way nobody foresaw is refused in words too', async ({
  workbench,
}) => {
  await workbench.close();
  const db = new Sqlite(storeIn(workbench.dataDir));
  db.exec('DROP TABLE setting');
  db.close();
  const window = await workbench.start();
  await expect(window.getByRole('alert')).toContainText('kunde inte öppnas');
  await expect(window.getByRole('alert')).toContainText(workbench.dataDir);
  expect(readFileSync(join(workbench.dataDir, 'log.txt'), 'utf8')).toContain('no such table');
});
