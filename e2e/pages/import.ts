import type { Locator, Page } from '@playwright/test';
import type { Workbench } from '../fixtures.ts';

/** The room where a list is chosen, looked through and taken in. */
export class ImportPage {
  readonly workbench: Workbench;
  readonly window: Page;

  constructor(workbench: Workbench) {
    this.workbench = workbench;
    this.window = workbench.window;
  }

  /** Opens the room from the sidebar. */
  async open(): Promise<void> {
    const places = this.window.getByRole('navigation', { name: 'Platser' });
    await places.getByRole('button', { name: 'Importera' }).click();
    await this.window.getByRole('heading', { level: 1, name: 'Importera avtal' }).waitFor();
  }

  /** Chooses a file in the system's dialog. */
  async choose(path: string): Promise<void> {
    await this.workbench.answerOpenDialog(path);
    await this.button(/^(Välj fil|Välj en annan fil|Läs in en lista till)$/).click();
  }

  /** Pastes text as cells, with the keyboard. */
  async paste(text: string): Promise<void> {
    await this.workbench.app.evaluate(
      ({ clipboard }, written) => clipboard.writeText(written),
      text,
    );
    await this.window.keyboard.press('Control+v');
  }

  button(name: string | RegExp): Locator {
    return this.window.getByRole('main').getByRole('button', { name });
  }

  /** Takes in what is ticked. */
  async takeIn(): Promise<void> {
    await this.button(/^Importera \d+ avtal$/).click();
    await this.button('Visa avtalen').waitFor();
  }

  /** The list as a table of agreements. */
  get grid(): Locator {
    return this.window.getByRole('grid', { name: /^Avtal ur/ });
  }

  /** The ticks of the agreements on show. */
  get ticks(): Locator {
    return this.grid.locator('tbody').getByRole('checkbox');
  }

  /** An agreement's tick by the name it has in sentences. */
  tick(name: string): Locator {
    return this.grid.getByRole('checkbox', { name: `Ta med ${name}` });
  }

  /** The lines of the list that hold a text. */
  line(text: string | RegExp): Locator {
    return this.grid.locator('tbody').getByRole('row').filter({ hasText: text });
  }

  /** Says which field a column fills. */
  async fill(heading: string, field: string): Promise<void> {
    await this.target(heading).click();
    await this.window.getByRole('option', { name: field }).click();
  }

  /** The choice above a column. */
  target(heading: string): Locator {
    return this.grid.getByRole('combobox', { name: `Kolumnen ${heading} fyller` });
  }

  /** What the inspector says of the question or cell on show. */
  get inspector(): Locator {
    return this.window.getByRole('complementary', { name: 'Frågor och celler' });
  }

  /** Shows the list beside what is here. */
  async compare(): Promise<void> {
    await this.window
      .getByRole('radiogroup', { name: 'Visa avtal' })
      .getByText(/^Jämför/)
      .click();
  }

  /** Shows all agreements, or only some. */
  async show(which: 'Alla' | 'Med frågor' | 'Klara'): Promise<void> {
    await this.window
      .getByRole('radiogroup', { name: 'Visa avtal' })
      .getByText(new RegExp(`^${which}`))
      .click();
  }
}
