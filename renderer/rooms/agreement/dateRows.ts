import type { AgreementView } from '#contract';
import type { Agreement, Term } from '#domain/agreement';
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
    date: isLatestUnknown(agreement, term) ? null : term.latestEnd,
    how: 'counted',
  },
  {
    id: 'latestNotice',
    date: term.latestNotice?.date ?? null,
    how: term.latestNotice ?? 'counted',
  },
  { id: 'decideBy', date: term.decideBy?.date ?? null, how: term.decideBy ?? 'counted' },
];

/** Nobody has said whether it can go on: its end is then not known to be the last one. */
const isLatestUnknown = (agreement: Agreement, term: Term): boolean =>
  agreement.options === null && agreement.statedLatestEnd === null && term.closedBy === null;
