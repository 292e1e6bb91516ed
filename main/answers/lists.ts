import { basename } from 'node:path';
import type { ListOutline, ListPreview } from '#contract/lists';
import type { MappingChoice, ProposedList } from '#domain/agreementList';
import type { CellSheet } from '#domain/departmentAnswers';
import { listKindOf } from '#domain/listKind';
import { ok, type Result, refuse } from '#domain/result';
import { atPace, othersTurn, unhurried } from '#main/database/steps';
import type { ActingDesk, Answers, Desk } from './answer.ts';
import { comparing } from './compareList.ts';
import { outlineOf, partOf } from './listParts.ts';
import { headingsOf, sourceOf } from './listSource.ts';
import { supplierTotals, takeInRegister, takeInUsed } from './otherLists.ts';
import type { Overview } from './overview.ts';
import { takingIn } from './takingIn.ts';

type Names = Extract<keyof Answers, `list.${string}`>;

/** Where a list comes from: a file on disk, or cells that were pasted. */
export type ListSource = { readonly path: string } | { readonly pasted: string };

/** What answers about lists need of the machine: the dialog, and the process that reads. */
export type ListReader = {
  readonly choose: () => Promise<{ readonly path: string; readonly name: string } | null>;
  readonly read: (
    source: ListSource,
    choices: readonly MappingChoice[],
  ) => Promise<Result<ProposedList>>;
  /** What the cells of a file show, sheet by sheet. */
  readonly readCells: (path: string) => Promise<Result<readonly CellSheet[]>>;
  readonly stop: () => void;
  /** A list may be read soon. */
  readonly prepare: () => void;
};

type Held = { readonly token: string; readonly source: ListSource; readonly preview: ListPreview };

/**
 * How many of `of` agreements count as done after so many records: making them is more than half the
 * time, and about four records each for the journal and the search are the rest.
 */
const comeSoFar = (records: number, of: number): number =>
  Math.min(of, Math.floor(records <= of ? records * 0.6 : of * 0.6 + (records - of) / 10));

/** How often the window is told how far it is, in milliseconds. */
const betweenNews = 100;

/** Answers about agreement lists on their way in. One list at a time lies on the desk. */
export const listAnswers = (overview: Overview, reader: ListReader): Pick<Answers, Names> => {
  let held: Held | null = null;
  let isStopped = false;

  const preview = async (
    desk: ActingDesk,
    from: ListSource,
    fileName: string,
    choices: readonly MappingChoice[] | null,
  ): Promise<Result<ListOutline>> => {
    const first = await reader.read(from, choices ?? []);
    if (!first.ok) return first;
    const remembered = choices === null ? rememberedChoices(desk, first.value) : [];
    const list = remembered.length > 0 ? await reader.read(from, remembered) : first;
    if (!list.ok) return list;
    const source = { headings: sourceOf(list.value), fileName };
    const compared = await atPace(comparing(overview, desk, list.value, source), unhurried);
    const token = desk.machine.newId();
    const made: ListPreview = {
      token,
      fileName,
      list: list.value,
      kind: listKindOf(list.value),
      ...compared,
      mappingRemembered: remembered.length > 0,
    };
    held = { token, source: from, preview: made };
    return ok(outlineOf(made));
  };

  return {
    'list.choose': {
      mode: 'act',
      run: async (desk) => {
        const chosen = await reader.choose();
        return chosen === null ? ok(null) : preview(desk, { path: chosen.path }, chosen.name, null);
      },
    },
    'list.paste': {
      mode: 'act',
      run: (desk, { text }) => preview(desk, { pasted: text }, '', null),
    },
    'list.drop': {
      mode: 'act',
      run: (desk, { path }) => preview(desk, { path }, basename(path), null),
    },
    'list.remap': {
      mode: 'act',
      run: async (desk, { token, choices }) => {
        if (held?.token !== token) return refuse('list.gone');
        const given = choices.map(({ headerRow, ...choice }) =>
          headerRow === undefined ? choice : { ...choice, headerRow },
        );
        return preview(desk, held.source, held.preview.fileName, given);
      },
    },
    'list.part': {
      mode: 'read',
      run: (_desk, { token, part }) =>
        held?.token === token ? ok(partOf(held.preview, part)) : refuse('list.gone'),
    },
    'list.prepare': {
      mode: 'act',
      run: async () => {
        reader.prepare();
        return ok(null);
      },
    },
    'list.takeIn': {
      mode: 'act',
      run: async (desk, { token, ...chosen }) => {
        if (held?.token !== token) return refuse('list.gone');
        const { preview } = held;
        const { keys, changes, notes } = chosen;
        const of = keys.length + changes.length + notes.length;
        isStopped = false;
        let toldAt = performance.now();
        const outcome = await desk.writeInSteps(
          (work) => takingIn(work, preview, chosen, sourceOf(preview.list)),
          {
            isStopped: () => isStopped,
            pause: async (done) => {
              if (performance.now() - toldAt > betweenNews) {
                toldAt = performance.now();
                if (done > 0)
                  desk.machine.tell({ kind: 'takingIn', done: comeSoFar(done, of), of });
              }
              await othersTurn();
            },
          },
        );
        if (outcome.ok) held = null;
        return outcome;
      },
    },
    'list.totals': {
      mode: 'read',
      run: (desk, { token }) =>
        held?.token === token
          ? ok(supplierTotals(overview, desk, held.preview))
          : refuse('list.gone'),
    },
    'list.takeUsed': {
      mode: 'write',
      run: (desk, { token, ...chosen }) =>
        held?.token === token ? takeInUsed(desk, held.preview, chosen) : refuse('list.gone'),
    },
    'list.takeRegister': {
      mode: 'write',
      run: (desk, { token, ...chosen }) =>
        held?.token === token ? takeInRegister(desk, held.preview, chosen) : refuse('list.gone'),
    },
    'list.stop': {
      mode: 'act',
      run: async () => {
        isStopped = true;
        reader.stop();
        return ok(null);
      },
    },
  };
};

/** The columns a person chose last time for sheets with these headings, where they differ. */
const rememberedChoices = ({ reads }: Desk, list: ProposedList): MappingChoice[] =>
  list.sheets.flatMap((sheet) => {
    const columns = reads.imports.mappingFor(headingsOf(sheet));
    if (columns === null || sheet.headerRow === null) return [];
    const proposed = sheet.mapping.map(({ target, column }) => ({ target, column }));
    const isSame = JSON.stringify(columns) === JSON.stringify(proposed);
    return isSame ? [] : [{ sheet: sheet.name, columns, headerRow: sheet.headerRow }];
  });
