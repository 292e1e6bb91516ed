import { expect, test } from './fixtures.ts';
import { Palette } from './pages/palette.ts';
import { ProcurementPage } from './pages/procurement.ts';

test.use({ start: { now: '2026-11-23T09:00:00+01:00' } });

test('the time plan is counted backwards, keeps free what is chosen, and says when it no longer holds', async ({
  workbench,
}) => {
  const { window } = workbench;
  await window.evaluate(async () => {
    const { desk } = window as unknown as {
      desk: { call: (name: string, input: object) => Promise<unknown> };
    };
    await desk.call('procurement.start', { title: 'Skolskjuts', facts: { procedure: 'open' } });
  });
  const palette = new Palette(window);
  await palette.type('Skolskjuts');
  await expect(palette.chosen).toContainText('Skolskjuts');
  await window.keyboard.press('Enter');
  const page = new ProcurementPage(window);
  await page.tab('Tidplan').click();
  await page.button('Fyll i: Önskad avtalsstart').click();
  await expect(page.fact('Önskad avtalsstart')).toBeFocused();
  await page.write('Önskad avtalsstart', '2027-08-16');
  await page.tab('Tidplan').click();

  const plan = window.getByRole('region', { name: 'Tidplan' });
  await expect(plan).toContainText('Planen håller.');
  await expect(plan).toContainText(/Förstudien behöver vara i gång senast 2027-\d\d-\d\d/);
  const row = (name: string) => plan.getByRole('row').filter({ hasText: name });
  await expect(row('Förstudie')).toContainText('2026-11-23');
  await expect(row('Igångsättning')).toContainText(/går runt juli/);
  const beginsWithJulyFree = await row('Anbudstid').getByRole('cell').nth(0).innerText();
  expect(await workbench.violations('main')).toEqual([]);

  await plan.getByLabel('juli').uncheck();
  await expect(row('Igångsättning')).not.toContainText('juli');
  const begins = await row('Anbudstid').getByRole('cell').nth(0).innerText();
  expect(begins > beginsWithJulyFree).toBe(true);

  await row('Anbudstid').getByRole('button').click();
  await expect(window.getByRole('dialog')).toContainText('+ 30 dagar');
  await window.keyboard.press('Escape');

  await page.tab('Uppgifter').click();
  await page.write('Önskad avtalsstart', '2027-02-01');
  await page.tab('Tidplan').click();
  await expect(plan).toContainText(/Planen håller inte\. Avtalet kan börja tidigast 2027-/);
  await expect(plan).toContainText('dagar efter önskad start 2027-02-01');

  await page.tab('Översikt').click();
  await expect(window.getByRole('tabpanel')).toContainText(
    /Förstudie skulle ha börjat senast|dagar efter önskad start/,
  );
  await page.button('Visa tidplanen').click();
  await expect(plan).toBeVisible();
  await window.keyboard.press('Control+1');
  const slipped = window.getByRole('region', { name: /^Tidplaner som inte håller/ });
  await slipped.getByRole('button', { name: /Skolskjuts/ }).click();
  await expect(plan).toContainText('Planen håller inte.');

  await window.keyboard.press('Control+7');
  await window.getByLabel('Förstudie').fill('5');
  await window.keyboard.press('Tab');
  await window.keyboard.press('Alt+ArrowLeft');
  await expect(plan).toBeVisible();
  await expect(row('Förstudie')).toContainText(/2026-11-23.*2026-1[12]-/s);
});
