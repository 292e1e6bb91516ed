import { mkdirSync, mkdtempSync, rmdirSync } from 'node:fs';
import { homedir, tmpdir, userInfo } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { Database } from 'better-sqlite3';
import { app, type BrowserWindow, ipcMain, session } from 'electron';
import type { CommandName, Told } from '#contract';
import { isOpen } from '#domain/reminders';
import { type Failure, type Result, refuse } from '#domain/result';
import { dayOf, type Machine, openDoor, type UndoStack } from './answers/answer.ts';
import { openAnswers } from './answers/answers.ts';
import { openKeptDay } from './answers/keptDay.ts';
import { openOverview } from './answers/overview.ts';
import { openClock, stampOf, timeOf } from './clock.ts';
import { isSound } from './database/check.ts';
import { checkAside } from './database/checkAside.ts';
import { openLongWrites } from './database/longWrites.ts';
import { openStore, placesIn } from './database/open.ts';
import { atPace, Stopped } from './database/steps.ts';
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
import { holdPages, makeWindow, showInFolder, wearTheme } from './window.ts';
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
/** Shuts what stands open. */
let shut = () => {};
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
    const opened = openStore(folder, stamp(), true);
    if (!opened.ok) return refuseAll(opened.failure);
    db = opened.value;
    return openDesk(db, window);
  } catch (error) {
    log('the store could not be opened', error);
    db?.close();
    const isDamaged = error instanceof Error && /malformed|not a database/.test(error.message);
    const code = isDamaged ? 'store.damaged' : 'store.unopened';
    return refuseAll({ code, details: { path: folder } });
  }
};

/** Opens everything that stands on the store; gives what must be shut. */
const openDesk = (db: Database, window: BrowserWindow): (() => void) => {
  const built = (name: string) => join(app.getAppPath(), 'out', 'main', name);
  const repositories = openRepositories(
    db,
    openLongWrites(placesIn(folder).store, built('checkpointer.js'), log),
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
  const day = openKeptDay(repositories, overview, process.env.BUILD_STAMP ?? '');
  const answers = openAnswers(overview, day, stack, {
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
  const wear = () => wearTheme(overview.settings().theme, window);
  const layMenu = () => setMenu(words(), (action) => tell({ kind: 'menu', action }));
  const door = openDoor(answers, repositories, machine, stack, overview, (tables) => {
    store.noteSaved(now().toISOString());
    if (tables.includes('setting')) {
      wear();
      layMenu();
      keepLogin();
    }
    if (tray.isUp() || tables.includes('setting')) keepTray();
    clearTimeout(calm);
    calm = setTimeout(keepDay, calmAfter);
  });
  let isShut = false;
  let isWhole = false;
  const checked = checkAside(placesIn(folder).store, built('checker.js')).catch((error) => {
    log('the store could not be looked through aside', error);
    return isSound(db);
  });
  void checked.then((found) => {
    isWhole = found;
    if (found || isShut) return;
    shut();
    shut = refuseAll({ code: 'store.damaged', details: { path: folder } });
    window.webContents.reload();
  });
  // Nothing is written before the file is found whole.
  listen(async (name, input) => {
    const isReading = Object.hasOwn(answers, name) && answers[name as CommandName].mode === 'read';
    if (!isReading && !(await checked)) return refuse('store.damaged', { path: folder });
    return door(name, input);
  });
  wear();
  startsAtLogin = overview.settings().startsAtLogin;

  const keepDay = () => {
    try {
      day.keep(dayOf(now()));
    } catch (error) {
      log('the day could not be kept', error);
    }
  };
  /** Reads and reckons everything between the turns of all else; writes that come between begin it anew. */
  const prepare = async () => {
    const pace = {
      pause: () => new Promise<void>((go) => setImmediate(go)),
      isStopped: () => isShut,
    };
    while (!overview.isReady(dayOf(now()))) await atPace(overview.prepare(dayOf(now())), pace);
  };
  const remind = () =>
    startReminding({
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
  let reminding: ReturnType<typeof remind> | undefined;
  /** What nobody waits for at the start, once the window has something to show. */
  const settle = async () => {
    layMenu();
    if (overview.settings().staysInTray) keepTray();
    else if (isQuiet) showWindow();
    await prepare();
    if (!(await checked) || isShut) return;
    reminding = remind();
    cameDueWhileClosed = reminding.cameDueWhileClosed;
    if (cameDueWhileClosed > 0) tell({ kind: 'changed', changed: { kinds: [], ids: [] } });
  };
  let calm: NodeJS.Timeout | undefined;
  window.once('ready-to-show', () => {
    settle().catch((error) => error instanceof Stopped || log('the start was not finished', error));
    // A program that was ended with its machine made no backup; a write of this size waits for a calm desk.
    calm = setTimeout(() => {
      if (!isWhole) return;
      store.backUpWhatIsNew();
      keepDay();
    }, calmAfter);
  });
  if (given.example === true) void door('example.fill', {});
  return () => {
    isShut = true;
    reminding?.stop();
    tray.close();
    reader.stop();
    clearTimeout(calm);
    if (isWhole) {
      keepDay();
      store.backUpWhatIsNew();
    }
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
  app.on('second-instance', showWindow);
  app.on('before-quit', () => {
    isQuitting = true;
  });
  app.on('window-all-closed', () => app.quit());
  app.on('will-quit', () => shut());
  holdPages();
  // Not awaited at the top: 'ready' comes only once this module has run to its end.
  void app.whenReady().then(() => {
    closeOff(session.defaultSession);
    serveWindow(session.defaultSession, join(app.getAppPath(), 'out', 'renderer'));
    window = makeWindow(folder, isQuiet);
    // Its process starts meanwhile, and asks for nothing before the store stands open.
    shut = openWorkbench(window);
  });
}
