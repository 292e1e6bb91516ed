import { create } from 'zustand';
import type { Input } from '#contract';
import { wholeList } from '#contract/listParts';
import type { ImportOutcome, ListOutline, ListPart, ListPreview } from '#contract/lists';
import type { MappingChoice } from '#domain/agreementList';
import type { ListKind } from '#domain/listKind';
import { type Failure, ok, type Result } from '#domain/result';
import { door } from '#state/desk';
import { useWorkbench } from '#state/store';
import { type Answers, chosenIn, noAnswers } from './comparison.ts';

/** How far a reading has come; `of` is null while nobody knows how many rows there are. */
export type Progress = { readonly rows: number; readonly of: number | null };

/** Where the room is: nothing chosen, reading, a list to look through, or one that was taken in. */
export type Stage =
  | { readonly kind: 'start'; readonly refusal: Failure | null; readonly wasStopped: boolean }
  | {
      readonly kind: 'reading';
      readonly what: 'file' | 'cells';
      readonly progress: Progress | null;
    }
  | {
      readonly kind: 'preview';
      readonly preview: ListPreview;
      /** Set while the same list is read with other columns; the old reading stays on show. */
      readonly again: Progress | 'begun' | null;
    }
  | {
      readonly kind: 'done';
      readonly outcome: ImportOutcome;
      /** The import was undone after it was made. */
      readonly isTakenBack: boolean;
    };

/** The room's state, kept while the window is open so that one comes back to the list on the desk. */
export type ImportView = {
  readonly stage: Stage;
  /** The system's dialog is open. */
  readonly isChoosing: boolean;
  /** How far the taking in has come; null while none goes on. */
  readonly takingIn: Progress | 'begun' | null;
  /** What a person ticked or unticked, by the key of the agreement. */
  readonly ticks: ReadonlyMap<string, boolean>;
  /** What a person answered about changes, vanished agreements and suppliers. */
  readonly answers: Answers;
  /** What a person says the list is about; null while its looks decide. */
  readonly kind: ListKind | null;
  readonly chooseKind: (kind: ListKind) => void;
  readonly choose: () => Promise<void>;
  readonly paste: (text: string) => Promise<void>;
  readonly drop: (path: string) => Promise<void>;
  readonly remap: (choice: MappingChoice) => Promise<void>;
  /** `note` is written on the agreements that the list no longer has and that were ticked. */
  readonly takeIn: (keys: readonly string[], name: string, note: string) => Promise<void>;
  /** Takes in a list that is not of agreements. */
  readonly takeOther: <Name extends 'list.takeUsed' | 'list.takeRegister'>(
    name: Name,
    input: Input<Name>,
  ) => Promise<void>;
  readonly stop: () => Promise<void>;
  readonly leave: () => void;
  readonly answer: (given: Partial<Answers>) => void;
  readonly tick: (keys: readonly string[], isIncluded: boolean) => void;
};

const nothing: Stage = { kind: 'start', refusal: null, wasStopped: false };

/** The choices that a preview rests on, so that it can be read anew in the same way. */
const choicesIn = ({ list }: ListPreview): MappingChoice[] =>
  list.sheets.flatMap(({ name, headerRow, mapping }) =>
    headerRow !== null && mapping.some(({ certainty }) => certainty === 'chosen')
      ? [
          {
            sheet: name,
            headerRow,
            columns: mapping.map(({ target, column }) => ({ target, column })),
          },
        ]
      : [],
  );

/** The list of an outline, its agreements fetched part by part. */
const allOf = async (outline: Result<ListOutline | null>): Promise<Result<ListPreview | null>> => {
  if (!outline.ok) return outline;
  if (outline.value === null) return ok(null);
  const parts: ListPart[] = [];
  while (parts.length < outline.value.parts) {
    const { token } = outline.value;
    const part = await door.call('list.part', { token, part: parts.length });
    if (!part.ok) return part;
    parts.push(part.value);
  }
  return ok(wholeList(outline.value, parts));
};

export const useImportView = create<ImportView>()((set, get) => {
  /** Shows what a reading of a new list gave. `before` is where the room was, to go back to. */
  const show = async (outline: Result<ListOutline | null>, before: Stage) => {
    const answer = await allOf(outline);
    if (answer.ok) {
      const { value: preview } = answer;
      if (preview === null) set({ stage: before });
      else
        set({
          stage: { kind: 'preview', preview, again: null },
          ticks: new Map(),
          answers: noAnswers,
          kind: null,
        });
      return;
    }
    const { failure } = answer;
    const wasStopped = failure.code === 'list.cancelled';
    if (wasStopped && before.kind === 'preview') set({ stage: before });
    else set({ stage: { kind: 'start', refusal: wasStopped ? null : failure, wasStopped } });
  };

  /** Reads the list on the desk once more. What a person ticked stays. */
  const readAgain = async (preview: ListPreview, choices: readonly MappingChoice[]) => {
    set({ stage: { kind: 'preview', preview, again: 'begun' } });
    const outline = await door.call('list.remap', {
      token: preview.token,
      choices: choices.map(({ columns, ...choice }) => ({ ...choice, columns: [...columns] })),
    });
    const answer = await allOf(outline);
    if (!answer.ok && answer.failure.code !== 'list.cancelled') {
      useWorkbench.getState().say({ kind: 'refused', failure: answer.failure });
    }
    set({
      stage: {
        kind: 'preview',
        preview: answer.ok && answer.value ? answer.value : preview,
        again: null,
      },
    });
  };

  door.onTold((told) => {
    const { stage, isChoosing, takingIn } = get();
    if (told.kind === 'takingIn' && takingIn) {
      set({ takingIn: { rows: told.done, of: told.of } });
    }
    if (told.kind === 'reading') {
      const progress = { rows: told.rows, of: told.of };
      if (stage.kind === 'reading') set({ stage: { ...stage, progress } });
      else if (stage.kind === 'preview' && stage.again)
        set({ stage: { ...stage, again: progress } });
      else if (isChoosing) set({ stage: { kind: 'reading', what: 'file', progress } });
    }
    // Which of the list's agreements are already here may have changed, as by an undo.
    if (
      told.kind === 'changed' &&
      told.changed.kinds.includes('agreement') &&
      stage.kind === 'preview' &&
      stage.again === null &&
      !takingIn
    ) {
      void readAgain(stage.preview, choicesIn(stage.preview));
    }
  });

  useWorkbench.subscribe(({ notice: said }, { notice: saidBefore }) => {
    const { stage } = get();
    if (said === saidBefore || !said || stage.kind !== 'done') return;
    const { notice } = said;
    if (notice.kind !== 'undone' && notice.kind !== 'redone') return;
    if (notice.command.startsWith('list.take') && notice.title === stage.outcome.name) {
      set({ stage: { ...stage, isTakenBack: notice.kind === 'undone' } });
    }
  });

  return {
    stage: nothing,
    isChoosing: false,
    takingIn: null,
    ticks: new Map(),
    answers: noAnswers,
    kind: null,
    chooseKind: (kind) => set({ kind }),
    choose: async () => {
      if (get().isChoosing || get().stage.kind === 'reading') return;
      const before = get().stage;
      set({ isChoosing: true });
      const answer = await door.call('list.choose', {});
      set({ isChoosing: false });
      await show(answer, before);
    },
    paste: async (text) => {
      if (get().isChoosing || get().takingIn || get().stage.kind === 'reading') return;
      const before = get().stage;
      set({ stage: { kind: 'reading', what: 'cells', progress: null } });
      await show(await door.call('list.paste', { text }), before);
    },
    drop: async (path) => {
      if (get().isChoosing || get().takingIn || get().stage.kind === 'reading') return;
      const before = get().stage;
      set({ stage: { kind: 'reading', what: 'file', progress: null } });
      await show(await door.call('list.drop', { path }), before);
    },
    remap: async (choice) => {
      const { stage } = get();
      if (stage.kind !== 'preview' || stage.again !== null) return;
      const others = choicesIn(stage.preview).filter(({ sheet }) => sheet !== choice.sheet);
      await readAgain(stage.preview, [...others, choice]);
    },
    takeIn: async (keys, name, note) => {
      const { stage, takingIn, answers } = get();
      if (stage.kind !== 'preview' || takingIn) return;
      set({ takingIn: 'begun' });
      const { act } = useWorkbench.getState();
      const chosen = chosenIn(stage.preview, answers, note);
      const input = { token: stage.preview.token, keys: [...keys], name, ...chosen };
      const answer = await act('list.takeIn', input, { toast: true });
      set({
        takingIn: null,
        ...(answer.ok && {
          stage: { kind: 'done', outcome: answer.value, isTakenBack: false },
          ticks: new Map(),
          answers: noAnswers,
        }),
      });
    },
    takeOther: async (name, input) => {
      if (get().stage.kind !== 'preview' || get().takingIn) return;
      set({ takingIn: 'begun' });
      const answer = await useWorkbench.getState().act(name, input, { toast: true });
      set({
        takingIn: null,
        ...(answer.ok && { stage: { kind: 'done', outcome: answer.value, isTakenBack: false } }),
      });
    },
    stop: async () => {
      await door.call('list.stop', {});
    },
    leave: () => set({ stage: nothing, ticks: new Map(), answers: noAnswers }),
    answer: (given) => set({ answers: { ...get().answers, ...given } }),
    tick: (keys, isIncluded) => {
      const ticks = new Map(get().ticks);
      for (const key of keys) ticks.set(key, isIncluded);
      set({ ticks });
    },
  };
});
