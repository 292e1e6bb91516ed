import { existsSync } from 'node:fs';
import { copyFile, readFile, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { app, type BrowserWindow, dialog, nativeImage, shell } from 'electron';
import type { Files } from './answers/belongings.ts';
import type { ListReader } from './answers/lists.ts';
import type { LogoChooser } from './answers/logo.ts';
import { placesIn } from './database/open.ts';
import { type Repack, readLogo } from './papers/logoFile.ts';
import { drawPicture } from './papers/printPage.ts';
import { openSaveFolder } from './saveFolder.ts';
import { showInFolder } from './window.ts';
import type { MachineWords } from './words/words.ts';

/** The largest file that is copied into the store, in bytes. */
const largestFile = 200_000_000;

/** The largest picture that is read, in bytes. */
const largestLogo = 20_000_000;

/** Chromium's own decoder unpacks the picture, and what it saw is packed anew. */
const repack: Repack = (bytes, kind, size) => {
  const seen = nativeImage.createFromBuffer(bytes);
  if (seen.isEmpty()) return null;
  const { width } = seen.getSize();
  const fitting = width === size.width ? seen : seen.resize({ ...size, quality: 'best' });
  return kind === 'png' ? fitting.toPNG() : fitting.toJPEG(90);
};

/** The kinds of files that are written; their names are the same in every language. */
const kinds = [
  { name: 'PDF', extensions: ['pdf'] },
  { name: 'iCalendar', extensions: ['ics'] },
  { name: 'Excel', extensions: ['xlsx'] },
  { name: 'CSV', extensions: ['csv'] },
  { name: 'Zip', extensions: ['zip'] },
];

/** What the machine's dialogs and its file manager do for the answers. */
type Dialogs = {
  readonly files: Files;
  readonly chooseList: ListReader['choose'];
  readonly chooseLogo: LogoChooser['choose'];
  /** Asks where a file of this name should be written; null where the dialog was closed. */
  readonly askWhere: (name: string) => Promise<string | null>;
  /** Where the copy of an attachment lies. */
  readonly placeOf: (storedAs: string) => string;
};

/** The dialogs stand in front of `window`, which waits for them; copies go into `folder`. */
export const openDialogs = (
  window: BrowserWindow,
  folder: string,
  words: () => MachineWords,
  log: (line: string, error?: unknown) => void,
): Dialogs => {
  const placeOf = (storedAs: string) => join(placesIn(folder).attachments, storedAs);
  const remove = async (storedAs: string): Promise<void> => {
    await rm(placeOf(storedAs), { force: true }).catch((error) =>
      log('could not remove a copy', error),
    );
  };
  const saveFolder = openSaveFolder(folder);
  return {
    placeOf,
    files: {
      choose: async () => {
        const { canceled, filePaths } = await dialog.showOpenDialog(window, {
          properties: ['openFile', 'multiSelections'],
        });
        return canceled ? null : filePaths;
      },
      copyIn: async (path, storedAs) => {
        try {
          const { size } = await stat(path);
          if (size > largestFile) return { failed: 'tooLarge' };
          await copyFile(path, placeOf(storedAs));
          return { size };
        } catch (error) {
          log('could not copy an attachment', error);
          await remove(storedAs);
          return { failed: 'unreadable' };
        }
      },
      remove,
      open: async (storedAs) => {
        const path = placeOf(storedAs);
        return existsSync(path) && (await shell.openPath(path)) === '';
      },
      show: (storedAs) => showInFolder(placeOf(storedAs)),
      nameOf: (path) => basename(path),
    },
    chooseList: async () => {
      const { dialog: said } = words();
      const { canceled, filePaths } = await dialog.showOpenDialog(window, {
        title: said.chooseList,
        properties: ['openFile'],
        filters: [
          { name: said.lists, extensions: ['xlsx', 'xlsm', 'xls', 'ods', 'csv', 'tsv', 'txt'] },
          { name: said.allFiles, extensions: ['*'] },
        ],
      });
      const [path] = filePaths;
      return canceled || path === undefined ? null : { path, name: basename(path) };
    },
    chooseLogo: async () => {
      const { dialog: said } = words();
      const { canceled, filePaths } = await dialog.showOpenDialog(window, {
        title: said.chooseLogo,
        properties: ['openFile'],
        filters: [{ name: said.pictures, extensions: ['png', 'jpg', 'jpeg', 'svg'] }],
      });
      const [path] = filePaths;
      if (canceled || path === undefined) return null;
      try {
        if ((await stat(path)).size > largestLogo) return { failed: 'logo.tooLarge' };
        return await readLogo(await readFile(path), repack, drawPicture);
      } catch (error) {
        log('could not read a logo', error);
        return { failed: 'logo.unreadable' };
      }
    },
    askWhere: async (name) => {
      const { canceled, filePath } = await dialog.showSaveDialog(window, {
        defaultPath: join((await saveFolder.last()) ?? app.getPath('documents'), name),
        filters: kinds.filter(({ extensions }) => name.endsWith(`.${extensions[0]}`)),
      });
      if (canceled || filePath === '') return null;
      await saveFolder.keep(dirname(filePath));
      return filePath;
    },
  };
};
