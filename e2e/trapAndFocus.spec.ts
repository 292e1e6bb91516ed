import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { walk, watchFocus } from './pages/focus.ts';

test.use({ start: { args: ['--example'], now: '2026-11-23T09:12:00+01:00' } });

const rooms = ['1', '2', '3', '4', '5', '6', '7', '8', '9'] as const;

/** Goes both ways round and tells what was wrong. */
const bothWays = async (window: Page, where: string, fewest: number) => {
  for (const key of ['Tab', 'Shift+Tab'] as const) {
    const { stops, wrong } = await walk(window, key);
    expect.soft(wrong, where).toEqual([]);
    expect.soft(stops, `${where}, ${key}`).toBeGreaterThanOrEqual(fewest);
  }
};

const find = async (window: Page, text: string) => {
  await window.keyboard.press('Control+k');
  await expect(window.getByRole('combobox')).toBeFocused();
  await window.keyboard.type(text);
  await expect(window.getByRole('option').first()).toContainText(text);
  await window.keyboard.press('Enter');
  await expect(window.getByRole('heading', { level: 1 })).toContainText(text);
};

/** Every tab of a record, each with its own walk. */
const everyTab = async (window: Page) => {
  const tabs = window.getByRole('main').getByRole('tab');
  const names = await tabs.allTextContents();
  expect(names.length).toBeGreaterThan(1);
  for (const [place, name] of names.entries()) {
    await tabs.nth(place).click();
    await expect(tabs.nth(place)).toHaveAttribute('aria-selected', 'true');
    await bothWays(window, name, 12);
  }
};

test.beforeEach(async ({ workbench }) => {
  await workbench.window.emulateMedia({ reducedMotion: 'reduce' });
  await watchFocus(workbench.window);
});

test('Tab goes round every room and is always seen', async ({ workbench }) => {
  test.setTimeout(240_000);
  const { window } = workbench;
  for (const key of rooms) {
    await window.keyboard.press(`Control+${key}`);
    const title = window.getByRole('main').getByRole('heading', { level: 1 });
    await expect(title).toBeVisible();
    await bothWays(window, (await title.textContent()) ?? key, 10);
  }
});

test('a room gives the focus to its list, the first time and the second', async ({ workbench }) => {
  const { window } = workbench;
  const lists = ['2', '3', '4', '5', '6'] as const;
  for (const key of [...lists, ...lists]) {
    await window.keyboard.press(`Control+${key}`);
    const focused = window.getByRole('main').locator('[data-start]:focus');
    await expect.soft(focused, key).toBeVisible();
  }
});

test('Tab goes round a list with a record beside it', async ({ workbench }) => {
  test.setTimeout(240_000);
  const { window } = workbench;
  for (const key of ['2', '3', '5', '8'] as const) {
    await window.keyboard.press(`Control+${key}`);
    await expect(window.locator('[data-region=list] [data-start]')).toBeFocused();
    await window.keyboard.press('Control+Enter');
    const beside = window.getByRole('complementary', { name: 'Bredvid listan' });
    await expect(beside.getByRole('heading').first()).toBeVisible();
    await bothWays(window, `beside, ${key}`, 15);
  }
});

test('Tab goes round a case, an agreement and a decision', async ({ workbench }) => {
  test.setTimeout(240_000);
  const { window } = workbench;
  await find(window, 'Verksamhetssystem för vård');
  await everyTab(window);
  await find(window, 'Samordnad varudistribution');
  await everyTab(window);
  await window.keyboard.press('Control+4');
  await window.getByText('Samordnad varudistribution').first().click();
  await window.keyboard.press('Enter');
  const title = window.getByRole('main').getByRole('heading', { level: 1 });
  await expect(title).toContainText('Samordnad varudistribution');
  await bothWays(window, 'decision', 12);
});

test('Tab stays in what lies on top, and Esc gives the focus back', async ({ workbench }) => {
  const { window } = workbench;
  await find(window, 'Verksamhetssystem för vård');
  const dialog = window.getByRole('dialog');
  const more = window.getByRole('main').getByRole('button', { name: 'Fler val' });

  await more.focus();
  await window.keyboard.press('Control+k');
  const field = window.getByRole('combobox', { name: 'Sök eller gör något' });
  await expect(field).toBeFocused();
  // The palette has but one stop: its choices are gone through with the arrows.
  for (const key of ['Tab', 'Shift+Tab', 'Tab']) {
    await window.keyboard.press(key);
    await expect(field).toBeFocused();
  }
  await window.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
  await expect(more).toBeFocused();

  await window.keyboard.press('?');
  await expect(dialog).toBeVisible();
  await bothWays(window, 'keys', 1);
  await window.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
  await expect(more).toBeFocused();

  await more.press('Enter');
  await window.getByRole('menuitem', { name: 'Pausa' }).press('Enter');
  await expect(dialog).toBeVisible();
  await bothWays(window, 'reason', 3);
  await window.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
  await expect(more).toBeFocused();
});

test('the focus is seen where the system chooses the colours', async ({ workbench }) => {
  test.setTimeout(120_000);
  const { window } = workbench;
  await window.emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce' });
  for (const key of ['1', '2', '3', '7'] as const) {
    await window.keyboard.press(`Control+${key}`);
    await expect(window.getByRole('main').getByRole('heading', { level: 1 })).toBeVisible();
    const { stops, wrong } = await walk(window, 'Tab');
    expect.soft(wrong, key).toEqual([]);
    expect.soft(stops, key).toBeGreaterThanOrEqual(10);
  }
});
