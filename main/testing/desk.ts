import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Database } from 'better-sqlite3';
import { afterEach } from 'vitest';
import type { CommandName, Input, Output } from '#contract';
import { wholeList } from '#contract/listParts';
import type { ListPreview } from '#contract/lists';
import type { ProposedList } from '#domain/agreementList';
import type { Failure, Result } from '#domain/result';
import { type Machine, openDoor, type UndoStack } from '#main/answers/answer';
import { openAnswers } from '#main/answers/answers';
import type { Files } from '#main/answers/belongings';
import type { CalendarMaker } from '#main/answers/calendar';
import type { CaseFileMaker } from '#main/answers/caseFiles';
import { type KeptDay, openKeptDay } from '#main/answers/keptDay';
import { type Overview, openOverview } from '#main/answers/overview';
import type { PaperMaker } from '#main/answers/papers';
import type { TableMaker } from '#main/answers/tables';
import { openStore } from '#main/database/open';
import { openRepositories } from '#main/database/store';

const shut: (() => void)[] = [];
afterEach(() => {
  for (const close of shut.splice(0)) close();
});

/** A fresh folder that is removed after the test. */
export const freshFolder = (): string => {
  const folder = mkdtempSync(join(tmpdir(), 'upphandlingsbordet-unit-'));
  shut.push(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
};

/** A workbench without its window. */
export type TestDesk = {
  readonly folder: string;
  readonly db: Database;
  /** The lines that went to the log. */
  readonly logged: readonly string[];
  readonly call: <Name extends CommandName>(
    name: Name,
    input: Input<Name>,
  ) => Promise<Result<Output<Name>, Failure>>;
  /** The answer's value; a refusal fails the test with its code. */
  readonly value: <Name extends CommandName>(
    name: Name,
    input: Input<Name>,
  ) => Promise<Output<Name>>;
  /** The list that is read next, whole as the window has it. */
  readonly chooseList: () => Promise<ListPreview>;
  readonly setClock: (to: string) => void;
  readonly overview: Overview;
  readonly day: KeptDay;
};

/** The real store and the real answers in a folder of their own; only the dialogs are answered here. */
export const openTestDesk = (
  given: {
    folder?: string;
    now?: string;
    list?: () => ProposedList;
    files?: Files;
    calendar?: CalendarMaker;
    caseFiles?: CaseFileMaker;
    papers?: PaperMaker;
    tables?: TableMaker;
    build?: string;
  } = {},
): TestDesk => {
  const folder = given.folder ?? freshFolder();
  const opened = openStore(folder, 'test');
  if (!opened.ok) throw new Error(opened.failure.code);
  const db: Database = opened.value;
  shut.unshift(() => db.close());
  const repositories = openRepositories(db);
  const overview = openOverview(repositories.reads);
  const stack: UndoStack = { done: [], undone: [] };
  const logged: string[] = [];
  let moment = given.now ?? '2026-11-23T09:00:00+01:00';
  let lastId = 0;
  const machine: Machine = {
    folder,
    appVersion: 'test',
    now: () => new Date(moment),
    who: () => overview.settings().userName || 'test',
    newId: () => {
      lastId += 1;
      return `id-${lastId}`;
    },
    tell: () => {},
    log: (line, error) => logged.push(`${line} ${error ?? ''}`),
  };
  const day = openKeptDay(repositories, overview, given.build ?? 'test');
  const answers = openAnswers(overview, day, stack, {
    files: given.files ?? {
      choose: async () => null,
      copyIn: async () => ({ size: 0 }),
      remove: async () => {},
      open: async () => true,
      show: () => {},
      nameOf: (path) => path,
    },
    lists: {
      choose: async () => ({ path: 'lista.xlsx', name: 'lista.xlsx' }),
      read: async () =>
        given.list
          ? { ok: true, value: given.list() }
          : { ok: false, failure: { code: 'list.unreadable' } },
      readCells: async () => ({ ok: false, failure: { code: 'list.unreadable' } }),
      stop: () => {},
      prepare: () => {},
    },
    logo: { choose: async () => null },
    papers: given.papers ?? { save: async () => null, show: () => false },
    calendar: given.calendar ?? { save: async () => null },
    caseFiles: given.caseFiles ?? { save: async () => null },
    tables: given.tables ?? {
      save: async () => null,
      saveAgreements: async () => null,
      saveJournal: async () => null,
      saveDisclosure: async () => null,
    },
    store: {
      about: () => ({
        path: '',
        bytes: 0,
        schemaVersion: 10,
        lastBackup: null,
        attachments: { of: 0, copied: 0, lacking: [], stuckIn: null },
        folderRisk: null,
      }),
      lastBackupAt: () => null,
      folderRisk: () => null,
      backUp: () => null,
      keepAttachments: async () => ({ isStopped: false, stuckIn: null, lacking: [] }),
      stopAttachments: () => {},
      areAttachmentsLacking: () => false,
      showFolder: () => {},
      stands: () => {},
      leave: () => {},
      lastSavedAt: () => null,
      cameDueWhileClosed: () => 0,
    },
  });
  const door = openDoor(answers, repositories, machine, stack, overview);
  const call = async <Name extends CommandName>(name: Name, input: Input<Name>) =>
    // The door answers what the contract says for this name.
    (await door(name, input)) as Result<Output<Name>, Failure>;
  const value = async <Name extends CommandName>(
    name: Name,
    input: Input<Name>,
  ): Promise<Output<Name>> => {
    const answer = await call(name, input);
    if (!answer.ok) throw new Error(`${name}: ${JSON.stringify(answer.failure)}`);
    return answer.value;
  };
  return {
    folder,
    db,
    overview,
    day,
    logged,
    call,
    value,
    chooseList: async () => {
      const outline = await value('list.choose', {});
      if (outline === null) throw new Error('no list');
      const { token } = outline;
      const parts = Array.from({ length: outline.parts }, (_, part) =>
        value('list.part', { token, part }),
      );
      return wholeList(outline, await Promise.all(parts));
    },
    setClock: (to: string) => {
      moment = to;
    },
  };
};
