import { join } from 'node:path';
import { app, BrowserWindow } from 'electron';

/** Opens the workbench's one window: sandboxed, isolated, without Node. */
export function openWindow(): BrowserWindow {
  const window = new BrowserWindow({
    width: 1280,
    height: 720,
    webPreferences: {
      preload: join(app.getAppPath(), 'out', 'preload', 'preload.cjs'),
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
    },
  });
  window.loadURL('app://workbench/index.html');
  return window;
}
