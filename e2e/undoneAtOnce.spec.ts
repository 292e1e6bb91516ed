import { expect, test } from './fixtures.ts';
import { ProcurementPage } from './pages/procurement.ts';
import { ProcurementsPage } from './pages/procurements.ts';

test('what is taken back before the window has read it stands as it was, and can be written anew', async ({
  workbench,
}) => {
  const { window } = workbench;
  const board = new ProcurementsPage(window);
  await board.open();
  await board.make('Städtjänster');
  const page = new ProcurementPage(window);
  await page.tab('Uppgifter').click();
  const number = page.fact('Diarienummer');
  await number.fill('KS 2026/1');
  // In one breath, so that the machine answers both before it is asked what holds.
  await number.evaluate((field) => {
    field.blur();
    document.body.dispatchEvent(
      new KeyboardEvent('keydown', { key: 'z', code: 'KeyZ', ctrlKey: true, bubbles: true }),
    );
  });
  await expect(window.getByText('Ångrat')).toBeVisible();
  await expect(number).toHaveValue('');
  await page.write('Diarienummer', 'KS 2026/1');
  const later = await workbench.restart();
  await new ProcurementsPage(later).open();
  await expect(later.getByRole('main')).toContainText('KS 2026/1');
});
