import { expect, test } from './fixtures.ts';
import { makeCase } from './pages/procurement.ts';
import { ProcurementsPage } from './pages/procurements.ts';

test('a text that cannot be kept holds the room until it is mended or given up', async ({
  workbench,
}) => {
  const { window } = workbench;
  const page = await makeCase(window, 'Städtjänster');
  await page.tab('Uppgifter').click();
  const amount = page.fact('Uppskattat värde');
  const title = window.getByRole('heading', { level: 1 });

  await amount.fill('inte ett belopp');
  await window.keyboard.press('Control+2');
  await expect(page.complaint).toBeVisible();
  await expect(title).toHaveText('Städtjänster');
  await expect(amount).toBeFocused();
  await expect(amount).toHaveValue('inte ett belopp');
  await expect(amount).toHaveAccessibleDescription(/Inte sparat\..*Esc/);

  // With the mouse the field is left first, and has the focus again.
  const places = window.getByRole('navigation', { name: 'Platser' });
  await places.getByRole('button', { name: /^Avtal/ }).click();
  await expect(amount).toBeFocused();
  await expect(title).toHaveText('Städtjänster');
  await window.keyboard.press('Alt+ArrowLeft');
  await expect(amount).toBeFocused();
  await expect(title).toHaveText('Städtjänster');

  // The other parts of the case would take the text with them too.
  await page.tab('Översikt').click();
  await expect(amount).toBeFocused();

  await amount.fill('1,25 mkr');
  await window.keyboard.press('Control+2');
  await expect(title).toContainText('Upphandlingar');
  await new ProcurementsPage(window).card('Städtjänster').click();
  await page.tab('Uppgifter').click();
  await expect(amount).toHaveValue(/1\s250\s000/);

  await amount.fill('inget');
  await window.keyboard.press('Control+2');
  await expect(page.complaint).toBeVisible();
  await amount.press('Escape');
  await expect(amount).not.toHaveAccessibleDescription(/Esc/);
  await window.keyboard.press('Control+2');
  await expect(title).toContainText('Upphandlingar');
});
