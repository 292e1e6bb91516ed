import type { SearchHit } from '#contract/desk';
import { termOf } from '#domain/agreement';
import type { LocalDate } from '#domain/localDate';
import type { Reads } from '#main/database/store';

/** Whether a hit speaks of what goes on: not of a cancelled case, an ended agreement or a closed deviation. */
const isLive = (
  { kind, id, subject }: SearchHit,
  { agreements, procurements, followUps }: Reads,
  today: LocalDate,
): boolean => {
  if (kind === 'deviation' && followUps.deviation.find(id)?.closedOn !== null) return false;
  if (subject === null) return true;
  if (subject.kind === 'procurement') {
    return procurements.find(subject.id)?.hold.kind !== 'cancelled';
  }
  const agreement = agreements.find(subject.id);
  // The time before a decision moves no end.
  return agreement === null || termOf(agreement, 0, today).state !== 'ended';
};

/** What the search finds for what was typed, best first: on `today` what goes on before what has ended. */
export const found = (text: string, reads: Reads, today: LocalDate): SearchHit[] =>
  reads.search.find(text, (hit) => isLive(hit, reads, today));
