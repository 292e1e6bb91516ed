import { writeFileSync } from 'node:fs';
import { askDoor } from './fixtures/askDoor.ts';
import { factsOf, heightOf, sheetsOf, wordsOutside } from './fixtures/pdf.ts';
import { expect, test, type Workbench } from './fixtures.ts';
import { ImportPage } from './pages/import.ts';
import { Palette } from './pages/palette.ts';

test.use({ start: { now: '2026-11-23T09:00:00+01:00', args: ['--example'] } });

/** Prints what is seen as Ctrl+P does, into a file. */
const print = async ({ app }: Workbench, path: string): Promise<void> => {
  const pdf = await app.evaluate(async ({ BrowserWindow }) => {
    const [window] = BrowserWindow.getAllWindows();
    const printed = await window?.webContents.printToPDF({ preferCSSPageSize: true });
    return printed?.toString('base64') ?? '';
  });
  writeFileSync(path, Buffer.from(pdf, 'base64'));
};

/** The margins in points, less what rounding takes. */
const margins = { left: 37, right: 37, top: 37, bottom: 37 };

for (const [key, name] of [
  ['1', 'Idag'],
  ['2', 'Upphandlingar'],
  ['3', 'Avtal'],
  ['4', 'Beslut'],
  ['5', 'Bevakningar'],
  ['7', 'Inställningar'],
  ['8', 'Leverantörer'],
  ['9', 'Erfarenheter'],
] as const) {
  test(`${name} is printed with its heading and the day, without the frame`, async ({
    workbench,
  }, info) => {
    const { window } = workbench;
    await window.keyboard.press(`Control+${key}`);
    const heading = window.locator('#sheet h1');
    if (key !== '1') await expect(heading).toHaveText(new RegExp(`^${name}`));
    const path = info.outputPath('utskrift.pdf');
    await print(workbench, path);
    const text = sheetsOf(path).join(' ');
    expect(text).toContain('Utskrivet ur Upphandlingsbordet 2026-11-23');
    expect(text).toContain(
      await heading.evaluate((shown) =>
        (shown.firstChild?.textContent ?? '?').replaceAll('\u00A0', ' '),
      ),
    );
    expect(text).not.toContain('Sök ärende, avtal');
    expect(text).not.toContain('Ctrl K');
    expect(wordsOutside(path, margins)).toEqual([]);
  });
}

for (const [name, title] of [
  ['a case', 'Möbler till Björkskolan'],
  ['an agreement', 'Samordnad varudistribution'],
] as const) {
  test(`the page of ${name} is printed whole, without the frame`, async ({ workbench }, info) => {
    const { window } = workbench;
    await new Palette(window).type(title);
    await window.keyboard.press('Enter');
    await expect(window.locator('#sheet h1')).toContainText(title);
    const shown = await window
      .locator('#sheet [role=tabpanel] :is(h2, h3, dt)')
      .filter({ visible: true })
      .allInnerTexts();
    const path = info.outputPath('utskrift.pdf');
    await print(workbench, path);
    const text = sheetsOf(path).join(' ');
    expect(text).toContain('Utskrivet ur Upphandlingsbordet 2026-11-23');
    expect(text).toContain(title);
    expect(text).not.toContain('Sök ärende, avtal');
    expect(shown.length).toBeGreaterThan(3);
    const bare = (words: string) => words.replace(/\s/g, '');
    expect(shown.filter((words) => !bare(text).includes(bare(words)))).toEqual([]);
    // A page that is wider than its paper is printed smaller.
    expect(heightOf(path, title.split(' ')[0] ?? '')).toBeGreaterThan(20);
    expect(wordsOutside(path, margins)).toEqual([]);
  });
}

test('every line of a list to be imported is printed, and the preview is as it was', async ({
  workbench,
}, info) => {
  const page = new ImportPage(workbench);
  const marks = Array.from(
    { length: 150 },
    (_, index) => `Nr${String(index + 1).padStart(4, '0')}`,
  );
  const rows = marks.map((mark) => `${mark}\tAvtal ${mark}\tAlfa AB\t2028-12-31\t100000`);
  await page.open();
  await page.paste(
    ['Avtalsnummer\tAvtalsnamn\tLeverantör\tSlutdatum\tTakbelopp', ...rows].join('\n'),
  );
  await expect(page.ticks.first()).toBeVisible();
  const before = await page.ticks.count();
  expect(before).toBeLessThan(marks.length);
  const path = info.outputPath('utskrift.pdf');
  await print(workbench, path);
  const sheets = sheetsOf(path);
  expect(factsOf(path).get('Page size')).toMatch(/^841\.\d+ x 59\d/);
  const text = sheets.join(' ');
  expect(marks.filter((mark) => !text.includes(mark))).toEqual([]);
  for (const sheet of sheets.filter((one) => /Nr\d{4}/.test(one))) {
    expect(sheet).toContain('ur Avtalsnamn');
    expect(sheet).toContain('Takvolym');
  }
  expect(wordsOutside(path, margins)).toEqual([]);
  await expect(page.ticks).toHaveCount(before);
});

test('the menu prints what is seen', async ({ workbench }) => {
  const { app, window } = workbench;
  await window.evaluate(() => {
    // Chromium's own dialog would hold the window.
    Object.assign(globalThis, { print: () => document.body.setAttribute('data-printed', '') });
  });
  // The menu is laid once the first room stands.
  const print = () =>
    app.evaluate(({ Menu }) => {
      const file = Menu.getApplicationMenu()?.items.find(({ label }) => label === 'Arkiv');
      const item = file?.submenu?.items.find(({ label }) => label === 'Skriv ut …');
      item?.click();
      return item?.accelerator;
    });
  await expect.poll(print).toBe('CmdOrCtrl+P');
  await expect(window.locator('body[data-printed]')).toHaveCount(1);
});

test('every row of a long list is printed, and the window is as it was', async ({
  workbench,
}, info) => {
  const { window } = workbench;
  const marks = Array.from(
    { length: 150 },
    (_, index) => `Nr${String(index + 1).padStart(4, '0')}`,
  );
  for (const title of marks) {
    await askDoor(workbench, 'agreement.register', {
      title,
      facts: { agreedEnd: '2028-12-31', ceiling: 100_000_000 },
    });
  }
  await window.keyboard.press('Control+3');
  const rows = window.getByRole('grid', { name: 'Avtal' }).getByRole('row');
  await expect(rows.first()).toBeVisible();
  const before = await rows.count();
  expect(before).toBeLessThan(marks.length);
  const path = info.outputPath('utskrift.pdf');
  await print(workbench, path);
  const sheets = sheetsOf(path);
  expect(factsOf(path).get('Page size')).toMatch(/^841\.\d+ x 59\d/);
  const text = sheets.join(' ');
  expect(marks.filter((mark) => !text.includes(mark))).toEqual([]);
  for (const sheet of sheets) expect(sheet).toContain('Avtal och leverantör');
  await expect(rows).toHaveCount(before);
});
