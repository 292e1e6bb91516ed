import { expect, test } from './fixtures.ts';

test.use({ start: { args: ['--example'], now: '2026-11-23T09:12:00+01:00' } });

test('what comes and what has been is seen by keyboard, and the look is remembered', async ({
  workbench,
}) => {
  let window = workbench.window;
  await window.keyboard.press('Control+3');
  await expect(window.getByRole('grid', { name: 'Avtal' })).toBeVisible();
  await window.keyboard.press('Control+l');
  await expect(window.getByRole('listbox', { name: /^Avtal på en tidslinje/ })).toBeVisible();
  await window.keyboard.press('Control+l');

  const coming = window.getByRole('region', { name: 'Pågår och kommer' });
  const row = coming.getByRole('row', { name: /^Samordnad varudistribution/ });
  await expect(row).toContainText('2027-08-31');
  await expect(row).toContainText('2027-03-05');
  await expect(coming.getByRole('row', { name: /^Lås och larm/ })).toContainText(
    'nytt avtal ska börja',
  );
  await coming.getByRole('radio', { name: '12 månader' }).press('Space');
  await expect(coming.getByRole('row', { name: /^Frukt och grönt/ })).toHaveCount(0);
  await coming.getByRole('radio', { name: '12 månader' }).press('ArrowRight');
  await expect(coming.getByRole('row', { name: /^Frukt och grönt/ })).toBeVisible();

  const years = window.getByRole('region', { name: 'Årssiffror' });
  await expect(years.getByRole('row', { name: /^2025/ })).toHaveText(/^2025\s*5\s*0\s*1\s*0$/);
  const phases = window.getByRole('region', { name: 'Faser och ledtider' });
  await expect(phases.getByRole('row', { name: /^Förstudie/ })).toHaveText(/^Förstudie4/);
  // To look at; the tables say the same to those who read.
  const charts = window.locator('main figure');
  await expect(charts).toHaveCount(3);
  await expect(charts.nth(1)).toContainText('4Förstudie');
  await expect(charts.nth(2)).toContainText('Utvärdering');
  expect(await workbench.violations('main')).toEqual([]);

  await coming.getByRole('button', { name: 'Samordnad varudistribution' }).press('Enter');
  await expect(window.getByRole('heading', { level: 1 })).toContainText(
    'Samordnad varudistribution',
  );

  window = await workbench.restart({ args: [] });
  await window.keyboard.press('Control+3');
  await expect(window.getByRole('region', { name: 'Årssiffror' })).toBeVisible();
});
