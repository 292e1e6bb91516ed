import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { askDoor, distribution, registerDistribution } from './fixtures/askDoor.ts';
import { expect, test } from './fixtures.ts';
import { AgreementPage } from './pages/agreement.ts';
import { Dates } from './pages/dates.ts';
import { DecisionsPage } from './pages/decisions.ts';
import { Palette } from './pages/palette.ts';

test.use({ start: { now: '2026-10-01T09:00:00+02:00' } });

test('an agreement is followed up, its departments are asked, and it is extended by a year', async ({
  workbench,
}) => {
  const { window } = workbench;
  await registerDistribution(workbench);
  await askDoor(workbench, 'settings.choose', {
    delegations: [{ who: 'Kommunchefen', upTo: 1_000_000_000 }],
  });
  const page = new AgreementPage(window);
  const palette = new Palette(window);
  await palette.type('varudistribution');
  await expect(palette.chosen).toContainText(distribution.title);
  await window.keyboard.press('Enter');

  await test.step('three deviations, one with a corrective action that is followed up', async () => {
    await page.show('Uppföljning');
    for (const what of ['Sen leverans till Björkskolan', 'Bruten kylkedja', 'Fel på fakturan']) {
      await window.getByRole('textbox', { name: 'Ny avvikelse' }).fill(what);
      await window.keyboard.press('Enter');
      await expect(window.getByRole('button', { name: what, exact: true })).toBeVisible();
    }
    await window.getByRole('button', { name: 'Bruten kylkedja', exact: true }).click();
    await page.write('Hände', '2026-09-28');
    await page.fact('Allvar').click();
    await window.getByRole('option', { name: 'Allvarlig' }).click();
    await page.fact('Åtgärd').click();
    await window.getByRole('option', { name: 'Reklamation' }).click();
    await page.write('Åtgärd vidtagen', '2026-09-27');
    await expect(page.complaint).toContainText('före');
    await page.write('Åtgärd vidtagen', '2026-09-29');
    await page.write('Följs upp', '2026-10-12');
    expect(await workbench.violations('main')).toEqual([]);
  });

  await test.step('a file is its evidence', async () => {
    const photo = join(workbench.dataDir, 'kylkedja.txt');
    writeFileSync(photo, 'Nio grader vid mottagning.');
    await workbench.answerOpenDialog(photo);
    await page.button('Lägg in underlag').click();
    await expect(page.button('Öppna kylkedja.txt')).toBeVisible();
  });

  await test.step('the follow-up comes due, and is done', async () => {
    const dates = new Dates(window);
    await dates.openAll();
    await expect(dates.row('Bruten kylkedja')).toContainText('12 okt');
    await window.keyboard.press('Alt+ArrowLeft');
    await page.show('Uppföljning');
    await window.getByRole('button', { name: 'Bruten kylkedja', exact: true }).click();
    await page.write('Avslutad', '2026-10-01');
    await page.write('Hur den avslutades', 'Ny rutin för kyl, kontrollerad på plats.');
    await expect(page.complaint).toHaveCount(0);
    await dates.openAll();
    await expect(dates.row('Bruten kylkedja')).toHaveCount(0);
    await window.keyboard.press('Alt+ArrowLeft');
  });

  await test.step('two departments are asked and answer', async () => {
    await page.show('Uppföljning');
    await page.button('Fråga förvaltningar').click();
    const form = window.getByRole('form', { name: 'Fråga förvaltningar' });
    await expect(form.getByLabel('Kost')).toBeChecked();
    await expect(form.getByLabel('Omsorg')).toBeChecked();
    await form.getByRole('button', { name: 'Notera som tillfrågade' }).click();
    await expect(form).toHaveCount(0);
    await window.getByRole('button', { name: 'Kost', exact: true }).click();
    await page.fact('Betyg').click();
    await window.getByRole('option', { name: '4 av 5' }).click();
    await page.write('Svar', 'Färre transporter och jämnare tider.');
    await page.button('Ta in svar').click();
    const paste = window.getByRole('form', { name: 'Ta in svar' });
    await paste
      .getByLabel('Klistra in rader från Excel')
      .fill('Förvaltning\tBetyg\nOmsorg\t3\tFörläng\tFungerar, men beställningen är krånglig.');
    await expect(paste.getByRole('listitem')).toContainText('betyg 3 av 5');
    await paste.getByRole('button', { name: /^Ta in/ }).click();
    await expect(paste).toHaveCount(0);
    await expect(window.getByText('beställningen är krånglig')).toBeVisible();
    await expect(
      window.getByRole('region', { name: /^Förvaltningarnas erfarenheter/ }),
    ).toContainText('2 av 2 har svarat');
    await window
      .getByRole('textbox', { name: 'Ny erfarenhet' })
      .fill('Börja med en provrunda innan alla enheter går över.');
    await window.keyboard.press('Enter');
    await expect(window.getByText('Börja med en provrunda')).toBeVisible();
  });

  await test.step('the reminder to decide comes ninety days before', async () => {
    // Decide by 29 January 2027; ninety days before is Saturday 31 October, so it speaks on the Friday.
    const later = await workbench.restart({ now: '2026-10-30T09:00:00+01:00' });
    await expect(later.getByText(/påminnelse.* kom medan programmet var stängt/)).toBeVisible();
    await expect(new Dates(later).row('Besluta om förlängning')).toContainText(distribution.title);
  });

  await test.step('the sheet gathers it all, and the decision is made', async () => {
    const decisions = new DecisionsPage(workbench.window);
    await decisions.open();
    await decisions.decideOn(distribution.title);
    const sheet = workbench.window.getByRole('main');
    await expect(sheet).toContainText('Det finns tid för en ny upphandling');
    await expect(sheet).toContainText('Kommunchefen beslutar upp till');
    await expect(sheet).toContainText('Kontrollera uteslutningsgrunder på nytt');
    await expect(sheet).toContainText('2 avvikelser är inte avslutade');
    await expect(sheet).toContainText('Färre transporter och jämnare tider.');
    await expect(sheet).toContainText('Börja med en provrunda');
    const write = async (label: string, text: string) => {
      await sheet.getByRole('textbox', { name: label }).fill(text);
      await workbench.window.keyboard.press('Tab');
    };
    await sheet.getByRole('button', { name: 'Ny prisjustering' }).click();
    await write('Prisjustering 1, gäller från', '2026-09-01');
    await write('Prisjustering 1, procent', 'två');
    const unclear = sheet.getByRole('alert').filter({ hasText: '”två” är ingen procentsats' });
    await expect(unclear).toBeVisible();
    await write('Prisjustering 1, procent', '2,5');
    await expect(unclear).toHaveCount(0);
    await write('Prisjustering 1, grund', 'KPI augusti');
    await expect(sheet).toContainText('Priserna har höjts 2,5 % sedan starten.');
    await write('Marknad och behov', 'Två andra åkerier kör i länet. Behovet är kvar.');
    expect(await workbench.violations('main')).toEqual([]);
    await decisions.choose('Förläng');
    await decisions.write('Beslutsfattare', 'Kommunchefen');
    await decisions.write('Skäl', 'Leveranserna fungerar och förvaltningarna vill fortsätta.');
    await decisions.fix('förläng 12 månader');
    const made = decisions.outcome;
    await expect(made).toContainText('2028-08-31');
    await made.getByLabel('Leverantören meddelad').fill('2026-11-02');
    await made.getByLabel('Leverantören meddelad').press('Tab');
    await made.getByLabel('Bekräftad av leverantören').fill('2026-11-01');
    await made.getByLabel('Bekräftad av leverantören').press('Tab');
    await expect(made.getByRole('alert')).toContainText('före 2026-11-02');
    await made.getByLabel('Bekräftad av leverantören').fill('2026-11-05');
    await made.getByLabel('Bekräftad av leverantören').press('Tab');
    await expect(made.getByRole('alert')).toHaveCount(0);
  });

  await test.step('the paper tells why, and the next decision has its day', async () => {
    const path = join(workbench.dataDir, 'beslut.pdf');
    await workbench.answerSaveDialog(path);
    await new DecisionsPage(workbench.window).outcome
      .getByRole('button', { name: 'Beslut som PDF' })
      .click();
    await expect(workbench.window.getByText(/^PDF sparad/)).toBeVisible();
    const text = execFileSync('pdftotext', ['-layout', path, '-'], { encoding: 'utf8' });
    expect(text).toContain('Beslut om förlängning');
    expect(text).toContain('Bruten kylkedja');
    expect(text).toContain('Färre transporter');
    expect(text).toContain('provrunda');
    expect(text).toMatch(/2026-09-01\s+\+2,5 %, KPI augusti/);
    expect(text).toContain('Två andra åkerier kör i länet.');
    const { term } = await askDoor<{ term: { end: string; decideBy: { date: string } } }>(
      workbench,
      'agreement.open',
      { id: (await askDoor<{ id: string }[]>(workbench, 'agreement.list', {}))[0]?.id ?? '' },
    );
    expect([term.end, term.decideBy.date]).toEqual(['2028-08-31', '2028-02-01']);
  });
});
