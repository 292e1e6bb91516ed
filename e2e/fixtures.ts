import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import {
  _electron,
  test as base,
  type ElectronApplication,
  expect,
  type Page,
} from '@playwright/test';

export { expect };

/** How one start of the workbench may differ from the usual. */
export type Start = {
  /** The moment the app takes for now, ISO 8601 with offset. */
  readonly now?: string;
  /** Further command line arguments, such as `--example`. */
  readonly args?: readonly string[];
  /** Further environment variables. */
  readonly env?: Readonly<Record<string, string>>;
};

/** One rule of accessibility that the page breaks, and where. */
export type Violation = { readonly rule: string; readonly help: string; readonly where: string[] };

const root = resolve(import.meta.dirname, '..');
/** The real workbench on a data folder of its own; it survives restarts and kills. */
export class Workbench {
  readonly dataDir: string;
  /** What went wrong in the window without anyone catching it; a test that expects it empties it. */
  readonly uncaught: string[] = [];
  private running: ElectronApplication | null = null;
  private shown: Page | null = null;
  private readonly usual: Start;

  constructor(dataDir: string, usual: Start) {
    this.dataDir = dataDir;
    this.usual = usual;
  }

  /** The app's main process, for what only it can tell. */
  get app(): ElectronApplication {
    if (!this.running) throw new Error('The workbench is not running.');
    return this.running;
  }

  /** The window. */
  get window(): Page {
    if (!this.shown) throw new Error('The workbench has no window.');
    return this.shown;
  }

  /** Starts the app and gives its window; what is set here replaces the usual. */
  async start(start: Start = {}): Promise<Page> {
    const { now, args = [], env = {} } = { ...this.usual, ...start };
    const isRoot = process.getuid?.() === 0;
    this.running = await _electron.launch({
      executablePath: electronPath(),
      // Chromium refuses its sandbox to root alone.
      chromiumSandbox: !isRoot,
      args: [root, '--data-dir', this.dataDir, ...args],
      cwd: root,
      env: {
        ...environment(),
        TZ: 'Europe/Stockholm',
        ...(now === undefined ? {} : { UPPHANDLINGSBORDET_NOW: now }),
        ...env,
      },
    });
    this.shown = await this.running.firstWindow();
    this.shown.on('pageerror', (error) => this.uncaught.push(String(error)));
    await this.shown.waitForLoadState();
    // Keys pressed before the first room stands would reach nobody.
    await this.shown.locator('main h1').first().waitFor();
    return this.shown;
  }

  /** Closes the app as its user would. */
  async close(): Promise<void> {
    await this.running?.close();
    this.forget();
  }

  /** Closes the app and starts it on the same folder. */
  async restart(start: Start = {}): Promise<Page> {
    await this.close();
    return this.start(start);
  }

  /** Ends the app at once, as a power cut would: nothing gets to say goodbye. */
  async kill(): Promise<void> {
    const child = this.app.process();
    const gone = once(child, 'exit');
    child.kill('SIGKILL');
    await gone;
    this.forget();
  }

  /** Answers the next save dialogs with this path; null is Cancel. */
  async answerSaveDialog(path: string | null): Promise<void> {
    await this.app.evaluate(({ dialog }, filePath) => {
      dialog.showSaveDialog = async () => ({
        canceled: filePath === null,
        filePath: filePath ?? '',
      });
    }, path);
  }

  /** Answers the next open dialogs with these paths; none is Cancel. */
  async answerOpenDialog(...paths: string[]): Promise<void> {
    await this.app.evaluate(({ dialog }, filePaths) => {
      dialog.showOpenDialog = async () => ({ canceled: filePaths.length === 0, filePaths });
    }, paths);
  }

  /** Answers the next message boxes with the button of this number, counted from 0. */
  async answerMessageBox(button: number): Promise<void> {
    await this.app.evaluate(({ dialog }, response) => {
      dialog.showMessageBox = async () => ({ response, checkboxChecked: false });
    }, button);
  }

  /** What axe finds wrong on the page as it is now, or in the part a selector names. */
  async violations(within = 'html'): Promise<Violation[]> {
    // The usual mode wants to open a second page, which Electron does not let it.
    const { violations } = await new AxeBuilder({ page: this.window })
      .setLegacyMode()
      .include(within)
      .analyze();
    return violations.map(({ id, help, nodes }) => ({
      rule: id,
      help,
      where: nodes.map((node) => node.target.join(' ')),
    }));
  }

  /** A picture of the window for whoever looks into a failure. */
  async picture(path: string): Promise<void> {
    await this.shown?.screenshot({ path, timeout: 5000 }).catch(() => undefined);
  }

  private forget(): void {
    this.running = null;
    this.shown = null;
  }
}

/** `workbench` is started on an empty folder; `start` says how. */
export const test = base.extend<{ start: Start; workbench: Workbench }>({
  start: [{}, { option: true }],
  workbench: async ({ start }, use, testInfo) => {
    const dataDir = mkdtempSync(join(tmpdir(), 'upphandlingsbordet-'));
    const workbench = new Workbench(dataDir, start);
    await workbench.start();
    await use(workbench);
    if (testInfo.status !== testInfo.expectedStatus) {
      await workbench.picture(testInfo.outputPath('window.png'));
    }
    await workbench.close();
    rmSync(dataDir, { recursive: true, force: true, maxRetries: 5 });
    expect(workbench.uncaught).toEqual([]);
  },
});

function electronPath(): string {
  const path = process.env.UPPHANDLINGSBORDET_ELECTRON;
  if (!path) throw new Error('Start the end-to-end tests with `npm run e2e`.');
  return path;
}

function environment(): Record<string, string> {
  const entries = Object.entries(process.env);
  return Object.fromEntries(
    entries.filter((entry): entry is [string, string] => entry[1] !== undefined),
  );
}
