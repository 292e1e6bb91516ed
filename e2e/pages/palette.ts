import { expect, type Locator, type Page } from '@playwright/test';

/** What Ctrl+K opens. */
export class Palette {
  readonly window: Page;

  constructor(window: Page) {
    this.window = window;
  }

  /** Opens it and types. */
  async type(text: string): Promise<void> {
    await this.window.getByRole('heading', { level: 1 }).waitFor();
    await this.window.keyboard.press('Control+k');
    await expect(this.field).toBeFocused();
    await this.window.keyboard.type(text);
    await expect(this.field).toHaveValue(text);
  }

  get field(): Locator {
    return this.window.getByRole('combobox', { name: 'Sök eller gör något' });
  }

  get options(): Locator {
    return this.window.getByRole('option');
  }

  /** The line that Enter takes. */
  get chosen(): Locator {
    return this.window.getByRole('option', { selected: true });
  }
}
