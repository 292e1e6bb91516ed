import { writeFileSync } from 'node:fs';
import { expect, test } from './fixtures.ts';
import { ProcurementPage } from './pages/procurement.ts';
import { ProcurementsPage } from './pages/procurements.ts';

test.use({ start: { now: '2026-11-23T09:00:00+01:00' } });

test('a case is made, described, moved on and back, paused and cancelled, and all is in its journal', async ({
  workbench,
}, info) => {
  const { window } = workbench;
  const board = new ProcurementsPage(window);
  const page = new ProcurementPage(window);

  await board.open();
  await board.make('Möbler till Björkskolan', 'KS 2026/00163');
  await board.open();
  await board.make('Städtjänster, skolor');
  await expect(page.phase).toContainText('Förstudie');
  await expect(page.gate.filter({ hasText: 'Diarienummer saknas' })).toBeVisible();
  await expect(window.getByText('Hämta ett diarienummer. Välj förvaltning.')).toBeVisible();

  await test.step('a number that another case has is refused at its field and stays there', async () => {
    await page.button('Fyll i: Diarienummer').click();
    await expect(page.fact('Diarienummer')).toBeFocused();
    await page.write('Diarienummer', 'KS 2026/00163');
    await expect(page.complaint).toHaveText(
      'KS 2026/00163 finns redan: Möbler till Björkskolan. Skriv ett annat diarienummer.',
    );
    await expect(page.fact('Diarienummer')).toHaveValue('KS 2026/00163');
    await expect(page.fact('Diarienummer')).toHaveAttribute('aria-invalid', 'true');
    await page.write('Diarienummer', 'KS 2026/00151');
    await expect(page.complaint).toHaveCount(0);
  });

  await test.step('facts are filled in place', async () => {
    await page.add('Förvaltning', 'Fastighet');
    await page.add('Ansvarig upphandlare', 'Ture Prövarsson');
    await page.write('Behov', 'Daglig städning av sex skolor.');
    await page.choose('Slag', 'Tjänst');
    await page.write('Uppskattat värde', '6 400 000');
    await page.choose('Förfarande', 'Öppet förfarande');
    await page.write('Erfarenheter som använts', 'Mät kvaliteten varje månad.');
    await page.write('Önskad avtalsstart', '2027-08-01');
    await expect(page.fact('Önskad avtalsstart')).toHaveValue('2027-08-01');
  });

  await test.step('a warning is passed with a reason, and never without', async () => {
    await page.tab('Översikt').click();
    await expect(page.gate.filter({ hasText: '9 krav är klara' })).toBeVisible();
    await page.button('Gå vidare till annonsering').click();
    await expect(
      window.getByText('Krav som saknas: 0. Varningar som behöver skäl: 1.'),
    ).toBeVisible();
    await page.button(/^Åsidosätt med skäl/).click();
    const dialog = window.getByRole('dialog');
    await dialog.getByRole('button', { name: 'Åsidosätt med skäl' }).click();
    await expect(dialog.getByRole('alert')).toContainText('Skriv ett skäl');
    await page.giveReason('Marknaden är känd sedan 2024.', 'Åsidosätt med skäl');
    await expect(page.gate.filter({ hasText: 'Marknaden är känd sedan 2024.' })).toBeVisible();
    await page.button('Gå vidare till annonsering').click();
    await expect(page.phase).toContainText('Annonsering');
    await expect(window.getByText('Sekretess', { exact: true })).toBeVisible();
  });

  await test.step('back with a reason; pause, resume and cancel', async () => {
    await page.menu('Flytta tillbaka');
    await page.giveReason('Kraven ska skrivas om.', 'Flytta tillbaka');
    await expect(page.phase).toContainText('Förstudie');
    await page.menu('Pausa');
    await page.giveReason('Väntar på budget.', 'Pausa');
    await expect(window.getByText('Pausad sedan 2026-11-23: Väntar på budget.')).toBeVisible();
    await expect(page.button('Gå vidare till annonsering')).toHaveCount(0);
    await page.button('Återuppta').click();
    await expect(page.button('Gå vidare till annonsering')).toBeVisible();
    await page.menu('Avbryt upphandlingen');
    await page.giveReason('Skolorna städar själva.', 'Avbryt upphandlingen');
    await expect(window.getByText('Avbruten 2026-11-23: Skolorna städar själva.')).toBeVisible();
  });

  await test.step('files and notes belong to the case', async () => {
    const file = info.outputPath('Kravlista.txt');
    writeFileSync(file, 'Golv ska vara rena.');
    await workbench.answerOpenDialog(file);
    await page.tab('Handlingar').click();
    await page.button('Lägg in filer').click();
    await expect(page.button('Öppna Kravlista.txt')).toBeVisible();
    await page.tab('Anteckningar').click();
    const note = window.getByLabel('Ny anteckning');
    await note.fill('Rektorerna vill ha mer dagtid.');
    await page.button('Lägg till').click();
    await expect(note).toHaveValue('');
    await expect(window.getByRole('listitem').filter({ hasText: 'mer dagtid' })).toBeVisible();
    await page.button('Ta bort anteckningen').click();
    await expect(window.getByText('Inga anteckningar ännu.')).toBeVisible();
    await page.button('Ångra').click();
    await expect(window.getByRole('listitem').filter({ hasText: 'mer dagtid' })).toBeVisible();
  });

  await test.step('the journal tells it all, latest first', async () => {
    await page.tab('Journal').click();
    const told = (sentence: string | RegExp) => page.journal.filter({ hasText: sentence });
    await expect(page.journal.first()).toContainText('ångrade');
    await expect(told('lade in Kravlista.txt')).toHaveCount(1);
    await expect(told('avbröt ärendet')).toContainText('Skäl: Skolorna städar själva.');
    await expect(page.journal.last()).toContainText('skapade ärendet Städtjänster, skolor');
    await expect(told('återupptog ärendet')).toHaveCount(1);
    await expect(told('pausade ärendet')).toContainText('Skäl: Väntar på budget.');
    await expect(told('flyttade ärendet tillbaka från annonsering till förstudie')).toContainText(
      'Skäl: Kraven ska skrivas om.',
    );
    await expect(told('flyttade ärendet från förstudie till annonsering')).toHaveCount(1);
    await expect(told('åsidosatte varningen ”Ingen kontakt med marknaden”')).toContainText(
      'Skäl: Marknaden är känd sedan 2024.',
    );
    await expect(told('fyllde i diarienummer: KS 2026/00151')).toHaveCount(1);
    await expect(told('fyllde i ansvarig upphandlare: Ture Prövarsson')).toHaveCount(1);
    await expect(told(/fyllde i uppskattat värde: 6.400.000.kr/)).toHaveCount(1);
    await expect(told('KS 2026/00163')).toHaveCount(0);
  });
});

test('the board opens the gate for a card that lacks something, and shows what rests below', async ({
  workbench,
}) => {
  const { window } = workbench;
  const board = new ProcurementsPage(window);
  const page = new ProcurementPage(window);

  await board.open();
  await expect(window.getByText('Inga upphandlingar ännu.')).toBeVisible();
  await board.make('Telefoni', 'KS 2026/00176');
  await board.open();

  await board.drag('Telefoni', 'Annonsering');
  await expect(board.dialog).toContainText('Det här saknas före annonsering');
  await expect(board.dialog).toContainText('Behovet är inte beskrivet');
  await board.dialog.getByRole('button', { name: 'Avbryt', exact: true }).click();
  await expect(board.card('Telefoni', 'Förstudie')).toBeVisible();
  await board.drag('Telefoni', 'Annonsering');
  await board.dialog.getByRole('button', { name: 'Öppna ärendet' }).click();
  await expect(window.getByRole('heading', { level: 1, name: 'Telefoni' })).toBeVisible();

  await page.menu('Pausa');
  await page.giveReason('Kommunförbundet upphandlar', 'Pausa');
  await board.open();
  await expect(window.getByText('Inga upphandlingar pågår.')).toBeVisible();
  await expect(board.strip).toContainText('Pausad 1');
  await board.strip.getByRole('button', { name: /Telefoni, Kommunförbundet/ }).click();
  await page.button('Återuppta').click();

  await board.open();
  await window.getByRole('radio', { name: 'Lista' }).check();
  await expect(window.getByRole('rowheader', { name: /Telefoni/ })).toBeVisible();
  await window.getByLabel('Filtrera på titel eller nummer').fill('00999');
  await expect(window.getByText('Inga upphandlingar passar filtret ”00999”.')).toBeVisible();
  await window.getByRole('button', { name: 'Visa alla' }).click();

  // The way it is looked at is remembered when one comes back.
  await window.getByRole('rowheader', { name: /Telefoni/ }).dblclick();
  await board.open();
  await expect(window.getByRole('radio', { name: 'Lista' })).toBeChecked();
});
