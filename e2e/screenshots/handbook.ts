import { mkdirSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Page } from '@playwright/test';
import { expect, test } from '../fixtures.ts';

/** A Monday in the middle of the work, so that the pictures are the same whenever they are taken. */
test.use({ start: { args: ['--example'], now: '2026-11-23T09:12:00+01:00' } });

const folder = resolve(import.meta.dirname, '../../renderer/frame/pictures');

const list = resolve(import.meta.dirname, '../fixtures/import/syn_grindby_avtalsperiod.xlsx');

const open = async (window: Page, text: string) => {
  await window.keyboard.press('Control+k');
  await expect(window.getByRole('combobox')).toBeFocused();
  await window.keyboard.type(text);
  await expect(window.getByRole('option').first()).toContainText(text);
  await window.keyboard.press('Enter');
  await expect(window.getByRole('heading', { level: 1 })).toContainText(text);
};

test('pictures of the handbook', async ({ workbench }) => {
  mkdirSync(folder, { recursive: true });
  const { window } = workbench;
  await workbench.app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0]?.setContentSize(1024, 640),
  );
  const take = async (name: string) => {
    await window.waitForFunction(() => document.fonts.status === 'loaded');
    const path = resolve(folder, `${name}.jpg`);
    await window.screenshot({ path, type: 'jpeg', quality: 60 });
  };
  await window.keyboard.press('Control+1');
  await take('idag');
  await window.keyboard.press('Control+2');
  await expect(window.getByRole('heading', { level: 1 })).toContainText('Upphandlingar');
  await take('tavla');
  await window.keyboard.press('Control+l');
  await window.getByRole('row').filter({ hasText: 'Verksamhetssystem för vård' }).click();
  await window.keyboard.press('Control+Enter');
  await expect(window.getByRole('complementary').getByRole('heading').first()).toBeVisible();
  await take('bredvid');
  await window.keyboard.press('Escape');
  await open(window, 'Verksamhetssystem för vård');
  await window.getByRole('tab', { name: 'Tidplan' }).click();
  await take('tidplan');
  await open(window, 'Lås och larm');
  await window
    .getByRole('button', { name: /^Varför / })
    .first()
    .click();
  await expect(window.getByRole('dialog')).toBeVisible();
  await take('varfor');
  await window.keyboard.press('Escape');
  await window.keyboard.press('Control+4');
  await window.getByText('Samordnad varudistribution').first().click();
  await window.keyboard.press('Enter');
  await expect(window.getByRole('heading', { level: 1 })).toContainText('Beslut om');
  await take('beslutet');
  await open(window, 'Samordnad varudistribution');
  await window.getByRole('tab', { name: /^Uppföljning/ }).click();
  await take('uppfoljning');
  await open(window, 'Älvnära Distribution');
  await take('leverantor');
  await workbench.answerOpenDialog(list);
  await window.keyboard.press('Control+6');
  await window.getByRole('button', { name: 'Välj fil' }).click();
  await expect(window.getByRole('grid').or(window.getByRole('table')).first()).toBeVisible();
  await take('importera');
});
