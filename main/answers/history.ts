import type { Undone } from '#contract/history';
import { ok, type Result, refuse } from '#domain/result';
import type { Answers, UndoStack, WritingDesk } from './answer.ts';
import { found } from './found.ts';
import type { Overview } from './overview.ts';

type Names = Extract<keyof Answers, `history.${string}` | `search.${string}`>;

/** Answers about what has happened: reading it, taking it back, and finding anything. */
export const historyAnswers = (overview: Overview, stack: UndoStack): Pick<Answers, Names> => {
  /** Writes the latest entry of `from` back; the doorkeeper moves it to the other pile once that is kept. */
  const writeBack = (
    { takeBack, reads, about }: WritingDesk,
    from: readonly number[],
    nothing: string,
  ): Result<Undone> => {
    const entryId = from.at(-1);
    if (entryId === undefined) return refuse(nothing);
    const entry = reads.history.entry(entryId);
    if (!entry || !takeBack(entryId)) return refuse('history.changedSince');
    if (entry.subject) about(entry.subject, entry.subject.title);
    return ok({ command: entry.command, title: entry.subject?.title ?? null });
  };

  return {
    'history.list': {
      mode: 'read',
      run: ({ reads }, { subject, before }) => ok(reads.history.list(subject, before)),
    },
    'history.undo': {
      mode: 'write',
      run: (desk) => writeBack(desk, stack.done, 'history.nothingToUndo'),
    },
    'history.redo': {
      mode: 'write',
      run: (desk) => writeBack(desk, stack.undone, 'history.nothingToRedo'),
    },
    'search.find': {
      mode: 'read',
      run: ({ reads, today }, { text }) => ok(found(text, { reads, overview }, today)),
    },
  };
};
