import { expect, test } from './fixtures.ts';

test.use({ start: { args: ['--example'], now: '2026-11-23T09:12:00+01:00' } });

test('Idag says what each case waits for and what was changed since the working day before', async ({
  workbench,
}) => {
  const { window } = workbench;
  const { keyboard } = window;
  await expect(window.getByRole('heading', { name: /^Ändrat sedan i fredags/ })).toBeVisible();
  const phases = window.getByRole('region', { name: /^Ärenden i fas/ });
  await expect(phases.getByRole('button', { name: 'Visa alla 9' })).toBeVisible();
  const waiting = phases.getByRole('button', { name: /^Lås och larm/ });
  await expect(waiting).toContainText('Öppningen saknar två namn');
  await waiting.press('Enter');
  await expect(window.getByRole('heading', { level: 1 })).toHaveText('Lås och larm');

  await window.getByRole('tab', { name: /^Anteckningar/ }).click();
  for (const text of ['Ett', 'Två', 'Tre']) {
    await window.getByLabel('Ny anteckning').fill(text);
    await keyboard.press('Control+Enter');
    await expect(window.getByRole('listitem').filter({ hasText: text })).toBeVisible();
  }
  await keyboard.press('Control+1');
  const changes = window.getByRole('region', { name: /^Ändrat sedan i fredags/ });
  // The same thing done again is said once.
  await expect(changes.getByRole('button', { name: /skrev en anteckning i Lås/ })).toHaveCount(1);
  await window.getByRole('row').filter({ hasText: 'Genomgång av behov' }).click();
  await keyboard.press('k');
  await expect(window.getByText('Bevakningen är klar.')).toBeVisible();
  await expect(changes.getByRole('listitem').first()).toContainText('Genomgång av behov');
  expect(await workbench.violations('main')).toEqual([]);
});

test('after a week without changes Idag tells what was changed last', async ({ workbench }) => {
  const window = await workbench.restart({ args: [], now: '2026-12-01T09:12:00+01:00' });
  await expect(window.getByRole('heading', { name: 'Senast ändrat' })).toBeVisible();
});
