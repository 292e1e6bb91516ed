import type { Locator, Page } from '@playwright/test';

/** The list of decisions to take, and the sheet on which one is taken. */
export class DecisionsPage {
  readonly window: Page;

  constructor(window: Page) {
    this.window = window;
  }

  /** Opens the list from the sidebar. */
  async open(): Promise<void> {
    const places = this.window.getByRole('navigation', { name: 'Platser' });
    await places.getByRole('button', { name: /^Beslut/ }).click();
    await this.window.getByRole('heading', { level: 1, name: /^Beslut(?! om)/ }).waitFor();
  }

  /** A decision in the list. */
  row(title: string): Locator {
    return this.window.getByRole('grid', { name: 'Beslut att ta' }).getByRole('row', {
      name: title,
    });
  }

  /** Opens a decision from the list with the keyboard. */
  async decideOn(title: string): Promise<void> {
    await this.row(title).click();
    await this.row(title).press('Enter');
    await this.form.waitFor();
  }

  /** The form at the right of the sheet. */
  get form(): Locator {
    return this.window.getByRole('form', { name: 'Beslut' });
  }

  /** What the form says of a draft. */
  get draft(): Locator {
    return this.form.getByRole('status').filter({ hasText: /tkast/ });
  }

  /** Chooses what to decide: 'Förläng', 'Låt upphöra', 'Upphandla på nytt', 'Säg upp'. */
  async choose(choice: string): Promise<void> {
    await this.form.getByRole('radio', { name: choice }).check();
  }

  field(label: string): Locator {
    return this.form.getByLabel(label).and(this.window.locator('input, textarea'));
  }

  async write(label: string, text: string): Promise<void> {
    await this.field(label).fill(text);
    await this.field(label).press('Tab');
  }

  /** Takes the decision by the button that repeats it. */
  async fix(verdict: string): Promise<void> {
    await this.form.getByRole('button', { name: `Fastställ beslut: ${verdict}` }).click();
  }

  /** What the form says is wrong, or warns of. */
  get complaints(): Locator {
    return this.form.getByRole('alert');
  }

  /** What was decided, in place of the form. */
  get outcome(): Locator {
    return this.window.getByRole('complementary', { name: 'Beslut' });
  }

  button(name: string | RegExp): Locator {
    return this.window.getByRole('main').getByRole('button', { name });
  }
}
