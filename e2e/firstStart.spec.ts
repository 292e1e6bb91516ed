import { expect, test } from './fixtures.ts';

test('the first start asks three questions, and what is answered is there at once', async ({
  workbench,
}) => {
  const { window } = workbench;
  const questions = window.getByRole('region', { name: 'Tre frågor att börja med' });
  await questions.getByLabel('Kommun').fill('Grindby kommun');
  await questions.getByLabel('Kommun').press('Tab');
  await questions.getByLabel('Ditt namn').fill('Maj Exempelsson');
  await questions.getByLabel('Ditt namn').press('Tab');
  const departments = questions.getByLabel('Förvaltningar');
  await departments.fill('Kost, Teknik , kost');
  await departments.press('Enter');
  await expect(questions.getByText('Inlagda: Kost, Teknik.')).toBeVisible();
  await expect(questions.getByLabel('Förvaltningar')).toHaveValue('');
  expect(await workbench.violations()).toEqual([]);

  await window.keyboard.press('Control+7');
  await expect(window.getByRole('region', { name: 'Kommunen' }).getByLabel('Kommun')).toHaveValue(
    'Grindby kommun',
  );
  await window.keyboard.press('Control+1');
  await questions.getByRole('button', { name: 'Hoppa över' }).click();
  await expect(questions).toHaveCount(0);
  await expect(window.getByRole('button', { name: 'Läs in en lista' })).toBeVisible();
});

test('example data are tried and taken away again, and what was gone on with stays', async ({
  workbench,
}) => {
  const { window } = workbench;
  await window.getByRole('button', { name: 'Lägg in exempeldata' }).click();
  await expect(window.getByText('Exempeldata visas.')).toBeVisible();

  await window.keyboard.press('Control+2');
  await window.getByText('Möbler till Björkskolan', { exact: true }).first().click();
  await window.keyboard.press('Enter');
  await expect(window.getByRole('heading', { level: 1 })).toContainText('Möbler till Björkskolan');
  await window.getByRole('tab', { name: 'Anteckningar' }).click();
  await window.getByRole('textbox', { name: 'Ny anteckning' }).fill('Ringt leverantören.');
  await window.getByRole('textbox', { name: 'Ny anteckning' }).press('Control+Enter');
  await expect(window.getByText('Ringt leverantören.')).toBeVisible();

  await window.keyboard.press('Control+1');
  await window.getByRole('button', { name: 'Ta bort', exact: true }).click();
  await expect(
    window.getByText('Det du har arbetat vidare med ligger kvar: Möbler till Björkskolan.'),
  ).toBeVisible();
  await expect(window.getByText('Exempeldata visas.')).toHaveCount(0);
  const places = window.getByRole('navigation', { name: 'Platser' });
  await expect(places.getByRole('button', { name: 'Upphandlingar' })).toContainText('1');

  await window.keyboard.press('Control+z');
  await expect(window.getByText('Exempeldata visas.')).toBeVisible();
  await expect(places.getByRole('button', { name: 'Avtal' })).toContainText('12');
});
