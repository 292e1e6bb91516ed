import { expect, test } from './fixtures.ts';
import { arrowTo, tabTo } from './pages/keyboard.ts';
import { ProcurementsPage } from './pages/procurements.ts';

test.use({ start: { args: ['--example'], now: '2026-11-23T09:12:00+01:00' } });

test('the board stands under its departments by keyboard, cards move there, and it is remembered', async ({
  workbench,
}) => {
  let window = workbench.window;
  const { keyboard } = window;
  await keyboard.press('Control+2');
  await expect(window.getByRole('heading', { level: 1 })).toContainText('Upphandlingar');
  const column = (name: string) => window.getByRole('region', { name: new RegExp(`^${name}, `) });
  const cards = (of: string, group: string) =>
    column(of).getByRole('list', { name: group }).getByRole('button');

  await keyboard.press('Control+f');
  await tabTo(window, window.getByRole('button', { name: 'Grupp ingen' }));
  await keyboard.press('Enter');
  await arrowTo(window, window.getByRole('menuitemcheckbox', { name: 'förvaltning' }), 'ArrowDown');
  await keyboard.press('Enter');
  await expect(column('Förstudie').getByRole('heading', { level: 2 })).toHaveText([
    'Barn och utbildning 1',
    'Kommunledning 2',
    'Kost 1',
  ]);
  expect(await workbench.violations('main')).toEqual([]);

  await test.step('arrows go through the headings as if they were not there', async () => {
    const first = cards('Förstudie', 'Barn och utbildning').first();
    await tabTo(window, window.locator('[data-card][tabindex="0"]'));
    await keyboard.press('Home');
    await expect(first).toBeFocused();
    for (const group of ['Kommunledning', 'Kommunledning', 'Kost']) {
      await keyboard.press('ArrowDown');
      await expect(window.locator(':focus')).toBeVisible();
      await expect(
        column('Förstudie').getByRole('list', { name: group }).locator(':focus'),
      ).toHaveCount(1);
    }
    await expect(cards('Förstudie', 'Kost').first()).toBeFocused();
  });

  await test.step('a moved card stands under its department in the other column', async () => {
    await keyboard.press('ArrowRight');
    const card = column('Annonsering').locator('[data-card]:focus');
    await expect(card).toContainText('Vikariepool, bemanning');
    await keyboard.press('Shift+ArrowLeft');
    await expect(window.getByRole('dialog')).toContainText('Flytta tillbaka till förstudie?');
    await tabTo(window, window.getByRole('dialog').getByLabel('Skäl'));
    await keyboard.type('behovet är ändrat');
    await keyboard.press('Control+Enter');
    await expect(cards('Förstudie', 'Socialförvaltningen')).toContainText('Vikariepool, bemanning');
    await expect(cards('Förstudie', 'Socialförvaltningen')).toBeFocused();
  });

  await test.step('a dragged card goes to the column and keeps its department', async () => {
    await new ProcurementsPage(window).drag('Lås och larm', 'Annonsering');
    await expect(window.getByRole('dialog')).toContainText('Flytta tillbaka till annonsering?');
    await keyboard.press('Escape');
  });

  window = await workbench.restart({ args: [] });
  await window.keyboard.press('Control+2');
  await expect(window.getByRole('button', { name: 'Grupp förvaltning' })).toBeVisible();
  await window.keyboard.press('Control+l');
  await expect(window.getByRole('rowheader', { name: /^Barn och utbildning/ })).toBeVisible();
});
