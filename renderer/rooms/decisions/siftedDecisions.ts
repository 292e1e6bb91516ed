import type { DecisionRow } from '#contract/agreements';

/** The decisions of one owner (null: of all) in which every typed word is found. */
export const siftedDecisions = (
  rows: readonly DecisionRow[],
  text: string,
  owner: string | null,
): readonly DecisionRow[] => {
  const words = text.toLocaleLowerCase('sv').split(/\s+/).filter(Boolean);
  return rows.filter((row) => {
    if (owner !== null && row.owner !== owner) return false;
    const within = [row.title, row.registryNumber, row.owner, ...row.suppliers]
      .join('\n')
      .toLocaleLowerCase('sv');
    return words.every((word) => within.includes(word));
  });
};

/** Everybody who owns one of the agreements, in Swedish order. */
export const ownersOf = (rows: readonly DecisionRow[]): readonly string[] =>
  [...new Set(rows.flatMap(({ owner }) => owner ?? []))].sort(new Intl.Collator('sv').compare);
