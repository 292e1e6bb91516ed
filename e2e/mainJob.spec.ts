import { execFileSync } from 'node:child_process';
import { resolve } from 'node:path';
import { expect, test, type Workbench } from './fixtures.ts';
import { AgreementPage } from './pages/agreement.ts';
import { AgreementsPage } from './pages/agreements.ts';
import { DecisionsPage } from './pages/decisions.ts';
import { tabTo } from './pages/keyboard.ts';
import { Palette } from './pages/palette.ts';
import { ProcurementPage } from './pages/procurement.ts';
import { ProcurementsPage } from './pages/procurements.ts';

test.use({ start: { now: '2026-11-23T09:00:00+01:00' } });

const list = resolve(import.meta.dirname, 'fixtures/import/syn_bruksby_avtalsstatistik.xls');
const distribution = 'Samordnad varudistribution';

const look = (tool: string, ...args: string[]) => execFileSync(tool, args, { encoding: 'utf8' });

/** A paper must be tagged, hold its fonts, and say what it is about. */
const expectPaper = (path: string, words: readonly string[]) => {
  expect(look('pdfinfo', path)).toMatch(/^Tagged: +yes$/m);
  const fonts = look('pdffonts', path).trim().split('\n').slice(2);
  expect(fonts.length).toBeGreaterThan(0);
  for (const font of fonts) expect(font).toMatch(/ yes +yes +yes +\d+ +\d+$/);
  const text = look('pdftotext', '-layout', path, '-').replaceAll('\u00A0', ' ');
  for (const word of words) expect(text).toContain(word);
};

/** The button that opens the dialog: the first time, and after an import. */
const chooseList = /^(Välj fil|Läs in en lista till)$/;

const importList = async (workbench: Workbench) => {
  const { window } = workbench;
  await window.getByRole('heading', { level: 1 }).waitFor();
  await workbench.answerOpenDialog(list);
  await window.keyboard.press('Control+6');
  await window.getByRole('button', { name: chooseList }).click();
  await window.getByRole('button', { name: 'Importera 10 avtal' }).click();
  await expect(window.getByRole('main')).toContainText(/10 avtal/);
};

test('from an empty desk: a list in and out and in again, a decision, a case, a paper', async ({
  workbench,
}, info) => {
  const { window } = workbench;
  const agreements = new AgreementsPage(window);
  const agreement = new AgreementPage(window);
  const decisions = new DecisionsPage(window);
  const board = new ProcurementsPage(window);
  const page = new ProcurementPage(window);

  await test.step('the list becomes agreements with ranked suppliers, and can be taken back', async () => {
    await importList(workbench);
    await agreements.open();
    await expect(agreements.row('Byggkonsulter')).toContainText('Bruksby Byggkonsult AB m.fl.');
    await window.keyboard.press('Control+z');
    await expect(window.getByText('Inga avtal ännu.')).toBeVisible();
    await importList(workbench);
    await agreements.open();
    await agreements.row('Byggkonsulter').dblclick();
    await expect(window.getByRole('heading', { level: 1, name: 'Byggkonsulter' })).toBeVisible();
    await agreement.show('Uppgifter');
    await expect(window.getByRole('tabpanel')).toContainText('Mossens Entreprenad AB');
  });

  await test.step('what the list did not say is filled in, and the decision turns up', async () => {
    await agreements.open();
    await agreements.row(distribution).dblclick();
    await agreement.show('Uppgifter');
    await agreement.button('Lägg till förlängning').click();
    await expect(agreement.fact('Månader, förlängning 1')).toHaveValue('12');
    await agreement.write('Meddelas senast, månader före', '6');
    await decisions.open();
    await expect(decisions.row(distribution)).toContainText('Fre 29 jan');
  });

  await test.step('the decision moves the end and is in the journal', async () => {
    await decisions.decideOn(distribution);
    await decisions.write('Skäl', 'Leveranserna fungerar.');
    await decisions.write('Beslutsfattare', 'Kommunchefen');
    await decisions.fix('förläng 12 månader');
    await expect(decisions.outcome).toContainText('Nytt slut är 2028-08-31.');
    await agreements.open();
    await expect(agreements.row(distribution)).toContainText('2028-08-31');
    await agreements.row(distribution).dblclick();
    await agreement.show('Journal');
    await expect(agreement.journal.first()).toContainText('Leveranserna fungerar.');
  });

  await test.step('a case passes a gate with a reason and is moved back with one', async () => {
    await board.open();
    await board.make('Ny varudistribution 2028', 'KS 2026/00207');
    await page.tab('Uppgifter').click();
    await page.add('Förvaltning', 'Kost');
    await page.add('Ansvarig upphandlare', 'Maj Exempelsson');
    await page.write('Behov', 'Varor till 38 enheter.');
    await page.choose('Slag', 'Tjänst');
    await page.write('Uppskattat värde', '8,4 mkr');
    await page.choose('Förfarande', 'Öppet förfarande');
    await page.write('Erfarenheter som använts', 'Tre leveransdagar räcker.');
    await page.write('Önskad avtalsstart', '2028-09-01');
    await page.tab('Översikt').click();
    await page.button(/^Åsidosätt med skäl/).click();
    await page.giveReason('Marknaden är känd.', 'Åsidosätt med skäl');
    await page.button('Gå vidare till annonsering').click();
    await expect(page.phase).toContainText('Annonsering');
    await page.menu('Flytta tillbaka');
    await page.giveReason('Kraven ska skrivas om.', 'Flytta tillbaka');
    await expect(page.phase).toContainText('Förstudie');
  });

  await test.step('its summary is a paper that a registrar likes', async () => {
    const path = info.outputPath('sammanfattning.pdf');
    await workbench.answerSaveDialog(path);
    await page.button('Sammanfattning').click();
    await expect(window.getByRole('status').filter({ hasText: 'PDF' }).first()).toBeVisible();
    expectPaper(path, [
      'Ny varudistribution 2028',
      'KS 2026/00207',
      'Marknaden är känd.',
      'Kraven ska skrivas om.',
      '8 400 000 kr',
      'Sida 1 av',
    ]);
  });
});

test('the keyboard alone takes a list in, decides on an extension, and has the paper', async ({
  workbench,
}, info) => {
  const { window } = workbench;
  const palette = new Palette(window);
  const agreement = new AgreementPage(window);
  const decisions = new DecisionsPage(window);
  const press = (key: string) => window.keyboard.press(key);
  const title = window.getByRole('heading', { level: 1 });

  await title.waitFor();

  const takeIn = async () => {
    await workbench.answerOpenDialog(list);
    await press('Control+6');
    await expect(title).toContainText('Importera avtal');
    await tabTo(window, window.getByRole('button', { name: chooseList }));
    await press('Enter');
    const send = window.getByRole('button', { name: 'Importera 10 avtal' });
    await expect(send).toBeVisible();
    await tabTo(window, send);
    await press('Enter');
    // The button goes as the list is being taken in; until it is, nothing can be undone.
    await expect(window.getByText(/^10 avtal är inlästa ur/)).toBeVisible();
  };

  await test.step('import, undo, import', async () => {
    await takeIn();
    await press('Control+z');
    await press('Control+3');
    await expect(window.getByText('Inga avtal ännu.')).toBeVisible();
    await takeIn();
    await press('Control+3');
    await expect(title).toContainText('Avtal');
  });

  await test.step('the agreement is found, and its option and notice are filled in', async () => {
    await palette.type('Samordnad');
    await expect(palette.chosen).toContainText(distribution);
    await press('Enter');
    await expect(title).toContainText(distribution);
    await tabTo(window, window.getByRole('tab', { selected: true }));
    await press('ArrowRight');
    await press('Enter');
    await tabTo(window, agreement.button('Lägg till förlängning'));
    await press('Enter');
    await expect(agreement.fact('Månader, förlängning 1')).toHaveValue('12');
    await tabTo(window, agreement.fact('Meddelas senast, månader före'));
    await window.keyboard.type('6');
    await press('Tab');
  });

  await test.step('the decision is taken', async () => {
    await press('Control+4');
    await expect(decisions.row(distribution)).toBeVisible();
    await tabTo(window, decisions.row(distribution));
    await press('Enter');
    await expect(title).toContainText('Beslut om förlängning');
    await tabTo(window, decisions.field('Beslutsfattare'));
    await window.keyboard.type('Kommunchefen');
    await tabTo(window, decisions.field('Skäl'));
    await window.keyboard.type('Leveranserna fungerar.');
    await tabTo(window, window.getByRole('button', { name: /^Fastställ beslut/ }));
    await press('Enter');
    await expect(decisions.outcome).toContainText('Nytt slut är 2028-08-31.');
  });

  await test.step('the paper is saved', async () => {
    const path = info.outputPath('beslut.pdf');
    await workbench.answerSaveDialog(path);
    await tabTo(window, decisions.outcome.getByRole('button', { name: /PDF/ }));
    await press('Enter');
    await expect(window.getByRole('status').filter({ hasText: 'PDF' }).first()).toBeVisible();
    expectPaper(path, [distribution, '2028-08-31', 'Leveranserna fungerar.', 'Kommunchefen']);
  });
});
