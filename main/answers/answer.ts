import { type CommandName, commands, type Output, type Parsed, type Told } from '#contract';
import type { LocalDate } from '#domain/localDate';
import { type Failure, type Result, refuse } from '#domain/result';
import {
  allAtOnce,
  atPace,
  othersTurn,
  type Pace,
  type Steps,
  unhurried,
} from '#main/database/steps';
import type { Keeps, Reads, Repositories, Written } from '#main/database/store';
import type { Overview } from './overview.ts';

/** What the machine can do besides the store: dialogs, files, papers, lists. Given by main.ts. */
export type Machine = {
  readonly folder: string;
  readonly appVersion: string;
  readonly now: () => Date;
  /** The person who sits here: as chosen in the settings, else as the system knows them. */
  readonly who: () => string;
  readonly newId: () => string;
  readonly tell: (told: Told) => void;
  readonly log: (line: string, error?: unknown) => void;
};

/** What an answer that reads has at hand. */
export type Desk = {
  readonly reads: Reads;
  readonly machine: Machine;
  readonly today: LocalDate;
  /** This moment as an instant, `2026-11-23T08:15:00.000Z`. */
  readonly now: string;
  /** The person who sits here, as the journal names them. */
  readonly who: string;
};

/** What an answer that writes has besides: the keeping, and a word about what it writes. */
export type WritingDesk = Desk & {
  readonly keeps: Keeps;
  readonly about: (
    subject: { readonly kind: string; readonly id: string },
    title: string,
    why?: string,
  ) => void;
  /** Writes an entry's rows back, and says so in the journal; false where they have changed since. */
  readonly takeBack: (entryId: number) => boolean;
};

/** What an answer that acts on the machine has besides: writing as a step of its own. */
export type ActingDesk = Desk & {
  readonly write: <Value>(work: (desk: WritingDesk) => Result<Value>) => Result<Value>;
  /** As `write`, for what takes long: others get their turn between the steps. */
  readonly writeInSteps: <Value>(
    work: (desk: WritingDesk) => Steps<Result<Value>>,
    pace: Pace,
  ) => Promise<Result<Value>>;
};

/** How one command is answered. */
export type Handler<Name extends CommandName> =
  | { readonly mode: 'read'; run(desk: Desk, input: Parsed<Name>): Result<Output<Name>> }
  | { readonly mode: 'write'; run(desk: WritingDesk, input: Parsed<Name>): Result<Output<Name>> }
  | {
      readonly mode: 'act';
      run(desk: ActingDesk, input: Parsed<Name>): Promise<Result<Output<Name>>>;
    };

/** The answers to some or all commands. */
export type Answers = { readonly [Name in CommandName]: Handler<Name> };

/** The entries that can be taken back and done again since the program started. */
export type UndoStack = { readonly done: number[]; readonly undone: number[] };

/** The local day of a moment. */
export const dayOf = (moment: Date): LocalDate => {
  const two = (number: number) => String(number).padStart(2, '0');
  return `${moment.getFullYear()}-${two(moment.getMonth() + 1)}-${two(moment.getDate())}` as LocalDate;
};

/** The refusal of an input that the contract does not accept: the field at fault and its sentence. */
const invalid = (issue: { path: PropertyKey[]; message: string } | undefined): Failure => {
  const field = issue?.path.findLast((part) => typeof part === 'string');
  const code = issue && /^[a-z]+\.[A-Za-z]+$/.test(issue.message) ? issue.message : 'input.invalid';
  return { code, ...(typeof field === 'string' ? { field } : {}) };
};

const storeFailures: readonly [RegExp, string][] = [
  [/^SQLITE_FULL/, 'store.full'],
  [/^SQLITE_(READONLY|IOERR|CANTOPEN)/, 'store.readOnly'],
  [/^SQLITE_(BUSY|LOCKED)/, 'store.locked'],
];

/**
 * Stands at the door and does for every command, once: checks the input, opens the transaction, has
 * the answer made, writes the journal, tells the window what changed. An unexpected error is logged
 * and answered as `bug.unexpected`, with nothing changed.
 */
export const openDoor = (
  answers: Answers,
  store: Repositories,
  machine: Machine,
  stack: UndoStack,
  overview: Pick<Overview, 'takeUp' | 'catchUp'>,
  onWritten: (tables: readonly string[]) => void = () => {},
) => {
  const deskNow = (): Desk => {
    const moment = machine.now();
    return {
      reads: store.reads,
      machine,
      today: dayOf(moment),
      now: moment.toISOString(),
      who: machine.who(),
    };
  };

  /** The desk of one write, which remembers what it was told about it for the journal. */
  const writingDesk = (desk: Desk, keeps: Keeps, command: CommandName) => {
    let subject: { kind: string; id: string } | null = null;
    let subjectTitle: string | null = null;
    let why: string | null = null;
    let takesBack: number | null = null;
    const writing: WritingDesk = {
      ...desk,
      keeps,
      about: (about, title, reason) => {
        subject = about;
        subjectTitle = title;
        why = reason ?? null;
      },
      takeBack: (entryId) => {
        takesBack = entryId;
        return keeps.takeBack(entryId);
      },
    };
    const { now: at, who } = desk;
    return { writing, entry: () => ({ at, who, command, subject, subjectTitle, why, takesBack }) };
  };

  const noteForUndo = (command: CommandName, entryId: number): void => {
    if (command === 'history.undo') {
      stack.done.pop();
      stack.undone.push(entryId);
    } else if (command === 'history.redo') {
      stack.undone.pop();
      stack.done.push(entryId);
    } else {
      stack.done.push(entryId);
      stack.undone.length = 0;
    }
  };

  function* catchingUp(catchUp: () => boolean): Steps<void> {
    while (store.isOpen() && catchUp()) yield 0;
  }

  /**
   * What follows from a write, once it is answered: whoever has what is on show drawn anew would hold
   * the answer up. Where the store is shut by then, nobody is left to tell.
   */
  const follow = async ({ tables, ids }: NonNullable<Written>): Promise<void> => {
    try {
      await othersTurn();
      await atPace(catchingUp(overview.catchUp), unhurried);
      if (!store.isOpen()) return;
      machine.tell({ kind: 'changed', changed: { kinds: tables, ids: ids.slice(0, 500) } });
      onWritten(tables);
      await atPace(catchingUp(store.catchUpSearch), unhurried);
    } catch (error) {
      machine.log('what follows from a write was not done', error);
    }
  };

  const write = <Value>(
    desk: Desk,
    command: CommandName,
    work: (desk: WritingDesk) => Result<Value>,
  ): Result<Value> => {
    let answer: Result<Value> = refuse('bug.unexpected');
    // Within the transaction nothing is taken up that may be rolled back.
    allAtOnce(catchingUp(overview.catchUp));
    const written = store.write((keeps) => {
      const { writing, entry } = writingDesk(desk, keeps, command);
      answer = work(writing);
      return answer.ok ? entry() : null;
    });
    if (written) {
      noteForUndo(command, written.entryId);
      overview.takeUp(written.tables, written.ids);
      void follow(written);
    }
    return answer;
  };

  let longWrite: Promise<unknown> | null = null;

  const writeInSteps = async <Value>(
    desk: Desk,
    command: CommandName,
    work: (desk: WritingDesk) => Steps<Result<Value>>,
    pace: Pace,
  ): Promise<Result<Value>> => {
    let answer: Result<Value> = refuse('bug.unexpected');
    let written: Awaited<ReturnType<typeof store.writeInSteps>> = 'stopped';
    try {
      written = await store.writeInSteps(function* (keeps) {
        const { writing, entry } = writingDesk(desk, keeps, command);
        answer = yield* work(writing);
        return answer.ok ? entry() : null;
      }, pace);
    } finally {
      // What was read between the steps may have come from rows that never were.
      if (written === 'stopped' || written === null) overview.takeUp(['setting', 'supplier'], []);
    }
    if (written === 'stopped') return refuse('list.cancelled');
    if (written) {
      noteForUndo(command, written.entryId);
      overview.takeUp(written.tables, written.ids);
      void follow(written);
    }
    return answer;
  };

  return async (name: string, raw: unknown): Promise<Result<unknown>> => {
    if (!Object.hasOwn(commands, name)) return refuse('input.invalid');
    const command = name as CommandName;
    const started = performance.now();
    try {
      const parsed = commands[command].input.safeParse(raw);
      if (!parsed.success) return { ok: false, failure: invalid(parsed.error.issues[0]) };
      const desk = deskNow();
      // The table of answers pairs each name with its own input; the pairing is lost to the compiler here.
      const handler = answers[command] as Handler<CommandName>;
      const input = parsed.data as Parsed<CommandName>;
      if (handler.mode === 'read') return handler.run(desk, input);
      if (handler.mode === 'write') {
        // Taking back would take back what is not yet done; anything else can wait its turn.
        if (longWrite && /^history\./.test(command)) return refuse('store.writing');
        while (longWrite) await longWrite;
        return write(deskNow(), command, (w) => handler.run(w, input));
      }
      // A dialog may have stood open for long: what is written is stamped when it is written.
      return await handler.run(
        {
          ...desk,
          write: (work) => write(deskNow(), command, work),
          writeInSteps: async (work, pace) => {
            if (longWrite) return refuse('store.writing');
            const long = writeInSteps(deskNow(), command, work, pace);
            longWrite = long.then(
              () => {},
              () => {},
            );
            return long.finally(() => {
              longWrite = null;
            });
          },
        },
        input,
      );
    } catch (error) {
      const code = error instanceof Error && 'code' in error ? String(error.code) : '';
      const known = storeFailures.find(([pattern]) => pattern.test(code));
      if (known) return refuse(known[1], { path: machine.folder });
      machine.log(`${name} failed`, error);
      return refuse('bug.unexpected');
    } finally {
      const took = performance.now() - started;
      if (took > 40) machine.log(`${name} took ${Math.round(took)} ms`);
    }
  };
};
