import { type BrowserWindow, Menu } from 'electron';
import type { MachineWords } from './words/words.ts';

/**
 * Gives text fields, and text that is marked, the menu that a right click has everywhere else on the
 * system. What the window has a menu of its own for never comes here.
 */
export const giveFieldsAMenu = (window: BrowserWindow, words: () => MachineWords): void => {
  window.webContents.on('context-menu', (_event, { isEditable, selectionText, editFlags }) => {
    if (!isEditable && selectionText.trim() === '') return;
    const { menu } = words();
    const copy = { role: 'copy', label: menu.copy, enabled: editFlags.canCopy } as const;
    const template: Electron.MenuItemConstructorOptions[] = isEditable
      ? [
          { role: 'cut', label: menu.cut, enabled: editFlags.canCut },
          copy,
          { role: 'paste', label: menu.paste, enabled: editFlags.canPaste },
          { type: 'separator' },
          { role: 'selectAll', label: menu.selectAll, enabled: editFlags.canSelectAll },
        ]
      : [copy];
    Menu.buildFromTemplate(template).popup({ window });
  });
};
