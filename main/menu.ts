import { app, Menu } from 'electron';
import type { MenuAction } from '#contract';
import type { MachineWords } from './words/words.ts';

/**
 * Sets the native menu. Keys that the window binds itself are shown but not taken here, so that a
 * field being typed in keeps its own Ctrl+Z.
 */
export const setMenu = ({ menu }: MachineWords, act: (action: MenuAction) => void): void => {
  const item = (label: string, accelerator: string, action: MenuAction) => ({
    label,
    accelerator,
    registerAccelerator: false,
    click: () => act(action),
  });
  const template: Electron.MenuItemConstructorOptions[] = [
    ...(process.platform === 'darwin' ? [{ role: 'appMenu' as const }] : []),
    {
      label: menu.file,
      submenu: [
        item(menu.newProcurement, 'CmdOrCtrl+N', 'new'),
        item(menu.importList, 'CmdOrCtrl+I', 'import'),
        { type: 'separator' },
        item(menu.print, 'CmdOrCtrl+P', 'print'),
        { type: 'separator' },
        item(menu.settings, 'CmdOrCtrl+,', 'settings'),
        { type: 'separator' },
        { label: menu.quit, accelerator: 'CmdOrCtrl+Q', click: () => app.quit() },
      ],
    },
    {
      label: menu.edit,
      submenu: [
        item(menu.undo, 'CmdOrCtrl+Z', 'undo'),
        item(menu.redo, 'CmdOrCtrl+Y', 'redo'),
        { type: 'separator' },
        { role: 'cut', label: menu.cut },
        { role: 'copy', label: menu.copy },
        { role: 'paste', label: menu.paste },
        { role: 'selectAll', label: menu.selectAll },
      ],
    },
    {
      label: menu.view,
      submenu: [
        item(menu.find, 'CmdOrCtrl+K', 'find'),
        { type: 'separator' },
        { role: 'zoomIn', label: menu.zoomIn },
        { role: 'zoomIn', accelerator: 'CmdOrCtrl+=', visible: false },
        { role: 'zoomOut', label: menu.zoomOut },
        { role: 'resetZoom', label: menu.zoomReset },
        { role: 'togglefullscreen', label: menu.fullScreen },
      ],
    },
    {
      label: menu.help,
      submenu: [
        item(menu.handbook, 'F1', 'handbook'),
        item(menu.keys, '?', 'keys'),
        { type: 'separator' },
        { label: menu.about, click: () => act('about') },
      ],
    },
  ];
  Menu.setApplicationMenu(Menu.buildFromTemplate(template));
};
