import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { insisted } from '../../scripts/insisted.ts';
import { expect, test, Workbench } from '../fixtures.ts';

/** The day the seeded data are made for (scripts/bench/seed.ts). */
const now = '2026-11-23T09:12:00+01:00';
const root = resolve(import.meta.dirname, '../..');
const folder = resolve(root, 'test-results/states');

/** The rooms by their keys, the title each has, and which look is chosen where there are several. */
const rooms = [
  ['idag', 'Control+1', /./],
  ['upphandlingar', 'Control+2', /^Upphandlingar/, 'Tavla'],
  ['upphandlingar-lista', 'Control+l', /^Upphandlingar/, 'Lista'],
  ['avtal', 'Control+3', /^Avtal/, 'Lista'],
  ['avtal-tidslinje', 'Control+l', /^Avtal/, 'Tidslinje'],
  ['avtal-framat', 'Control+l', /^Avtal/, 'Framåt'],
  ['beslut', 'Control+4', /^Beslut/],
  ['bevakningar', 'Control+5', /^Bevakningar/],
  ['importera', 'Control+6', /^Importera/],
  ['installningar', 'Control+7', /^Inställningar/],
  ['leverantorer', 'Control+8', /^Leverantörer/],
  ['erfarenheter', 'Control+9', /^Erfarenheter/],
] as const;

/** How the window may be: its size, its zoom, and what is chosen in it. */
const windows = {
  light: { theme: 'light' },
  dark: { theme: 'dark' },
  small: { theme: 'light', size: [1024, 640] },
  zoomed: { theme: 'light', size: [1280, 800], zoom: 2 },
  contrast: { theme: 'light', highContrast: true },
  compact: { theme: 'dark', density: 'compact', size: [1280, 800] },
} as const satisfies Record<string, Window>;

type Window = {
  readonly theme: 'light' | 'dark';
  readonly highContrast?: boolean;
  readonly density?: 'compact';
  readonly size?: readonly [number, number];
  readonly zoom?: number;
};

/** A store with so many cases and agreements, made before the workbench opens it. */
const filled = (dataDir: string, records: number): void => {
  const loader = pathToFileURL(resolve(root, 'scripts/rawText.mjs')).href;
  const script = resolve(root, 'scripts/seedStore.ts');
  execFileSync(process.execPath, ['--import', loader, script, dataDir, String(records)]);
};

/** The window as it is seen, whatever its zoom, which Playwright's own picture does not follow. */
const picture = async ({ app }: Workbench): Promise<Buffer> => {
  const png = await insisted(() =>
    app.evaluate(async ({ BrowserWindow }) => {
      const [shown] = BrowserWindow.getAllWindows();
      return (await shown?.webContents.capturePage())?.toPNG().toString('base64');
    }),
  );
  return Buffer.from(png ?? '', 'base64');
};

/** Resolves when what was asked for stands on the screen in its own letters. */
const drawn = async (): Promise<void> => {
  await document.fonts.ready;
  await new Promise((resolve) => requestIdleCallback(resolve));
  for (let frame = 0; frame < 2; frame += 1) {
    await new Promise((resolve) => requestAnimationFrame(resolve));
  }
};

for (const records of [0, 5, 5000]) {
  for (const [name, look] of Object.entries<Window>(windows)) {
    test(`every room with ${records} records, ${name}`, async () => {
      test.setTimeout(240_000);
      mkdirSync(folder, { recursive: true });
      const dataDir = test.info().outputPath('store');
      if (records > 0) filled(dataDir, records);
      const workbench = new Workbench(dataDir, { now });
      const window = await workbench.start();
      const {
        theme,
        highContrast = false,
        density = 'comfortable',
        size = [1440, 900],
        zoom = 1,
      } = look;
      await window.evaluate(
        async (chosen) => {
          const { desk } = window as unknown as {
            desk: { call: (name: string, input: object) => Promise<unknown> };
          };
          await desk.call('settings.choose', chosen);
        },
        { theme, highContrast, density },
      );
      await insisted(() =>
        workbench.app.evaluate(
          ({ BrowserWindow }, [width, height, factor]) => {
            const [shown] = BrowserWindow.getAllWindows();
            shown?.setContentSize(width, height);
            shown?.webContents.setZoomFactor(factor);
          },
          [size[0], size[1], zoom] as [number, number, number],
        ),
      );
      for (const [room, key, title, chosen] of rooms) {
        await window.keyboard.press(key);
        await expect(window.locator('main h1').first()).toHaveText(title);
        // An empty store has no looks to choose between.
        if (chosen && records > 0) {
          await expect(window.getByRole('radio', { name: chosen })).toBeChecked();
        }
        await window.evaluate(drawn);
        writeFileSync(resolve(folder, `${room}-${records}-${name}.png`), await picture(workbench));
      }
      await workbench.close();
    });
  }
}
