import type { Locator, Page } from '@playwright/test';

/** The room of settings. */
export class SettingsPage {
  readonly window: Page;

  constructor(window: Page) {
    this.window = window;
  }

  async open(): Promise<void> {
    const places = this.window.getByRole('navigation', { name: /^(Platser|Places)$/ });
    await places.getByRole('button', { name: /^(Inställningar|Settings)$/ }).click();
    await this.window.getByRole('heading', { level: 1, name: /Inställningar|Settings/ }).waitFor();
  }

  /** A section by its head. */
  section(name: string): Locator {
    return this.window.getByRole('region', { name, exact: true });
  }

  /** Writes in a field of a section and leaves it. */
  async write(section: string, label: string, text: string): Promise<void> {
    const field = this.section(section).getByLabel(label, { exact: true });
    await field.fill(text);
    await field.press('Tab');
  }

  /** Adds to a register by writing in its last line. */
  async add(section: string, label: string, name: string): Promise<void> {
    const field = this.section(section).getByRole('textbox', { name: label });
    await field.fill(name);
    await field.press('Enter');
  }
}
