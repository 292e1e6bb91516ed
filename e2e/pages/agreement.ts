import type { Locator, Page } from '@playwright/test';

/** The page of one agreement. */
export class AgreementPage {
  readonly window: Page;

  constructor(window: Page) {
    this.window = window;
  }

  /** Shows a part: 'Översikt', 'Uppgifter', 'Handlingar', 'Anteckningar', 'Journal'. */
  async show(part: string): Promise<void> {
    await this.window.getByRole('tab', { name: part }).click();
  }

  /** A fact's field by its label. */
  fact(label: string): Locator {
    // The button that opens a choice has the same name as its field.
    const field = this.window.locator('input, textarea, [role=combobox]');
    return this.window.getByRole('tabpanel').getByLabel(label, { exact: true }).and(field);
  }

  /** Writes a fact in its place and leaves the field. */
  async write(label: string, text: string): Promise<void> {
    await this.fact(label).fill(text);
    await this.fact(label).press('Tab');
  }

  button(name: string | RegExp): Locator {
    return this.window.getByRole('main').getByRole('button', { name });
  }

  /** What a field of the part on show says is wrong. */
  get complaint(): Locator {
    return this.window.getByRole('tabpanel').getByRole('alert');
  }

  /** A row of the dates: 'Slut nu', 'Längst till', 'Meddela senast', 'Besluta senast'. */
  date(name: string): Locator {
    return this.window.getByRole('region', { name: 'Datum' }).getByRole('row', { name });
  }

  /** The rows of the journal, latest first. */
  get journal(): Locator {
    return this.window.getByRole('region', { name: 'Journal' }).getByRole('listitem');
  }
}
