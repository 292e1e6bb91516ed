import { expect, test } from './fixtures.ts';
import { Palette } from './pages/palette.ts';
import { ProcurementPage } from './pages/procurement.ts';
import { SettingsPage } from './pages/settings.ts';

test.use({ start: { now: '2026-11-23T09:00:00+01:00' } });

test('an amount that is not known is asked for, and decides the case once it is filled in', async ({
  workbench,
}) => {
  const { window } = workbench;
  await window.evaluate(async () => {
    const { desk } = window as unknown as {
      desk: { call: (name: string, input: object) => Promise<unknown> };
    };
    await desk.call('settings.choose', { userName: 'Maj Exempelsson' });
    await desk.call('procurement.start', {
      title: 'Skolmöbler',
      facts: { kind: 'goods', procedure: 'open', estimatedValue: 250_000_000 },
    });
  });
  const open = async () => {
    const palette = new Palette(window);
    await palette.type('Skolmöbler');
    await expect(palette.chosen).toContainText('Skolmöbler');
    await window.keyboard.press('Enter');
    await expect(window.getByRole('heading', { level: 1 })).toHaveText('Skolmöbler');
  };
  await open();
  const regime = window.getByRole('region', { name: 'Regelverk' });
  await expect(regime).toContainText('Okänt – kontrollera');
  await regime.getByRole('button', { name: 'Fyll i beloppet' }).click();

  const rules = new SettingsPage(window).section('Regler och belopp');
  await expect(rules).toBeFocused();
  await expect(rules).toContainText('upphandlingsmyndigheten.se');
  const amount = rules.getByRole('textbox', { name: /^Varor och tjänster 2026–2027/ });
  await amount.fill('0');
  await amount.press('Tab');
  await expect(rules.getByRole('alert')).toContainText('mer än noll');
  await amount.fill('2 380 000');
  await amount.press('Tab');
  await expect(rules).toContainText('eget, Maj Exempelsson, 2026-11-23');
  expect(await workbench.violations('#settings-rules')).toEqual([]);

  await open();
  await expect(regime).toContainText('Direktivstyrd upphandling');
  await expect(regime).toContainText('kommunens eget, från upphandlingsmyndigheten.se');
  await expect(regime).toContainText('Kontrollera');
  await expect(new ProcurementPage(window).button('Fyll i beloppet')).toHaveCount(0);

  await new SettingsPage(window).open();
  await rules.getByRole('button', { name: /^Ta bort kommunens belopp/ }).click();
  await expect(amount).toHaveValue('');
});

test('every rule is shown with its section, its days and where it was read', async ({
  workbench,
}) => {
  const settings = new SettingsPage(workbench.window);
  await settings.open();
  const rules = settings.section('Regler och belopp');
  await rules.getByRole('button', { name: /^Visa alla \d+ regler/ }).click();
  const table = rules.getByRole('table', { name: 'Alla regler och belopp' });
  const row = (name: string) => table.getByRole('row').filter({ hasText: name });
  await expect(row('Avtalsspärr').first()).toContainText(/LOU\s20\skap\.\s1\soch\s18\s§§/);
  await expect(row('Sista dag för frågor')).toContainText('rekommendation, inte lag');
  await expect(row('kronor saknas').first()).toContainText('Kontrollera');
  await expect(row('2014-07-01').first()).toContainText('epis.se');
  expect(await workbench.violations('#settings-rules')).toEqual([]);
});
