import type { Page } from '@playwright/test';
import { expect, test, type Workbench } from './fixtures.ts';
import { Palette } from './pages/palette.ts';
import { ProcurementPage } from './pages/procurement.ts';

test.use({ start: { now: '2026-11-23T09:00:00+01:00' } });

/** Asks the machine as the window does; refusals fail the test. */
const value = <Value>(workbench: Workbench, name: string, input: object): Promise<Value> =>
  workbench.window.evaluate(
    async ([command, given]) => {
      const { desk } = window as unknown as {
        desk: { call: (name: string, input: object) => Promise<{ ok: boolean; value: Value }> };
      };
      const answer = await desk.call(command, given);
      if (!answer.ok) throw new Error(JSON.stringify(answer));
      return answer.value;
    },
    [name, input] as const,
  );

const openCase = async (window: Page, title: string): Promise<ProcurementPage> => {
  const palette = new Palette(window);
  await palette.type(title);
  await expect(palette.chosen).toContainText(title);
  await window.keyboard.press('Enter');
  await expect(window.getByRole('heading', { level: 1 })).toHaveText(title);
  return new ProcurementPage(window);
};

test('the case says which rules it falls under, why, and what is law and what is advice', async ({
  workbench,
}) => {
  const { window } = workbench;
  await value(workbench, 'procurement.start', { title: 'Skolmöbler', facts: {} });
  const page = await openCase(window, 'Skolmöbler');
  const regime = window.getByRole('region', { name: 'Regelverk' });
  await expect(regime).toContainText('Okänt ännu');
  await regime.getByRole('button', { name: 'Fyll i: Slag' }).click();
  await page.choose('Slag', 'Vara');
  await page.write('Uppskattat värde', '1,2 mkr');
  await page.tab('Översikt').click();
  await expect(regime).toContainText('Annonseras enligt 19 kap. LOU');
  await expect(regime).toContainText(
    /Värdet 1\s200\s000\skr är inte under direktupphandlingsgränsen 700\s000\skr\./,
  );
  await expect(regime.getByRole('listitem').filter({ hasText: 'skälig tid' })).toContainText('19');
  await expect(regime.getByRole('heading', { name: 'Det här rekommenderas' })).toContainText(
    'god sed, inte lag',
  );

  await page.tab('Uppgifter').click();
  await page.choose('Förfarande', 'Direktupphandling');
  await page.tab('Översikt').click();
  await expect(regime).toContainText('Direktupphandling är valt, men värdet');

  await page.tab('Uppgifter').click();
  await page.write('Uppskattat värde', '3 mkr');
  await page.choose('Förfarande', 'Öppet förfarande');
  await page.tab('Översikt').click();
  await expect(regime).toContainText('Direktivstyrd upphandling');
  await expect(regime).not.toContainText('rekommenderas');
  expect(await workbench.violations('[aria-labelledby=regime-head]')).toEqual([]);
});

test('direct awards of one category are added up against the limit', async ({ workbench }) => {
  const { window } = workbench;
  const { id: categoryId } = await value<{ id: string }>(workbench, 'category.keep', {
    id: null,
    facts: { name: 'Möbler' },
  });
  for (const [title, kronor] of [
    ['Stolar', 400_000],
    ['Bord', 350_000],
  ] as const) {
    await value(workbench, 'procurement.start', {
      title,
      facts: {
        kind: 'goods',
        procedure: 'directAward',
        categoryId,
        estimatedValue: kronor * 100,
      },
    });
  }
  await openCase(window, 'Bord');
  const regime = window.getByRole('region', { name: 'Regelverk' });
  await expect(regime).toContainText('Direktupphandling är möjlig');
  await expect(regime).toContainText(/direktupphandlingar 750\s000\skr under ett år/);
  await expect(regime).toContainText('får inte delas upp');
});

test('a tender deadline that is too early says so at its field', async ({ workbench }) => {
  const { window } = workbench;
  await value(workbench, 'procurement.start', {
    title: 'Skolskjuts',
    facts: {
      kind: 'services',
      procedure: 'open',
      estimatedValue: 900_000_000,
      noticeSent: '2026-11-23',
    },
  });
  const page = await openCase(window, 'Skolskjuts');
  await page.tab('Uppgifter').click();
  const field = page.fact('Sista anbudsdag');
  await page.write('Sista anbudsdag', '2026-12-21');
  await expect(field).toHaveAccessibleDescription(
    /kan vara för kort.*30 dagar.*till och med 2026-12-23/,
  );
  await page.write('Sista anbudsdag', '2026-12-24');
  await expect(field).toHaveAccessibleDescription(/Det är julafton/);
  await page.write('Sista anbudsdag', '2026-12-28');
  await expect(field).not.toHaveAccessibleDescription(/för kort|Det är/);
});
