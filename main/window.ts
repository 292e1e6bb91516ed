import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { app, BrowserWindow, nativeTheme, screen, shell } from 'electron';
import type { Settings } from '#domain/settings';
import { windowOrigin } from './protocol.ts';

/** Where the window last stood, in the screen's own pixels. */
type Placement = {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly maximized: boolean;
};

/** Checked by hand: a checking library would have to be read before the window is made. */
const isPlacement = (kept: Record<string, unknown>): kept is Placement =>
  ['x', 'y', 'width', 'height'].every((name) => Number.isInteger(kept[name])) &&
  Number(kept.width) >= 640 &&
  Number(kept.height) >= 400 &&
  typeof kept.maximized === 'boolean';

const placementFile = (folder: string) => join(folder, 'window.json');

const readPlacement = (folder: string): Placement | null => {
  try {
    const found = JSON.parse(readFileSync(placementFile(folder), 'utf8'));
    if (!isPlacement(found)) return null;
    const { x, y } = found;
    const isOnScreen = screen.getAllDisplays().some(({ workArea }) => {
      const right = workArea.x + workArea.width - 100;
      const bottom = workArea.y + workArea.height - 100;
      return x > workArea.x - 100 && x < right && y >= workArea.y - 10 && y < bottom;
    });
    return isOnScreen ? found : null;
  } catch {
    return null;
  }
};

const keepPlacement = (folder: string, window: BrowserWindow): void => {
  const kept = { ...window.getNormalBounds(), maximized: window.isMaximized() };
  try {
    writeFileSync(placementFile(folder), JSON.stringify(kept));
  } catch {
    // A forgotten window place is no reason to trouble anybody.
  }
};

/** The colours of the desk, so that the window is never white before the first draw. */
const deskColours = { light: '#E7EEE9', dark: '#0D1411' };
const inkColours = { light: '#43524A', dark: '#B6C3BB' };

const chosenTheme = (): 'light' | 'dark' => (nativeTheme.shouldUseDarkColors ? 'dark' : 'light');

/** Follows the theme that was chosen, in the window's frame as in its page. */
export const wearTheme = (theme: Settings['theme'], window: BrowserWindow | null): void => {
  nativeTheme.themeSource = theme;
  const colour = chosenTheme();
  if (!window || window.isDestroyed()) return;
  window.setBackgroundColor(deskColours[colour]);
  if (process.platform !== 'darwin') {
    window.setTitleBarOverlay({ color: deskColours[colour], symbolColor: inkColours[colour] });
  }
};

/**
 * Makes the workbench's one window: sandboxed, isolated, without Node, held to its own address. It is
 * shown when its first frame is drawn, unless it was started quietly.
 */
export const makeWindow = (folder: string, isQuiet = false): BrowserWindow => {
  const kept = readPlacement(folder);
  const colour = chosenTheme();
  const window = new BrowserWindow({
    width: kept?.width ?? 1280,
    height: kept?.height ?? 800,
    ...(kept ? { x: kept.x, y: kept.y } : {}),
    minWidth: 640,
    minHeight: 400,
    show: false,
    title: app.getName(),
    backgroundColor: deskColours[colour],
    titleBarStyle: 'hidden',
    ...(process.platform === 'darwin'
      ? {}
      : {
          titleBarOverlay: {
            color: deskColours[colour],
            symbolColor: inkColours[colour],
            height: 43,
          },
        }),
    webPreferences: {
      preload: join(app.getAppPath(), 'out', 'preload', 'preload.cjs'),
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webviewTag: false,
      spellcheck: false,
      v8CacheOptions: 'bypassHeatCheck',
    },
  });
  window.once('ready-to-show', () => {
    if (isQuiet) return;
    if (kept?.maximized) window.maximize();
    window.show();
  });
  window.on('close', () => keepPlacement(folder, window));
  nativeTheme.on('updated', () => wearTheme(nativeTheme.themeSource, window));
  window.webContents.setWebRTCIPHandlingPolicy('disable_non_proxied_udp');
  void window.loadURL(`${windowOrigin}/index.html`);
  return window;
};

/** Holds every page of the app to our own address: no navigation away, no new window, no webview. */
export const holdPages = (): void => {
  app.on('web-contents-created', (_event, contents) => {
    contents.on('will-navigate', (event) => event.preventDefault());
    contents.on('will-frame-navigate', (event) => {
      if (!event.url.startsWith(`${windowOrigin}/`)) event.preventDefault();
    });
    contents.on('will-attach-webview', (event) => event.preventDefault());
    contents.setWindowOpenHandler(() => ({ action: 'deny' }));
  });
};

/** Brings a window to the front, from wherever it is. */
export const showWindow = (window: BrowserWindow): void => {
  if (window.isMinimized()) window.restore();
  window.show();
  window.focus();
};

/** Shows a file in the system's file manager. */
export const showInFolder = (path: string): void => shell.showItemInFolder(path);
