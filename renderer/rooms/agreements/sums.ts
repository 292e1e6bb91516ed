import type { AgreementRow } from '#contract/agreements';
import { addMonths, type LocalDate } from '#domain/localDate';
import type { Ore } from '#domain/money';

type Lack = AgreementRow['lacks'][number];

/** What the sentence and the foot of the list say about the rows on show. Sums in öre, excluding VAT. */
export type Sums = {
  readonly count: number;
  readonly ceiling: Ore | null;
  readonly withCeiling: number;
  readonly used: Ore | null;
  readonly withUsed: number;
  readonly decisionsWithinYear: number;
  readonly decisionsPassed: number;
  readonly lacking: number;
  /** What most of those that lack something lack. */
  readonly lackingMost: Lack | null;
};

/**
 * Counts and sums of the rows. A sum is null when not one of them has the amount, and says how many
 * it rests on: an unknown amount is never taken for nothing.
 */
export const sumsOf = (rows: readonly AgreementRow[], today: LocalDate): Sums => {
  const inAYear = addMonths(today, 12);
  let ceiling = 0;
  let withCeiling = 0;
  let used = 0;
  let withUsed = 0;
  let decisionsWithinYear = 0;
  let decisionsPassed = 0;
  let lacking = 0;
  const lacks = new Map<Lack, number>();
  for (const row of rows) {
    if (row.ceiling !== null) {
      ceiling += row.ceiling;
      withCeiling += 1;
    }
    if (row.valueUsed !== null) {
      used += row.valueUsed;
      withUsed += 1;
    }
    if (row.decideBy !== null) {
      if (row.decideBy < today) decisionsPassed += 1;
      else if (row.decideBy <= inAYear) decisionsWithinYear += 1;
    }
    if (row.lacks.length > 0) lacking += 1;
    for (const lack of row.lacks) lacks.set(lack, (lacks.get(lack) ?? 0) + 1);
  }
  return {
    count: rows.length,
    // Sums of whole öre are whole öre.
    ceiling: withCeiling === 0 ? null : (ceiling as Ore),
    withCeiling,
    used: withUsed === 0 ? null : (used as Ore),
    withUsed,
    decisionsWithinYear,
    decisionsPassed,
    lacking,
    lackingMost: [...lacks].sort(([, one], [, other]) => other - one)[0]?.[0] ?? null,
  };
};
