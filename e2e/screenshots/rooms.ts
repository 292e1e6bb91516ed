import { mkdirSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Page } from '@playwright/test';
import { expect, test } from '../fixtures.ts';

/** A Monday in the middle of the work, so that the pictures are the same whenever they are taken. */
test.use({ start: { args: ['--example'], now: '2026-11-23T09:12:00+01:00' } });

const folder = resolve(import.meta.dirname, '../../docs/screenshots');

/** Where each picture is taken: a key for the room, and what is opened in it. */
const views: readonly (readonly [name: string, open: (window: Page) => Promise<void>])[] = [
  ['idag', (window) => window.keyboard.press('Control+1')],
  ['upphandlingar', (window) => window.keyboard.press('Control+2')],
  [
    'bredvid',
    async (window) => {
      await window.keyboard.press('Control+2');
      await window.getByRole('button', { name: 'Lås och larm' }).focus();
      await window.keyboard.press('Control+Enter');
      await expect(window.getByRole('complementary').getByRole('heading').first()).toBeVisible();
    },
  ],
  ['arende', (window) => find(window, 'Verksamhetssystem för vård')],
  [
    'avtal',
    async (window) => {
      await window.keyboard.press('Control+3');
      await window.getByText('Lista', { exact: true }).click();
    },
  ],
  [
    'framat',
    async (window) => {
      await window.keyboard.press('Control+3');
      await window.getByText('Framåt', { exact: true }).click();
      await expect(window.getByText('Pågår och kommer')).toBeVisible();
    },
  ],
  ['avtalet', (window) => find(window, 'Samordnad varudistribution')],
  ['beslut', (window) => window.keyboard.press('Control+4')],
  [
    'beslutet',
    async (window) => {
      await window.keyboard.press('Control+4');
      await window.getByText('Samordnad varudistribution').first().click();
      await window.keyboard.press('Enter');
    },
  ],
  ['bevakningar', (window) => window.keyboard.press('Control+5')],
  [
    'uppfoljning',
    async (window) => {
      await find(window, 'Samordnad varudistribution');
      await window.getByRole('tab', { name: /^Uppföljning/ }).click();
    },
  ],
  ['leverantorer', (window) => window.keyboard.press('Control+8')],
  ['leverantoren', (window) => find(window, 'Älvnära Distribution')],
  ['erfarenheter', (window) => window.keyboard.press('Control+9')],
  ['importera', (window) => window.keyboard.press('Control+6')],
  ['installningar', (window) => window.keyboard.press('Control+7')],
  [
    'sok',
    async (window) => {
      await window.keyboard.press('Control+1');
      await window.keyboard.press('Control+k');
      await expect(window.getByRole('combobox')).toBeFocused();
      await window.keyboard.type('var');
      await expect(window.getByRole('option').first()).toBeVisible();
    },
  ],
];

const find = async (window: Page, text: string) => {
  await window.keyboard.press('Control+k');
  await expect(window.getByRole('combobox')).toBeFocused();
  await window.keyboard.type(text);
  await expect(window.getByRole('option').first()).toContainText(text);
  await window.keyboard.press('Enter');
  await expect(window.getByRole('heading', { level: 1 })).toContainText(text);
};

const sizes = [
  ['', 1440, 900],
  ['-1024', 1024, 640],
] as const;

for (const theme of ['light', 'dark'] as const) {
  test(`pictures of every room, ${theme}`, async ({ workbench }) => {
    test.setTimeout(240_000);
    mkdirSync(folder, { recursive: true });
    const { window } = workbench;
    await window.evaluate(async (chosen) => {
      const { desk } = window as unknown as {
        desk: { call: (name: string, input: object) => Promise<{ value: { id: string }[] }> };
      };
      await desk.call('settings.choose', { theme: chosen, userName: 'Maj Exempelsson' });
      // A morning's work, so that the pictures show who did what.
      const { value: cases } = await desk.call('procurement.list', {});
      for (const { id } of cases.slice(0, 6)) {
        const text = 'Genomgång med förvaltningen, inget nytt.';
        await desk.call('note.write', { subject: { kind: 'procurement', id }, text });
      }
    }, theme);
    for (const [suffix, width, height] of sizes) {
      await workbench.app.evaluate(
        ({ BrowserWindow }, size) => BrowserWindow.getAllWindows()[0]?.setContentSize(...size),
        [width, height] as [number, number],
      );
      for (const [name, open] of views) {
        await open(window);
        await expect(window.locator('main h1')).toBeVisible();
        await window.waitForFunction(() => document.fonts.status === 'loaded');
        const path = `${name}${suffix}${theme === 'dark' ? '-mork' : ''}.png`;
        await window.screenshot({ path: resolve(folder, path) });
        await window.keyboard.press('Escape');
      }
    }
  });
}
