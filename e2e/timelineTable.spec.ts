import { sheetsOf } from './fixtures/pdf.ts';
import { expect, test } from './fixtures.ts';
import { AgreementsPage } from './pages/agreements.ts';

test.use({ start: { args: ['--example'], now: '2026-11-23T09:12:00+01:00' } });

test('the timeline is read as a table, year by year, with the keyboard and the same filter', async ({
  workbench,
}) => {
  let window = workbench.window;
  const page = new AgreementsPage(window);
  await page.open();
  await page.showAs('Tidslinje');
  await page.timeline.focus();

  await test.step('T turns the picture into a table, and the focus goes with it', async () => {
    await window.keyboard.press('t');
    await expect(page.timelineTable).toBeVisible();
    await expect(page.timeline).toHaveCount(0);
    await expect(page.timelineTable.getByRole('row').and(window.locator(':focus'))).toHaveCount(1);
    expect(await workbench.violations('main')).toEqual([]);
  });

  await test.step('each year says what begins and ends in it, and when to decide', async () => {
    await page.filter.fill('samordnad varu');
    await expect(page.timelineTable).toMatchAriaSnapshot(`
      - grid "Tidslinjen som tabell":
        - rowgroup:
          - row /^Avtal och leverantör 2024/:
            - columnheader "Avtal och leverantör"
            - columnheader "2024"
            - columnheader "2025"
            - columnheader "2026 · I dag"
            - columnheader "2027"
            - columnheader "2028"
            - columnheader "2029"
            - columnheader "2030"
            - columnheader "2031"
        - rowgroup:
          - row "Logistik":
            - rowheader "Logistik"
          - row /^Samordnad/:
            - rowheader "Samordnad varudistribution Älvnära Distribution AB"
            - gridcell "–"
            - gridcell "avtalstid från 2025-09-01"
            - gridcell "avtalstid"
            - gridcell "avtalstid till 2027-08-31, besluta senast 2027-01-29, möjlig förlängning från 2027-09-01"
            - gridcell "möjlig förlängning till 2028-08-31, möjlig förlängning från 2028-09-01"
            - gridcell "möjlig förlängning till 2029-08-31"
            - gridcell "–"
            - gridcell "–"
    `);
  });

  await test.step('the arrows and the zoom move it as they move the picture', async () => {
    await window.keyboard.press('ArrowDown');
    await window.keyboard.press('ArrowRight');
    const heads = page.timelineTable.getByRole('columnheader');
    await expect(heads.nth(1)).toHaveText('2025');
    await expect(window.getByText('2025-01-01 till 2032-12-31 visas.')).toBeAttached();
    await window.keyboard.press('+');
    await expect(heads).toHaveCount(13);
    await window.keyboard.press('0');
    await expect(heads.nth(1)).toHaveText('2024');
  });

  await test.step('it is a table after a restart too, and Enter opens an agreement', async () => {
    await page.filter.fill('');
    window = await workbench.restart({ args: [] });
    await window.keyboard.press('Control+3');
    const again = new AgreementsPage(window);
    await expect(again.timelineTable).toBeVisible();
    await window.getByRole('button', { name: 'Som tabell' }).click();
    await expect(again.timeline).toBeVisible();
    await window.keyboard.press('Space');
    await expect(again.timelineTable).toBeVisible();
    await again.timelineTable.getByRole('row', { name: /^Skolfotografering/ }).click();
    await window.keyboard.press('Enter');
    await expect(window.getByRole('heading', { level: 1 })).toHaveText('Skolfotografering');
  });
});

test('the timeline goes on paper as it is seen, with years and today on every sheet', async ({
  workbench,
}, info) => {
  const { window } = workbench;
  const pdf = info.outputPath('tidslinje.pdf');
  const page = new AgreementsPage(window);
  await page.open();
  await page.showAs('Tidslinje');
  await page.timeline.focus();
  await workbench.answerSaveDialog(pdf);
  await window.keyboard.press('Control+Shift+P');
  await expect(window.getByText('tidslinje.pdf')).toBeVisible();
  const sheets = sheetsOf(pdf);
  expect(sheets.length).toBeGreaterThan(1);
  for (const sheet of sheets) {
    expect(sheet).toContain('2024 2025 2026 2027 2028 2029 2030 2031');
    expect(sheet).toContain('I dag 2026-11-23');
    expect(sheet).toContain('möjlig förlängning');
  }
  expect(sheets.join(' ')).toMatch(/Elarbeten.*2026-12-31 2027-12-31 2026-09-02.*har passerat/);

  await page.filter.fill('samordnad varu');
  await window
    .getByRole('radiogroup', { name: 'Hur lång tid som visas' })
    .getByText('3 år')
    .click();
  const second = info.outputPath('ett.pdf');
  await workbench.answerSaveDialog(second);
  await window.keyboard.press('Control+Shift+P');
  await expect(window.getByText('ett.pdf')).toBeVisible();
  const [sifted = '', ...more] = sheetsOf(second);
  expect(more).toEqual([]);
  expect(sifted).toContain('2026-07-01 – 2029-06-30');
  expect(sifted).toContain('Urval: Gäller, ”samordnad varu”.');
  expect(sifted).not.toContain('Elarbeten');
});
