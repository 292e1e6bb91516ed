import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { textOf } from './fixtures/pdf.ts';
import { expect, test } from './fixtures.ts';
import { AgreementsPage } from './pages/agreements.ts';
import { arrowTo, tabTo } from './pages/keyboard.ts';
import { Palette } from './pages/palette.ts';
import { sheetOf } from './pages/spreadsheet.ts';

test.use({ start: { now: '2026-11-23T09:00:00+01:00', args: ['--example'] } });

const openLessons = async (window: Page) => {
  const places = window.getByRole('navigation', { name: 'Platser' });
  await places.getByRole('button', { name: 'Erfarenheter' }).click();
  await window.getByRole('heading', { level: 1, name: 'Erfarenheter' }).waitFor();
};

test('the keyboard alone puts the list of cases into Excel', async ({ workbench }, info) => {
  const { window } = workbench;
  const path = info.outputPath('upphandlingar.xlsx');
  await workbench.answerSaveDialog(path);
  await window.keyboard.press('Control+2');
  await expect(window.getByRole('heading', { level: 1, name: 'Upphandlingar' })).toBeVisible();
  await window.keyboard.press('Control+Shift+E');
  await expect(window.getByText('Listan är sparad: upphandlingar.xlsx')).toBeVisible();
  const sheet = sheetOf(readFileSync(path));
  expect(sheet).toContain('Diarienummer');
  expect(sheet).toMatch(/KS 20\d\d\//);
  expect(sheet).toContain('state="frozen"');
});

test('a sifted list is saved as it is seen, from its menu', async ({ workbench }, info) => {
  const { window } = workbench;
  const agreements = new AgreementsPage(window);
  const path = info.outputPath('avtal.csv');
  await workbench.answerSaveDialog(path);
  await agreements.open();
  await agreements.filter.fill('Mejeri');
  await expect(window.getByRole('grid', { name: 'Avtal' }).getByRole('row')).toHaveCount(2);
  const button = window.getByRole('button', { name: 'Spara listan' });
  await tabTo(window, button, 'back');
  await window.keyboard.press('Enter');
  await arrowTo(
    window,
    window.getByRole('menuitem', { name: 'Spara listan som CSV' }),
    'ArrowDown',
  );
  await window.keyboard.press('Enter');
  await expect(window.getByText('Listan är sparad: avtal.csv')).toBeVisible();
  await expect(button).toBeFocused();
  const [head, ...rows] = readFileSync(path, 'utf8').trimEnd().split('\r\n');
  expect(head).toMatch(/^\uFEFFAvtalsnummer;Diarienummer;Avtalsnamn;Leverantör;/);
  expect(rows.length).toBeGreaterThan(0);
  for (const row of rows) expect(row).toContain('Mejeri');
  // On a row the key is the list's too, although Ctrl+E there changes the row.
  await workbench.answerSaveDialog(info.outputPath('avtal.xlsx'));
  await agreements.row('Mejeri').click();
  await window.keyboard.press('Control+Shift+E');
  await expect(window.getByText('Listan är sparad: avtal.xlsx')).toBeVisible();
});

test('agreements and dates are put on paper as they are sifted', async ({ workbench }, info) => {
  const { window } = workbench;
  const agreements = new AgreementsPage(window);
  const path = info.outputPath('avtal.pdf');
  await workbench.answerSaveDialog(path);
  await agreements.open();
  await agreements.filter.fill('Mejeri');
  await expect(window.getByRole('grid', { name: 'Avtal' }).getByRole('row')).toHaveCount(2);
  await window.getByRole('button', { name: 'Spara listan' }).click();
  await window.getByRole('menuitem', { name: 'Spara listan som PDF' }).click();
  await expect(window.getByText(/avtal\.pdf/)).toBeVisible();
  const text = textOf(path);
  expect(text).toContain('1 avtal. Urval: Gäller, ”Mejeri”.');
  expect(text).toContain('Mejeriprodukter');
  expect(text).not.toContain('Kontorsmaterial');

  await window.keyboard.press('Control+5');
  await expect(window.getByRole('heading', { level: 1, name: 'Bevakningar' })).toBeVisible();
  const dates = info.outputPath('datum.pdf');
  await workbench.answerSaveDialog(dates);
  await window.keyboard.press('Control+f');
  await window.keyboard.type('anbud');
  await window.keyboard.press('Control+k');
  await window.keyboard.type('listan som pdf');
  await expect(window.getByRole('option', { name: 'Spara listan som PDF' })).toBeVisible();
  await window.keyboard.press('Enter');
  await expect(window.getByText(/datum\.pdf/)).toBeVisible();
  expect(textOf(dates)).toContain('Urval: ”anbud”.');
  expect(textOf(dates)).toContain('Sista anbudsdag');
  expect(textOf(dates)).not.toContain('Besluta om förlängning');
});

test('decisions and dates are saved, and a closed dialog leaves no word', async ({
  workbench,
}, info) => {
  const { window } = workbench;
  for (const [place, name] of [
    ['4', 'Beslut'],
    ['5', 'Bevakningar'],
  ] as const) {
    const path = info.outputPath(`${name}.xlsx`);
    await workbench.answerSaveDialog(path);
    await window.keyboard.press(`Control+${place}`);
    await expect(window.getByRole('heading', { level: 1, name })).toBeVisible();
    await window.keyboard.press('Control+Shift+E');
    await expect(window.getByText(`Listan är sparad: ${name}.xlsx`)).toBeVisible();
    expect(sheetOf(readFileSync(path))).toContain('<c r="A2" s="2"><v>');
  }
  await workbench.answerSaveDialog('/finns/inte/lista.xlsx');
  await window.keyboard.press('Control+Shift+E');
  await expect(window.getByText(/^Filen kunde inte sparas i/)).toBeVisible();
});

test('a case’s journal is saved from its tab, and the whole from the settings and the palette', async ({
  workbench,
}, info) => {
  const { window } = workbench;
  const own = info.outputPath('ärendets.csv');
  await workbench.answerSaveDialog(own);
  await new Palette(window).type('Möbler till Björkskolan');
  await window.keyboard.press('Enter');
  await window.getByRole('tab', { name: 'Anteckningar' }).click();
  await window.getByRole('textbox', { name: 'Ny anteckning' }).fill('Ring; "Åke" först');
  await window.getByRole('tab', { name: 'Journal' }).click();
  await window.getByRole('button', { name: 'Spara journalen' }).click();
  await window.getByRole('menuitem', { name: 'Spara journalen som CSV' }).click();
  await expect(window.getByText('Listan är sparad: ärendets.csv')).toBeVisible();
  const [head, ...rows] = readFileSync(own, 'utf8').trimEnd().split('\r\n');
  expect(head).toBe('\uFEFFNr;Dag;Klockslag;Vem;Gäller;Vad;Uppgift;Före;Efter;Skäl');
  expect(rows.at(-1)).toContain(';"Ring; ""Åke"" först";');
  const whole = info.outputPath('journal.xlsx');
  await workbench.answerSaveDialog(whole);
  await window.keyboard.press('Control+7');
  await window.getByRole('button', { name: 'Spara hela journalen' }).click();
  await window.getByRole('menuitem', { name: 'Spara hela journalen som Excel' }).click();
  await expect(window.getByText('Listan är sparad: journal.xlsx')).toBeVisible();
  expect(sheetOf(readFileSync(whole))).toContain('Klockslag');
  const again = info.outputPath('igen.xlsx');
  await workbench.answerSaveDialog(again);
  await new Palette(window).type('hela journalen');
  await window.keyboard.press('Enter');
  await expect(window.getByText('Listan är sparad: igen.xlsx')).toBeVisible();
});

test('dates, deviations and lessons are copied as cells, with Ctrl+C where the focus is', async ({
  workbench,
}) => {
  const { app, window } = workbench;
  const copied = async () => {
    await window.keyboard.press('Control+c');
    await expect(window.getByText(/^\d+ rad(er kopierade| kopierad)/)).toBeAttached();
    // Newer Electron answers a promise, the tested one the text itself.
    const text = await app.evaluate(async ({ clipboard }) => clipboard.readText());
    const [heads = [], ...rows] = text.split('\n').map((line) => line.split('\t'));
    return rows.map((row) => Object.fromEntries(row.map((cell, at) => [heads[at], cell])));
  };
  await window.keyboard.press('Control+5');
  const dates = window.getByRole('grid', { name: /./ }).locator('[role=row][tabindex="0"]');
  await dates.focus();
  const rows = await copied();
  expect(rows.length).toBeGreaterThan(10);
  expect(rows).toContainEqual(
    expect.objectContaining({ Datum: '2026-11-27', Diarienummer: 'KS 2026/00163' }),
  );

  await new Palette(window).type('Samordnad varudistribution');
  await window.keyboard.press('Enter');
  await window.getByRole('tab', { name: /^Uppföljning/ }).click();
  const deviations = window.getByRole('region', { name: 'Avvikelser' });
  await deviations.getByRole('listitem').first().getByRole('button').first().focus();
  const found = await copied();
  expect(found).toHaveLength(3);
  expect(found).toContainEqual(expect.objectContaining({ Allvar: 'Allvarlig' }));

  await openLessons(window);
  const lessons = window.getByRole('region', { name: 'Erfarenheter' });
  await lessons.getByRole('listitem').first().getByRole('button').first().focus();
  const learned = await copied();
  expect(learned).toHaveLength(await lessons.getByRole('listitem').count());
  expect(learned[0]).toHaveProperty('Erfarenhet');
});

test('lessons and an agreement’s deviations are saved as lists', async ({ workbench }, info) => {
  const { window } = workbench;
  const lessons = info.outputPath('erfarenheter.xlsx');
  await workbench.answerSaveDialog(lessons);
  await openLessons(window);
  await window.getByLabel('Filtrera erfarenheter').fill('provrunda');
  const sifted = window.getByRole('region', { name: 'Erfarenheter' }).getByRole('listitem');
  await expect(sifted).toHaveCount(1);
  await window.keyboard.press('Control+Shift+E');
  await expect(window.getByText('Listan är sparad: erfarenheter.xlsx')).toBeVisible();
  expect(sheetOf(readFileSync(lessons)).match(/<row /g)).toHaveLength(2);
  expect(await workbench.violations()).toEqual([]);

  const deviations = info.outputPath('avvikelser.csv');
  await workbench.answerSaveDialog(deviations);
  await new Palette(window).type('Samordnad varudistribution');
  await window.keyboard.press('Enter');
  await window.getByRole('tab', { name: /^Uppföljning/ }).click();
  await window.getByRole('button', { name: 'Spara avvikelserna' }).click();
  await window.getByRole('menuitem', { name: 'Spara avvikelserna som CSV' }).click();
  await expect(window.getByText('Listan är sparad: avvikelser.csv')).toBeVisible();
  const [head, ...rows] = readFileSync(deviations, 'utf8').trimEnd().split('\r\n');
  expect(head).toMatch(/^\uFEFF[^;]+;.*Allvar/);
  expect(rows).toHaveLength(3);
  expect(await workbench.violations()).toEqual([]);
});
