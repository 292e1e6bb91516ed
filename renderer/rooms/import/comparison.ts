import type { Input } from '#contract';
import type { ImportMatch, ListPreview } from '#contract/lists';
import type { FieldDifference, SaidValue } from '#domain/listComparison';
import type { CellWords } from './cellText.ts';
import type { Correction } from './corrections.ts';

/** What a person has answered about a list beside what is here. */
export type Answers = {
  /** Fields ticked or unticked, by {@link fieldKey}. */
  readonly fields: ReadonlyMap<string, boolean>;
  /** Agreements no longer in the list that get a note. */
  readonly noted: ReadonlySet<string>;
  /** Whether a supplier of the list is the one it was compared with; absent while nobody knows. */
  readonly suppliers: ReadonlyMap<string, 'same' | 'other'>;
  /** Facts that a person gave where the list was not understood, by the agreement's key. */
  readonly corrections: ReadonlyMap<string, Correction>;
};

export const noAnswers: Answers = {
  fields: new Map(),
  noted: new Set(),
  suppliers: new Map(),
  corrections: new Map(),
};

/** One field of one agreement of the list. */
export const fieldKey = (key: string, field: FieldDifference['field']): string => `${field} ${key}`;

/** Whether a changed field is taken in: as a person ticked it, else where nothing was written by hand. */
export const isFieldChosen = (
  { fields }: Answers,
  key: string,
  { field, isHandMade }: FieldDifference,
): boolean => fields.get(fieldKey(key, field)) ?? !isHandMade;

/** The agreements that are here and that the list says something else about. */
export const changedMatches = ({ matches }: ListPreview): readonly ImportMatch[] =>
  matches.filter(({ existing, differences }) => existing !== null && differences.length > 0);

/** How much there is to look at beside the new agreements. */
export const comparisonsIn = (preview: ListPreview): number =>
  changedMatches(preview).length + preview.vanished.length + preview.supplierQuestions.length;

type Chosen = Pick<
  Input<'list.takeIn'>,
  'changes' | 'notes' | 'sameSuppliers' | 'newSuppliers' | 'corrections'
> & {
  readonly changes: { key: string; fields: FieldDifference['field'][] }[];
};

/** What is to be done besides taking in new agreements. `note` is what is written on those that are gone. */
export const chosenIn = (preview: ListPreview, answers: Answers, note: string): Chosen => ({
  changes: changedMatches(preview).flatMap(({ key, differences }) => {
    const fields = differences
      .filter((difference) => isFieldChosen(answers, key, difference))
      .map(({ field }) => field);
    return fields.length === 0 ? [] : [{ key, fields }];
  }),
  corrections: [...answers.corrections].map(([key, facts]) => ({ key, facts })),
  notes: preview.vanished.flatMap(({ id }) => (answers.noted.has(id) ? [{ id, text: note }] : [])),
  sameSuppliers: preview.supplierQuestions.flatMap(({ name, candidate }) =>
    answers.suppliers.get(name) === 'same' ? [{ name, supplierId: candidate.id }] : [],
  ),
  newSuppliers: preview.supplierQuestions.flatMap(({ name }) =>
    answers.suppliers.get(name) === 'other' ? [name] : [],
  ),
});

/** A value in words; null where nothing is said. */
export const saidIn = ({ t, format, spans }: CellWords, value: SaidValue): string | null => {
  switch (value?.kind) {
    case undefined:
      return null;
    case 'text':
      return value.text;
    case 'date':
      return value.date;
    case 'openEnded':
      return t('importing.grid.openEnded');
    case 'amount':
      return format.amount(value.amount);
    case 'months':
      return value.months.length === 0
        ? t('importing.grid.none')
        : spans.stepsOf([...value.months]);
    case 'notice':
      if (value.months !== null) return spans.months(value.months);
      return value.days === null ? null : spans.days(value.days);
    case 'agreementKind':
      return t(`terms.agreementKind.${value.agreementKind}`);
    case 'names':
      return value.names.join('\n');
  }
};
