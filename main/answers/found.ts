import type { SearchHit } from '#contract/desk';
import type { LocalDate } from '#domain/localDate';
import type { Reads } from '#main/database/store';
import type { Overview } from './overview.ts';

/** What a search reads: its index, and what is in memory of the records it finds. */
type Sources = {
  readonly reads: Pick<Reads, 'search' | 'followUps'>;
  readonly overview: Pick<Overview, 'procurement' | 'agreement'>;
};

/** Whether a hit speaks of what goes on: not of a cancelled case, an ended agreement or a closed deviation. */
const isLive = (
  { kind, id, subject }: SearchHit,
  { overview, reads }: Sources,
  today: LocalDate,
): boolean => {
  if (kind === 'deviation' && reads.followUps.deviation.find(id)?.closedOn !== null) return false;
  if (subject === null) return true;
  if (subject.kind === 'procurement') {
    return overview.procurement(subject.id, today)?.hold.kind !== 'cancelled';
  }
  return overview.agreement(subject.id, today)?.term.state !== 'ended';
};

/** What the search finds for what was typed, best first: on `today` what goes on before what has ended. */
export const found = (text: string, sources: Sources, today: LocalDate): SearchHit[] =>
  sources.reads.search.find(text, (hit) => isLive(hit, sources, today));
