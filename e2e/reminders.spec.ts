import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { expect, test } from './fixtures.ts';
import { Dates } from './pages/dates.ts';
import { tabTo } from './pages/keyboard.ts';

const monday = { now: '2026-11-23T09:00:00+01:00' };
const friday = { now: '2026-11-27T08:00:00+01:00' };

test.use({ start: monday });

test('a reminder that came while the workbench was closed waits until it is done', async ({
  workbench,
}) => {
  await new Dates(workbench.window).add({ what: 'Ring Kost om behoven', on: '2026-11-26' });

  const dates = new Dates(await workbench.restart(friday));
  await expect(
    dates.window.getByText(/^En påminnelse kom medan programmet var stängt/),
  ).toBeVisible();
  await expect(dates.groups).toHaveText([/^Passerat/]);
  await expect(dates.row('Ring Kost om behoven')).toContainText('Passerat 1 dag');
  await expect(dates.window.getByRole('main')).toContainText('Ett datum har passerat');

  const later = new Dates(await workbench.restart({ now: '2026-11-30T08:00:00+01:00' }));
  await expect(later.row('Ring Kost om behoven')).toContainText('Passerat 4 dagar');

  await later.focus('Ring Kost om behoven');
  await later.window.keyboard.press('k');
  await expect(later.row('Ring Kost om behoven')).toHaveCount(0);
  await later.window.keyboard.press('Control+z');
  await expect(later.row('Ring Kost om behoven')).toBeVisible();
  await later.window.keyboard.press('Control+y');
  await expect(later.row('Ring Kost om behoven')).toHaveCount(0);

  const afterwards = new Dates(await workbench.restart({ now: '2026-11-30T09:00:00+01:00' }));
  await afterwards.openAll();
  await expect(afterwards.window.getByText('Alla datum är klara eller uppskjutna.')).toBeVisible();
  await afterwards.window.getByRole('button', { name: 'Klara och uppskjutna' }).click();
  await expect(afterwards.row('Ring Kost om behoven')).toContainText('klart');
  await afterwards.focus('Ring Kost om behoven');
  await afterwards.row('Ring Kost om behoven').getByRole('button', { name: 'Öppna igen' }).click();
  await expect(afterwards.groups.first()).toHaveText(/^Passerat/);
});

test('reminders that cannot be noted while the store is held are spoken afterwards', async ({
  workbench,
}) => {
  await new Dates(workbench.window).add({ what: 'Ring Kost om behoven', on: '2026-11-24' });
  const wake = () =>
    workbench.app.evaluate(({ powerMonitor }) => {
      process.env.UPPHANDLINGSBORDET_NOW = '2026-11-24T09:00:00+01:00';
      powerMonitor.emit('resume');
    });
  const db = new Sqlite(join(workbench.dataDir, 'upphandlingsbordet.sqlite'));
  const said = db.prepare('SELECT count(*) FROM reminder_said').pluck();
  db.exec('BEGIN IMMEDIATE');
  await wake();
  db.exec('ROLLBACK');
  expect(said.get()).toBe(0);
  // The first time waits until the window has drawn.
  await expect
    .poll(async () => {
      await wake();
      return said.get();
    })
    .toBe(1);
  db.close();
});

test('a date is put off with a reason, and comes back on its day', async ({ workbench }) => {
  const dates = new Dates(workbench.window);
  await dates.add({ what: 'Svar från Teknik', on: '2026-11-23' });
  await dates.openToday();
  await expect(dates.row('Svar från Teknik')).toContainText('I dag');

  await dates.focus('Svar från Teknik');
  await dates.window.keyboard.press('s');
  const form = dates.window.getByRole('form', { name: 'Skjut upp' });
  await expect(form.getByLabel('Skjut upp till')).toBeFocused();
  await dates.window.keyboard.type('23/11');
  await dates.window.keyboard.press('Enter');
  await expect(form.getByRole('alert')).toContainText('Välj en dag efter i dag');
  await form.getByLabel('Skjut upp till').fill('+4d');
  await dates.window.keyboard.press('Enter');
  await expect(form.getByRole('alert')).toContainText('Skriv ett skäl');
  await form.getByLabel('Skäl').fill('väntar på mått');
  await dates.window.keyboard.press('Enter');
  await expect(dates.row('Svar från Teknik')).toHaveCount(0);

  const onThursday = new Dates(await workbench.restart({ now: '2026-11-26T08:00:00+01:00' }));
  await expect(onThursday.window.getByRole('heading', { level: 1 })).toContainText('Torsdag');
  await expect(onThursday.row('Svar från Teknik')).toHaveCount(0);

  const back = new Dates(await workbench.restart(friday));
  await expect(back.row('Svar från Teknik')).toContainText('Passerat 4 dagar');
  await expect(back.row('Svar från Teknik')).toContainText('väntar på mått');
});

test('a date is handed over to somebody who is not in the register yet', async ({ workbench }) => {
  const dates = new Dates(workbench.window);
  await dates.add({ what: 'Genomgång av behov', on: '2026-11-23', at: '15' });
  await dates.openToday();
  await expect(dates.row('Genomgång av behov')).toContainText('I dag 15.00');

  await dates.focus('Genomgång av behov');
  await dates.window.keyboard.press('l');
  await expect(dates.window.getByRole('combobox', { name: 'Lämna över till' })).toBeFocused();
  await dates.window.keyboard.type('Ture Provsson');
  await dates.window.getByRole('option', { name: /Ture Provsson/ }).waitFor();
  await dates.window.keyboard.press('Enter');
  await expect(dates.window.getByRole('form', { name: 'Lämna över' })).toHaveCount(0);
  await expect(dates.row('Genomgång av behov')).toBeFocused();

  await dates.openAll();
  await dates.window.getByRole('button', { name: 'Person alla' }).click();
  await dates.window.getByRole('menuitemcheckbox', { name: 'Ture Provsson' }).click();
  await expect(dates.window.getByRole('menu')).toHaveCount(0);
  await expect(dates.window.getByRole('button', { name: 'Person Ture Provsson' })).toBeFocused();
  await expect(dates.row('Genomgång av behov')).toBeVisible();
});

test('the arrows go through the dates, and the focus stays when one is done', async ({
  workbench,
}) => {
  const dates = new Dates(workbench.window);
  for (const what of ['Första', 'Andra', 'Tredje']) await dates.add({ what, on: '2026-11-24' });
  await dates.openToday();
  await dates.row('Andra').waitFor();
  await tabTo(dates.window, dates.row('Andra'));
  await expect(dates.row('Andra')).toBeFocused();
  await dates.window.keyboard.press('ArrowDown');
  await expect(dates.row('Första')).toBeFocused();
  await dates.window.keyboard.press('k');
  await expect(dates.row('Tredje')).toBeFocused();
  await dates.window.keyboard.press('Shift+F10');
  await dates.window.getByRole('menuitem', { name: 'Ta bort' }).click();
  await expect(dates.row('Tredje')).toHaveCount(0);
  await expect(dates.row('Andra')).toBeVisible();
});

test('an undo gives the mark back, and a marked row keeps its height and words', async ({
  workbench,
}) => {
  const dates = new Dates(workbench.window);
  for (const what of ['Andra', 'Första']) await dates.add({ what, on: '2026-11-24' });
  await dates.openToday();
  const row = dates.row('Andra');
  await dates.focus('Första');
  const before = await row.boundingBox();
  await dates.focus('Andra');
  expect((await row.boundingBox())?.height).toBe(before?.height);
  await expect(row).toContainText('Egen');
  await dates.window.keyboard.press('s');
  const form = dates.window.getByRole('form', { name: 'Skjut upp' });
  await form.getByLabel('Skjut upp till').fill('+4d');
  await form.getByLabel('Skäl').fill('väntar');
  await dates.window.keyboard.press('Enter');
  await expect(row).toHaveCount(0);
  await expect(dates.row('Första')).toBeFocused();
  await dates.window.keyboard.press('Control+z');
  await expect(row).toBeFocused();
});

test('what was typed in a form that was closed by mistake is there again', async ({
  workbench,
}) => {
  const { window } = workbench;
  await window.keyboard.press('Control+n');
  const dialog = window.getByRole('dialog', { name: 'Ny upphandling' });
  await dialog.getByRole('textbox').first().fill('Skolskjuts');
  await window.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
  await window.keyboard.press('Control+n');
  await expect(dialog.getByRole('textbox').first()).toHaveValue('Skolskjuts');
});

test('a week of the strip is shown alone', async ({ workbench }) => {
  const dates = new Dates(workbench.window);
  await dates.add({ what: 'Nära', on: '2026-11-24' });
  await dates.add({ what: 'Julmöte', on: '2026-12-21' });
  await dates.openToday();
  const week = dates.window.getByRole('button', { name: /^v\.\s52.*jul.*1 datum/ });
  await week.click();
  await expect(dates.row('Julmöte')).toBeVisible();
  await expect(dates.row('Nära')).toHaveCount(0);
  await dates.window.getByRole('button', { name: 'Visa alla veckor' }).click();
  await expect(dates.row('Nära')).toBeVisible();
});

test('an empty register says how to begin', async ({ workbench }) => {
  const { window } = workbench;
  await expect(window.getByRole('heading', { level: 1 })).toContainText('Måndag 23 november');
  for (const way of ['Läs in en lista', 'Ny upphandling', 'Lägg in exempeldata']) {
    await expect(window.getByRole('main').getByRole('button', { name: way })).toBeVisible();
  }
  await window.getByRole('button', { name: 'Lägg in exempeldata' }).click();
  await expect(new Dates(window).row('Sista dag att meddela förlängning').first()).toBeVisible();
  await expect(window.getByRole('region', { name: 'Beslut att ta' })).toContainText('Elarbeten');
  await window.getByRole('button', { name: /^Samordnad varudistribution/ }).click();
  await expect(window.getByRole('heading', { level: 1 })).toContainText(
    'Samordnad varudistribution',
  );
});
