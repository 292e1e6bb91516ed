import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ICAL from 'ical.js';
import { expect, test } from './fixtures.ts';
import { Dates } from './pages/dates.ts';
import { Palette } from './pages/palette.ts';
import { ProcurementPage } from './pages/procurement.ts';

test.use({ start: { args: ['--example'], now: '2026-11-23T09:00:00+01:00' } });

/** Each event of a calendar file, by its name: its first day and whether it still stands. */
const eventsIn = (path: string) =>
  new Map(
    new ICAL.Component(ICAL.parse(readFileSync(path, 'utf8')))
      .getAllSubcomponents('vevent')
      .map((component) => {
        const event = new ICAL.Event(component);
        const status = component.getFirstPropertyValue('status');
        return [event.uid, { day: event.startDate.toString(), summary: event.summary, status }];
      }),
  );

test('all dates go into a calendar file, and a later file updates the same events', async ({
  workbench,
}) => {
  const { window } = workbench;
  const dates = new Dates(window);
  await dates.add({ what: 'Ring Kost om behoven', on: '2026-12-01' });
  const save = async (name: string) => {
    const path = join(workbench.dataDir, name);
    await workbench.answerSaveDialog(path);
    await window.getByRole('button', { name: 'Till kalendern' }).click();
    await expect(window.getByText(`Kalenderfil sparad: ${name}`)).toBeVisible();
    return eventsIn(path);
  };
  const first = await save('Första.ics');
  const mine = [...first].find(([, { summary }]) => summary === 'Ring Kost om behoven');
  expect(mine?.[1]).toMatchObject({ day: '2026-12-01', status: 'CONFIRMED' });
  expect(first.size).toBeGreaterThan(5);

  await dates.focus('Ring Kost om behoven');
  await window.keyboard.press('k');
  await expect(dates.row('Ring Kost om behoven')).toHaveCount(0);
  const second = await save('Andra.ics');
  expect([...second.keys()].sort()).toEqual([...first.keys()].sort());
  expect(second.get(mine?.[0] ?? '')).toMatchObject({ status: 'CANCELLED' });
});

test('the window has a file shown in its folder only where it was written for it', async ({
  workbench,
}) => {
  const { window, app, dataDir } = workbench;
  await app.evaluate(({ shell }) => {
    const shown: string[] = [];
    Reflect.set(globalThis, 'shown', shown);
    shell.showItemInFolder = (path) => void shown.push(path);
  });
  const refused = await window.evaluate(
    async (path) => {
      const { desk } = globalThis as unknown as {
        desk: { call: (name: string, input: object) => Promise<unknown> };
      };
      return desk.call('paper.show', { path });
    },
    join(dataDir, 'log.txt'),
  );
  expect(JSON.stringify(refused)).toContain('record.gone');

  const path = join(dataDir, 'Datum.ics');
  await new Dates(window).openAll();
  await workbench.answerSaveDialog(path);
  await window.getByRole('button', { name: 'Till kalendern' }).click();
  await window.getByRole('button', { name: 'Visa i mappen' }).click();
  expect(await app.evaluate(() => Reflect.get(globalThis, 'shown'))).toEqual([path]);
});

test('one case’s dates alone, from its menu; a closed dialog writes nothing', async ({
  workbench,
}) => {
  const { window } = workbench;
  const title = 'Verksamhetssystem för vård';
  const palette = new Palette(window);
  await palette.type(title);
  await expect(palette.chosen).toContainText(title);
  await window.keyboard.press('Enter');
  const page = new ProcurementPage(window);
  const path = join(workbench.dataDir, 'Ärendet.ics');

  await workbench.answerSaveDialog(null);
  await page.menu('Datumen till kalendern');
  await expect(page.button('Fler val')).toBeFocused();
  expect(existsSync(path)).toBe(false);

  await workbench.answerSaveDialog(path);
  await page.menu('Datumen till kalendern');
  await expect(window.getByText('Kalenderfil sparad: Ärendet.ics')).toBeVisible();
  const summaries = [...eventsIn(path).values()].map(({ summary }) => summary);
  expect(summaries.length).toBeGreaterThan(0);
  for (const summary of summaries) expect(summary).toContain(title);
});
