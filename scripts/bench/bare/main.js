// The least that is a window of this runtime: what every start is measured against.
import { join } from 'node:path';
import { app, BrowserWindow } from 'electron';

const folder = process.argv.find((argument) => argument.startsWith('--data-dir='));
if (folder) app.setPath('userData', folder.slice('--data-dir='.length));
app.on('window-all-closed', () => app.quit());
void app.whenReady().then(() => {
  const window = new BrowserWindow({
    width: 1280,
    height: 800,
    show: false,
    webPreferences: { sandbox: true, contextIsolation: true },
  });
  window.once('ready-to-show', () => window.show());
  void window.loadFile(join(import.meta.dirname, 'index.html'));
});
