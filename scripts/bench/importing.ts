// The import of a long list beside LibreOffice, which only converts the same file to text.
import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { ElectronApplication, Page } from '@playwright/test';
import { insisted } from '../insisted.ts';
import { writeAgreementFile } from './agreementFile.ts';
import { type Figure, figure, median } from './figures.ts';
import { run } from './runtime.ts';

/** How many agreements the list has. */
const count = 10_000;

/** How long the dialog stands open before the file is chosen, in milliseconds: the least a person needs. */
const dialogOpen = 1_000;

/** How long the gaps are watched after the answer, since dates are worked out then, in milliseconds. */
const settling = 2_000;

/** Longer than anything that still counts as importing, in milliseconds. */
const patience = 180_000;

const office = ['soffice', 'libreoffice'].find(
  (name) => spawnSync(name, ['--version'], { stdio: 'ignore' }).status === 0,
);

/** Milliseconds that LibreOffice takes to make a csv of the file, or null where it is not here. */
const timeOffice = (file: string, folder: string): number | null => {
  if (office === undefined) return null;
  const began = performance.now();
  const { status } = spawnSync(
    office,
    [
      `-env:UserInstallation=${pathToFileURL(join(folder, 'office'))}`,
      '--headless',
      '--convert-to',
      'csv',
      '--outdir',
      folder,
      file,
    ],
    { stdio: 'ignore', timeout: patience },
  );
  return status === 0 ? performance.now() - began : null;
};

/** Begins to note the longest time between two frames of the window, and between two turns of main. */
const watchGaps = async (app: ElectronApplication, page: Page) => {
  await page.evaluate(() => {
    const gaps = { longest: 0 };
    let last = performance.now();
    const look = (now: number) => {
      gaps.longest = Math.max(gaps.longest, now - last);
      last = now;
      requestAnimationFrame(look);
    };
    requestAnimationFrame((now) => {
      last = now;
      requestAnimationFrame(look);
    });
    Object.assign(window, { gaps });
  });
  await app.evaluate(() => {
    const turns = { longest: 0 };
    let last = performance.now();
    setInterval(() => {
      const now = performance.now();
      turns.longest = Math.max(turns.longest, now - last - 2);
      last = now;
    }, 2);
    Object.assign(globalThis, { turns });
  });
  return async () => ({
    window: await page.evaluate(
      () => (window as unknown as { gaps: { longest: number } }).gaps.longest,
    ),
    main: await insisted(() =>
      app.evaluate(() => (globalThis as unknown as { turns: { longest: number } }).turns.longest),
    ),
  });
};

const takeInButton = /^Importera .*avtal$/;

/** The moment a button of this name can be pressed, looked for in every frame of the window. */
const whenShown = async (page: Page, name: RegExp): Promise<number> => {
  const shown = await page.waitForFunction(
    (pattern) => {
      const named = new RegExp(pattern);
      const buttons = [...document.querySelectorAll('main button:enabled')];
      return buttons.some(({ textContent }) => named.test(textContent)) && Date.now();
    },
    name.source,
    { polling: 'raf', timeout: patience },
  );
  return Number(await shown.jsonValue());
};

/** The moment the next key is pressed. */
const whenPressed = (page: Page): Promise<number> =>
  page.evaluate(
    () =>
      new Promise<number>((pressed) => {
        addEventListener('keydown', () => pressed(Date.now()), { capture: true, once: true });
      }),
  );

type Import = {
  readonly preview: number;
  readonly commit: number;
  readonly gaps: { readonly window: number; readonly main: number };
};

/** One import in a workbench of its own, from the choice of the file until the list is taken in. */
const timeImport = async (file: string, folder: string): Promise<Import> => {
  const { app, page, close } = await run({ app: 'workbench', folder, isEmpty: true });
  try {
    await app.evaluate(
      ({ dialog }, [path, open]) => {
        dialog.showOpenDialog = async () => {
          await new Promise((resolve) => setTimeout(resolve, open));
          Object.assign(globalThis, { chosenAt: Date.now() });
          return { canceled: false, filePaths: [path] };
        };
      },
      [file, dialogOpen] as const,
    );
    const main = page.getByRole('main');
    await page.getByRole('button', { name: 'Importera' }).click();
    const longest = await watchGaps(app, page);
    await main.getByRole('button', { name: 'Välj fil' }).click();
    const shown = await whenShown(page, takeInButton);
    const chosen = await insisted(() =>
      app.evaluate(() => (globalThis as unknown as { chosenAt: number }).chosenAt),
    );
    const begun = whenPressed(page);
    await main.getByRole('button', { name: takeInButton }).press('Enter');
    const done = await whenShown(page, /^Visa avtalen$/);
    await page.waitForTimeout(settling);
    return { preview: shown - chosen, commit: done - (await begun), gaps: await longest() };
  } finally {
    await close();
  }
};

/** The import of 10 000 agreements as often as `turns`, each time after LibreOffice had the same file. */
export const measureImport = async (
  folder: string,
  turns: number,
  say: (line: string) => void,
): Promise<Figure[]> => {
  mkdirSync(folder, { recursive: true });
  const file = join(folder, 'avtal.xlsx');
  writeAgreementFile(file, count);
  // The first conversion makes LibreOffice's own profile, which is not what is measured.
  if (timeOffice(file, folder) === null) say('LibreOffice is not here: the import has no ratio');
  const offices: number[] = [];
  const imports: Import[] = [];
  for (let turn = 0; turn < turns; turn += 1) {
    const office = timeOffice(file, folder);
    if (office !== null) offices.push(office);
    imports.push(await timeImport(file, join(folder, `desk-${turn}`)));
  }
  const total = median(imports.map(({ preview, commit }) => preview + commit));
  const limit = offices.length === 0 ? null : median(offices);
  const worst = (of: keyof Import['gaps']) => Math.max(...imports.map(({ gaps }) => gaps[of]));
  return [
    ...(limit === null ? [] : [figure('import.ratio', total / limit, '×', { limit: 1, aim: 0.7 })]),
    figure('import.whole', total, 'ms', limit === null ? {} : { limit }),
    figure('import.preview', median(imports.map(({ preview }) => preview)), 'ms'),
    figure('import.commit', median(imports.map(({ commit }) => commit)), 'ms'),
    figure('import.longestFrameGap', worst('window'), 'ms', { aim: 50 }),
    figure('import.longestMainGap', worst('main'), 'ms', { aim: 50 }),
  ];
};
