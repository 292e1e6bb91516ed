import type { AgreementView } from '#contract/agreements';
import type { JournalRow } from '#contract/history';
import type { ProcurementView } from '#contract/procurements';
import { type AgreementFacts, agreementFacts } from '#domain/agreement';
import type { ComputedDate } from '#domain/calendar';
import type { LocalDate } from '#domain/localDate';
import { inKronor, type Ore } from '#domain/money';
import { type ProcurementFacts, procurementFacts } from '#domain/procurement';
import type { AgreementPaper, NameOf, ProcurementPaper } from './paper.ts';
import { reckoningOf } from './reckoning.ts';
import type { Speech } from './words/speech.ts';

/** The form of the file and its version, in `akt.json` and `manifest.json` alike (docs/case-file.md). */
export const caseFileForm = { form: 'upphandlingsbordet/akt', version: 1 } as const;

type Plain =
  | string
  | number
  | boolean
  | null
  | readonly Plain[]
  | { readonly [key: string]: Plain };

/** Fields that hold the key of a record in a register. */
const registers: Readonly<Record<string, Parameters<NameOf>[0]>> = {
  departmentId: 'department',
  departmentIds: 'department',
  categoryId: 'category',
  requesterId: 'person',
  procurerId: 'person',
  deputyId: 'person',
  ownerId: 'person',
  supplierId: 'supplier',
};

/** Fields that hold whole öre. */
const amounts: ReadonlySet<string> = new Set([
  'estimatedValue',
  'ceiling',
  'valueUsed',
  'penalty',
  'amount',
]);

/** A value of the register as the file has it: names beside keys, amounts in kronor. */
const plainIn = (nameOf: NameOf) => {
  const plain = (field: string, value: unknown): Plain => {
    if (value === null || value === undefined) return null;
    if (Array.isArray(value)) return value.map((one) => plain(field, one));
    if (typeof value === 'object') {
      return Object.fromEntries(
        Object.entries(value).map(([name, one]) => [name, plain(name, one)]),
      );
    }
    if (typeof value === 'number') return amounts.has(field) ? inKronor(value as Ore) : value;
    if (typeof value === 'boolean') return value;
    const text = String(value);
    const register = registers[field];
    return register === undefined ? text : { id: text, name: nameOf(register, text) };
  };
  return plain;
};

type Matter = {
  readonly id: string;
  readonly title: string;
  readonly createdOn: LocalDate;
  readonly facts: readonly Plain[];
  readonly dates: readonly Plain[];
  readonly records: Plain;
};

const datedIn =
  (speech: Speech) =>
  (id: string, name: string, date: LocalDate | null, computed: ComputedDate | null): Plain[] =>
    date === null
      ? []
      : [
          {
            id,
            name,
            date,
            counted:
              computed === null
                ? null
                : {
                    ...reckoningOf(computed, speech),
                    rule: computed.rule,
                    nominal: computed.nominal,
                    confidence: computed.confidence,
                    steps: plainIn(() => null)('steps', computed.steps),
                  },
          },
        ];

const procurementMatter = (view: ProcurementView, nameOf: NameOf, speech: Speech): Matter => {
  const { procurement } = view;
  const { t } = speech;
  const plain = plainIn(nameOf);
  const dated = datedIn(speech);
  const words: Partial<Record<keyof ProcurementFacts, string>> = {
    ...(procurement.kind && { kind: t(`terms.contractKind.${procurement.kind}`) }),
    ...(procurement.procedure && { procedure: t(`terms.procedure.${procurement.procedure}`) }),
  };
  return {
    id: procurement.id,
    title: procurement.title,
    createdOn: procurement.createdOn,
    facts: procurementFacts.keyof().options.map((field) => ({
      field,
      name: t(`terms.fact.${field}`),
      value: plain(field, procurement[field]),
      ...(words[field] !== undefined && { words: words[field] }),
    })),
    dates: view.dates.flatMap(({ id, date, computed }) =>
      dated(id, t(`terms.fact.${id}`), date, computed),
    ),
    records: plain('records', {
      phase: procurement.phase,
      hold: procurement.hold,
      secret: view.secret,
      sourceAgreement: view.sourceAgreement,
      moves: procurement.moves,
      overrides: procurement.overrides,
      reviews: procurement.reviews,
    }),
  };
};

const agreementMatter = (view: AgreementView, nameOf: NameOf, speech: Speech): Matter => {
  const { agreement, term } = view;
  const { t } = speech;
  const plain = plainIn(nameOf);
  const dated = datedIn(speech);
  const words: Partial<Record<keyof AgreementFacts, string>> = {
    ...(agreement.kind && { kind: t(`terms.agreementKind.${agreement.kind}`) }),
    ...(agreement.contractKind && {
      contractKind: t(`terms.contractKind.${agreement.contractKind}`),
    }),
  };
  const { latestNotice, decideBy } = term;
  // What other agreements tell of a supplier is no part of this one.
  const suppliers = view.suppliers.map(({ elsewhere: _, ...supplier }) => supplier);
  return {
    id: agreement.id,
    title: agreement.title,
    createdOn: agreement.createdOn,
    facts: agreementFacts.keyof().options.map((field) => ({
      field,
      name: t(`terms.fact.${field}`),
      value: plain(field, field === 'suppliers' ? suppliers : agreement[field]),
      ...(words[field] !== undefined && { words: words[field] }),
    })),
    dates: [
      ...dated('start', t('paper.agreement.start'), agreement.start, null),
      ...dated('agreedEnd', t('paper.agreement.agreedEnd'), term.agreedEnd, null),
      ...dated('end', t('paper.agreement.end'), term.end, null),
      ...dated('latestEnd', t('paper.agreement.latestEnd'), term.latestEnd, null),
      ...dated(
        'latestNotice',
        t('paper.agreement.latestNotice'),
        latestNotice?.date ?? null,
        latestNotice,
      ),
      ...dated('decideBy', t('paper.agreement.decideByDay'), decideBy?.date ?? null, decideBy),
    ],
    records: plain('records', {
      state: term.state,
      importedFrom: view.importName,
      sourceTexts: agreement.sourceTexts,
      questions: agreement.questions,
      links: view.links,
      successors: view.successors,
      decisions: agreement.decisions,
      deviations: view.deviations,
      experiences: view.experiences,
      modifications: view.modifications,
      certificates: view.certificates,
    }),
  };
};

const entryOf =
  ({ t, journal, changes }: Speech) =>
  (row: JournalRow) => {
    const { did, why } = journal(row);
    const said = changes(row);
    return {
      number: row.id,
      at: row.at,
      who: row.who || t('record.somebody'),
      command: row.command,
      what: did,
      why,
      changes: row.changes.map(({ field, before, after }, place) => ({
        field,
        name: said[place]?.field ?? field,
        before,
        after,
        words: { before: said[place]?.before ?? '', after: said[place]?.after ?? '' },
      })),
    };
  };

/**
 * Everything the workbench knows of a case or an agreement, in a form that outlives it: its facts, its
 * dates with how they were counted, its notes and its journal from the first entry to the last.
 * docs/case-file.md says what each part means.
 */
export const caseFacts = (paper: ProcurementPaper | AgreementPaper, speech: Speech) => {
  const { letterhead, nameOf, view } = paper;
  const matter =
    paper.kind === 'procurement'
      ? procurementMatter(paper.view, nameOf, speech)
      : agreementMatter(paper.view, nameOf, speech);
  return {
    ...caseFileForm,
    made: {
      at: letterhead.now,
      by: letterhead.who,
      municipality: letterhead.municipality,
      unit: letterhead.unit,
    },
    kind: paper.kind,
    currency: 'SEK',
    ...matter,
    notes: view.notes.map(({ text, at, by }) => ({ text, at, by })),
    journal: paper.journal.map(entryOf(speech)).reverse(),
  };
};
