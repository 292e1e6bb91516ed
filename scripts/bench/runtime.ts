// How the workbench and the bare window are started: the same runtime, the same environment.
import { spawn } from 'node:child_process';
import { join, resolve } from 'node:path';
import { _electron, type ElectronApplication, type Page } from '@playwright/test';
import { z } from 'zod';
import type { LocalDate } from '#domain/localDate';
import { benchDay } from './seed.ts';

const root = resolve(import.meta.dirname, '../..');
const bareApp = join(import.meta.dirname, 'bare');

/** What is started: the workbench or the bare window, and the data folder that is its own. */
export type Started = {
  readonly app: 'workbench' | 'bare';
  readonly folder: string;
  /** There is nothing on the desk, so no rows will come. */
  readonly isEmpty?: boolean;
  /** The day it is started on, where it is another than the one the data are made for. */
  readonly day?: LocalDate;
};

const executable = (): string => {
  const path = process.env.UPPHANDLINGSBORDET_ELECTRON;
  if (!path) throw new Error('Start the measuring with `npm run bench`.');
  return path;
};

// Chromium refuses its sandbox to root alone.
const isRoot = process.getuid?.() === 0;

const argumentsOf = ({ app, folder }: Started): string[] => [
  app === 'bare' ? bareApp : root,
  `--data-dir=${folder}`,
];

const environment = (
  day: LocalDate,
  further: Readonly<Record<string, string>> = {},
): Record<string, string> => {
  const given = Object.entries(process.env).filter(
    (entry): entry is [string, string] => entry[1] !== undefined,
  );
  return {
    ...Object.fromEntries(given),
    TZ: 'Europe/Stockholm',
    UPPHANDLINGSBORDET_NOW: `${day}T09:00:00+01:00`,
    ...further,
  };
};

const told = z.object({ at: z.number(), memory: z.number() });

/** What is on show when a window can be used: the first room with its rows, or the bare page. */
const usable = { workbench: 'main [role=row]', bare: 'h1' } as const;

/** Longer than any start that could still be called one, in milliseconds. */
const patience = 120_000;

/**
 * Starts once and closes again: milliseconds from the launch until the window can be used, and the
 * kilobytes all its processes hold a little later.
 */
export const startOnce = (started: Started): Promise<{ ms: number; memory: number }> =>
  new Promise((done, fail) => {
    const hook = join(import.meta.dirname, 'usable.cjs');
    const env = environment(started.day ?? benchDay, {
      NODE_OPTIONS: `--require "${hook}"`,
      BENCH_USABLE: usable[started.app],
    });
    const launched = performance.timeOrigin + performance.now();
    const child = spawn(
      executable(),
      [...(isRoot ? ['--no-sandbox'] : []), ...argumentsOf(started)],
      { env, stdio: ['ignore', 'pipe', 'ignore'] },
    );
    const giveUp = setTimeout(() => child.kill('SIGKILL'), patience);
    let text = '';
    child.stdout.on('data', (bytes) => {
      text += String(bytes);
    });
    child.on('error', fail);
    child.on('close', () => {
      clearTimeout(giveUp);
      const line = /^bench (.*)$/m.exec(text)?.[1];
      if (line === undefined) {
        fail(new Error(`The ${started.app} did not start: ${text}`));
        return;
      }
      const { at, memory } = told.parse(JSON.parse(line));
      done({ ms: at - launched, memory });
    });
  });

/** A running app that can be played on. */
export type Running = {
  readonly app: ElectronApplication;
  readonly page: Page;
  readonly close: () => Promise<void>;
};

/** Starts and keeps running, for what is measured in the window. */
export const run = async (started: Started): Promise<Running> => {
  const app: ElectronApplication = await _electron.launch({
    executablePath: executable(),
    chromiumSandbox: !isRoot,
    args: argumentsOf(started),
    cwd: root,
    env: environment(started.day ?? benchDay),
    timeout: patience,
  });
  const page = await app.firstWindow();
  await page.waitForSelector(started.isEmpty ? 'main h1' : usable[started.app], {
    timeout: patience,
  });
  return { app, page, close: () => app.close() };
};
