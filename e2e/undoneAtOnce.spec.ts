import type { Locator } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { makeCase } from './pages/procurement.ts';
import { ProcurementsPage } from './pages/procurements.ts';
import { SettingsPage } from './pages/settings.ts';

/** Does it and takes it back in one breath, so that the machine answers both before it is asked what holds. */
const doneAndUndone = (field: Locator, what: 'blur' | 'click') =>
  field.evaluate((element: HTMLElement, what) => {
    element[what]();
    document.body.dispatchEvent(
      new KeyboardEvent('keydown', { key: 'z', code: 'KeyZ', ctrlKey: true, bubbles: true }),
    );
  }, what);

test('what is taken back before the window has read it stands as it was, and can be written anew', async ({
  workbench,
}) => {
  const { window } = workbench;
  const page = await makeCase(window, 'Städtjänster');
  await page.tab('Uppgifter').click();
  const number = page.fact('Diarienummer');
  await number.fill('KS 2026/1');
  await doneAndUndone(number, 'blur');
  await expect(window.getByText('Ångrat')).toBeVisible();
  await expect(number).toHaveValue('');
  await page.write('Diarienummer', 'KS 2026/1');
  const later = await workbench.restart();
  await new ProcurementsPage(later).open();
  await expect(later.getByRole('main')).toContainText('KS 2026/1');
});

test('a mark that is taken back before the window has read it stands as it was', async ({
  workbench,
}) => {
  const settings = new SettingsPage(workbench.window);
  await settings.open();
  const mark = settings.section('Språk och utseende').getByLabel('Hög kontrast');
  await doneAndUndone(mark, 'click');
  await expect(workbench.window.getByText('Ångrat')).toBeVisible();
  await expect(mark).not.toBeChecked();
});
