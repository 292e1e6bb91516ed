import { mkdirSync, mkdtempSync, rmdirSync } from 'node:fs';
import { homedir, tmpdir, userInfo } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { Database } from 'better-sqlite3';
import { app, type BrowserWindow, ipcMain, session } from 'electron';
import type { Told } from '#contract';
import { isOpen } from '#domain/reminders';
import { type Failure, type Result, refuse } from '#domain/result';
import { dayOf, type Machine, openDoor, type UndoStack } from './answers/answer.ts';
import { openAnswers } from './answers/answers.ts';
import { openOverview } from './answers/overview.ts';
import { openClock, stampOf, timeOf } from './clock.ts';
import { openLongWrites } from './database/longWrites.ts';
import { openStore, placesIn } from './database/open.ts';
import { openRepositories } from './database/store.ts';
import { openDialogs } from './dialogs.ts';
import { giveFieldsAMenu } from './fieldMenu.ts';
import { openIds } from './ids.ts';
import { openReader } from './listReader.ts';
import { openLog } from './log.ts';
import { setMenu } from './menu.ts';
import { startReminding } from './notify.ts';
import { openMakers } from './papers/save.ts';
import { announceScheme, closeOff, serveWindow, windowOrigin } from './protocol.ts';
import { refusedDoor } from './refused.ts';
import { quietly, startAtLogin } from './startAtLogin.ts';
import { openStoreKeeper } from './storeKeeper.ts';
import { openTray } from './tray.ts';
import { holdPages, makeWindow, pageReceived, showInFolder, wearTheme } from './window.ts';
import { wordsIn } from './words/words.ts';

type Door = (name: string, input: unknown) => Promise<Result<unknown>>;

/** When the desk is calm after its first draw, in milliseconds. */
const calmAfter = 10_000;

announceScheme();

const { values: given } = parseArgs({
  args: process.argv.slice(1),
  options: { 'data-dir': { type: 'string' }, example: { type: 'boolean' } },
  strict: false,
});

/** Local, never roaming: a database that is copied while it is written breaks. */
const usualFolder = (): string => {
  if (process.platform === 'win32') {
    return join(
      process.env.LOCALAPPDATA ?? join(homedir(), 'AppData', 'Local'),
      'Upphandlingsbordet',
    );
  }
  if (process.platform === 'darwin') {
    return join(homedir(), 'Library', 'Application Support', 'Upphandlingsbordet');
  }
  return join(
    process.env.XDG_DATA_HOME ?? join(homedir(), '.local', 'share'),
    'upphandlingsbordet',
  );
};

const folder = typeof given['data-dir'] === 'string' ? resolve(given['data-dir']) : usualFolder();
const windowFolder = join(folder, 'window');
/** The folder that cannot be written, or null: only trying tells, on every system. */
const unwritable =
  [folder, windowFolder].find((place) => {
    try {
      mkdirSync(place, { recursive: true });
      rmdirSync(mkdtempSync(join(place, 'trial-')));
      return false;
    } catch {
      return true;
    }
  }) ?? null;
// Without a place for its lock the program would end without a word: the refusal needs one too.
app.setPath(
  'userData',
  unwritable === null ? windowFolder : mkdtempSync(join(tmpdir(), 'upphandlingsbordet-')),
);

const now = openClock(() => (app.isPackaged ? undefined : process.env.UPPHANDLINGSBORDET_NOW));
const log = openLog(folder, now);
const stamp = () => stampOf(now());

let window: BrowserWindow | null = null;
let isQuitting = false;
/** Started by the login, not by a person: its window is not shown where it stays beside the clock. */
const isQuiet = process.argv.includes(quietly);

const tell = (told: Told): void => {
  if (window && !window.isDestroyed()) window.webContents.send('told', told);
};

const showWindow = (): void => {
  if (!window) return;
  if (window.isMinimized()) window.restore();
  window.show();
  window.focus();
};

/** Lets questions in from our own page alone, hands them to the door, and answers in JSON. */
const listen = (door: Door): void => {
  ipcMain.handle('desk', async (event, name: unknown, input: unknown) => {
    const isOurs =
      event.sender === window?.webContents &&
      event.senderFrame === event.sender.mainFrame &&
      event.senderFrame?.url.startsWith(`${windowOrigin}/`);
    if (!isOurs || typeof name !== 'string') {
      return JSON.stringify(refuse('sender.unknown'));
    }
    return JSON.stringify(await door(name, input));
  });
};

/** Answers everything with why the store is not open; there is nothing to shut. */
const refuseAll = (why: Failure): (() => void) => {
  ipcMain.removeHandler('desk');
  listen(refusedDoor(why, folder, stamp, () => window?.destroy()));
  return () => {};
};

/** Opens the store and the desk on it; gives what must be shut, last opened first. */
const openWorkbench = (window: BrowserWindow): (() => void) => {
  if (unwritable !== null)
    return refuseAll({ code: 'store.readOnly', details: { path: unwritable } });
  let db: Database | undefined;
  try {
    const opened = openStore(folder, stamp());
    if (!opened.ok) return refuseAll(opened.failure);
    db = opened.value;
    return openDesk(db, window);
  } catch (error) {
    log('the store could not be opened', error);
    db?.close();
    return refuseAll({ code: 'store.unopened', details: { path: folder } });
  }
};

/** Opens everything that stands on the store; gives what must be shut. */
const openDesk = (db: Database, window: BrowserWindow): (() => void) => {
  const checkpointer = join(app.getAppPath(), 'out', 'main', 'checkpointer.js');
  const repositories = openRepositories(
    db,
    openLongWrites(placesIn(folder).store, checkpointer, log),
  );
  const overview = openOverview(repositories.reads);
  const machine: Machine = {
    folder,
    appVersion: app.getVersion(),
    now,
    who: () => overview.settings().userName || userInfo().username,
    newId: openIds(),
    tell,
    log,
  };
  const stack: UndoStack = { done: [], undone: [] };
  const reader = openReader({ onProgress: (rows, of) => tell({ kind: 'reading', rows, of }) });
  const words = () => wordsIn(overview.settings().language);
  let cameDueWhileClosed = 0;
  const store = openStoreKeeper(db, folder, stamp, log, {
    showFolder: () => showInFolder(placesIn(folder).store),
    leave: () => parting.leave(),
    cameDueWhileClosed: () => cameDueWhileClosed,
  });
  giveFieldsAMenu(window, words);
  const dialogs = openDialogs(window, folder, words, log);
  const answers = openAnswers(overview, stack, {
    files: dialogs.files,
    store,
    ...openMakers({ ask: dialogs.askWhere, show: showInFolder, placeOf: dialogs.placeOf, log }),
    lists: {
      ...reader,
      choose: dialogs.chooseList,
    },
  });
  const tray = openTray({ words, open: showWindow, quit: () => app.quit() });
  const parting = keepWhatIsTyped(window, () => tray.isUp() && !isQuitting, tray.tellHiding);
  let startsAtLogin = false;
  const keepTray = () => {
    const today = dayOf(now());
    const due = overview.deadlines(today).filter((one) => isOpen(one, today) && one.due <= today);
    tray.show(overview.settings().staysInTray, due.length);
  };
  const keepLogin = () => {
    const wanted = overview.settings().startsAtLogin;
    if (wanted === startsAtLogin) return;
    startsAtLogin = wanted;
    startAtLogin(wanted, folder);
  };
  const dress = () => {
    wearTheme(overview.settings().theme, window);
    setMenu(words(), (action) => tell({ kind: 'menu', action }));
  };
  const door = openDoor(answers, repositories, machine, stack, overview, (tables) => {
    store.noteSaved(now().toISOString());
    if (tables.includes('setting')) {
      dress();
      keepLogin();
    }
    if (tray.isUp() || tables.includes('setting')) keepTray();
  });
  listen(door);
  dress();
  startsAtLogin = overview.settings().startsAtLogin;
  if (overview.settings().staysInTray) keepTray();
  else if (isQuiet) showWindow();

  const reminding = startReminding({
    today: () => dayOf(now()),
    deadlines: () => overview.deadlines(dayOf(now())),
    time: () => timeOf(now()),
    speaksFrom: () => overview.settings().reminderTime,
    leadTimes: () => overview.settings().leadTimes,
    isWanted: () => overview.settings().notifications,
    wasSaid: repositories.reads.deadlines.wasSaid,
    noteSaid: repositories.noteSaid,
    words,
    log,
    onClick: (deadline) => {
      showWindow();
      if (deadline) tell({ kind: 'openSubject', subject: deadline.subject });
    },
    onDayTurned: () => {
      tell({ kind: 'dayTurned' });
      if (tray.isUp()) keepTray();
      store.backUpWhatIsNew();
    },
  });
  cameDueWhileClosed = reminding.cameDueWhileClosed;
  // A program that was ended with its machine made no backup; a write of this size waits for a calm desk.
  let catchingUp: NodeJS.Timeout | undefined;
  window.once('ready-to-show', () => {
    catchingUp = setTimeout(store.backUpWhatIsNew, calmAfter);
  });
  if (given.example === true) void door('example.fill', {});
  return () => {
    reminding.stop();
    tray.close();
    reader.stop();
    clearTimeout(catchingUp);
    store.backUpWhatIsNew();
    db.close();
  };
};

/** How long a window that does not answer may hold up its own closing, in milliseconds. */
const patience = 2000;

/**
 * Lets the window keep what is being typed before it closes; where it `stays`, it is only hidden.
 * Gives what the window calls when it has kept everything.
 */
const keepWhatIsTyped = (
  closing: BrowserWindow,
  stays: () => boolean,
  onHidden: () => void,
): { readonly leave: () => void } => {
  let patient: NodeJS.Timeout | null = null;
  const leave = () => {
    if (patient) clearTimeout(patient);
    patient = null;
    if (closing.isDestroyed()) return;
    if (!stays()) return closing.destroy();
    closing.hide();
    onHidden();
  };
  closing.on('close', (event) => {
    if (patient || closing.webContents.isCrashed()) return;
    event.preventDefault();
    closing.webContents.send('told', { kind: 'closing' } satisfies Told);
    patient = setTimeout(leave, patience);
  });
  return { leave };
};

if (!app.requestSingleInstanceLock()) {
  app.quit();
} else {
  let shut = () => {};
  app.on('second-instance', showWindow);
  app.on('before-quit', () => {
    isQuitting = true;
  });
  app.on('window-all-closed', () => app.quit());
  app.on('will-quit', () => shut());
  holdPages();
  // Not awaited at the top: 'ready' comes only once this module has run to its end.
  void app.whenReady().then(async () => {
    closeOff(session.defaultSession);
    serveWindow(session.defaultSession, join(app.getAppPath(), 'out', 'renderer'));
    window = makeWindow(folder, isQuiet);
    // The page has what it begins with; its process gets ready while the store is opened here.
    await pageReceived(window);
    if (window.isDestroyed()) return;
    shut = openWorkbench(window);
  });
}
