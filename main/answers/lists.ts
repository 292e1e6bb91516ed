import type { ImportMatch, ListPreview } from '#contract/lists';
import type { MappingChoice, ProposedAgreement, ProposedList } from '#domain/agreementList';
import { ok, type Result, refuse } from '#domain/result';
import type { ActingDesk, Answers, Desk } from './answer.ts';
import type { Overview } from './overview.ts';
import { takeInAgreements } from './takeIn.ts';

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
  readonly stop: () => void;
};

type Held = { readonly token: string; readonly source: ListSource; readonly preview: ListPreview };

/** The headings of a sheet as one text: lists with the same headings come from the same source. */
const headingsOf = (sheet: ProposedList['sheets'][number]): string =>
  sheet.columns.map(({ heading }) => heading.trim().toLowerCase()).join('\u001F');

/** Answers about agreement lists on their way in. One list at a time lies on the desk. */
export const listAnswers = (overview: Overview, reader: ListReader): Pick<Answers, Names> => {
  let held: Held | null = null;

  const preview = async (
    desk: ActingDesk,
    source: ListSource,
    fileName: string,
    choices: readonly MappingChoice[] | null,
  ): Promise<Result<ListPreview>> => {
    const first = await reader.read(source, choices ?? []);
    if (!first.ok) return first;
    const remembered = choices === null ? rememberedChoices(desk, first.value) : [];
    const list = remembered.length > 0 ? await reader.read(source, remembered) : first;
    if (!list.ok) return list;
    const token = desk.machine.newId();
    const made: ListPreview = {
      token,
      fileName,
      list: list.value,
      matches: matchesOf(overview, desk, list.value),
      mappingRemembered: remembered.length > 0,
    };
    held = { token, source, preview: made };
    return ok(made);
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
    'list.takeIn': {
      mode: 'act',
      run: async (desk, { token, keys, name }) => {
        if (held?.token !== token) return refuse('list.gone');
        const { list, fileName } = held.preview;
        const chosen = new Set(keys);
        const all = list.sheets.flatMap((sheet) => sheet.agreements);
        const proposals: ProposedAgreement[] = all.filter(({ key }) => chosen.has(key));
        if (proposals.length === 0) return refuse('list.nothingChosen');
        const outcome = desk.write((work) => {
          const importId = work.machine.newId();
          work.keeps.imports.import({ id: importId, name, fileName, at: work.now });
          for (const sheet of list.sheets) {
            if (sheet.headerRow !== null) {
              const columns = sheet.mapping.map(({ target, column }) => ({ target, column }));
              work.keeps.imports.mapping(headingsOf(sheet), columns);
            }
          }
          const { newSuppliers, questions } = takeInAgreements(work, importId, proposals);
          work.about({ kind: 'import', id: importId }, name);
          return ok({
            importId,
            name,
            agreements: proposals.length,
            suppliers: newSuppliers,
            skipped: all.length - proposals.length,
            questions,
          });
        });
        if (outcome.ok) held = null;
        return outcome;
      },
    },
    'list.stop': {
      mode: 'act',
      run: async () => {
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

const identitiesOf = (agreement: {
  readonly number: string | null;
  readonly registryNumber: string | null;
  readonly title: string | null;
  readonly start: string | null;
}): string[] => [
  ...(agreement.number === null ? [] : [`number ${agreement.number.toLowerCase()}`]),
  ...(agreement.registryNumber === null
    ? []
    : [
        `registry ${agreement.registryNumber.toLowerCase()} ${(agreement.title ?? '').toLowerCase()}`,
      ]),
  ...(agreement.number === null && agreement.registryNumber === null && agreement.title !== null
    ? [`title ${agreement.title.toLowerCase()} ${agreement.start ?? ''}`]
    : []),
];

/** Which proposals are already here: same number, or same registry number and title, or title and start. */
const matchesOf = (overview: Overview, { today }: Desk, list: ProposedList): ImportMatch[] => {
  const known = new Map<string, { id: string; title: string }>();
  for (const { agreement } of overview.agreements(today).values()) {
    for (const identity of identitiesOf(agreement)) {
      known.set(identity, { id: agreement.id, title: agreement.title });
    }
  }
  return list.sheets.flatMap((sheet) =>
    sheet.agreements.map((proposal) => ({
      key: proposal.key,
      existing:
        identitiesOf(proposal)
          .map((identity) => known.get(identity))
          .find((found) => found !== undefined) ?? null,
    })),
  );
};
