import { mkdirSync, mkdtempSync, rmdirSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { app, type BrowserWindow, session } from 'electron';
import { knowGraphics } from './graphics.ts';
import { announceScheme, closeOff, serveWindow } from './protocol.ts';
import { quietly } from './startAtLogin.ts';
import { holdPages, makeWindow, showWindow } from './window.ts';

announceScheme();

const { values: given } = parseArgs({
  args: process.argv.slice(1),
  options: { 'data-dir': { type: 'string' }, example: { type: 'boolean' } },
  strict: false,
});

/** Local, never roaming: a database that is copied while it is written breaks. */
const usualFolder = (): string => {
  if (process.platform === 'win32') {
    return join(
      process.env.LOCALAPPDATA ?? join(homedir(), 'AppData', 'Local'),
      'Upphandlingsbordet',
    );
  }
  if (process.platform === 'darwin') {
    return join(homedir(), 'Library', 'Application Support', 'Upphandlingsbordet');
  }
  return join(
    process.env.XDG_DATA_HOME ?? join(homedir(), '.local', 'share'),
    'upphandlingsbordet',
  );
};

const folder = typeof given['data-dir'] === 'string' ? resolve(given['data-dir']) : usualFolder();
const windowFolder = join(folder, 'window');
/** The folder that cannot be written, or null: only trying tells, on every system. */
const unwritable =
  [folder, windowFolder].find((place) => {
    try {
      mkdirSync(place, { recursive: true });
      rmdirSync(mkdtempSync(join(place, 'trial-')));
      return false;
    } catch {
      return true;
    }
  }) ?? null;
// Without a place for its lock the program would end without a word: the refusal needs one too.
app.setPath(
  'userData',
  unwritable === null ? windowFolder : mkdtempSync(join(tmpdir(), 'upphandlingsbordet-')),
);

knowGraphics(windowFolder);

let window: BrowserWindow | null = null;
let isQuitting = false;
/** Shuts what stands open. */
let shut = () => {};

if (!app.requestSingleInstanceLock()) {
  app.quit();
} else {
  app.on('second-instance', () => window && showWindow(window));
  app.on('before-quit', () => {
    isQuitting = true;
  });
  app.on('window-all-closed', () => app.quit());
  app.on('will-quit', () => shut());
  holdPages();
  // Not awaited at the top: 'ready' comes only once this module has run to its end.
  void app.whenReady().then(async () => {
    const isQuiet = process.argv.includes(quietly);
    closeOff(session.defaultSession);
    serveWindow(session.defaultSession, join(app.getAppPath(), 'out', 'renderer'));
    const made = makeWindow(folder, isQuiet);
    window = made;
    // The window's process starts while everything else is read here and the store is opened.
    const { openWorkbench } = await import('./workbench.ts');
    if (made.isDestroyed()) return;
    shut = openWorkbench({
      window: made,
      folder,
      unwritable,
      isQuiet,
      wantsExample: given.example === true,
      isQuitting: () => isQuitting,
    });
  });
}
