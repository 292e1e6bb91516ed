import { type Agreement, isLatestEndUnknown, type Term } from '#domain/agreement';
import type { ColumnKind, Table, TableCell } from '#domain/table';
import { type Speech, speechIn } from './words/speech.ts';

type Supplier = {
  readonly name: string;
  readonly organisationNumber: string | null;
  readonly rank: number | null;
};

/** An agreement with the names behind its keys, as a list of agreements holds it. */
export type ListedAgreement = {
  readonly agreement: Agreement;
  readonly term: Term;
  /** Whether a decision about its end awaits. */
  readonly awaits: boolean;
  readonly category: string | null;
  readonly owner: string | null;
  readonly departments: readonly string[];
  /** In the order of their ranks. */
  readonly suppliers: readonly Supplier[];
};

type Field = {
  readonly id: keyof typeof import('./words/sv.ts').paper.table.agreement;
  readonly kind: ColumnKind;
  /** An agreement stands on a row for each supplier; amounts stand only on the first, to be summed. */
  readonly once?: true;
  readonly of: (listed: ListedAgreement, supplier: Supplier | null, speech: Speech) => TableCell;
};

/** 100 months and more are said in years where they can be: the list is read in again. */
const lengthOf = (months: number, { t }: Speech): string =>
  months > 99 && months % 12 === 0
    ? t('paper.table.years', { count: months / 12 })
    : t('paper.table.months', { count: months });

/** The options of an agreement in words that can be read in again: none, '2 × 12 månader', each of them. */
const optionsIn = ({ options }: Agreement, speech: Speech): TableCell => {
  const { t } = speech;
  if (options === null) return null;
  const [first, ...rest] = options.map(({ months }) => months);
  if (first === undefined) return t('paper.table.noOptions');
  if (rest.length === 0) return lengthOf(first, speech);
  if (rest.every((months) => months === first)) {
    return t('paper.table.times', { times: rest.length + 1, length: lengthOf(first, speech) });
  }
  const each = [first, ...rest].map((months) => lengthOf(months, speech));
  return t('paper.table.each', { each: each.join(' + ') });
};

const noticeIn = ({ noticeMonths, noticeDays }: Agreement, { t }: Speech): TableCell =>
  [
    noticeMonths === null ? [] : t('paper.table.months', { count: noticeMonths }),
    noticeDays === null ? [] : t('paper.table.days', { count: noticeDays }),
  ]
    .flat()
    .join(', ') || null;

/** The columns that reading a list understands, and at the end what follows from them today. */
export const agreementFields: readonly Field[] = [
  { id: 'number', kind: 'text', of: ({ agreement }) => agreement.number },
  { id: 'registryNumber', kind: 'text', of: ({ agreement }) => agreement.registryNumber },
  { id: 'title', kind: 'text', of: ({ agreement }) => agreement.title },
  { id: 'supplier', kind: 'text', of: (_, supplier) => supplier?.name ?? null },
  {
    id: 'organisationNumber',
    kind: 'text',
    of: (_, supplier) => supplier?.organisationNumber ?? null,
  },
  { id: 'rank', kind: 'number', of: (_, supplier) => supplier?.rank ?? null },
  { id: 'start', kind: 'date', of: ({ agreement }) => agreement.start },
  {
    id: 'end',
    kind: 'date',
    of: ({ agreement }, _, { t }) =>
      agreement.openEnded ? t('paper.table.openEnded') : agreement.agreedEnd,
  },
  { id: 'latestEnd', kind: 'date', of: ({ agreement }) => agreement.statedLatestEnd },
  { id: 'options', kind: 'text', of: ({ agreement }, _, speech) => optionsIn(agreement, speech) },
  { id: 'notice', kind: 'text', of: ({ agreement }, _, speech) => noticeIn(agreement, speech) },
  { id: 'value', kind: 'amount', once: true, of: ({ agreement }) => agreement.ceiling },
  { id: 'used', kind: 'amount', once: true, of: ({ agreement }) => agreement.valueUsed },
  { id: 'category', kind: 'text', of: ({ category }) => category },
  {
    id: 'agreementType',
    kind: 'text',
    of: ({ agreement: { kind } }, _, { t }) =>
      kind === null ? null : t(`terms.agreementKind.${kind}`),
  },
  { id: 'department', kind: 'text', of: ({ departments }) => departments.join('; ') || null },
  { id: 'responsible', kind: 'text', of: ({ owner }) => owner },
  { id: 'notes', kind: 'text', of: ({ agreement }) => agreement.notes || null },
  { id: 'endDecided', kind: 'date', of: ({ term }) => term.end },
  {
    id: 'latestEndDecided',
    kind: 'date',
    of: ({ agreement, term }) => (isLatestEndUnknown(agreement, term) ? null : term.latestEnd),
  },
  { id: 'decideBy', kind: 'date', of: ({ term }) => term.decideBy?.date ?? null },
];

/**
 * Agreements as a table with a row for each supplier. Read in again it says what is here already, so
 * that nothing is found to have changed.
 */
export const agreementTable = (
  agreements: readonly ListedAgreement[],
  language: 'sv' | 'en',
): Table => {
  const speech = speechIn(language);
  const rowOf = (listed: ListedAgreement, supplier: Supplier | null, isFirst: boolean) =>
    agreementFields.map(({ of, once }) => (once && !isFirst ? null : of(listed, supplier, speech)));
  return {
    title: speech.t('paper.table.agreements'),
    columns: agreementFields.map(({ id, kind }) => ({
      heading: speech.t(`paper.table.agreement.${id}`),
      kind,
    })),
    rows: agreements.flatMap((listed) =>
      listed.suppliers.length === 0
        ? [rowOf(listed, null, true)]
        : listed.suppliers.map((supplier, place) => rowOf(listed, supplier, place === 0)),
    ),
  };
};
