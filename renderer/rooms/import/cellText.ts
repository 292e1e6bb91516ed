import type { TFunction } from 'i18next';
import type { ProposedAgreement, TargetField } from '#domain/agreementList';
import type { Format } from '#words/format';
import type { Spans } from '#words/spans';
import type { GridColumn } from './gridColumns.ts';
import { supplierFields } from './gridColumns.ts';
import type { Question } from './questions.ts';

/** What the texts of cells are made with. */
export type CellWords = {
  readonly t: TFunction;
  readonly format: Format;
  readonly spans: Spans;
};

/** What the list was understood to say of a field, in words; null when it says nothing certain. */
export const understoodIn = (
  { t, format, spans }: CellWords,
  agreement: ProposedAgreement,
  target: TargetField,
  line = 0,
): string | null => {
  const supplier = agreement.suppliers[line];
  const { start, end, openEnded, optionMonths, noticeMonths, noticeDays, value } = agreement;
  switch (target) {
    case 'supplier':
      return supplier?.name ?? null;
    case 'organisationNumber':
      return supplier?.organisationNumber ?? null;
    case 'rank':
      return supplier?.rank?.toString() ?? null;
    case 'end':
      return end ?? (openEnded ? t('importing.grid.openEnded') : null);
    case 'period': {
      const last = end ?? (openEnded ? t('importing.grid.openEnded') : null);
      return start === null || last === null ? null : `${start} – ${last}`;
    }
    case 'options':
      if (optionMonths === null) return null;
      return optionMonths.length === 0 ? t('importing.grid.none') : spans.stepsOf(optionMonths);
    case 'notice':
      if (noticeMonths !== null) return spans.months(noticeMonths);
      return noticeDays === null ? null : spans.days(noticeDays);
    case 'used':
      return agreement.used === null ? null : format.amount(agreement.used);
    case 'value':
      return value === null ? null : format.amount(value);
    default:
      return agreement[target];
  }
};

/** The file's own words for a cell; null when it was empty. */
export const wordsIn = (
  agreement: ProposedAgreement,
  { target, heading }: Pick<GridColumn, 'target' | 'heading'>,
  line = 0,
): string | null => {
  if (target === null) {
    return agreement.extra.find((extra) => extra.heading === heading)?.text ?? null;
  }
  const supplier = agreement.suppliers[line];
  if (target === 'supplier') return supplier?.name ?? null;
  if (target === 'organisationNumber') return supplier?.organisationNumberText ?? null;
  if (target === 'rank' && line > 0) return supplier?.rank?.toString() ?? null;
  return agreement.texts[target] ?? null;
};

/** A text that is short with what it was understood as stands beside it; a long one is only mentioned. */
const short = 14;

const bare = (text: string): string => text.replace(/\s/g, '').toLowerCase();

/** What stands in a cell of the grid. `arrow` is what the words in `text` were understood as. */
export type CellText = { readonly text: string; readonly arrow: string | null };

/**
 * A cell as the grid shows it: what was understood; where there is a question, the file's own words;
 * nothing for the further suppliers of an agreement where the field is the agreement's.
 */
export const cellTextOf = (
  words: CellWords,
  agreement: ProposedAgreement,
  column: GridColumn,
  line: number,
  question: Question | null,
): CellText | null => {
  const { target } = column;
  if (line > 0 && !supplierFields.has(target)) return null;
  const said = wordsIn(agreement, column, line);
  if (target === null) return said === null ? null : { text: said, arrow: null };
  const understood = understoodIn(words, agreement, target, line);
  if (question && question.warning.field === target) {
    const own = said ?? question.warning.text;
    return { text: own === '' ? words.t('importing.inspector.empty') : own, arrow: null };
  }
  if (understood === null) return said === null ? null : { text: said, arrow: null };
  if (target !== 'options' || said === null || bare(said) === bare(understood)) {
    return { text: understood, arrow: null };
  }
  return said.length + understood.length <= short
    ? { text: said, arrow: understood }
    : { text: words.t('importing.grid.fromText', { understood }), arrow: null };
};

/** What an agreement is called in sentences: its number, else its name, else its row. */
export const nameOf = (t: TFunction, agreement: ProposedAgreement): string =>
  agreement.number ??
  agreement.title ??
  agreement.registryNumber ??
  t('importing.grid.unnamed', { row: agreement.row });
