import type { Locator, Page } from '@playwright/test';
import { ProcurementsPage } from './procurements.ts';

/** The page of one case. */
export class ProcurementPage {
  readonly window: Page;

  constructor(window: Page) {
    this.window = window;
  }

  /** A part of the case: 'Översikt', 'Uppgifter', 'Handlingar', 'Anteckningar', 'Journal'. */
  tab(name: string): Locator {
    return this.window.getByRole('tab', { name });
  }

  /** A fact's field by its label. */
  fact(label: string): Locator {
    // The button that opens a choice has the same name as its field.
    const field = this.window.locator('input, textarea, [role=combobox]');
    return this.window.getByRole('tabpanel').getByLabel(label, { exact: true }).and(field);
  }

  /** The phase the case is in. */
  get phase(): Locator {
    return this.window.getByRole('list', { name: 'Faser' }).locator('[aria-current=step]');
  }

  /** What the gate says of its demands, as rows. */
  get gate(): Locator {
    return this.window.getByRole('list', { name: /före/ }).getByRole('listitem');
  }

  button(name: string | RegExp): Locator {
    return this.window.getByRole('main').getByRole('button', { name });
  }

  /** What a field of the part on show says is wrong. */
  get complaint(): Locator {
    return this.window.getByRole('tabpanel').getByRole('alert');
  }

  /** Writes a line, a day or an amount in its place and leaves the field. */
  async write(label: string, text: string): Promise<void> {
    await this.fact(label).fill(text);
    await this.fact(label).press('Tab');
  }

  /** Chooses in a short list. */
  async choose(label: string, option: string): Promise<void> {
    await this.fact(label).click();
    await this.window.getByRole('option', { name: option, exact: true }).click();
  }

  /** Adds a name to a register by writing it in the field that chooses from it. */
  async add(label: string, name: string): Promise<void> {
    await this.fact(label).click();
    await this.fact(label).fill(name);
    await this.window.getByRole('option', { name: `Lägg till ”${name}”` }).click();
  }

  /** Chooses in the '…' menu. */
  async menu(item: string): Promise<void> {
    await this.button('Fler val').click();
    await this.window.getByRole('menuitem', { name: item, exact: true }).click();
  }

  /** Gives the reason that the open dialog asks for. */
  async giveReason(reason: string, verb: string): Promise<void> {
    const dialog = this.window.getByRole('dialog');
    await dialog.getByLabel('Skäl').fill(reason);
    await dialog.getByRole('button', { name: verb }).click();
    await dialog.waitFor({ state: 'detached' });
  }

  /** The rows of the journal, latest first, as text. */
  get journal(): Locator {
    return this.window.getByRole('region', { name: 'Journal' }).getByRole('listitem');
  }
}

/** Makes a case with the mouse, from whatever room; its page stands. */
export const makeCase = async (window: Page, title: string): Promise<ProcurementPage> => {
  const board = new ProcurementsPage(window);
  await board.open();
  await board.make(title);
  return new ProcurementPage(window);
};
