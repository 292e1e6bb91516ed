import type { SearchHit } from '#contract/desk';
import type { Undone } from '#contract/history';
import { termOf } from '#domain/agreement';
import type { LocalDate } from '#domain/localDate';
import { ok, type Result, refuse } from '#domain/result';
import type { Reads } from '#main/database/store';
import type { Answers, UndoStack, WritingDesk } from './answer.ts';

/** Whether a hit speaks of what goes on: not of a cancelled case, an ended agreement or a closed deviation. */
const isLive = (
  { kind, id, subject }: SearchHit,
  { agreements, procurements, followUps }: Reads,
  today: LocalDate,
): boolean => {
  if (kind === 'deviation' && followUps.deviation.find(id)?.closedOn !== null) return false;
  if (subject === null) return true;
  if (subject.kind === 'procurement') {
    return procurements.find(subject.id)?.hold.kind !== 'cancelled';
  }
  const agreement = agreements.find(subject.id);
  // The time before a decision moves no end.
  return agreement === null || termOf(agreement, 0, today).state !== 'ended';
};

type Names = Extract<keyof Answers, `history.${string}` | `search.${string}`>;

/** Answers about what has happened: reading it, taking it back, and finding anything. */
export const historyAnswers = (stack: UndoStack): Pick<Answers, Names> => {
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
      run: ({ reads, today }, { text }) =>
        ok(reads.search.find(text, (hit) => isLive(hit, reads, today))),
    },
  };
};
