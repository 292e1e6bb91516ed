import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { Dates } from './pages/dates.ts';
import { arrowTo, tabTo } from './pages/keyboard.ts';
import { ProcurementPage } from './pages/procurement.ts';
import { ProcurementsPage } from './pages/procurements.ts';
import { sheetOf } from './pages/spreadsheet.ts';

test.use({ start: { args: ['--example'], now: '2026-11-23T09:12:00+01:00' } });

const doc = readFileSync(resolve(import.meta.dirname, '../docs/KEYBOARD.md'), 'utf8');

/** The strokes that docs/KEYBOARD.md gives a job, in the last cell of its row. */
const written = (job: string): number => {
  const line = doc.split('\n').find((one) => one.startsWith(`| ${job} |`));
  return Number(line?.split('|').at(-2)?.trim());
};

/** Counts strokes from now on: a key with its Ctrl, Shift or Alt is one, and so is each letter. */
const countStrokes = (window: Page): (() => number) => {
  let strokes = 0;
  const { keyboard } = window;
  const [press, type] = [keyboard.press.bind(keyboard), keyboard.type.bind(keyboard)];
  keyboard.press = (key, how) => {
    strokes += 1;
    return press(key, how);
  };
  keyboard.type = (text, how) => {
    strokes += text.length;
    return type(text, how);
  };
  return () => strokes;
};

test('an agreement is found by a part of its number, and its reminder snoozed', async ({
  workbench,
}) => {
  const { window } = workbench;
  const { keyboard } = window;
  const dates = new Dates(window);
  const strokes = countStrokes(window);
  await keyboard.press('Control+5');
  await expect(window.getByRole('heading', { level: 1 })).toHaveText('Bevakningar');
  await keyboard.press('Control+f');
  await keyboard.type('0103');
  await expect(dates.row('Samordnad varudistribution').first()).toBeVisible();
  await keyboard.press('ArrowDown');
  await keyboard.press('s');
  await expect(window.getByLabel('Skjut upp till')).toBeFocused();
  await keyboard.type('+7d');
  await keyboard.press('Tab');
  await tabTo(window, window.getByRole('form').getByLabel('Skäl'));
  await keyboard.type('väntar på Kost');
  await keyboard.press('Enter');
  await expect(window.getByText('Bevakningen är uppskjuten.')).toBeVisible();
  expect(strokes()).toBe(written('Skjut upp en påminnelse om ett avtal'));
});

test('what falls due in May is seen', async ({ workbench }) => {
  const { window } = workbench;
  const { keyboard } = window;
  const strokes = countStrokes(window);
  await keyboard.press('Control+5');
  await expect(window.getByRole('heading', { level: 1 })).toHaveText('Bevakningar');
  await keyboard.press('Control+f');
  await tabTo(window, window.getByRole('button', { name: /^Månad/ }));
  await keyboard.press('Enter');
  await expect(window.getByRole('menuitemcheckbox', { name: 'maj 2027' })).toBeVisible();
  await keyboard.type('maj');
  await keyboard.press('Enter');
  await expect(window.getByRole('button', { name: 'Månad maj 2027' })).toBeVisible();
  const due = window
    .getByRole('main')
    .getByRole('row')
    .filter({ hasNotText: /^Senare/ });
  await expect(due.first()).toContainText('maj');
  await expect(due.filter({ hasNotText: 'maj' })).toHaveCount(0);
  expect(strokes()).toBe(written('Se vad som förfaller i maj'));
});

test('three cases of a department go to the colleague, and one undo takes them back', async ({
  workbench,
}) => {
  const { window } = workbench;
  const { keyboard } = window;
  const board = new ProcurementsPage(window);
  const strokes = countStrokes(window);
  await keyboard.press('Control+2');
  await expect(window.getByRole('heading', { level: 1 })).toContainText('Upphandlingar');
  await keyboard.press('Control+l');
  const rows = window.getByRole('grid', { name: 'Upphandlingar' }).getByRole('row');
  await keyboard.press('Control+f');
  await keyboard.type('kost');
  await expect(rows).toHaveCount(4);
  await keyboard.press('ArrowDown');
  await keyboard.press('Control+a');
  await expect(window.getByRole('region', { name: 'Det som är valt' })).toContainText('3 valda');
  await keyboard.press('Control+e');
  await expect(board.dialog).toContainText('Ändra 3 upphandlingar');
  await keyboard.type('ture');
  await expect(window.getByRole('option', { name: 'Ture Prövarsson' })).toBeVisible();
  await keyboard.press('Enter');
  await keyboard.press('Control+Enter');
  await expect(window.getByText('3 ärenden är ändrade.')).toBeVisible();
  await expect(rows.filter({ hasText: 'Ture Prövarsson' })).toHaveCount(3);
  expect(strokes()).toBe(written('Flytta tre ärenden till kollegan'));
  await keyboard.press('Control+z');
  await expect(rows.filter({ hasText: 'Ture Prövarsson' })).toHaveCount(0);
});

test('the table of the board goes to Excel', async ({ workbench }, info) => {
  const { window } = workbench;
  const { keyboard } = window;
  const path = info.outputPath('upphandlingar.xlsx');
  await workbench.answerSaveDialog(path);
  const strokes = countStrokes(window);
  await keyboard.press('Control+2');
  await expect(window.getByRole('region', { name: 'Upphandlingar' })).toBeVisible();
  await keyboard.press('Control+Shift+E');
  await expect(window.getByText('Listan är sparad: upphandlingar.xlsx')).toBeVisible();
  expect(strokes()).toBe(written('Spara tavlan som en tabell i Excel'));
  const cards = await window.locator('[data-card]').count();
  const sheet = sheetOf(readFileSync(path));
  expect(sheet.match(/KS 20\d\d\/\d+/g)).toHaveLength(cards);
  for (const text of ['Diarienummer', 'Väntar på', 'Avtalsspärren löper']) {
    expect(sheet).toContain(text);
  }
});

test('a case comes from nothing to being advertised', async ({ workbench }) => {
  const { window } = workbench;
  const { keyboard } = window;
  const board = new ProcurementsPage(window);
  const page = new ProcurementPage(window);
  const strokes = countStrokes(window);
  await keyboard.press('Control+n');
  await expect(board.dialog.getByLabel('Vad ska upphandlas?')).toBeFocused();
  await keyboard.type('Skolmöbler');
  await keyboard.press('Tab');
  await keyboard.type('KS 2026/00301');
  await keyboard.press('Tab');
  await keyboard.type('teknik');
  await expect(window.getByRole('option', { name: 'Teknik' })).toBeVisible();
  await keyboard.press('Enter');
  await keyboard.press('Enter');
  await expect(window.getByRole('heading', { level: 1 })).toHaveText('Skolmöbler');
  await tabTo(window, page.button('Fyll i: Ansvarig upphandlare'));
  await keyboard.press('Enter');
  await expect(page.fact('Ansvarig upphandlare')).toBeFocused();
  await keyboard.type('maj');
  await expect(window.getByRole('option', { name: /Maj/ })).toBeVisible();
  await keyboard.press('Enter');
  for (const [label, letters, option] of [
    ['Slag', 'va', 'Vara'],
    ['Förfarande', '', 'Öppet förfarande'],
  ] as const) {
    await tabTo(window, page.fact(label));
    await keyboard.press('Enter');
    const choice = window.getByRole('option', { name: option, exact: true });
    await expect(choice).toBeVisible();
    await keyboard.type(letters);
    await arrowTo(window, choice, 'ArrowDown');
    await keyboard.press('Enter');
    await expect(page.fact(label)).toHaveText(option);
    if (label === 'Slag') {
      await tabTo(window, page.fact('Uppskattat värde'));
      await keyboard.type('3 mkr');
    }
  }
  for (const [label, text] of [
    ['Önskad avtalsstart', '270801'],
    ['Behov', 'Möbler till två skolor.'],
    ['Kontakt med marknaden', 'Dialog i höstas.'],
    ['Erfarenheter som använts', 'Prova stolarna.'],
  ] as const) {
    await tabTo(window, page.fact(label));
    await keyboard.type(text);
  }
  await keyboard.press('Tab');
  await tabTo(window, window.getByRole('tab', { selected: true }), 'back');
  await arrowTo(window, page.tab('Översikt'), 'ArrowRight');
  await keyboard.press('Enter');
  await tabTo(window, page.button('Gå vidare till annonsering'));
  await keyboard.press('Enter');
  await expect(page.phase).toContainText('Annonsering');
  expect(strokes()).toBe(written('Ny upphandling, från inget till annonserad'));
});
