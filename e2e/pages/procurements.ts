import type { Locator, Page } from '@playwright/test';

/** The room of all cases: the board, the list, and the dialog for a new one. */
export class ProcurementsPage {
  readonly window: Page;

  constructor(window: Page) {
    this.window = window;
  }

  /** Opens the room from the sidebar. */
  async open(): Promise<void> {
    const places = this.window.getByRole('navigation', { name: 'Platser' });
    await places.getByRole('button', { name: /^Upphandlingar/ }).click();
    await this.window.getByRole('heading', { level: 1, name: 'Upphandlingar' }).waitFor();
  }

  /** Makes a case with the mouse; its page opens. */
  async make(title: string, registryNumber?: string): Promise<void> {
    await this.window.getByRole('button', { name: 'Ny upphandling' }).click();
    const { dialog } = this;
    await dialog.getByLabel('Vad ska upphandlas?').fill(title);
    if (registryNumber !== undefined) await dialog.getByLabel('Diarienummer').fill(registryNumber);
    await dialog.getByRole('button', { name: 'Skapa' }).click();
    await this.window.getByRole('heading', { level: 1, name: title }).waitFor();
  }

  /** The dialog that is open. */
  get dialog(): Locator {
    return this.window.getByRole('dialog');
  }

  /** A column of the board by its phase. */
  column(phase: string): Locator {
    return this.window.getByRole('region', { name: new RegExp(`^${phase}, \\d+$`) });
  }

  /** A card on the board, or in one column of it. */
  card(title: string, phase?: string): Locator {
    const around = phase === undefined ? this.window.getByRole('main') : this.column(phase);
    return around.getByRole('button', { name: title });
  }

  /** Drags a card to another phase's column, so quickly that the first move leaves the card. */
  async drag(title: string, phase: string): Promise<void> {
    const from = await this.card(title).boundingBox();
    const to = await this.column(phase).boundingBox();
    if (!from || !to) throw new Error('The card or the column is not on the screen.');
    const { mouse } = this.window;
    await mouse.move(from.x + from.width / 3, from.y + from.height / 2);
    await mouse.down();
    await mouse.move(to.x + to.width / 2, to.y + to.height / 2);
    await mouse.up();
  }

  /** The strip under the board with what rests or was called off. */
  get strip(): Locator {
    return this.window.getByRole('list', { name: 'Vid sidan av faserna' });
  }
}
