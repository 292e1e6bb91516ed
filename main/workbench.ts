import { userInfo } from 'node:os';
import { join } from 'node:path';
import type { Database } from 'better-sqlite3';
import { app, type BrowserWindow, ipcMain } from 'electron';
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
import { atPace, othersTurn, Stopped } from './database/steps.ts';
import { openRepositories } from './database/store.ts';
import { openDialogs } from './dialogs.ts';
import { giveFieldsAMenu } from './fieldMenu.ts';
import { openIds } from './ids.ts';
import { openReader } from './listReader.ts';
import { openLog } from './log.ts';
import { setMenu } from './menu.ts';
import { startReminding } from './notify.ts';
import { openMakers } from './papers/save.ts';
import { windowOrigin } from './protocol.ts';
import { refusedDoor } from './refused.ts';
import { eraseRemoved } from './removedFiles.ts';
import { startAtLogin } from './startAtLogin.ts';
import { openStoreKeeper } from './storeKeeper.ts';
import { openTray } from './tray.ts';
import { showInFolder, showWindow, wearTheme } from './window.ts';
import { wordsIn } from './words/words.ts';

type Door = (name: string, input: unknown) => Promise<Result<unknown>>;

/** How long a window may take to draw its first room before the rest begins without it, in milliseconds. */
const longestDraw = 10_000;

/** When the desk is calm after its first draw, in milliseconds. */
const calmAfter = 10_000;

/** What a start gives the workbench: its window and its folder, and how it was asked for. */
export type Start = {
  readonly window: BrowserWindow;
  readonly folder: string;
  /** The folder that cannot be written, or null. */
  readonly unwritable: string | null;
  /** Started by the login, not by a person: the window is not shown where it stays beside the clock. */
  readonly isQuiet: boolean;
  readonly wantsExample: boolean;
  readonly isQuitting: () => boolean;
};

/**
 * Opens the store and everything that stands on it, and answers the window; where the store cannot
 * be opened, answers why. Gives what must be called before the program ends.
 */
export const openWorkbench = (start: Start): (() => void) => {
  const { window, folder, unwritable, isQuiet, wantsExample, isQuitting } = start;
  const now = openClock(() => (app.isPackaged ? undefined : process.env.UPPHANDLINGSBORDET_NOW));
  const log = openLog(folder, now);
  const stamp = () => stampOf(now());
  const tell = (told: Told): void => {
    if (!window.isDestroyed()) window.webContents.send('told', told);
  };
  /** Shuts what stands open. */
  let shut = () => {};
  let isShut = false;

  /** Lets questions in from our own page alone, hands them to the door, and answers in JSON. */
  const listen = (door: Door): void => {
    ipcMain.handle('desk', async (event, name: unknown, input: unknown) => {
      const isOurs =
        event.sender === window.webContents &&
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
    listen(refusedDoor(why, folder, stamp, () => window.destroy()));
    return () => {};
  };

  /** Opens the store and the desk on it; gives what must be shut, last opened first. */
  const openWhole = (): (() => void) => {
    if (unwritable !== null)
      return refuseAll({ code: 'store.readOnly', details: { path: unwritable } });
    let db: Database | undefined;
    try {
      const opened = openStore(folder, stamp(), true);
      if (!opened.ok) return refuseAll(opened.failure);
      db = opened.value;
      return openDesk(db);
    } catch (error) {
      log('the store could not be opened', error);
      isShut = true;
      db?.close();
      const isDamaged = error instanceof Error && /malformed|not a database/.test(error.message);
      const code = isDamaged ? 'store.damaged' : 'store.unopened';
      return refuseAll({ code, details: { path: folder } });
    }
  };

  /** Opens everything that stands on the store; gives what must be shut. */
  const openDesk = (db: Database): (() => void) => {
    const built = (name: string) => join(app.getAppPath(), 'out', 'main', name);
    let stands = () => {};
    /** Until the first room stands, the processor is its alone. */
    const hasDrawn = new Promise<void>((done) => {
      stands = done;
      setTimeout(done, longestDraw);
    });
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
    const tellCopied = (done: number, of: number) => tell({ kind: 'backUp', done, of });
    const store = openStoreKeeper(db, folder, stamp, log, tellCopied, {
      showFolder: () => showInFolder(placesIn(folder).store),
      stands: () => stands(),
      leave: () => parting.leave(),
      cameDueWhileClosed: () => cameDueWhileClosed,
    });
    giveFieldsAMenu(window, words);
    const dialogs = openDialogs(window, folder, words, log);
    const day = openKeptDay(repositories, overview, process.env.BUILD_STAMP ?? '');
    const answers = openAnswers(overview, day, stack, {
      files: {
        ...dialogs.files,
        open: async (storedAs) => {
          if (await dialogs.files.open(storedAs)) return true;
          // One that is lost is put back from its copy.
          await store.keepAttachments();
          return dialogs.files.open(storedAs);
        },
      },
      logo: { choose: dialogs.chooseLogo },
      store,
      ...openMakers({ ask: dialogs.askWhere, show: showInFolder, placeOf: dialogs.placeOf, log }),
      lists: {
        ...reader,
        choose: dialogs.chooseList,
      },
    });
    const tray = openTray({ words, open: () => showWindow(window), quit: () => app.quit() });
    const parting = keepWhatIsTyped(window, () => tray.isUp() && !isQuitting(), tray.tellHiding);
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
      if (tables.includes('attachment')) void keepAttachments();
      clearTimeout(calm);
      calm = setTimeout(keepDay, calmAfter);
    });
    let isWhole = false;
    const checked = hasDrawn
      .then(() => !isShut && checkAside(placesIn(folder).store, built('checker.js')))
      .catch((error) => {
        log('the store could not be looked through aside', error);
        return !isShut && isSound(db);
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
      const isReading =
        Object.hasOwn(answers, name) && answers[name as CommandName].mode === 'read';
      if (!isReading && !(await checked)) return refuse('store.damaged', { path: folder });
      return door(name, input);
    });
    wear();
    startsAtLogin = overview.settings().startsAtLogin;

    const startedAt = now();
    /** Brings the attachments and their copies to agree, and erases those that were removed long ago. */
    const tidyAttachments = async () => {
      await keepAttachments();
      if (isShut) return;
      const isErased = await eraseRemoved(placesIn(folder), repositories, startedAt, now());
      if (isErased && !isShut) tell({ kind: 'changed', changed: { kinds: [], ids: [] } });
    };
    const keepAttachments = async () => {
      const wereLacking = store.areAttachmentsLacking();
      const { isChanged } = await store.keepAttachments();
      if (isShut || (!isChanged && store.areAttachmentsLacking() === wereLacking)) return;
      tell({ kind: 'changed', changed: { kinds: [], ids: [] } });
    };
    const keepDay = () => {
      try {
        day.keep(dayOf(now()));
      } catch (error) {
        log('the day could not be kept', error);
      }
    };
    /** Reads and reckons everything between the turns of all else; writes that come between begin it anew. */
    const prepare = async () => {
      const pace = { pause: othersTurn, isStopped: () => isShut };
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
          showWindow(window);
          if (deadline) tell({ kind: 'openSubject', subject: deadline.subject });
        },
        onDayTurned: () => {
          tell({ kind: 'dayTurned' });
          if (tray.isUp()) keepTray();
          store.backUpWhatIsNew();
          tidyAttachments().catch(quietly);
        },
      });
    const quietly = (error: unknown) =>
      error instanceof Stopped || log('what nobody waits for was not finished', error);
    // On a new day, while the window's process starts.
    if (!day.isKept(dayOf(now()))) prepare().catch(quietly);
    const lastBefore = repositories.reads.history.latest()?.number;
    let reminding: ReturnType<typeof remind> | undefined;
    /** What nobody waits for at the start, once the first room stands. */
    const settle = async () => {
      layMenu();
      if (overview.settings().staysInTray) keepTray();
      else if (isQuiet) showWindow(window);
      await prepare();
      if (!(await checked) || isShut) return;
      reminding = remind();
      tidyAttachments().catch(quietly);
      // What was written since the start is no news from while it was closed.
      if (repositories.reads.history.latest()?.number !== lastBefore) return;
      cameDueWhileClosed = reminding.cameDueWhileClosed;
      if (cameDueWhileClosed > 0) tell({ kind: 'changed', changed: { kinds: [], ids: [] } });
    };
    let calm: NodeJS.Timeout | undefined;
    void hasDrawn.then(() => {
      if (isShut) return;
      settle().catch(quietly);
      // A program that was ended with its machine made no backup; a write of this size waits for a calm desk.
      calm = setTimeout(() => {
        if (!isWhole) return;
        store.backUpWhatIsNew();
        keepDay();
      }, calmAfter);
    });
    if (wantsExample && isSound(db)) void door('example.fill', {});
    return () => {
      isShut = true;
      reminding?.stop();
      tray.close();
      reader.stop();
      store.stopAttachments();
      clearTimeout(calm);
      if (isWhole) {
        keepDay();
        store.backUpWhatIsNew();
      }
      db.close();
    };
  };

  shut = openWhole();
  return () => shut();
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
