import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { app } from 'electron';
import { execLine } from './desktopEntry.ts';

/** Said to a start that nobody asked for: stay beside the clock if that is wanted. */
export const quietly = '--quietly';

const autostart = (): string =>
  join(
    process.env.XDG_CONFIG_HOME ?? join(homedir(), '.config'),
    'autostart',
    'upphandlingsbordet.desktop',
  );

/**
 * Sets whether the workbench starts when the person logs in to this computer, on the folder that is
 * open. Windows and macOS keep it themselves; on Linux it is a file in the autostart folder.
 */
export const startAtLogin = (isWanted: boolean, folder: string): void => {
  const args = [...(app.isPackaged ? [] : [app.getAppPath()]), '--data-dir', folder, quietly];
  if (process.platform !== 'linux') {
    app.setLoginItemSettings({ openAtLogin: isWanted, args });
    return;
  }
  if (!isWanted) {
    rmSync(autostart(), { force: true });
    return;
  }
  const program = process.env.APPIMAGE ?? process.execPath;
  const lines = [
    '[Desktop Entry]',
    'Type=Application',
    `Name=${app.getName()}`,
    execLine([program, ...args]),
    'Terminal=false',
  ];
  mkdirSync(join(autostart(), '..'), { recursive: true });
  writeFileSync(autostart(), `${lines.join('\n')}\n`);
};
