import type { AgreementView } from '#contract/agreements';
import { isLatestEndUnknown } from '#domain/agreement';
import type { ComputedDate } from '#domain/calendar';
import type { LocalDate } from '#domain/localDate';

/** One of the dates of an agreement: typed by a person, counted by a rule, or counted from its own facts. */
export type DateRow = {
  readonly id: 'start' | 'agreedEnd' | 'end' | 'latestEnd' | 'latestNotice' | 'decideBy';
  readonly date: LocalDate | null;
  readonly how: 'given' | 'counted' | ComputedDate;
};

/** The dates of an agreement in the order they come to mind: from when, the three ends, the days to act by. */
export const dateRows = ({ agreement, term }: AgreementView): readonly DateRow[] => [
  { id: 'start', date: agreement.start, how: 'given' },
  { id: 'agreedEnd', date: term.agreedEnd, how: 'given' },
  { id: 'end', date: term.end, how: 'counted' },
  {
    id: 'latestEnd',
    date: isLatestEndUnknown(agreement, term) ? null : term.latestEnd,
    how: 'counted',
  },
  {
    id: 'latestNotice',
    date: term.latestNotice?.date ?? null,
    how: term.latestNotice ?? 'counted',
  },
  { id: 'decideBy', date: term.decideBy?.date ?? null, how: term.decideBy ?? 'counted' },
];

/**
 * Why there is no date, as the key of its words: until further notice, nothing to decide, or nobody
 * knows. Where nobody has said whether the agreement can go on, a decision may well be waiting.
 */
export const unsaid = ({ id }: Pick<DateRow, 'id'>, { agreement, term }: Dated) => {
  if (agreement.openEnded && id !== 'start') return 'agreement.dates.openEnded';
  if (id !== 'latestNotice' && id !== 'decideBy') return 'agreement.dates.unknown';
  if (term.end === null) return 'agreement.dates.unknown';
  return agreement.options === null && term.closedBy === null
    ? 'agreement.facts.unknown'
    : 'agreement.dates.none';
};

type Dated = Pick<AgreementView, 'agreement' | 'term'>;
