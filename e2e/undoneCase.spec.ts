import { expect, test } from './fixtures.ts';
import { makeCase } from './pages/procurement.ts';

test('a case whose making is undone is said to be gone, and is back when redone', async ({
  workbench,
}) => {
  const { window } = workbench;
  const page = await makeCase(window, 'Städtjänster');
  await expect(page.phase).toBeVisible();

  await window.keyboard.press('Control+z');
  const main = window.getByRole('main');
  await expect(main).toContainText('Ärendet finns inte längre. Det kan ha ångrats.');
  await expect(page.tab('Uppgifter')).toHaveCount(0);

  await window.keyboard.press('Control+y');
  await expect(page.phase).toBeVisible();
  await window.keyboard.press('Control+z');
  await page.button('Till upphandlingar').click();
  await expect(window.getByRole('heading', { level: 1, name: 'Upphandlingar' })).toBeVisible();
});
