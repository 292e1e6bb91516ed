import type { Page } from '@playwright/test';
import { expect, test, type Workbench } from './fixtures.ts';
import { Palette } from './pages/palette.ts';
import { ProcurementPage } from './pages/procurement.ts';

/** Makes a case through the door, which keeps the test to what it is about. */
const start = (workbench: Workbench, facts: object): Promise<void> =>
  workbench.window.evaluate(async (given) => {
    const { desk } = window as unknown as {
      desk: { call: (name: string, input: object) => Promise<{ ok: boolean }> };
    };
    const made = await desk.call('procurement.start', given);
    if (!made.ok) throw new Error(JSON.stringify(made));
  }, facts);

const openCase = async (window: Page, title: string): Promise<ProcurementPage> => {
  const palette = new Palette(window);
  await palette.type(title);
  await expect(palette.chosen).toContainText(title);
  await window.keyboard.press('Enter');
  await expect(window.getByRole('heading', { level: 1 })).toHaveText(title);
  return new ProcurementPage(window);
};

/** Opens why a date is what it is and reads it. */
const why = async (window: Page, row: string): Promise<string> => {
  const dates = window.getByRole('region', { name: 'Datum' });
  await dates.getByRole('row').filter({ hasText: row }).getByRole('button').click();
  const said = await window.getByRole('dialog').innerText();
  await window.keyboard.press('Escape');
  await window.getByRole('dialog').waitFor({ state: 'detached' });
  return said.replaceAll('\u00a0', ' ');
};

test.describe('a directive-governed open procurement', () => {
  test.use({ start: { now: '2026-12-01T09:00:00+01:00' } });

  test('goes from notice to signing with a review in between, and every day says why', async ({
    workbench,
  }) => {
    const { window } = workbench;
    await start(workbench, {
      title: 'Verksamhetssystem',
      facts: {
        kind: 'services',
        procedure: 'open',
        estimatedValue: 425_000_000,
        noticeSent: '2026-08-31',
        tenderDeadline: '2026-10-05',
        tendersOpened: '2026-10-06',
        openedBy: 'Maj Ek, Ture Al',
        awardDecided: '2026-11-17',
      },
    });
    const page = await openCase(window, 'Verksamhetssystem');
    await page.tab('Uppgifter').click();

    // The tenth day, 28 November, is a Saturday, so the last day is the Monday.
    await page.write('Underrättelse skickad', '2026-11-18');
    await page.write('Avtal tecknat', '2026-11-30');
    await expect(page.complaint).toHaveText(
      /tidigast 2026-12-01: avtalsspärren löper till och med 2026-11-30 \(LOU 20 kap\. 1 §\)/,
    );
    await page.fact('Avtal tecknat').press('Escape');

    await page.button('Registrera ansökan').click();
    const form = window.getByRole('form', { name: 'Ny ansökan om överprövning' });
    await form.getByLabel('Ansökan kom in till rätten').fill('2026-11-30');
    await form.getByLabel('Sökande').fill('Exempelbolaget');
    await form.getByRole('button', { name: 'Registrera' }).click();
    const review = window.getByRole('region', { name: 'Överprövning' });
    await expect(review).toContainText(/Förlängd avtalsspärr gäller tills den har avgjort målet/);
    expect(await workbench.violations('[aria-labelledby=review-head]')).toEqual([]);

    await page.write('Avtal tecknat', '2026-12-21');
    await expect(page.complaint).toHaveText(/förlängd avtalsspärr gäller sedan 2026-11-30/);
    await page.fact('Avtal tecknat').press('Escape');
    await page.tab('Översikt').click();
    expect(await why(window, 'Nya omständigheter i rätten senast')).toContain('21 december');
    await expect(window.getByRole('region', { name: 'Datum' })).not.toContainText('Tidigast avtal');

    await page.tab('Uppgifter').click();
    await page.write('Avgörandets dag', '2027-02-09');
    await page.choose('Utgång', 'Ansökan avslogs');
    await page.write('Avgörandet skickades från rätten', '2027-02-10');
    await expect(review).toContainText('Avtalet får tecknas tidigast 2027-02-23.');
    await page.tab('Översikt').click();
    const said = await why(window, 'Tio dagar efter domen till och med');
    expect(said).toContain('ons 10 feb');
    expect(said).toMatch(/lördag/);
    expect(said).toMatch(/LOU 20 kap\. 10/);

    await page.tab('Uppgifter').click();
    await page.write('Avtal tecknat', '2027-02-22');
    await expect(page.complaint).toHaveText(/tidigast 2027-02-23: tio dagar efter domen/);
    await page.write('Avtal tecknat', '2027-02-23');
    await page.tab('Översikt').click();
    expect(await why(window, 'Annons om tilldelning')).toContain('+ 30 dagar');
    await expect(window.getByRole('region', { name: 'Datum' })).toContainText('2027-03-25');

    await page.tab('Journal').click();
    await expect(page.journal.filter({ hasText: 'registrerade en ansökan' })).toHaveCount(1);
  });
});

test.describe('a national procurement', () => {
  test.use({ start: { now: '2026-11-24T09:00:00+01:00' } });

  test('has no tender period in days, but a standstill and duties after signing', async ({
    workbench,
  }) => {
    const { window } = workbench;
    await start(workbench, {
      title: 'Skolmöbler',
      facts: {
        kind: 'goods',
        procedure: 'national',
        estimatedValue: 120_000_000,
        noticeSent: '2026-10-19',
      },
    });
    const page = await openCase(window, 'Skolmöbler');
    const dates = window.getByRole('region', { name: 'Datum' });
    await expect(dates).not.toContainText('Kortaste anbudstid');
    await page.tab('Uppgifter').click();
    await expect(page.fact('Förhandsannons skickad')).toHaveCount(0);
    await page.write('Sista anbudsdag', '2026-11-09');
    await page.write('Anbudsöppning', '2026-11-08');
    await expect(page.complaint).toContainText('LOU 12 kap. 10 §');
    await page.write('Anbudsöppning', '2026-11-10');
    await page.write('Tilldelningsbeslut', '2026-11-12');
    await page.write('Underrättelse skickad', '2026-11-12');
    await page.write('Avtalsspärr enligt underrättelsen till och med', '2026-11-20');
    await expect(
      page.fact('Avtalsspärr enligt underrättelsen till och med'),
    ).toHaveAccessibleDescription(/Lagens spärr är längre och gäller: till och med 2026-11-23/);
    await page.tab('Översikt').click();
    // The tenth day, 22 November, is a Sunday.
    const said = await why(window, 'Avtalsspärr till och med');
    expect(said).toMatch(/söndag/);
    expect(said).toMatch(/LOU 20 kap\. 1 och 18 §§/);
    await page.tab('Uppgifter').click();
    await page.write('Avtal tecknat', '2026-11-24');
    await page.tab('Översikt').click();
    // The thirtieth day, 24 December, is Christmas Eve; then come two holidays and a weekend.
    expect(await why(window, 'Dokumentation klar')).toContain('28 december');
  });
});

test.describe('a direct award near the limit', () => {
  test.use({ start: { now: '2026-11-24T09:00:00+01:00' } });

  test('shows which purchases fill the limit, and warns at the gate when it is passed', async ({
    workbench,
  }) => {
    const { window } = workbench;
    const categoryId = await window.evaluate(async () => {
      const { desk } = window as unknown as {
        desk: { call: (name: string, input: object) => Promise<{ value: { id: string } }> };
      };
      return (await desk.call('category.keep', { id: null, facts: { name: 'Möbler' } })).value.id;
    });
    const award = { kind: 'goods', procedure: 'directAward', categoryId };
    await start(workbench, { title: 'Stolar', facts: { ...award, estimatedValue: 40_000_000 } });
    await start(workbench, { title: 'Bord', facts: { ...award, estimatedValue: 25_000_000 } });
    const page = await openCase(window, 'Bord');
    const regime = window.getByRole('region', { name: 'Regelverk' });
    await expect(regime).toContainText(/Det är nära gränsen 700\s000\skr/);
    await regime.getByRole('button', { name: 'Stolar' }).click();
    await expect(window.getByRole('heading', { level: 1 })).toHaveText('Stolar');
    await window.keyboard.press('Alt+ArrowLeft');
    await expect(window.getByRole('heading', { level: 1 })).toHaveText('Bord');

    await page.tab('Uppgifter').click();
    await page.write('Uppskattat värde', '700 000');
    await page.tab('Översikt').click();
    await expect(regime).toContainText('Direktupphandling är valt, men värdet');
    const doubt = page.gate.filter({ hasText: 'Förfarandet passar kanske inte värdet' });
    await doubt.getByRole('button', { name: /^Åsidosätt med skäl/ }).click();
    await page.giveReason('Synnerlig brådska, 19 a kap. 4 §', 'Åsidosätt med skäl');
    await doubt.getByRole('button', { name: /^Ta tillbaka/ }).click();
    await expect(doubt.getByRole('button', { name: /^Åsidosätt med skäl/ })).toBeVisible();
    await page.tab('Journal').click();
    await expect(page.journal.filter({ hasText: 'tog tillbaka åsidosättandet' })).toHaveCount(1);
  });
});
