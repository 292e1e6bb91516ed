import type { Locator, Page } from '@playwright/test';

/** The list of dates, as it stands in Idag and in Bevakningar. */
export class Dates {
  readonly window: Page;

  constructor(window: Page) {
    this.window = window;
  }

  /** Opens Idag from the sidebar. */
  async openToday(): Promise<void> {
    await this.places.getByRole('button', { name: /^Idag/ }).click();
  }

  /** Opens Bevakningar from the sidebar. */
  async openAll(): Promise<void> {
    await this.places.getByRole('button', { name: /^Bevakningar/ }).click();
    await this.window.getByRole('heading', { level: 1, name: 'Bevakningar' }).waitFor();
  }

  /** The whole list. */
  get list(): Locator {
    return this.window.getByRole('grid', { name: 'Bevakningar' });
  }

  /** A date by a part of its title. */
  row(title: string): Locator {
    return this.list.getByRole('row').filter({ hasText: title });
  }

  /** The names of the groups that have dates, from top to bottom. */
  get groups(): Locator {
    return this.list.getByRole('heading', { level: 2 });
  }

  /** Puts the focus on a date's row, as a click on it does. */
  async focus(title: string): Promise<void> {
    await this.row(title).click({ position: { x: 8, y: 8 } });
  }

  /** Adds a date of one's own in Bevakningar, by keyboard. */
  async add(date: {
    readonly what: string;
    readonly on: string;
    readonly at?: string;
  }): Promise<void> {
    await this.openAll();
    await this.window.keyboard.press('Control+n');
    const form = this.window.getByRole('form', { name: 'Ny bevakning' });
    await form.getByLabel('Vad').fill(date.what);
    await form.getByLabel('Datum', { exact: true }).fill(date.on);
    if (date.at !== undefined) await form.getByLabel(/^Klockslag/).fill(date.at);
    await this.window.keyboard.press('Enter');
    await this.row(date.what).waitFor();
    await this.window.keyboard.press('Escape');
  }

  private get places(): Locator {
    return this.window.getByRole('navigation', { name: 'Platser' });
  }
}
