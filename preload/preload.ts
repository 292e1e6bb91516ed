import { contextBridge, ipcRenderer, webUtils } from 'electron';
import { commandNames } from './commandNames.ts';
import type { Door, Told } from './contract.ts';

const known: ReadonlySet<string> = new Set(commandNames);

const callForText: Door['callForText'] = (name, input) =>
  known.has(name)
    ? ipcRenderer.invoke('desk', name, input)
    : Promise.resolve('{"ok":false,"failure":{"code":"input.invalid"}}');

/** Opens the door: a question with a known name may pass, and what the machine tells. Nothing else. */
const door: Door = {
  call: async (name, input) => JSON.parse(await callForText(name, input)),
  callForText,
  // What is no file lies nowhere.
  pathOf: (file) => (file instanceof File ? webUtils.getPathForFile(file) : ''),
  onTold: (listener) => {
    const pass = (_event: unknown, told: Told) => listener(told);
    ipcRenderer.on('told', pass);
    return () => ipcRenderer.off('told', pass);
  },
};

contextBridge.exposeInMainWorld('desk', door);
