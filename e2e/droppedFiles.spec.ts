import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { Palette } from './pages/palette.ts';

test.use({ start: { args: ['--example'] } });

/** Holds files from the disk over the sheet, as the system hands them over; `drop` lets them go. */
const drag = async (window: Page, paths: readonly string[], event: 'dragover' | 'drop') => {
  await window.evaluate(() => {
    const input = document.createElement('input');
    input.type = 'file';
    input.multiple = true;
    input.id = 'from-outside';
    document.body.append(input);
  });
  await window.setInputFiles('#from-outside', [...paths]);
  await window.evaluate((kind) => {
    const input = document.querySelector<HTMLInputElement>('#from-outside');
    const data = new DataTransfer();
    for (const file of input?.files ?? []) data.items.add(file);
    input?.remove();
    document
      .querySelector('main')
      ?.dispatchEvent(new DragEvent(kind, { dataTransfer: data, bubbles: true }));
  }, event);
};

for (const [record, words] of [
  ['Möbler till Björkskolan', 'Släpp filerna för att lägga in dem i ärendet'],
  ['Samordnad varudistribution', 'Släpp filerna för att lägga in dem på avtalet'],
] as const) {
  test(`files dropped on ${record} are copied into it`, async ({ workbench }) => {
    const { window } = workbench;
    const paths = ['Anbud Åkerö.pdf', 'kravlista.xlsx'].map((name) =>
      join(workbench.dataDir, name),
    );
    for (const path of paths) writeFileSync(path, 'innehåll');
    await new Palette(window).type(record);
    await window.keyboard.press('Enter');
    await expect(window.getByRole('heading', { level: 1 })).toContainText(record);

    await drag(window, paths, 'dragover');
    await expect(window.getByText(words)).toBeVisible();
    await drag(window, paths, 'drop');
    await expect(window.getByText(words)).toHaveCount(0);
    await expect(window.getByText('Filerna är inlagda.')).toBeVisible();
    await window.getByRole('tab', { name: 'Handlingar' }).click();
    const files = window.getByRole('region', { name: 'Handlingar' }).getByRole('listitem');
    await expect(files).toHaveCount(2);
    await expect(files.filter({ hasText: 'Anbud Åkerö.pdf' })).toHaveCount(1);
    await window.getByRole('heading', { level: 1 }).focus();
    await window.keyboard.press('Control+z');
    await expect(files).toHaveCount(0);
  });
}

test('a right click in a field has the usual menu, in Swedish', async ({ workbench }) => {
  const { window, app } = workbench;
  await app.evaluate(({ Menu }) => {
    Menu.prototype.popup = function popup() {
      const labels = this.items.map((item) => item.label).filter((label) => label !== '');
      (globalThis as { popped?: string[] }).popped = labels;
    };
  });
  await window.keyboard.press('Control+7');
  await window.getByRole('region', { name: 'Kommunen' }).getByLabel('Kommun').click({
    button: 'right',
  });
  await expect
    .poll(() => app.evaluate(() => (globalThis as { popped?: string[] }).popped))
    .toEqual(['Klipp ut', 'Kopiera', 'Klistra in', 'Markera allt']);
});
