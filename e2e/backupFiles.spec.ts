import { readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, type Workbench } from './fixtures.ts';
import { SettingsPage } from './pages/settings.ts';

test.use({ start: { now: '2026-11-23T09:00:00+01:00' } });

const attachmentsOf = (workbench: Workbench) => join(workbench.dataDir, 'attachments');
const copiesOf = (workbench: Workbench) => join(workbench.dataDir, 'backups', 'attachments');
const copiedIn = (workbench: Workbench) =>
  readdirSync(copiesOf(workbench)).filter((name) => name !== '~unfinished');

/** A case with one file, added as a person does it; gives the name it is stored under. */
const addFile = async (workbench: Workbench, name: string, content: string) => {
  const { window } = workbench;
  await window.evaluate(async () => {
    const { desk } = window as unknown as {
      desk: { call: (n: string, i: object) => Promise<unknown> };
    };
    await desk.call('procurement.start', { title: 'Skolskjuts', facts: {} });
  });
  const path = join(workbench.dataDir, name);
  writeFileSync(path, content);
  await workbench.answerOpenDialog(path);
  await window.keyboard.press('Control+2');
  await window.getByText('Skolskjuts').first().dblclick();
  await window.getByRole('tab', { name: 'Handlingar' }).click();
  await window.getByRole('button', { name: 'Lägg in filer' }).click();
  await expect(window.getByRole('button', { name: `Öppna ${name}` })).toBeVisible();
  const [storedAs = ''] = readdirSync(attachmentsOf(workbench));
  return storedAs;
};

const openSettings = async (workbench: Workbench) => {
  const settings = new SettingsPage(workbench.window);
  await settings.open();
  return settings.section('Registret');
};

test('a file that was added is copied at once, and comes back with the newest backup', async ({
  workbench,
}) => {
  const storedAs = await addFile(workbench, 'Anbud Åkerö.pdf', 'ett anbud');
  await expect.poll(() => copiedIn(workbench)).toHaveLength(1);
  const store = await openSettings(workbench);
  await expect(store).toContainText('Registret och 1 av 1 inlagd fil');
  expect(await workbench.violations()).toEqual([]);
  await workbench.close();

  rmSync(attachmentsOf(workbench), { recursive: true });
  const file = join(workbench.dataDir, 'upphandlingsbordet.sqlite');
  writeFileSync(file, readFileSync(file).fill(0x5a, 4096, 60_000));
  const window = await workbench.start();
  // The program would start itself anew; the test does it in its place.
  await workbench.app.evaluate(({ app }) => {
    app.relaunch = () => {};
  });
  const closed = workbench.app.waitForEvent('close');
  await window.getByRole('button', { name: 'Återställ senaste säkerhetskopian' }).click();
  await closed;
  await workbench.start();
  await expect.poll(() => readdirSync(attachmentsOf(workbench))).toEqual([storedAs]);
  expect(readFileSync(join(attachmentsOf(workbench), storedAs), 'utf8')).toBe('ett anbud');
});

test('a file that is lost comes back when it is opened', async ({ workbench }) => {
  const storedAs = await addFile(workbench, 'Avtal.txt', 'ett avtal');
  await expect.poll(() => copiedIn(workbench)).toHaveLength(1);
  const path = join(attachmentsOf(workbench), storedAs);
  rmSync(path);
  await workbench.app.evaluate(({ shell }) => {
    shell.openPath = async (opened) => {
      (globalThis as { opened?: string }).opened = opened;
      return '';
    };
  });
  await workbench.window.getByRole('button', { name: 'Öppna Avtal.txt' }).click();
  const opened = () =>
    workbench.app.evaluate(() => (globalThis as { opened?: string }).opened ?? '');
  await expect.poll(opened).toBe(path);
  expect(readFileSync(path, 'utf8')).toBe('ett avtal');
});

test('a backup without every file says so, and in Inställningar until it is mended', async ({
  workbench,
}) => {
  const storedAs = await addFile(workbench, 'Anbud.pdf', 'ett anbud');
  await expect.poll(() => copiedIn(workbench)).toHaveLength(1);
  rmSync(join(attachmentsOf(workbench), storedAs));
  rmSync(copiesOf(workbench), { recursive: true });
  const { window } = workbench;
  const store = await openSettings(workbench);
  await store.getByRole('button', { name: 'Säkerhetskopiera nu' }).press('Enter');
  const sentence =
    'Registret är säkerhetskopierat, men de här filerna gick inte att läsa: Anbud.pdf.';
  await expect(window.getByRole('alert')).toContainText(sentence);
  await expect(store).toContainText(sentence);
  await expect(store).toContainText('Registret och 0 av 1 inlagd fil');
  await expect(window.getByText('Filer saknas i kopian')).toBeVisible();
  expect(await workbench.violations()).toEqual([]);

  writeFileSync(join(attachmentsOf(workbench), storedAs), 'ett anbud');
  await store.getByRole('button', { name: 'Säkerhetskopiera nu' }).press('Enter');
  await expect(store).toContainText('Registret och 1 av 1 inlagd fil');
  await expect(window.getByText('Filer saknas i kopian')).toHaveCount(0);
});

test('copying that takes its time is shown, and called off leaves what was copied', async ({
  workbench,
}) => {
  const storedAs = await addFile(workbench, 'Anbud.pdf', 'ett anbud');
  await expect.poll(() => copiedIn(workbench)).toHaveLength(1);
  const before = copiedIn(workbench);
  // Grown to what no test would wait for; it takes no room itself.
  truncateSync(join(attachmentsOf(workbench), storedAs), 6e9);
  const { window } = workbench;
  const store = await openSettings(workbench);
  await store.getByRole('button', { name: 'Säkerhetskopiera nu' }).press('Enter');
  const dialog = window.getByRole('dialog', { name: 'Filerna säkerhetskopieras' });
  await expect(dialog.getByRole('progressbar')).toBeVisible();
  expect(await workbench.violations()).toEqual([]);
  await dialog.getByRole('button', { name: 'Avbryt' }).click();
  await expect(dialog).toHaveCount(0);
  await expect(window.getByRole('alert')).toContainText('Kopieringen av filer är avbruten');
  await expect.poll(() => readdirSync(copiesOf(workbench))).toEqual(before);
});

test('the file of a removed attachment is erased after thirty days, with its copy', async ({
  workbench,
}) => {
  await addFile(workbench, 'Anbud.pdf', 'ett anbud');
  await expect.poll(() => copiedIn(workbench)).toHaveLength(1);
  await workbench.window.getByRole('button', { name: 'Ta bort Anbud.pdf' }).click();
  await expect(workbench.window.getByRole('button', { name: 'Öppna Anbud.pdf' })).toHaveCount(0);
  const store = await openSettings(workbench);
  await expect(store).toContainText('Ligger kvar i 30 dagar');

  await workbench.restart({ now: '2026-12-24T09:00:00+01:00' });
  await expect.poll(() => copiedIn(workbench)).toEqual([]);
  await expect.poll(() => readdirSync(attachmentsOf(workbench))).toEqual([]);
  const { window } = workbench;
  await window.keyboard.press('Control+2');
  await window.getByText('Skolskjuts').first().dblclick();
  await window.getByRole('tab', { name: 'Journal' }).click();
  await expect(window.getByText('raderade filen Anbud.pdf för gott')).toBeVisible();
});
