import { expect, test } from './fixtures.ts';
import { ProcurementsPage } from './pages/procurements.ts';

test.use({ start: { args: ['--example'], now: '2026-11-23T09:12:00+01:00' } });

test('several cases are held side by side, paused together, and copied for a spreadsheet', async ({
  workbench,
}) => {
  const { window } = workbench;
  const { keyboard } = window;
  const page = new ProcurementsPage(window);
  await page.open();
  await keyboard.press('Control+l');
  const grid = window.getByRole('grid', { name: 'Upphandlingar', exact: true });
  const row = (title: string) => grid.getByRole('row', { name: new RegExp(`^${title}`) });
  const chosen = window.getByRole('region', { name: 'Det som är valt' });
  await row('Telefoni').click();
  await row('Rättsfallsdatabas').click({ modifiers: ['ControlOrMeta'] });
  await expect(chosen).toContainText('2 valda');

  await test.step('compared, with what differs said', async () => {
    await chosen.getByRole('button', { name: 'Jämför' }).click();
    await expect(page.dialog).toContainText('Jämför 2 upphandlingar');
    const fact = (name: string) => page.dialog.getByRole('row', { name: new RegExp(`^${name}`) });
    await expect(fact('Förvaltning')).not.toContainText('skiljer sig');
    await expect(fact('Ansvarig upphandlare')).toContainText('skiljer sig');
    await expect(fact('Ansvarig upphandlare')).toContainText('Ture Prövarsson');
    await expect(fact('Tid i förstudie')).toContainText('dagar');
    expect(await workbench.violations('[role=dialog]')).toEqual([]);
    await keyboard.press('Escape');
    await expect(page.dialog).toHaveCount(0);
  });

  await test.step('copied with heads, amounts as numbers and days as days', async () => {
    await row('Fisk och skaldjur').click();
    await keyboard.press('Control+c');
    await expect(window.getByText('1 rad kopierad')).toBeAttached();
    const text = await workbench.app.evaluate(({ clipboard }) => clipboard.readText());
    const [heads = [], cells = []] = text.split('\n').map((line) => line.split('\t'));
    const cell = (head: string) => cells[heads.indexOf(head)];
    expect(cell('Upphandling')).toBe('Fisk och skaldjur');
    expect(cell('Värde')).toBe('2900000');
    expect(cell('Nästa datum')).toBe('2026-11-23');
  });

  await test.step('paused for one reason, and one undo takes it back', async () => {
    await row('Telefoni').click();
    await row('Rättsfallsdatabas').click({ modifiers: ['ControlOrMeta'] });
    await chosen.getByRole('button', { name: 'Pausa' }).click();
    await page.dialog.getByLabel('Skäl').fill('Budgeten är inte klar.');
    await page.dialog.getByRole('button', { name: 'Pausa' }).click();
    await expect(window.getByText('2 ärenden är ändrade.')).toBeVisible();
    await expect(row('Telefoni')).toContainText('Pausad');
    await expect(row('Rättsfallsdatabas')).toContainText('Pausad');
    await keyboard.press('Control+z');
    await expect(row('Telefoni')).toContainText('Förstudie');
    await expect(row('Rättsfallsdatabas')).toContainText('Förstudie');
  });
});
