import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from '@playwright/test';

const out = resolve(import.meta.dirname, '../out');

/** The store's library as code, not as the name that About thanks; Electron's inside; Node's modules. */
const machine =
  /better_sqlite3|(?:from|require\(|import\()\s*["'`]better-sqlite3|ipcRenderer|["'`]node:[a-z]+["'`]/;

test('nothing of the machine is bundled into the window', () => {
  const folder = resolve(out, 'renderer/assets');
  const scripts = readdirSync(folder).filter((name) => name.endsWith('.js'));
  expect(scripts.length).toBeGreaterThan(0);
  for (const name of scripts) {
    const text = readFileSync(resolve(folder, name), 'utf8');
    expect(text.match(machine)?.[0]).toBeUndefined();
  }
});

// Since Electron 45 a sandboxed preload has none of Node's shims (docs/decisions/0010-runtime.md).
test('the preload needs nothing but electron', () => {
  const text = readFileSync(resolve(out, 'preload/preload.cjs'), 'utf8');
  const required = [...text.matchAll(/require\(\s*["'`]([^"'`]+)/g)].map((match) => match[1]);
  expect(new Set(required)).toEqual(new Set(['electron']));
  expect(text).not.toMatch(/\b(Buffer|setImmediate|clearImmediate)\b/);
});
