import type { Locator, Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';

test.use({ start: { args: ['--example'], now: '2026-11-23T09:12:00+01:00' } });

const inspector = (window: Page): Locator =>
  window.getByRole('complementary', { name: 'Bredvid listan' });
const title = (window: Page): Locator => inspector(window).getByRole('heading').first();

test('the record of the row in focus stands beside the list, follows it, and is remembered', async ({
  workbench,
}) => {
  let window = workbench.window;
  const { keyboard } = window;
  await keyboard.press('Control+2');
  await expect(window.getByRole('heading', { level: 1 })).toContainText('Upphandlingar');
  await keyboard.press('Control+l');
  const rows = window.getByRole('grid', { name: 'Upphandlingar' }).getByRole('row');
  await rows.filter({ hasText: 'Lås och larm' }).click();
  await expect(inspector(window)).toHaveCount(0);
  await keyboard.press('Control+Enter');
  await expect(title(window)).toHaveText('Lås och larm');
  await expect(inspector(window)).toContainText('Öppningen saknar två namn');
  await expect(rows.filter({ hasText: 'Lås och larm' })).toBeFocused();
  expect(await workbench.violations('main')).toEqual([]);

  await keyboard.press('ArrowDown');
  await expect(rows.filter({ hasText: 'Lås och larm' })).not.toBeFocused();
  const [next = ''] = (await window.locator(':focus').innerText()).split('\n');
  await expect(title(window)).toHaveText(next);
  await keyboard.press('ArrowUp');
  await expect(title(window)).toHaveText('Lås och larm');

  await keyboard.press('F6');
  await expect(inspector(window).locator(':focus')).toBeVisible();
  await inspector(window)
    .getByRole('button', { name: 'Klart: Avtalsspärren löper ut' })
    .press('Enter');
  await expect(window.getByText('Bevakningen är klar.')).toBeVisible();
  await expect(inspector(window).getByText('Avtalsspärren löper ut')).toHaveCount(0);
  await keyboard.press('Control+z');
  await expect(inspector(window).getByText('Avtalsspärren löper ut')).toBeVisible();

  window = await workbench.restart({ args: [] });
  await window.keyboard.press('Control+2');
  await expect(title(window)).toBeVisible();
  await expect(window.locator('[data-region=list] [data-start]')).toBeFocused();
  await window.keyboard.press('F6');
  await expect(inspector(window).locator(':focus')).toBeVisible();
  await window.keyboard.press('Escape');
  await expect(inspector(window)).toHaveCount(0);
  await expect(window.locator('[data-region=list] [data-start]')).toBeFocused();
  await expect(window.getByRole('heading', { level: 1 })).toContainText('Upphandlingar');
});

test('the mouse opens it beside the board, where a press shows a card and a second opens it', async ({
  workbench,
}) => {
  const { window } = workbench;
  await window.keyboard.press('Control+2');
  const board = window.getByRole('region', { name: 'Upphandlingar' });
  const card = (name: string) => board.getByRole('button', { name });
  await card('Kemtekniska produkter').click({ button: 'right' });
  await window.getByRole('menuitem', { name: /^Öppna bredvid/ }).click();
  await expect(title(window)).toHaveText('Kemtekniska produkter');
  await card('Telefoni').click();
  await expect(title(window)).toHaveText('Telefoni');
  await expect(card('Telefoni')).toBeFocused();
  const toggle = window.getByRole('button', { name: 'Visa bredvid listan' });
  await expect(toggle).toHaveAttribute('aria-pressed', 'true');
  await toggle.click();
  await expect(inspector(window)).toHaveCount(0);
  await toggle.click();
  await expect(title(window)).toHaveText('Telefoni');
  expect(await workbench.violations('main')).toEqual([]);
  await card('Kemtekniska produkter').dblclick();
  await expect(window.getByRole('heading', { level: 1 })).toHaveText('Kemtekniska produkter');
});

test('an agreement, a date and a supplier stand beside theirs', async ({ workbench }) => {
  const { window } = workbench;
  const { keyboard } = window;
  await keyboard.press('Control+3');
  await window.getByRole('row').filter({ hasText: 'Samordnad varudistribution' }).click();
  await keyboard.press('Control+Enter');
  await expect(title(window)).toHaveText('Samordnad varudistribution');
  await expect(inspector(window)).toContainText('8 400 000 kr');
  await expect(inspector(window).getByRole('button', { name: 'Fatta beslut' })).toBeVisible();
  expect(await workbench.violations('main')).toEqual([]);

  await keyboard.press('Control+5');
  await window.getByRole('row').filter({ hasText: 'Dokumentation klar' }).first().click();
  await keyboard.press('Control+Enter');
  await expect(title(window)).toHaveText('Fisk och skaldjur');
  expect(await workbench.violations('main')).toEqual([]);
  await keyboard.press('Control+n');
  await expect(window.getByRole('complementary', { name: 'Ny bevakning' })).toBeVisible();
  await keyboard.press('Escape');
  await expect(title(window)).toHaveText('Fisk och skaldjur');
  await window.getByRole('row').filter({ hasText: 'Genomgång av behov' }).click();
  await expect(inspector(window)).toContainText('En egen bevakning.');
  await keyboard.press('Escape');
  await expect(inspector(window)).toHaveCount(0);

  await keyboard.press('Control+8');
  await window.getByRole('row').filter({ hasText: 'Älvnära Distribution' }).click();
  await keyboard.press('Control+Enter');
  await expect(title(window)).toHaveText('Älvnära Distribution AB');
  await expect(
    inspector(window).getByRole('button', { name: 'Samordnad varudistribution' }),
  ).toBeVisible();
  expect(await workbench.violations('main')).toEqual([]);
});

test('what a record beside the list lacks leads to the field that is missing', async ({
  workbench,
}) => {
  const { window } = workbench;
  const { keyboard } = window;
  await keyboard.press('Control+3');
  await window.getByRole('row').filter({ hasText: 'Trycksaker' }).click();
  await keyboard.press('Control+Enter');
  await inspector(window).getByRole('button', { name: 'Fyll i uppgift om förlängning' }).click();
  await expect(window.getByRole('heading', { level: 1 })).toHaveText('Trycksaker');
  await expect(window.getByRole('group', { name: 'Förlängning' })).toBeFocused();

  await keyboard.press('Control+2');
  await window.keyboard.press('Control+l');
  await window.getByRole('row').filter({ hasText: 'Kemtekniska produkter' }).click();
  await keyboard.press('Control+Enter');
  await expect(title(window)).toHaveText('Kemtekniska produkter');
  await inspector(window).getByRole('listitem').getByRole('button').first().click();
  await expect(window.getByRole('heading', { level: 1 })).toHaveText('Kemtekniska produkter');
  await expect(window.getByRole('textbox', { name: 'Kontakt med marknaden' })).toBeFocused();
});
