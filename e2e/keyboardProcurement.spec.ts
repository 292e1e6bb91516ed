import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { arrowTo, tabTo } from './pages/keyboard.ts';
import { ProcurementPage } from './pages/procurement.ts';
import { ProcurementsPage } from './pages/procurements.ts';

test.use({ start: { now: '2026-11-23T09:00:00+01:00' } });

const type = (window: Page, text: string) => window.keyboard.type(text);
const press = (window: Page, key: string) => window.keyboard.press(key);

test('the keyboard alone makes a case, describes it, and moves it on and back', async ({
  workbench,
}) => {
  const { window } = workbench;
  const board = new ProcurementsPage(window);
  const page = new ProcurementPage(window);
  await expect(window.getByRole('heading', { level: 1 })).toBeVisible();

  const make = async (title: string, number: string) => {
    await press(window, 'Control+n');
    await expect(board.dialog.getByLabel('Vad ska upphandlas?')).toBeFocused();
    await type(window, title);
    await press(window, 'Tab');
    await type(window, number);
    await press(window, 'Enter');
  };
  const show = async (tab: string) => {
    const [chosen, wanted] = [window.getByRole('tab', { selected: true }), page.tab(tab)];
    await tabTo(window, chosen, 'back');
    await arrowTo(window, wanted, 'ArrowRight');
    await press(window, 'Enter');
    await expect(wanted).toHaveAttribute('aria-selected', 'true');
  };

  await press(window, 'Control+2');
  await expect(window.getByRole('heading', { level: 1 })).toHaveText('Upphandlingar');
  await make('Möbler till Björkskolan', 'KS 2026/00163');
  await expect(window.getByRole('heading', { level: 1 })).toHaveText('Möbler till Björkskolan');

  await test.step('a taken number is refused in the dialog, and what was typed stays', async () => {
    await make('Städtjänster, skolor', 'ks 2026/00163');
    await expect(board.dialog.getByRole('alert')).toContainText('Möbler till Björkskolan');
    await expect(board.dialog.getByLabel('Diarienummer')).toHaveValue('ks 2026/00163');
    await press(window, 'Control+a');
    await type(window, 'KS 2026/00151');
    await press(window, 'Enter');
    await expect(window.getByRole('heading', { level: 1 })).toHaveText('Städtjänster, skolor');
  });

  await test.step('facts are filled in place', async () => {
    const fill = page.button('Fyll i: Förvaltning');
    await tabTo(window, fill);
    await press(window, 'Enter');
    await expect(page.fact('Förvaltning')).toBeFocused();
    await type(window, 'Fastighet');
    await expect(window.getByRole('option', { name: 'Lägg till ”Fastighet”' })).toBeVisible();
    await press(window, 'Enter');
    await expect(page.fact('Förvaltning')).toHaveValue('Fastighet');
    await tabTo(window, page.fact('Ansvarig upphandlare'));
    await type(window, 'Ture Prövarsson');
    await expect(window.getByRole('option', { name: /Ture/ })).toBeVisible();
    await press(window, 'Enter');
    await expect(page.fact('Ansvarig upphandlare')).toHaveValue('Ture Prövarsson');
    for (const [label, letters, option] of [
      ['Slag', 'Tj', 'Tjänst'],
      ['Förfarande', '', 'Öppet förfarande'],
    ] as const) {
      await tabTo(window, page.fact(label));
      await press(window, 'Enter');
      await expect(window.getByRole('option', { name: option, exact: true })).toBeVisible();
      await type(window, letters);
      await arrowTo(window, window.getByRole('option', { name: option, exact: true }), 'ArrowDown');
      await press(window, 'Enter');
      await expect(page.fact(label)).toHaveText(option);
      if (label === 'Slag') {
        await tabTo(window, page.fact('Uppskattat värde'));
        await type(window, '6400000');
      }
    }
    await tabTo(window, page.fact('Önskad avtalsstart'));
    await type(window, '270801');
    await tabTo(window, page.fact('Behov'));
    await expect(page.fact('Önskad avtalsstart')).toHaveValue('2027-08-01');
    await type(window, 'Daglig städning av sex skolor.');
    await tabTo(window, page.fact('Erfarenheter som använts'));
    await type(window, 'Mät kvaliteten varje månad.');
    await press(window, 'Tab');
  });

  await test.step('a warning is passed with a reason, and the case moves on', async () => {
    await show('Översikt');
    await expect(page.gate.filter({ hasText: '9 krav är klara' })).toBeVisible();
    await tabTo(window, page.button(/^Åsidosätt med skäl/));
    await press(window, 'Enter');
    await expect(board.dialog.getByLabel('Skäl')).toBeFocused();
    await type(window, 'Marknaden är känd sedan 2024.');
    await press(window, 'Control+Enter');
    await expect(page.gate.filter({ hasText: 'Marknaden är känd sedan 2024.' })).toBeVisible();
    await tabTo(window, page.button('Gå vidare till annonsering'));
    await press(window, 'Enter');
    await expect(page.phase).toContainText('Annonsering');
  });

  await test.step('the board moves the card back with a reason, and keeps the focus on it', async () => {
    await press(window, 'Control+2');
    const card = board.card('Städtjänster, skolor');
    // The board is drawn as it was left, and a moment later as it is.
    await expect(board.card('Städtjänster, skolor', 'Annonsering')).toBeVisible();
    await expect(board.card('Möbler till Björkskolan')).toBeFocused();
    await press(window, 'ArrowRight');
    await expect(card).toBeFocused();
    await press(window, 'Shift+ArrowRight');
    await expect(board.dialog).toContainText('Det här saknas före utvärdering');
    await press(window, 'Escape');
    await expect(card).toBeFocused();
    await press(window, 'Shift+ArrowLeft');
    await expect(board.dialog).toContainText('Flytta tillbaka till förstudie?');
    await expect(board.dialog.getByLabel('Skäl')).toBeFocused();
    await type(window, 'Kraven ska skrivas om.');
    await press(window, 'Control+Enter');
    await expect(board.card('Städtjänster, skolor', 'Förstudie')).toBeFocused();
    await press(window, 'Shift+ArrowRight');
    await expect(board.card('Städtjänster, skolor', 'Annonsering')).toBeFocused();
    await press(window, 'Control+z');
    await expect(board.card('Städtjänster, skolor', 'Förstudie')).toBeFocused();
  });

  await test.step('pause, resume and cancel from the menu', async () => {
    await press(window, 'Enter');
    await expect(window.getByRole('heading', { level: 1 })).toHaveText('Städtjänster, skolor');
    const choose = async (item: string, reason: string) => {
      await tabTo(window, page.button('Fler val'), 'back');
      await press(window, 'Enter');
      await arrowTo(window, window.getByRole('menuitem', { name: item, exact: true }), 'ArrowDown');
      await press(window, 'Enter');
      await expect(board.dialog.getByLabel('Skäl')).toBeFocused();
      await type(window, reason);
      await press(window, 'Control+Enter');
      await expect(board.dialog).toHaveCount(0);
    };
    await choose('Pausa', 'Väntar på budget.');
    await expect(window.getByText('Pausad sedan 2026-11-23: Väntar på budget.')).toBeVisible();
    await tabTo(window, page.button('Återuppta'));
    await press(window, 'Enter');
    await expect(page.button('Återuppta')).toHaveCount(0);
    await expect(window.locator(':focus')).toHaveCount(1);
    await choose('Avbryt upphandlingen', 'Skolorna städar själva.');
    await expect(window.getByText('Avbruten 2026-11-23')).toBeVisible();
  });

  await test.step('the journal tells it all', async () => {
    await tabTo(window, window.getByRole('tab', { selected: true }));
    await arrowTo(window, page.tab('Journal'), 'ArrowRight');
    await press(window, 'Enter');
    await expect(page.journal.first()).toContainText('avbröt ärendet');
    await expect(page.journal.filter({ hasText: 'ångrade' })).toHaveCount(1);
    await expect(page.journal.filter({ hasText: 'tillbaka från annonsering' })).toContainText(
      'Skäl: Kraven ska skrivas om.',
    );
    await expect(page.journal.last()).toContainText('skapade ärendet');
  });
});
