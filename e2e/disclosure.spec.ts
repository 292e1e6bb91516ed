import { readFileSync } from 'node:fs';
import { unzipSync } from 'fflate';
import { textOf } from './fixtures/pdf.ts';
import { expect, test } from './fixtures.ts';
import { AgreementsPage } from './pages/agreements.ts';
import { Palette } from './pages/palette.ts';

test.use({ start: { now: '2026-11-23T09:00:00+01:00', args: ['--example'] } });

test('a fact is marked on the agreement, taken back, and masked in the list that is given out', async ({
  workbench,
}, info) => {
  const { window } = workbench;
  await new Palette(window).type('Samordnad varudistribution');
  await window.keyboard.press('Enter');
  await window.getByRole('tab', { name: 'Uppgifter' }).click();
  const marks = window.getByRole('button', { name: 'Maskeras vid utlämnande' });
  await marks.focus();
  await window.keyboard.press('Enter');
  await window.getByRole('menuitemcheckbox', { name: 'Takvolym' }).click();
  await window.keyboard.press('Escape');
  await expect(marks).toHaveText('Takvolym');
  await window.getByLabel('Lagrum för sekretess').fill('31 kap. 16 §');
  await window.keyboard.press('Tab');
  await expect(window.getByText('Kapitel och paragraf i')).toBeHidden();
  await window.getByRole('heading', { level: 1 }).click();
  await window.keyboard.press('Control+z');
  await expect(window.getByLabel('Lagrum för sekretess')).toHaveValue('');
  await window.keyboard.press('Control+y');
  await expect(window.getByLabel('Lagrum för sekretess')).toHaveValue('31 kap. 16 §');
  expect(await workbench.violations('main')).toEqual([]);

  const path = info.outputPath('lista.xlsx');
  await workbench.answerSaveDialog(path);
  await new AgreementsPage(window).open();
  await window.getByRole('button', { name: 'Spara listan' }).click();
  await window.getByRole('menuitem', { name: 'Lista för utlämnande' }).click();
  const dialog = window.getByRole('dialog', { name: 'Lista för utlämnande' });
  await expect(dialog.getByText('1 avtal med maskerade uppgifter')).toBeVisible();
  await expect(dialog.getByRole('listitem')).toContainText('Takvolym: 31 kap. 16 §');
  await dialog.getByLabel('Begäran gäller').fill('Gällande avtal');
  expect(await workbench.violations('[role=dialog]')).toEqual([]);
  await workbench.picture(info.outputPath('dialog.png'));
  await dialog.getByRole('button', { name: 'Spara som Excel' }).click();
  await expect(window.getByText('Listan är sparad: lista.xlsx')).toBeVisible();
  await expect(dialog).toBeHidden();
  const files = unzipSync(readFileSync(path));
  const sheet = (number: number) =>
    Buffer.from(files[`xl/worksheets/sheet${number}.xml`] ?? []).toString('utf8');
  expect(sheet(1).match(/>Maskerad</g)).toHaveLength(1);
  expect(sheet(2)).toContain('31 kap. 16 §');
  expect(sheet(3)).toContain('Gällande avtal');

  const paper = info.outputPath('lista.pdf');
  await workbench.answerSaveDialog(paper);
  await window.getByRole('button', { name: 'Spara listan' }).click();
  await window.getByRole('menuitem', { name: 'Lista för utlämnande' }).click();
  await dialog.getByLabel('Begäran gäller').fill('Gällande avtal');
  await dialog.getByRole('button', { name: 'Spara som PDF' }).click();
  await expect(dialog).toBeHidden();
  const text = textOf(paper);
  expect(text.match(/Maskerad(?= )/g)).toHaveLength(1);
  expect(text).toContain('Begäran Gällande avtal');
  expect(text).toContain('31 kap. 16 §');
});
