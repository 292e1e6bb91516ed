import { askDoor, distribution, registerDistribution } from './fixtures/askDoor.ts';
import { expect, test } from './fixtures.ts';
import { AgreementPage } from './pages/agreement.ts';

test.use({ start: { now: '2026-11-24T09:00:00+01:00' } });

test('an agreement entered by hand says what it lacks, and at once what does not hold together', async ({
  workbench,
}) => {
  const { window } = workbench;
  const page = new AgreementPage(window);
  const main = window.getByRole('main');
  const lacks = window.getByRole('region', { name: 'Det här saknas' });
  await window.keyboard.press('Control+3');
  await expect(window.getByText('Inga avtal ännu.')).toBeVisible();
  await window.keyboard.press('Control+n');
  const dialog = window.getByRole('dialog', { name: 'Nytt avtal' });
  await dialog.getByLabel('Rubrik').fill('Samordnad varudistribution');
  await dialog.getByRole('button', { name: 'Lägg till avtalet' }).click();
  await expect(window.getByRole('heading', { level: 1 })).toHaveText('Samordnad varudistribution');

  await test.step('the list of what is missing leads to each field', async () => {
    await expect(lacks.getByRole('button')).toHaveText([
      'slutdatum',
      'ansvarig',
      'uppgift om förlängning',
      'leverantör',
    ]);
    await lacks.getByRole('button', { name: 'Fyll i slutdatum' }).click();
    await expect(page.fact('Avtalat slut')).toBeFocused();
    await page.write('Avtalat slut', '2027-08-31');
    await page.write('Start', '2025-09-01');
    await page.write('Meddelas senast, månader före', '6');
    await page.show('Översikt');
    await expect(lacks.getByRole('button')).toHaveText([
      'ansvarig',
      'uppgift om förlängning',
      'leverantör',
    ]);
    await lacks.getByRole('button', { name: 'Fyll i uppgift om förlängning' }).click();
  });

  await test.step('options are steps, each with its own length, caller and latest notice', async () => {
    await page.button('Lägg till förlängning').click();
    await page.button('Lägg till förlängning').click();
    await expect(page.fact('Månader, förlängning 2')).toHaveValue('12');
    await page.write('Meddelas månader före, förlängning 2', '3');
    await page.write('Meddelas dagar före, förlängning 2', '10');
    await page.write('Form och villkor, förlängning 2', 'Skriftligt, om miljökraven är uppfyllda');
    await page.write('Meddelas senast den dag, förlängning 1', '2027-02-01');
    await page.show('Översikt');
    await expect(page.date('Meddela senast')).toContainText('2027-02-01');
    await expect(page.date('Besluta senast')).toContainText('2027-01-04');
    await expect(page.date('Längst till')).toContainText('2029-08-31');
    await page.show('Uppgifter');
    await page.write('Meddelas senast den dag, förlängning 1', '');
    await page.show('Översikt');
    await expect(page.date('Meddela senast')).toContainText('2027-02-26');
    await expect(page.date('Besluta senast')).toContainText('2027-01-29');
  });

  await test.step('options past the latest end or the four years are told with both days', async () => {
    await page.show('Uppgifter');
    await page.write('Längst till enligt avtalet', '2029-06-30');
    await expect(main).toContainText(
      'Alla förlängningar tillsammans skulle gå till 2029-08-31, men avtalet får gälla längst till 2029-06-30.',
    );
    await page.write('Längst till enligt avtalet', '');
    await page.write('Avtalat slut', '2028-08-31');
    await page.fact('Slag').click();
    await window.getByRole('option', { name: 'Ramavtal', exact: true }).click();
    await expect(main).toContainText('bara om det finns särskilda skäl (7 kap. 2 § LOU)');
    await expect(main).toContainText('2029-08-31');
    await page.write('Avtalat slut', '2027-08-31');
  });

  await test.step('more used than the ceiling is told with the numbers', async () => {
    await page.write('Takvolym', '8 400 000');
    await page.write('Använt värde', '8 500 000');
    await expect(main).toContainText('Det är 100 000 kr över takvolymen 8 400 000 kr.');
  });

  await test.step('changes are told against ten, fifteen and fifty per cent as they are typed', async () => {
    await page.show('Uppföljning');
    await page.button('Ny ändring').click();
    const form = window.getByRole('form', { name: 'Ny ändring' });
    await form.getByLabel('Vad ändras').fill('Två förskolor till');
    await form.getByLabel('Belopp').fill('840 000');
    await form.getByLabel('Belopp').press('Tab');
    await expect(form.getByRole('status')).toContainText(
      '+840 000 kr sammanlagt, 10 % av 8 400 000 kr',
    );
    await expect(form.getByRole('status')).toContainText('17 kap. 9 § LOU räcker inte');
    // No threshold in kronor is known for the year, and none is spoken of.
    await expect(form.getByRole('status')).not.toContainText('tröskelvärdet');
    await form.getByRole('combobox', { name: 'Grund' }).click();
    await window.getByRole('option', { name: /kompletterande/i }).click();
    await expect(form.getByRole('status')).toContainText('högst hälften, 4 200 000 kr');
    await form.getByRole('button', { name: 'Ny ändring' }).click();
    await expect(main).toContainText('10 % av 8 400 000 kr');
    expect(await workbench.violations('main')).toEqual([]);
  });

  await test.step('without an end it runs until further notice, and tells when it can end', async () => {
    await page.show('Uppgifter');
    await page.write('Avtalat slut', '');
    await main.getByLabel('Gäller tills vidare').check();
    await expect(main).toContainText(
      'Uppsägningstiden är 6 månader: uppsagt i dag slutar det tidigast 2027-05-24.',
    );
  });
});

test('goods are checked against the end of the agreement that brings them out', async ({
  workbench,
}) => {
  const { window } = workbench;
  await registerDistribution(workbench);
  const goods = await askDoor<{ id: string }>(workbench, 'agreement.register', {
    title: 'Kemtekniska produkter',
    facts: {
      start: '2026-01-01',
      agreedEnd: '2027-12-31',
      options: [{ months: 24, calledBy: 'buyer' }],
      noticeMonths: 3,
    },
  });
  const page = new AgreementPage(window);
  const main = window.getByRole('main');
  await window.keyboard.press('Control+3');
  await window.getByRole('row').filter({ hasText: 'Kemtekniska produkter' }).dblclick();
  await page.show('Uppgifter');
  await page.fact('Samordnad varudistribution genom').fill('Samordnad');
  await window.getByRole('option', { name: new RegExp(distribution.title) }).click();
  await page.write('Samordnad varudistribution från', '2026-03-01');
  await page.show('Översikt');
  const links = window.getByRole('region', { name: 'Hör ihop med' });
  await expect(links).toContainText(
    'Varorna ska köras ut till 2027-12-31, men distributionsavtalet slutar 2027-08-31. Det kan förlängas till 2029-08-31.',
  );
  await page.show('Uppgifter');
  await page.write('Samordnad varudistribution till', '2027-08-31');
  await page.show('Översikt');
  await expect(links).not.toContainText('slutar 2027-08-31.');
  await askDoor(workbench, 'agreement.describe', {
    id: goods.id,
    change: { distributionUntil: null },
  });
  await page.button('Fatta beslut').click();
  await expect(main).toContainText(
    'Förlängs avtalet till 2029-12-31 gäller det längre än distributionsavtalet, som slutar 2027-08-31.',
  );
  await main.getByRole('button', { name: 'Kontrollerat i dag' }).click();
  await expect(main).toContainText('Uteslutningsgrunder kontrollerade 2026-11-24.');
  await expect(main).toContainText('En ny upphandling tar ungefär 7 månader enligt tidplanen.');
  expect(await workbench.violations('main')).toEqual([]);
});
