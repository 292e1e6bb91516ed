import type { Locator, Page } from '@playwright/test';

/** The room of all agreements: the list, the timeline, and the dialog for a new one. */
export class AgreementsPage {
  readonly window: Page;

  constructor(window: Page) {
    this.window = window;
  }

  /** Opens the room from the sidebar. */
  async open(): Promise<void> {
    const places = this.window.getByRole('navigation', { name: 'Platser' });
    await places.getByRole('button', { name: /^Avtal/ }).click();
    await this.window.getByRole('heading', { level: 1, name: 'Avtal' }).waitFor();
  }

  /** The dialog for a new agreement. */
  get dialog(): Locator {
    return this.window.getByRole('dialog', { name: 'Nytt avtal' });
  }

  /** Begins a new agreement with the keyboard. */
  async begin(): Promise<void> {
    await this.window.keyboard.press('Control+n');
    await this.dialog.waitFor();
  }

  /** Writes in a field of the dialog and leaves it. */
  async write(label: string, text: string): Promise<void> {
    const field = this.dialog.getByLabel(label);
    await field.fill(text);
    await field.press('Tab');
  }

  /** Adds a supplier that the register does not have yet. */
  async addSupplier(name: string): Promise<void> {
    const field = this.dialog.getByRole('combobox', { name: 'Leverantör' });
    await field.fill(name);
    await this.window.getByRole('option', { name: `Lägg till ”${name}”` }).click();
  }

  async send(): Promise<void> {
    await this.dialog.getByRole('button', { name: 'Lägg till avtalet' }).click();
  }

  /** A row of the list. */
  row(title: string): Locator {
    return this.window.getByRole('grid', { name: 'Avtal' }).getByRole('row', { name: title });
  }

  /** Shows the agreements as 'Lista' or 'Tidslinje'. */
  async showAs(view: string): Promise<void> {
    await this.window.getByRole('radiogroup', { name: 'Visa som' }).getByText(view).click();
  }

  /** The timeline, which a screen reader gets as a list of sentences. */
  get timeline(): Locator {
    return this.window.getByRole('listbox', { name: /^Avtal på en tidslinje/ });
  }

  /** The timeline as a table, year by year. */
  get timelineTable(): Locator {
    return this.window.getByRole('grid', { name: 'Tidslinjen som tabell' });
  }

  /** The text that sifts the list. */
  get filter(): Locator {
    return this.window.getByRole('searchbox', { name: /^Filtrera på avtal/ });
  }

  /** Chooses in one of the filters that say themselves. */
  async sift(filter: string, choice: string): Promise<void> {
    await this.window.getByRole('button', { name: new RegExp(`^${filter}`) }).click();
    await this.window.getByRole('menuitemcheckbox', { name: choice, exact: true }).click();
  }
}
