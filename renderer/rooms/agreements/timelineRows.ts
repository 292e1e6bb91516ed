import type { AgreementRow } from '#contract/agreements';
import type { TimeWindow } from '#domain/agreementTimeline';
import type { TimelineWords } from '#words/timeline';
import { inSwedish } from './filters.ts';
import type { TimelineKeys } from './timelineKeys.ts';

/** What the timeline draws from above: a heading, or an agreement with its place among them. */
export type TimelineEntry =
  | { readonly kind: 'group'; readonly name: string | null }
  | { readonly kind: 'row'; readonly row: AgreementRow; readonly place: number };

/** What the timeline shows, drawn or as a table. */
export type TimelineShown = {
  readonly entries: readonly TimelineEntry[];
  readonly window: TimeWindow;
  readonly words: TimelineWords;
  readonly keys: TimelineKeys;
};

const bySoonestEnd = (one: AgreementRow, other: AgreementRow): number => {
  const first = one.end ?? '9999';
  const second = other.end ?? '9999';
  return first < second ? -1 : first > second ? 1 : inSwedish(one.title, other.title);
};

/** Agreements under their category or owner, in Swedish order; soonest end first within each. */
export const timelineEntries = (
  rows: readonly AgreementRow[],
  group: 'category' | 'owner' | null,
): readonly TimelineEntry[] => {
  const sorted = rows.toSorted(bySoonestEnd);
  if (group === null) return sorted.map((row, place) => ({ kind: 'row', row, place }));
  const groups = new Map<string | null, AgreementRow[]>();
  for (const row of sorted) {
    const members = groups.get(row[group]);
    if (members) members.push(row);
    else groups.set(row[group], [row]);
  }
  let place = 0;
  return [...groups]
    .sort(([one], [other]) =>
      one === null || other === null
        ? Number(one === null) - Number(other === null)
        : inSwedish(one, other),
    )
    .flatMap(([name, members]): TimelineEntry[] => [
      { kind: 'group', name },
      ...members.map((row): TimelineEntry => ({ kind: 'row', row, place: place++ })),
    ]);
};

/** The agreements in the order in which the timeline has them. */
export const timelineOrder = (
  rows: readonly AgreementRow[],
  group: 'category' | 'owner' | null,
): readonly AgreementRow[] =>
  timelineEntries(rows, group).flatMap((entry) => (entry.kind === 'row' ? [entry.row] : []));
