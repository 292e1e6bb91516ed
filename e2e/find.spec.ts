import { expect, test } from './fixtures.ts';
import { Palette } from './pages/palette.ts';

test.use({ start: { args: ['--example'], now: '2026-11-23T09:00:00+01:00' } });

test('an agreement is found by a part of its number', async ({ workbench }) => {
  const palette = new Palette(workbench.window);
  await palette.type('00103');
  await expect(palette.chosen).toContainText('Samordnad varudistribution');
  await expect(palette.chosen.locator('mark')).toHaveText('00103');
  await workbench.window.keyboard.press('Enter');
  await expect(workbench.window.getByRole('heading', { level: 1 })).toContainText(
    'Samordnad varudistribution',
  );
});

test('no key is lost: typed right after Ctrl+K, and Enter right after the last letter', async ({
  workbench,
}) => {
  const { window } = workbench;
  await new Palette(window).type('');
  await window.keyboard.press('Escape');
  await expect(window.getByRole('dialog')).toHaveCount(0);
  await window.keyboard.press('Control+k');
  await window.keyboard.type('björkskolan');
  await window.keyboard.press('Enter');
  await expect(window.getByRole('heading', { level: 1 })).toContainText('Möbler till Björkskolan');
});

test('a pointer that comes to lie among the hits does not choose, one that moves there does', async ({
  workbench,
}) => {
  const { window } = workbench;
  const palette = new Palette(window);
  await palette.type('Samordnad');
  await expect(palette.chosen).toContainText('Samordnad varudistribution');
  const third = palette.options.nth(2);
  const box = await third.boundingBox();
  if (!box) throw new Error('There is no third hit.');
  await window.mouse.move(box.x + 20, box.y + 10);
  await expect(palette.field).toHaveAttribute(
    'aria-activedescendant',
    (await palette.options.first().getAttribute('id')) ?? '',
  );
  await window.mouse.move(box.x + 30, box.y + 12);
  await expect(third).toHaveAttribute('aria-selected', 'true');
});

test('the search closed in a room just opened leaves the focus in the room', async ({
  workbench,
}) => {
  const { window } = workbench;
  await new Palette(window).type('');
  await window.keyboard.press('Escape');
  await expect(window.getByRole('dialog')).toHaveCount(0);
  await expect(window.getByRole('main').locator(':focus')).toHaveCount(1);
});

test('å, ä and ö are letters of their own, and several words narrow', async ({ workbench }) => {
  const palette = new Palette(workbench.window);
  await palette.type('bjorkskolan');
  await expect(palette.options).toHaveText(['Ny upphandling med namnet ”bjorkskolan”']);
  await palette.field.fill('möbler björk');
  await expect(palette.chosen).toContainText('Möbler till Björkskolan');
  await expect(palette.chosen.locator('mark')).toHaveText(['Möbler', 'Björk']);
});

test('what can be done is found by other words than its own', async ({ workbench }) => {
  const palette = new Palette(workbench.window);
  await palette.type('utlämn');
  for (const [typed, line, word] of [
    ['utlämn', 'Gå till Avtal', 'utlämnande'],
    ['backup', 'Säkerhetskopiera nu', 'backup'],
    ['säkerhetskopia', 'Gå till Inställningar', 'säkerhetskopia'],
    ['allmän handling', 'Gå till Avtal', 'begäran om allmän handling'],
    ['manual', 'Öppna handboken', 'manual'],
  ] as const) {
    await palette.field.fill(typed);
    const found = palette.options.filter({ hasText: line });
    await expect(found).toContainText(word);
    await expect(palette.options.first()).not.toContainText('Ny upphandling med namnet');
  }
  // A command found by its own name needs no other word beside it.
  await palette.field.fill('öppna hand');
  await expect(palette.chosen).toHaveText('Öppna handbokenF1');
});

test('a supplier leads to its agreements', async ({ workbench }) => {
  const palette = new Palette(workbench.window);
  await palette.type('559998-4068');
  await expect(palette.chosen).toContainText('Älvnära Distribution AB');
  await workbench.window.keyboard.press('Enter');
  const { window } = workbench;
  await expect(window.getByRole('heading', { level: 1 })).toHaveText('Älvnära Distribution AB');
  const agreements = window.getByRole('region', { name: /^Avtal/ });
  await agreements.getByRole('button', { name: 'Samordnad varudistribution' }).click();
  await expect(window.getByRole('heading', { level: 1 })).toHaveText('Samordnad varudistribution');
});

test('arrows go round, Esc closes and gives the focus back', async ({ workbench }) => {
  const { window } = workbench;
  const palette = new Palette(window);
  await window.getByRole('button', { name: 'Ny upphandling' }).focus();
  await palette.type('');
  await expect(palette.chosen).toHaveText(/Ny upphandling/);
  await window.keyboard.press('ArrowUp');
  await expect(palette.chosen).toHaveText(/Visa alla tangenter/);
  await window.keyboard.press('ArrowDown');
  await window.keyboard.press('ArrowDown');
  await expect(palette.chosen).toHaveText(/Läs in en lista/);
  await window.keyboard.press('Escape');
  await expect(window.getByRole('dialog')).toHaveCount(0);
  await expect(window.getByRole('button', { name: 'Ny upphandling' })).toBeFocused();
});

test('things are done from the same field', async ({ workbench }) => {
  const { window } = workbench;
  const palette = new Palette(window);
  await palette.type('bev');
  await expect(palette.options.first()).toHaveText(/Gå till Bevakningar/);
  await window.keyboard.press('Enter');
  await expect(window.getByRole('heading', { level: 1, name: 'Bevakningar' })).toBeVisible();
  await expect(window.getByRole('main').locator(':focus')).toHaveCount(1);

  await palette.type('mörkt');
  await window.keyboard.press('Enter');
  await expect(window.locator('html')).toHaveAttribute('data-theme', 'dark');

  await palette.type('Julbord 2026');
  await window.keyboard.press('ArrowUp');
  await expect(palette.chosen).toHaveText('Ny upphandling med namnet ”Julbord 2026”');
  await window.keyboard.press('Enter');
  await expect(window.getByRole('heading', { level: 1 })).toContainText('Julbord 2026');
});

test('? shows all keys, and leaves a typed question mark alone', async ({ workbench }) => {
  const { window } = workbench;
  await window.getByRole('button', { name: 'Ny upphandling' }).focus();
  await window.keyboard.press('?');
  const keys = window.getByRole('dialog', { name: 'Alla tangenter' });
  await expect(keys).toContainText('Sök eller gör något');
  expect(await workbench.violations('[role=dialog]')).toEqual([]);
  await window.keyboard.press('Escape');
  await expect(keys).toHaveCount(0);
  await new Palette(window).type('varför?');
  await expect(keys).toHaveCount(0);
  expect(await workbench.violations('[role=dialog]')).toEqual([]);
});

test('a deviation and a lesson are found by their words, and opened where they stand', async ({
  workbench,
}) => {
  const { window } = workbench;
  const palette = new Palette(window);
  await palette.type('kylkedja');
  await expect(palette.chosen).toContainText('Bruten kylkedja');
  await expect(palette.chosen).toContainText('Samordnad varudistribution');
  await window.keyboard.press('Enter');
  await expect(window.getByRole('heading', { level: 1 })).toContainText(
    'Samordnad varudistribution',
  );
  const deviation = window.getByRole('button', { name: /^Bruten kylkedja/ });
  await expect(deviation).toBeFocused();
  await expect(deviation).toBeInViewport();
  await expect(deviation).toHaveAttribute('aria-expanded', 'true');

  await palette.type('provrunda');
  await window.keyboard.press('Enter');
  await expect(window.getByRole('heading', { level: 1 })).toHaveText('Erfarenheter');
  const lesson = window.getByRole('listitem').filter({ hasText: 'Börja med en provrunda' });
  await expect(lesson).toBeFocused();
  expect(await workbench.violations('main')).toEqual([]);
});
