import { expect, test } from './fixtures.ts';

test('F1 opens the handbook, a word finds its chapter, and Esc gives the room back', async ({
  workbench,
}) => {
  const { window } = workbench;
  const start = window.getByRole('main').getByRole('button', { name: 'Läs in en lista' });
  await start.focus();
  await window.keyboard.press('F1');
  const book = window.getByRole('dialog', { name: 'Handbok' });
  await expect(book.getByRole('article', { name: 'Kom igång' })).toBeVisible();
  for (const picture of await book.getByRole('img').all()) {
    await expect
      .poll(() => picture.evaluate((image: HTMLImageElement) => image.naturalWidth))
      .toBeGreaterThan(600);
  }
  expect(await workbench.violations('[role=dialog]')).toEqual([]);

  await book.getByRole('searchbox', { name: 'Sök i handboken' }).fill('outlook');
  const chapters = book.getByRole('navigation', { name: 'Kapitel' }).getByRole('button');
  await expect(chapters.filter({ hasText: 'Papper och kalender' })).toHaveCount(1);
  await expect(chapters.filter({ hasText: 'Kom igång' })).toHaveCount(0);
  await expect(book.getByRole('article')).toContainText('Öppna den i Outlook');
  await book.getByRole('searchbox').fill('xylofon');
  await expect(book.getByRole('article')).toContainText('Inget kapitel nämner ”xylofon”.');
  await book.getByRole('searchbox').fill('');
  await chapters.filter({ hasText: 'Datum och varför' }).click();
  await expect(book.getByRole('article', { name: 'Datum och varför' })).toBeVisible();
  await window.keyboard.press('Escape');
  await expect(book).toHaveCount(0);
  await expect(start).toBeFocused();
});

test('the Help menu tells of the handbook, and where everything lies', async ({ workbench }) => {
  const { window } = workbench;
  // The menu is laid once the first room stands.
  const choose = (label: string) =>
    expect
      .poll(() =>
        workbench.app.evaluate(({ Menu }, wanted) => {
          const help = Menu.getApplicationMenu()?.items.find((item) => item.label === 'Hjälp');
          const chosen = help?.submenu?.items.find((item) => item.label === wanted);
          chosen?.click();
          return chosen !== undefined;
        }, label),
      )
      .toBe(true);
  await choose('Handbok');
  await expect(window.getByRole('dialog', { name: 'Handbok' })).toBeVisible();
  await window.keyboard.press('Escape');
  await choose('Om Upphandlingsbordet');
  const about = window.getByRole('dialog', { name: 'Om Upphandlingsbordet' });
  await expect(about).toContainText(/Version \d+\.\d+\.\d+/);
  await expect(about).toContainText(workbench.dataDir);
  expect(await workbench.violations('[role=dialog]')).toEqual([]);
});
