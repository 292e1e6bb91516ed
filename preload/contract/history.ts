import { z } from 'zod';
import { ask, gives, nothing, subject } from './ask.ts';

/** One line of the history: who did what when, what it was before and became, and why. */
export type JournalRow = {
  readonly id: number;
  readonly at: string;
  readonly who: string;
  readonly command: string;
  readonly why: string | null;
  readonly subject: { readonly kind: string; readonly id: string; readonly title: string } | null;
  readonly changes: readonly {
    readonly field: string;
    readonly before: string | number | null;
    readonly after: string | number | null;
  }[];
  /** How many records more it changed than those whose changes are given. */
  readonly left: number;
};

/** What an undo or redo did: the command that was taken back or done again. */
export type Undone = { readonly command: string; readonly title: string | null };

/** What may be asked about history. */
export const historyCommands = {
  'history.list': ask(
    z.object({ subject: subject.nullable(), before: z.number().int().nullable() }),
    gives<readonly JournalRow[]>(),
  ),
  'history.undo': ask(nothing, gives<Undone>()),
  'history.redo': ask(nothing, gives<Undone>()),
} as const;
