import { expect, it } from 'vitest';
import { folderRisk } from './folderRisk.ts';

it.each([
  ['C:\\Users\\maj\\OneDrive - Bruksby kommun\\Upphandlingsbordet', 'synced'],
  ['C:\\Users\\maj\\Dropbox\\bordet', 'synced'],
  ['/Users/maj/Google Drive/bordet', 'synced'],
  ['\\\\filserver\\hem$\\maj\\bordet', 'network'],
  ['//filserver/hem/maj', 'network'],
  ['C:\\Users\\maj\\AppData\\Local\\Upphandlingsbordet', null],
  ['C:\\Users\\maj\\Dropboxen-rapporter\\x', null],
  ['/home/maj/.local/share/upphandlingsbordet', null],
])('%s is %s', (folder, risk) => {
  expect(folderRisk(folder, 'darwin')).toBe(risk);
});
