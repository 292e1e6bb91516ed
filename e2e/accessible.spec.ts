import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';

test.use({ start: { args: ['--example'] } });

/** The rooms of the sidebar by the key that opens them. */
const rooms = [
  ['Idag', '1'],
  ['Upphandlingar', '2'],
  ['Avtal', '3'],
  ['Beslut', '4'],
  ['Bevakningar', '5'],
  ['Importera', '6'],
  ['Inställningar', '7'],
  ['Leverantörer', '8'],
  ['Erfarenheter', '9'],
] as const;

const choose = (window: Page, chosen: object) =>
  window.evaluate(async (settings) => {
    const { desk } = window as unknown as {
      desk: { call: (n: string, i: object) => Promise<unknown> };
    };
    await desk.call('settings.choose', settings);
  }, chosen);

for (const theme of ['light', 'dark'] as const) {
  for (const language of ['sv', 'en'] as const) {
    test(`axe finds nothing in any room: ${theme}, ${language}`, async ({ workbench }) => {
      test.setTimeout(120_000);
      const { window } = workbench;
      await choose(window, { theme, language });
      await expect(window.locator('html')).toHaveAttribute('lang', language);
      for (const [room, key] of rooms) {
        await window.keyboard.press(`Control+${key}`);
        await expect(window.getByRole('main').getByRole('heading', { level: 1 })).toBeVisible();
        expect.soft(await workbench.violations(), room).toEqual([]);
      }
      for (const title of ['Verksamhetssystem för vård och omsorg', 'Möbler till Björkskolan']) {
        await window.keyboard.press('Control+2');
        await window.getByText(title, { exact: true }).first().click();
        await window.keyboard.press('Enter');
        await expect(window.getByRole('heading', { level: 1, name: title })).toBeVisible();
        expect.soft(await workbench.violations(), title).toEqual([]);
      }
      await window.keyboard.press('Control+k');
      await expect(window.getByRole('combobox')).toBeFocused();
      await window.keyboard.type('Samordnad');
      await expect(window.getByRole('option').first()).toBeVisible();
      expect.soft(await workbench.violations(), 'palette').toEqual([]);
      await window.keyboard.press('Enter');
      await expect(
        window.getByRole('heading', { level: 1, name: 'Samordnad varudistribution' }),
      ).toBeVisible();
      expect.soft(await workbench.violations(), 'agreement').toEqual([]);
      for (const part of [1, 2] as const) {
        await window.getByRole('tab').nth(part).click();
        expect.soft(await workbench.violations(), `agreement, part ${part}`).toEqual([]);
      }
      await window.keyboard.press('Control+8');
      await window.getByRole('row').nth(1).dblclick();
      await expect(window.getByRole('heading', { level: 2 }).first()).toBeVisible();
      expect.soft(await workbench.violations(), 'supplier').toEqual([]);
      await window.keyboard.press('Control+4');
      await window.getByText('Samordnad varudistribution').first().click();
      await window.keyboard.press('Enter');
      const decision = window.getByRole('main').getByRole('heading', { level: 1 });
      await expect(decision).toContainText('Samordnad varudistribution');
      expect.soft(await workbench.violations(), 'decision').toEqual([]);
      await window.keyboard.press('?');
      await expect(window.getByRole('dialog')).toBeVisible();
      expect.soft(await workbench.violations(), 'keys').toEqual([]);
    });

    test(`axe finds nothing beside a list or in what lies on top: ${theme}, ${language}`, async ({
      workbench,
    }) => {
      test.setTimeout(120_000);
      const { window } = workbench;
      const { keyboard } = window;
      const dialog = window.getByRole('dialog');
      const onTop = async (what: string) => {
        await expect(dialog).toBeVisible();
        expect.soft(await workbench.violations('[role=dialog]'), what).toEqual([]);
        await keyboard.press('Escape');
        await expect(dialog).toHaveCount(0);
      };
      const goTo = async (key: string) => {
        await keyboard.press(`Control+${key}`);
        await expect(window.locator('[data-region=list] [data-start]')).toBeFocused();
      };
      await choose(window, { theme, language });
      await expect(window.locator('html')).toHaveAttribute('lang', language);
      await goTo('2');
      await window.getByRole('button', { name: 'Kemtekniska produkter' }).focus();
      await keyboard.press('Shift+ArrowRight');
      await onTop('gate');
      await window.getByRole('button', { name: 'Livsmedel, torrvaror' }).focus();
      await keyboard.press('Shift+ArrowLeft');
      await onTop('reason');
      await keyboard.press('Control+n');
      await onTop('new case');
      await keyboard.press('Control+l');
      const grid = window.getByRole('grid');
      await grid.getByText('Telefoni', { exact: true }).click();
      await keyboard.press('Shift+ArrowUp');
      await keyboard.press('Control+e');
      await onTop('change many');
      await window.locator('main footer').getByRole('button').nth(2).click();
      await onTop('compare');
      await grid.getByText('Telefoni', { exact: true }).click();
      for (const key of ['Home', 'ArrowUp']) await keyboard.press(key);
      await keyboard.press('Alt+ArrowDown');
      await onTop('column filter');
      await window.getByRole('button', { name: /^(Sparade vyer|Saved views)$/ }).click();
      await window
        .getByRole('menuitem')
        .filter({ has: window.locator('svg') })
        .first()
        .click();
      await onTop('saved view');
      await keyboard.press('F1');
      await onTop('handbook');
      for (const key of ['3', '5', '8', '2']) {
        await goTo(key);
        await keyboard.press('Control+Enter');
        await expect(window.getByRole('complementary').getByRole('heading').first()).toBeVisible();
        expect.soft(await workbench.violations('main'), `beside, ${key}`).toEqual([]);
        await keyboard.press('Escape');
      }
      await goTo('5');
      await keyboard.press('Control+n');
      await expect(window.getByRole('complementary').getByRole('textbox').first()).toBeFocused();
      expect.soft(await workbench.violations('main'), 'own date').toEqual([]);
      await keyboard.press('Escape');
      await goTo('2');
      await keyboard.press('Enter');
      await window.getByRole('button', { name: /^(Fler val|More choices)$/ }).click();
      await window.getByRole('menuitem', { name: /^(Välj vad|Choose what)/ }).click();
      await onTop('parts of the summary');
      await goTo('3');
      await window.getByRole('button', { name: /^(Spara listan|Save the list)$/ }).click();
      await window.getByRole('menuitem', { name: /^(Lista för utl|List for discl)/ }).click();
      await onTop('disclosure');
      await keyboard.press('Control+n');
      await onTop('new agreement');
      for (const look of ['timeline', 'outlook']) {
        await keyboard.press('Control+l');
        await expect(grid.and(window.getByLabel(/^(Avtal|Agreements)$/))).toHaveCount(0);
        expect.soft(await workbench.violations('main'), look).toEqual([]);
      }
    });
  }
}
