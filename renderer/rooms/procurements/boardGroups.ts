import type { ProcurementRow } from '#contract/procurements';

/** What the cards of the board can stand under, in each column. */
const caseGroups = ['department', 'procurer', 'category'] as const;
export type CaseGroup = (typeof caseGroups)[number];

/** The grouping of the list where the board has it too; the board's columns are the phases already. */
export const asCaseGroup = (column: string | null): CaseGroup | null =>
  caseGroups.find((group) => group === column) ?? null;

/** The cases by the name they stand under, those without one last; within a name as they were. */
export const byGroup = (
  rows: readonly ProcurementRow[],
  of: CaseGroup,
): readonly ProcurementRow[] =>
  rows.toSorted((one, other) => {
    const [first, second] = [one[of], other[of]];
    if (first === second) return 0;
    if (first === null) return 1;
    return second === null ? -1 : first.localeCompare(second, 'sv');
  });

/** A case's group in its column. */
export const countKey = (row: ProcurementRow, of: CaseGroup): string => `${row.phase} ${row[of]}`;

/** How many cases stand in each group of each column, by {@link countKey}. */
export const countsOf = (
  rows: readonly ProcurementRow[],
  of: CaseGroup,
): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  for (const row of rows) {
    const key = countKey(row, of);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
};
