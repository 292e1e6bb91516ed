import { expect, test } from './fixtures.ts';
import { AgreementsPage } from './pages/agreements.ts';
import { arrowTo } from './pages/keyboard.ts';

test.use({ start: { args: ['--example'], now: '2026-11-23T09:12:00+01:00' } });

test('a list is filtered, grouped and given its columns by keyboard, and is so after a restart', async ({
  workbench,
}) => {
  let window = workbench.window;
  const press = async (...keys: readonly string[]) => {
    for (const key of keys) await window.keyboard.press(key);
  };
  const head = (name: string) => window.getByRole('columnheader', { name });
  const heading = (name: string) =>
    window.getByRole('row').filter({ has: window.getByRole('rowheader', { name }) });

  await press('Control+3');
  const row = window.getByRole('row', { name: /^Elarbeten/ });
  await expect(row).toBeFocused();
  await press('ArrowUp');

  await test.step('a column is filtered by days', async () => {
    await arrowTo(window, head('Slut nu').getByRole('button'), 'ArrowRight');
    await press('Alt+ArrowDown');
    await expect(window.getByRole('dialog', { name: 'Filtrera Slut nu' })).toBeVisible();
    await window.keyboard.type('2027-01-01');
    await press('Tab', 'Escape');
    await expect(row).toHaveCount(0);
    await expect(window.getByText('från 2027-01-01')).toBeVisible();
    await expect(head('Slut nu').getByRole('button')).toBeFocused();
  });

  await test.step('a column is made wider, and another is hidden', async () => {
    const width = async () => (await head('Slut nu').boundingBox())?.width ?? 0;
    const before = await width();
    await press('Shift+ArrowRight', 'Shift+ArrowRight');
    await expect.poll(width).toBeGreaterThan(before + 20);
    await press('ArrowRight');
    await expect(head('Längst till').getByRole('button')).toBeFocused();
    await press('Shift+F10');
    await arrowTo(window, window.getByRole('menuitem', { name: 'Dölj kolumnen' }), 'ArrowDown');
    await press('Enter');
    await expect(head('Längst till')).toHaveCount(0);
  });

  await test.step('the rows stand under their area, with counts and sums, and fold', async () => {
    await window.getByRole('button', { name: /^Grupp/ }).press('Enter');
    const area = window.getByRole('menuitemcheckbox', { name: 'avtalsområde' });
    await arrowTo(window, area, 'ArrowDown');
    await press('Enter');
    await expect(heading('Livsmedel')).toHaveAttribute('aria-expanded', 'true');
    await expect(heading('Livsmedel')).toContainText('takvolym');
    await heading('Livsmedel').focus();
    await heading('Livsmedel').click();
    await expect(heading('Livsmedel')).toHaveAttribute('aria-expanded', 'false');
    await expect(window.getByRole('row', { name: /^Mejeriprodukter/ })).toHaveCount(0);
  });

  await test.step('the arrangement is saved under a name', async () => {
    await window.getByRole('button', { name: 'Sparade vyer' }).press('Enter');
    await arrowTo(window, window.getByRole('menuitem', { name: 'Spara vyn …' }), 'ArrowDown');
    await press('Enter');
    await expect(window.getByRole('textbox', { name: 'Namn' })).toBeFocused();
    await press('Enter');
    await expect(window.getByRole('alert')).toContainText('Skriv ett namn');
    await window.keyboard.type('Slutar nästa år');
    await press('Enter');
    await expect(window.getByRole('dialog')).toHaveCount(0);
  });

  await test.step('after a restart it is as it was left', async () => {
    window = await workbench.restart({ args: [] });
    await press('Control+3');
    await expect(window.getByText('från 2027-01-01')).toBeVisible();
    await expect(head('Längst till')).toHaveCount(0);
    await expect(heading('Livsmedel')).toBeVisible();
    await window.getByRole('button', { name: /^Ta bort filtret Slut nu/ }).press('Enter');
    await expect(new AgreementsPage(window).row('Elarbeten')).toBeVisible();
  });

  await test.step('and what was saved is shown by its name', async () => {
    const show = async (name: string) => {
      await window.getByRole('button', { name: 'Sparade vyer' }).press('Enter');
      await arrowTo(window, window.getByRole('menuitem', { name, exact: true }), 'ArrowDown');
      await press('Enter');
    };
    await show('Som från början');
    await expect(head('Längst till')).toBeVisible();
    await expect(heading('Livsmedel')).toHaveCount(0);
    await show('Slutar nästa år');
    await expect(head('Längst till')).toHaveCount(0);
    await expect(heading('Livsmedel')).toBeVisible();
    await expect(new AgreementsPage(window).row('Elarbeten')).toHaveCount(0);
  });
});
