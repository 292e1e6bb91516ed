import type { StateCreator } from 'zustand';
import type { CommandName, Input, Output } from '#contract';
import type { Failure, Result } from '#domain/result';
import { door } from './desk.ts';
import type { Workbench } from './store.ts';

/** What the window says after something was done. The words are made where it is shown. */
export type Notice =
  | { readonly kind: 'done'; readonly command: string; readonly undoable: boolean }
  | { readonly kind: 'undone' | 'redone'; readonly command: string; readonly title: string | null }
  | { readonly kind: 'paper' | 'calendar' | 'table' | 'caseFile'; readonly path: string }
  /** Several records were changed in one write. */
  | { readonly kind: 'many'; readonly of: 'procurements' | 'agreements'; readonly count: number }
  | { readonly kind: 'refused'; readonly failure: Failure };

export type Notices = {
  readonly notice: { readonly number: number; readonly notice: Notice } | null;
  readonly say: (notice: Notice) => void;
  readonly dismiss: () => void;
  /**
   * Asks the machine to do something. A refusal that names a field is left to the field; any other
   * is said at the head of the sheet until something succeeds. `toast` says what was done, with its
   * undo: in the command's own words, or in those named (`deadline.snoozed`).
   */
  readonly act: <Name extends CommandName>(
    name: Name,
    input: Input<Name>,
    how?: { readonly toast?: boolean | string },
  ) => Promise<Result<Output<Name>, Failure>>;
  /** Resolves when everything that was asked for has been answered. */
  readonly settled: () => Promise<void>;
  readonly undo: () => Promise<void>;
  readonly redo: () => Promise<void>;
};

/** What was asked for and is not answered yet. */
const underWay = new Set<Promise<unknown>>();

/** What is said at the foot of the sheet, and the one way in which rooms ask for something to be done. */
export const notices: StateCreator<Workbench, [], [], Notices> = (set, get) => ({
  notice: null,
  say: (notice) => set({ notice: { number: (get().notice?.number ?? 0) + 1, notice } }),
  dismiss: () => set({ notice: null }),
  act: async (name, input, how) => {
    const asked = door.call(name, input);
    underWay.add(asked);
    const answer = await asked.finally(() => underWay.delete(asked));
    if (!answer.ok && answer.failure.field === undefined) {
      get().say({ kind: 'refused', failure: answer.failure });
    }
    if (answer.ok) {
      if (get().notice?.notice.kind === 'refused') get().dismiss();
      if (how?.toast) {
        const command = how.toast === true ? name : how.toast;
        get().say({ kind: 'done', command, undoable: true });
      }
    }
    return answer;
  },
  settled: async () => {
    while (underWay.size > 0) await Promise.allSettled(underWay);
  },
  undo: async () => {
    const answer = await get().act('history.undo', {});
    if (answer.ok) get().say({ kind: 'undone', ...answer.value });
  },
  redo: async () => {
    const answer = await get().act('history.redo', {});
    if (answer.ok) get().say({ kind: 'redone', ...answer.value });
  },
});
