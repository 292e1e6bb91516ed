import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { expect, test } from './fixtures.ts';
import { SettingsPage } from './pages/settings.ts';

test.use({ start: { now: '2026-11-23T09:00:00+01:00' } });

test('the language changes at once, everywhere, and is kept', async ({ workbench }) => {
  const settings = new SettingsPage(workbench.window);
  await settings.open();
  await settings.section('Språk och utseende').getByText('English').click();
  const { window } = workbench;
  await expect(window.getByRole('heading', { level: 1 })).toHaveText('Settings');
  await expect(window.getByRole('navigation', { name: 'Places' })).toContainText('Procurements');
  await expect(window.locator('html')).toHaveAttribute('lang', 'en');
  for (const place of ['1', '2', '3', '4', '5', '6', '7']) {
    await window.keyboard.press(`Control+${place}`);
    await expect(window.getByRole('main')).not.toContainText(/[åäö]|\boch\b/);
  }

  const again = await workbench.restart();
  await expect(again.getByRole('heading', { level: 1 })).toContainText('Monday 23 November');
  await again.keyboard.press('Control+k');
  await expect(again.getByRole('combobox', { name: 'Find or do something' })).toBeFocused();
  await again.keyboard.type('svenska');
  await again.keyboard.press('Enter');
  await expect(again.getByRole('heading', { level: 1 })).toContainText('Måndag 23 november');
});

test('the look changes at once and is kept', async ({ workbench }) => {
  const settings = new SettingsPage(workbench.window);
  await settings.open();
  const ground = () =>
    workbench.window.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
  await settings.section('Språk och utseende').getByText('Ljust').click();
  await expect.poll(ground).toBe('rgb(231, 238, 233)');
  await settings.section('Språk och utseende').getByText('Mörkt').click();
  await expect.poll(ground).toBe('rgb(13, 20, 17)');
  await settings.section('Språk och utseende').getByLabel('Hög kontrast').check();
  await expect.poll(ground).toBe('rgb(0, 0, 0)');
  await workbench.restart();
  await expect.poll(ground).toBe('rgb(0, 0, 0)');
});

test('a mark that is set stays set while it is being kept', async ({ workbench }) => {
  const settings = new SettingsPage(workbench.window);
  await settings.open();
  const mark = settings.section('Språk och utseende').getByLabel('Hög kontrast');
  const press = () =>
    mark.evaluate((control: HTMLInputElement) => {
      control.click();
      return control.checked;
    });
  expect(await press()).toBe(true);
  await expect(workbench.window.locator('html')).toHaveAttribute('data-contrast', 'more');
  await expect(mark).toBeChecked();
  expect(await press()).toBe(false);
  await expect(mark).not.toBeChecked();
});

test('a choice is shown while it is being kept, and gives way with a sentence where it is refused', async ({
  workbench,
}) => {
  const { window } = workbench;
  const settings = new SettingsPage(window);
  await settings.open();
  await settings.add('Förvaltningar', 'Ny förvaltning', 'Teknik');
  await settings.add('Personer', 'Ny person', 'Ture Provsson');
  const choice = settings
    .section('Personer')
    .getByRole('combobox', { name: 'Förvaltning för Ture Provsson' });
  await choice.click();
  const shown = await choice.evaluateHandle((control) => {
    const seen = [control.textContent];
    new MutationObserver(() => {
      if (control.textContent !== seen.at(-1)) seen.push(control.textContent);
    }).observe(control, { subtree: true, childList: true, characterData: true });
    return seen;
  });
  const [before] = await shown.jsonValue();
  // Another program holds the file for longer than a write waits.
  const db = new Sqlite(join(workbench.dataDir, 'upphandlingsbordet.sqlite'));
  db.exec('BEGIN IMMEDIATE');
  await window.getByRole('option', { name: 'Teknik' }).click();
  await expect(settings.section('Personer').getByRole('alert')).toContainText(
    'används av ett annat program',
  );
  db.exec('ROLLBACK');
  db.close();
  expect(await shown.jsonValue()).toEqual([before, 'Teknik', before]);

  await choice.click();
  await window.getByRole('option', { name: 'Teknik' }).click();
  await expect(choice).toHaveText('Teknik');
  await expect(settings.section('Personer').getByRole('alert')).toHaveCount(0);
  expect(await shown.jsonValue()).toEqual([before, 'Teknik', before, 'Teknik']);
});

test('names are kept as the field is left, and stand in the journal', async ({ workbench }) => {
  const settings = new SettingsPage(workbench.window);
  await settings.open();
  await expect(workbench.window.getByText('Kommunens namn och ditt eget saknas.')).toBeVisible();
  await settings.write('Kommunen', 'Kommunens namn', 'Bruksby kommun');
  await settings.write('Den som sitter här', 'Ditt namn', 'Maj Exempelsson');
  await expect(workbench.window.getByText('Allt sparas när du lämnar fältet.')).toBeVisible();
  await settings.add('Avtalsområden', 'Nytt avtalsområde', 'Livsmedel');
  await workbench.window.getByRole('textbox', { name: 'Namn på Livsmedel' }).waitFor();
  await settings.write('Avtalsområden', 'Namn på Livsmedel', 'Livsmedel och måltid');
  await workbench.window.keyboard.press('Control+z');
  await expect(
    workbench.window.getByRole('textbox', { name: 'Namn på Livsmedel', exact: true }),
  ).toHaveValue('Livsmedel');
});

test('registers are kept in their place: added, refused, renamed, put away', async ({
  workbench,
}) => {
  const settings = new SettingsPage(workbench.window);
  await settings.open();
  const departments = settings.section('Förvaltningar');
  for (const name of ['Kost', 'Teknik']) {
    await settings.add('Förvaltningar', 'Ny förvaltning', name);
    await departments.getByRole('textbox', { name: `Namn på ${name}` }).waitFor();
  }
  await settings.add('Förvaltningar', 'Ny förvaltning', 'Kost');
  await expect(departments.getByRole('alert')).toContainText('Kost finns redan.');
  const line = departments.getByRole('textbox', { name: 'Ny förvaltning' });
  await expect(line).toHaveValue('Kost');
  await line.press('Escape');
  await expect(departments.getByRole('alert')).toHaveCount(0);

  await settings.write('Förvaltningar', 'Namn på Teknik', 'Teknik och fastighet');
  await departments.getByRole('button', { name: 'Lägg undan Kost' }).click();
  await expect(departments.getByRole('textbox', { name: 'Namn på Kost' })).toHaveCount(0);
  await departments.getByRole('button', { name: 'Visa 1 undanlagd' }).click();
  await departments.getByRole('button', { name: 'Ta fram Kost' }).click();
  await expect(departments.getByRole('textbox', { name: 'Namn på Kost' })).toBeVisible();

  const people = settings.section('Personer');
  await settings.add('Personer', 'Ny person', 'Ture Provsson');
  await settings.write('Personer', 'E-post till Ture Provsson', 'ture@bruksby.example');
  await people.getByRole('combobox', { name: 'Förvaltning för Ture Provsson' }).click();
  await workbench.window.getByRole('option', { name: 'Teknik och fastighet' }).click();
  await people.getByLabel('Ture Provsson är upphandlare').check();
  const afterwards = new SettingsPage(await workbench.restart());
  await afterwards.open();
  const again = afterwards.section('Personer');
  await expect(again.getByRole('textbox', { name: /^E-post/ })).toHaveValue('ture@bruksby.example');
  await expect(again.getByRole('combobox')).toContainText('Teknik och fastighet');
  await expect(again.getByRole('checkbox')).toBeChecked();
});

test('lead times are read as written, and said when they cannot be', async ({ workbench }) => {
  const settings = new SettingsPage(workbench.window);
  await settings.open();
  const reminders = settings.section('Påminnelser');
  await settings.write('Påminnelser', 'Sista anbudsdag', '7 14, 0');
  await expect(reminders.getByLabel('Sista anbudsdag')).toHaveValue('14, 7, 0');
  await settings.write('Påminnelser', 'Sista anbudsdag', 'en vecka');
  await expect(reminders.getByRole('alert')).toContainText('en vecka går inte att läsa');
  await expect(reminders.getByLabel('Sista anbudsdag')).toHaveValue('en vecka');
  await settings.write('Påminnelser', 'Sista anbudsdag', '');
  await settings.write('Påminnelser', 'Besluta före sista dag att meddela', '800');
  await expect(reminders.getByRole('alert')).toContainText('Skriv högst 730 dagar');
});

test('the register says where it lies, and is backed up when asked to', async ({ workbench }) => {
  const settings = new SettingsPage(workbench.window);
  await settings.open();
  const store = settings.section('Registret');
  await expect(store).toContainText(workbench.dataDir);
  await expect(store).toContainText('0 upphandlingar och 0 avtal');
  await expect(workbench.window.getByText('Ingen säkerhetskopia ännu')).toBeVisible();
  await store.getByRole('button', { name: 'Säkerhetskopiera nu' }).click();
  await expect(store).toContainText('Säkerhetskopian är gjord och läst tillbaka');
  await expect(workbench.window.getByText('Ingen säkerhetskopia ännu')).toHaveCount(0);
});

test('the settings open at their top, and a delegation that is added leaves room for the next', async ({
  workbench,
}) => {
  const { window } = workbench;
  await window.keyboard.press('Control+7');
  const title = window.getByRole('heading', { level: 1, name: 'Inställningar' });
  await expect(title).toBeFocused();
  await expect(title).toBeInViewport();
  const form = window.getByRole('form', { name: 'Lägg till i delegationen' });
  await form.getByLabel('Vem beslutar').fill('Kommunchefen');
  await form.getByLabel('Vem beslutar').press('Enter');
  await expect(window.getByRole('region', { name: 'Delegation' }).getByRole('listitem')).toHaveText(
    /Kommunchefen/,
  );
  await expect(form.getByLabel('Vem beslutar')).toHaveValue('');
  await expect(form.getByLabel('Vem beslutar')).toBeFocused();
});

test('rows are made tight everywhere, and stay so after a restart', async ({ workbench }) => {
  let window = await workbench.restart({ args: ['--example'] });
  const heightOfRow = async () => {
    await window.keyboard.press('Control+3');
    const row = window
      .getByRole('grid', { name: 'Avtal' })
      .getByRole('row', { name: /^Elarbeten/ });
    return (await row.boundingBox())?.height ?? 0;
  };
  const airy = await heightOfRow();
  await window.keyboard.press('Control+7');
  const rows = window.getByRole('radiogroup', { name: 'Listornas rader' });
  await rows.getByRole('radio', { name: 'Täta' }).press('Space');
  await expect(window.locator('html')).toHaveAttribute('data-density', 'compact');
  expect(await heightOfRow()).toBeLessThan(airy);
  window = await workbench.restart({ args: [] });
  expect(await heightOfRow()).toBeLessThan(airy);
});

test('what is said at the foot leaves the last buttons free', async ({ workbench }) => {
  const { window } = workbench;
  const settings = new SettingsPage(window);
  await settings.open();
  await settings.section('Exempeldata').getByRole('button').click();
  const toast = window.getByRole('button', { name: /^Ångra/ }).first();
  await expect(toast).toBeVisible();
  const last = settings.section('Exempeldata').getByRole('button');
  await last.evaluate((button) => button.scrollIntoView({ block: 'start' }));
  const [under, over] = [await last.boundingBox(), await toast.boundingBox()];
  expect((under?.y ?? 0) + (under?.height ?? 0)).toBeLessThan(over?.y ?? 0);
});
