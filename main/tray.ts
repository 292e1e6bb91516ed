import { Menu, Notification, Tray } from 'electron';
import icon from '../resources/icons/32x32.png?asset';
import type { MachineWords } from './words/words.ts';

export type TrayNeeds = {
  readonly words: () => MachineWords;
  readonly open: () => void;
  readonly quit: () => void;
};

/**
 * The icon beside the clock, there while it is wanted. Where the system has no place for one (some
 * Linux desktops), nothing shows, and starting the program again brings its window back.
 */
export const openTray = ({ words, open, quit }: TrayNeeds) => {
  let tray: Tray | null = null;
  let isHidingTold = false;
  return {
    isUp: (): boolean => tray !== null,
    /** Puts the icon up or takes it down; `due` is how many dates have passed or are due today. */
    show: (isWanted: boolean, due: number): void => {
      if (!isWanted) {
        tray?.destroy();
        tray = null;
        return;
      }
      if (tray === null) {
        tray = new Tray(icon);
        tray.on('click', open);
      }
      const said = words().tray;
      tray.setToolTip(said.due(due));
      tray.setContextMenu(
        Menu.buildFromTemplate([
          { label: said.open, click: open },
          { label: said.due(due), enabled: false },
          { type: 'separator' },
          { label: said.quit, click: quit },
        ]),
      );
    },
    /** Says, the first time, that the program is still there with its window closed. */
    tellHiding: (): void => {
      if (isHidingTold || !Notification.isSupported()) return;
      isHidingTold = true;
      new Notification(words().tray.hiding).show();
    },
    close: (): void => tray?.destroy(),
  };
};
export type WorkbenchTray = ReturnType<typeof openTray>;
