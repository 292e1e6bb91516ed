import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test, type Workbench } from './fixtures.ts';
import { Dates } from './pages/dates.ts';

test.use({ start: { now: '2026-11-02T09:00:00+01:00' } });

const spoken = (workbench: Workbench): Promise<{ title: string; body: string }[]> =>
  workbench.app.evaluate(
    () => (globalThis as unknown as { spoken: { title: string; body: string }[] }).spoken,
  );

/** Listens to what the desktop would be told; there is no desktop here to show it. */
const listenToDesktop = async (workbench: Workbench): Promise<void> => {
  await workbench.app.evaluate(({ Notification }) => {
    const said: { title: string; body: string }[] = [];
    Object.assign(globalThis, { spoken: said });
    Notification.isSupported = () => true;
    Notification.prototype.show = function show(this: Electron.Notification) {
      said.push({ title: this.title, body: this.body });
    };
  });
  // Reminders begin a moment after the first draw; a sleep before that would wake nobody.
  const listeners = () =>
    workbench.app.evaluate(({ powerMonitor }) => powerMonitor.listenerCount('resume'));
  await expect.poll(listeners).toBeGreaterThan(0);
};

/** The machine sleeps and wakes on another day. */
const sleepUntil = (workbench: Workbench, now: string): Promise<void> =>
  workbench.app.evaluate(({ powerMonitor }, moment) => {
    process.env.UPPHANDLINGSBORDET_NOW = moment;
    powerMonitor.emit('resume');
  }, now);

const five = [
  ['Ring Kost', '2026-11-03'],
  ['Svar till Teknik', '2026-11-06'],
  ['Boka dialog', '2026-11-11'],
  ['Läs protokoll', '2026-11-16'],
  ['Skicka dagordning', '2026-11-20'],
] as const;

test('three weeks asleep with five dates passed: one notification, five rows that stay', async ({
  workbench,
}) => {
  const dates = new Dates(workbench.window);
  for (const [what, on] of five) await dates.add({ what, on });
  await listenToDesktop(workbench);
  await sleepUntil(workbench, '2026-11-23T09:00:00+01:00');
  expect(await spoken(workbench)).toEqual([
    { title: '5 datum behöver dig', body: expect.stringContaining('Idag') },
  ]);
  await dates.openToday();
  await expect(workbench.window.getByRole('heading', { level: 1 })).toContainText('23 november');
  for (const [what] of five) await expect(dates.row(what)).toContainText('Passerat');
  await sleepUntil(workbench, '2026-11-24T09:00:00+01:00');
  expect(await spoken(workbench)).toHaveLength(1);
  for (const [what] of five) await expect(dates.row(what)).toContainText('Passerat');
});

test('three weeks closed with five dates passed: they are told of together, and stay', async ({
  workbench,
}) => {
  const before = new Dates(workbench.window);
  for (const [what, on] of five) await before.add({ what, on });
  const dates = new Dates(await workbench.restart({ now: '2026-11-23T09:00:00+01:00' }));
  await expect(
    dates.window.getByText(/^Fem påminnelser kom medan programmet var stängt/),
  ).toHaveCount(1);
  for (const [what] of five) await expect(dates.row(what)).toContainText('Passerat');
});

test('reminders wait for eight o’clock on a working day', async ({ workbench }) => {
  await new Dates(workbench.window).add({ what: 'Ring Kost', on: '2026-11-10' });
  await listenToDesktop(workbench);
  await sleepUntil(workbench, '2026-11-10T07:30:00+01:00');
  expect(await spoken(workbench)).toEqual([]);
  await sleepUntil(workbench, '2026-11-10T08:00:00+01:00');
  expect(await spoken(workbench)).toMatchObject([{ title: 'Ring Kost' }]);
});

test('a date comes again when it is done, is changed in its place, and has its own reminders', async ({
  workbench,
}) => {
  const { window } = workbench;
  const dates = new Dates(window);
  await dates.openAll();
  await window.keyboard.press('Control+n');
  const form = window.getByRole('form', { name: 'Ny bevakning' });
  await form.getByLabel('Vad').fill('Uppföljning med leverantören');
  await form.getByLabel('Datum', { exact: true }).fill('2026-11-30');
  await form.getByLabel('Återkommer').click();
  await window.getByRole('option', { name: 'varje kvartal' }).click();
  await form.getByRole('button', { name: 'Lägg till bevakning' }).click();
  const row = dates.row('Uppföljning med leverantören');
  await expect(row).toContainText('varje kvartal');
  await form.getByRole('button', { name: 'Stäng' }).click();

  await dates.focus('Uppföljning med leverantören');
  await window.keyboard.press('k');
  await expect(row).toContainText('28 feb');
  await window.keyboard.press('Control+z');
  await expect(row).toContainText('30 nov');

  await dates.focus('Uppföljning med leverantören');
  await window.keyboard.press('Shift+F10');
  await window.getByRole('menuitem', { name: 'Ändra' }).click();
  const change = window.getByRole('form', { name: 'Ändra' });
  await change.getByLabel('Vad').fill('Kvartalsmöte');
  await change.getByLabel('Datum', { exact: true }).fill('2026-12-01');
  await window.keyboard.press('Enter');
  await expect(dates.row('Kvartalsmöte')).toContainText('1 dec');

  await dates.focus('Kvartalsmöte');
  await window.keyboard.press('Shift+F10');
  await window.getByRole('menuitem', { name: 'Påminn andra dagar' }).click();
  const remind = window.getByRole('form', { name: 'Påminn andra dagar' });
  await remind.getByLabel('Dagar före').fill('tre');
  await window.keyboard.press('Enter');
  await expect(remind.getByRole('alert')).toContainText('går inte att läsa');
  await remind.getByLabel('Dagar före').fill('7, 1');
  await window.keyboard.press('Enter');
  await expect(remind).toHaveCount(0);
  await listenToDesktop(workbench);
  await sleepUntil(workbench, '2026-11-24T09:00:00+01:00');
  expect(await spoken(workbench)).toMatchObject([{ title: 'Kvartalsmöte' }]);
  expect(await workbench.violations('main')).toEqual([]);
});

test('what falls due in a month is shown alone', async ({ workbench }) => {
  const { window } = workbench;
  const dates = new Dates(window);
  await dates.add({ what: 'Nära', on: '2026-11-10' });
  await dates.add({ what: 'Majmöte', on: '2027-05-04' });
  await window.getByRole('button', { name: 'Månad alla' }).click();
  await window.getByRole('menuitemcheckbox', { name: 'maj 2027' }).click();
  await expect(dates.row('Majmöte')).toBeVisible();
  await expect(dates.row('Nära')).toHaveCount(0);
});

test.describe('at login and beside the clock', () => {
  const home = mkdtempSync(join(tmpdir(), 'upphandlingsbordet-home-'));
  test.use({ start: { now: '2026-11-02T09:00:00+01:00', env: { XDG_CONFIG_HOME: home } } });
  test.afterAll(() => rmSync(home, { recursive: true, force: true }));

  test('it starts with the login if wished, and goes on reminding with its window closed', async ({
    workbench,
  }) => {
    const { window, app } = workbench;
    await new Dates(window).add({ what: 'Ring Kost', on: '2026-11-03' });
    await window.keyboard.press('Control+7');
    await window.getByLabel('Starta när jag loggar in').check();
    const file = join(home, 'autostart', 'upphandlingsbordet.desktop');
    await expect.poll(() => existsSync(file)).toBe(true);
    expect(readFileSync(file, 'utf8')).toMatch(/^Exec=".*" "--quietly"$/m);
    await window.getByLabel('Starta när jag loggar in').uncheck();
    await expect.poll(() => existsSync(file)).toBe(false);

    const stays = window.getByLabel('Fortsätt påminna när fönstret är stängt');
    await stays.click();
    await expect(stays).toBeChecked();
    await listenToDesktop(workbench);
    const isShown = () =>
      app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().map((w) => w.isVisible()));
    await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close());
    await expect.poll(isShown).toEqual([false]);
    await sleepUntil(workbench, '2026-11-03T09:00:00+01:00');
    expect((await spoken(workbench)).map(({ title }) => title)).toEqual([
      'Upphandlingsbordet påminner vidare',
      'Ring Kost',
    ]);
    await app.evaluate(({ app: program }) => program.emit('second-instance'));
    await expect.poll(isShown).toEqual([true]);
  });
});
