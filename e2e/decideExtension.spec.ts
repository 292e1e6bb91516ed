import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, type Workbench } from './fixtures.ts';
import { AgreementPage } from './pages/agreement.ts';
import { AgreementsPage } from './pages/agreements.ts';
import { DecisionsPage } from './pages/decisions.ts';

const title = 'Samordnad varudistribution';

test.use({ start: { now: '2026-11-23T09:00:00+01:00' } });

/** Two years from 2025-09-01 with one and one more, and six months' notice. */
const register = async ({ window }: Workbench): Promise<AgreementPage> => {
  const list = new AgreementsPage(window);
  const page = new AgreementPage(window);
  await list.open();
  await list.begin();
  await list.write('Rubrik', title);
  await list.write('Diarienummer', 'KS 2025/00103');
  await list.addSupplier('Älvnära Distribution AB');
  await list.write('Start', '2025-09-01');
  await list.write('Avtalat slut', '2027-08-31');
  await list.send();
  await page.show('Uppgifter');
  await page.button('Lägg till förlängning').click();
  await expect(page.fact('Månader, förlängning 1')).toHaveValue('12');
  await page.button('Lägg till förlängning').click();
  await expect(page.fact('Månader, förlängning 2')).toHaveValue('12');
  await page.write('Meddelas senast, månader före', '6');
  return page;
};

test('an agreement is registered by hand, and what cannot be is refused at its field', async ({
  workbench,
}) => {
  const { window } = workbench;
  const list = new AgreementsPage(window);
  const page = new AgreementPage(window);
  await list.open();
  await expect(window.getByText('Inga avtal ännu.')).toBeVisible();

  await test.step('an end before the start is refused, and nothing typed is lost', async () => {
    await list.begin();
    await list.send();
    await expect(list.dialog.getByRole('alert')).toHaveText('Skriv en rubrik.');
    await list.write('Rubrik', title);
    await list.write('Start', '2025-09-01');
    await list.write('Avtalat slut', '2025-08-31');
    await list.send();
    await expect(list.dialog.getByRole('alert')).toHaveText(
      'Avtalet slutar 2025-08-31, före starten 2025-09-01. Ändra ett av datumen.',
    );
    await expect(list.dialog.getByLabel('Avtalat slut')).toHaveValue('2025-08-31');
    await list.write('Avtalat slut', '2027-08-31');
    await list.send();
    await window.getByRole('heading', { level: 1, name: title }).waitFor();
  });

  await test.step('the same on its page: an end before the start, and a negative value', async () => {
    await page.show('Uppgifter');
    await page.write('Avtalat slut', '2025-01-01');
    await expect(page.complaint).toHaveText(
      'Avtalet slutar 2025-01-01, före starten 2025-09-01. Ändra ett av datumen.',
    );
    await expect(page.fact('Avtalat slut')).toHaveValue('2025-01-01');
    await page.write('Avtalat slut', '2027-08-31');
    await expect(page.complaint).toHaveCount(0);
    await page.write('Takvolym', '-5');
    await expect(page.complaint).toContainText('negativt');
    await expect(page.fact('Takvolym')).toHaveValue('-5');
    await page.write('Takvolym', '8 400 000');
    await expect(page.complaint).toHaveCount(0);
    await expect(page.fact('Takvolym')).toHaveValue(/^8\s400\s000\skr$/);
  });

  await test.step('with options and notice it has its dates, and a decision to take', async () => {
    await page.button('Lägg till förlängning').click();
    await page.write('Månader, förlängning 1', '0');
    await expect(page.complaint).toHaveText('En förlängning är 1 till 240 månader.');
    await page.write('Månader, förlängning 1', '36');
    await page.fact('Slag').click();
    await window.getByRole('option', { name: 'Ramavtal', exact: true }).click();
    const doubt = window.getByRole('tabpanel').getByRole('status');
    await expect(doubt).toContainText('till 2030-08-31');
    await expect(doubt).toContainText('fyra år, till 2029-08-31');
    await page.write('Månader, förlängning 1', '12');
    await expect(doubt).toHaveCount(0);
    await page.write('Meddelas senast, månader före', '6');
    expect(await workbench.violations('main')).toEqual([]);
    await page.show('Översikt');
    await expect(page.date('Längst till')).toContainText('2028-08-31');
    await expect(page.date('Meddela senast')).toContainText('2027-02-26');
    await expect(page.date('Besluta senast')).toContainText('2027-01-29');
    await page
      .date('Besluta senast')
      .getByRole('button', { name: /^Varför/ })
      .click();
    await expect(window.getByRole('dialog', { name: /^Varför/ })).toContainText('28');
    await window.keyboard.press('Escape');
  });

  await test.step('the list and the timeline say the same', async () => {
    await list.open();
    await expect(list.row(title)).toContainText('2027-08-31');
    await expect(list.row(title)).toContainText('Fre 29 jan');
    await list.showAs('Tidslinje');
    await expect(list.timeline.getByRole('option')).toHaveAccessibleName(
      `${title}, leverantör saknas. Avtalat 2025-09-01 till 2027-08-31. ` +
        'Längst till 2028-08-31. Besluta senast 2027-01-29, om 67 dagar.',
    );
    expect(await workbench.violations('main')).toEqual([]);
    await list.showAs('Lista');
    await list.sift('Det här saknas', 'leverantör');
    await expect(list.row(title)).toContainText('ansvarig, klausul om förlängning, leverantör');
    await window.keyboard.press('Control+f');
    await list.filter.fill('städ');
    await expect(window.getByText('Inga avtal: saknar leverantör, ”städ”.')).toBeVisible();
    await window.getByRole('button', { name: 'Rensa filtret' }).click();
    await expect(list.row(title)).toBeVisible();
    expect(await workbench.violations('main')).toEqual([]);
  });

  await test.step('a row is copied as cells, with what is not shown', async () => {
    await list.row(title).click();
    await window.keyboard.press('Control+c');
    await expect(window.getByText('1 rad kopierad')).toBeAttached();
    // Newer Electron answers a promise, the tested one the text itself.
    const copied = await workbench.app.evaluate(async ({ clipboard }) => clipboard.readText());
    const [heads, cells] = copied.split('\n').map((line) => line.split('\t'));
    const cell = (head: string) => cells?.[heads?.indexOf(head) ?? -1];
    expect(cell('Avtal och leverantör')).toBe(title);
    expect(cell('Läge')).toBe('gäller');
    expect(cell('Avtalat slut')).toBe('2027-08-31');
    expect(cell('Längst till')).toBe('2028-08-31');
    expect(cell('Takvolym, kr')).toBe('8400000');
  });
});

test('a decision to extend moves the end, is in the journal, and can be undone', async ({
  workbench,
}) => {
  const { window } = workbench;
  const page = await register(workbench);
  const decisions = new DecisionsPage(window);

  await test.step('the decision is in the list with its day', async () => {
    await decisions.open();
    await expect(decisions.row(title)).toContainText('Fre 29 jan');
    await expect(decisions.row(title)).toContainText('längst till 2029-08-31');
    await expect(decisions.row(title)).toContainText('upphör 2027-08-31');
    expect(await workbench.violations('main')).toEqual([]);
  });

  await test.step('the sheet asks for what a decision must have', async () => {
    await decisions.decideOn(title);
    await expect(decisions.form.getByRole('radio', { name: 'Förläng' })).toBeChecked();
    await expect(decisions.form).toContainText('nytt slut 2028-08-31, 1 förlängning kvar');
    expect(await workbench.violations('main')).toEqual([]);
    await decisions.write('Månader', '13');
    await decisions.write('Skäl', 'Leveranserna fungerar och tre förvaltningar vill fortsätta.');
    await decisions.write('Beslutsfattare', 'Kommunchefen');
    await decisions.fix('förläng 13 månader');
    await expect(decisions.complaints).toHaveText(
      'Förlängningen får vara högst 12 månader. Du skrev 13.',
    );
    await expect(decisions.field('Månader')).toBeFocused();
    await decisions.write('Månader', '12');
    await decisions.write('Leverantören meddelad', '2026-11-25');
    await decisions.write('Hur', 'e-post');
  });

  await test.step('the button repeats it, and the new end and the next day are told', async () => {
    await decisions.fix('förläng 12 månader');
    await expect(decisions.outcome).toContainText(
      'Avtalet är förlängt 12 månader. Nytt slut är 2028-08-31.',
    );
    await expect(decisions.outcome).toContainText('Nästa beslut ska tas senast tis 2028-02-01');
    expect(await workbench.violations('main')).toEqual([]);
  });

  await test.step('undone at once, what was written is there again', async () => {
    await window.keyboard.press('Control+z');
    await expect(decisions.form.getByRole('radio', { name: 'Förläng' })).toBeFocused();
    await expect(decisions.field('Beslutsfattare')).toHaveValue('Kommunchefen');
    await expect(decisions.field('Skäl')).toHaveValue(/tre förvaltningar vill fortsätta/);
    await expect(decisions.field('Leverantören meddelad')).toHaveValue('2026-11-25');
    await decisions.fix('förläng 12 månader');
    await expect(decisions.outcome).toContainText('Nytt slut är 2028-08-31.');
  });

  await test.step('it becomes a paper', async () => {
    const path = join(workbench.dataDir, 'beslut.pdf');
    await workbench.answerSaveDialog(path);
    await decisions.outcome.getByRole('button', { name: 'Beslut som PDF' }).click();
    await expect(window.getByText(/^PDF sparad/)).toBeVisible();
    expect(existsSync(path)).toBe(true);
  });

  await test.step('the agreement has its new dates and the decision in its journal', async () => {
    await decisions.outcome.getByRole('button', { name: 'Öppna avtalet' }).click();
    await expect(page.date('Avtalat slut')).toContainText('2027-08-31');
    await expect(page.date('Slut nu')).toContainText('2028-08-31');
    await expect(page.date('Besluta senast')).toContainText('2028-02-01');
    await expect(window.getByText('Förlängt 12 månader, till 2028-08-31')).toBeVisible();
    await page.show('Journal');
    await expect(page.journal.first()).toContainText('fastställde beslut: förläng');
    await expect(page.journal.first()).toContainText('tre förvaltningar vill fortsätta');
  });

  await test.step('Ctrl+Z takes it back', async () => {
    await page.show('Översikt');
    await window.keyboard.press('Control+z');
    await expect(page.date('Slut nu')).toContainText('2027-08-31');
    await expect(page.date('Besluta senast')).toContainText('2027-01-29');
    await expect(window.getByText('Inga beslut är fattade här.')).toBeVisible();
  });
});

test('after the last day to give notice an extension is called by its name, and takes a reason', async ({
  workbench,
}) => {
  await register(workbench);
  const window = await workbench.restart({ now: '2027-03-01T09:00:00+01:00' });
  const decisions = new DecisionsPage(window);
  await decisions.open();
  await expect(decisions.row(title)).toContainText('Passerat 31 dagar');

  await decisions.decideOn(title);
  await expect(window.getByRole('main')).toContainText(
    'Sista dag att meddela var sön 2027-02-28.'.replace('sön ', 'sön\u00A0'),
  );
  await expect(decisions.form.getByRole('button', { name: 'Välj ett beslut' })).toBeDisabled();
  await decisions.choose('Förläng');
  await expect(decisions.complaints).toContainText('otillåten direktupphandling (19 a kap. LOU)');
  expect(await workbench.violations('main')).toEqual([]);
  await decisions.write('Beslutsfattare', 'Kommunchefen');
  await decisions.write('Skäl', 'Vi hinner inte upphandla på nytt.');
  await decisions.fix('förläng 12 månader');
  await expect(decisions.field('Varför det ändå är möjligt')).toBeFocused();
  await expect(decisions.complaints.last()).toHaveText(
    'Skriv varför det ändå är möjligt, eller välj något annat.',
  );
  await decisions.write(
    'Varför det ändå är möjligt',
    'Beskedet lämnades muntligt den 12 februari.',
  );
  await decisions.fix('förläng 12 månader');
  await expect(decisions.outcome).toContainText('Nytt slut är 2028-08-31.');
  await expect(window.getByRole('main')).toContainText(
    'Varför det ändå var möjligt: Beskedet lämnades muntligt den 12 februari.',
  );
});

test('let end and procure anew makes a case that follows the agreement', async ({ workbench }) => {
  const { window } = workbench;
  const page = await register(workbench);
  await page.button('Fatta beslut').click();
  const decisions = new DecisionsPage(window);
  await decisions.choose('Upphandla på nytt');
  await decisions.write('Beslutsfattare', 'Kommunchefen');
  await decisions.write('Skäl', 'Takvolymen räcker inte ett år till.');
  await decisions.fix('upphandla på nytt');
  await expect(decisions.outcome).toContainText(
    'Avtalet upphör 2027-08-31 och upphandlas på nytt.',
  );
  await decisions.outcome.getByRole('button', { name: 'Öppna ärendet' }).click();
  await expect(window.getByRole('tab', { name: 'Uppgifter' })).toBeVisible();
  await expect(window.getByRole('list', { name: 'Faser' })).toContainText('Förstudie');

  await window.keyboard.press('Alt+ArrowLeft');
  await expect(decisions.outcome).toContainText('Beslutet är fastställt');
  await decisions.outcome.getByRole('button', { name: 'Öppna avtalet' }).click();
  await expect(window.getByText('Upphandlas på nytt, upphör 2027-08-31')).toBeVisible();
  await expect(page.date('Besluta senast')).toContainText('inget beslut att ta');
  await decisions.open();
  await expect(window.getByText('Inga beslut att ta.')).toBeVisible();
});
