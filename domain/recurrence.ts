import { addDays, addMonths, type LocalDate } from '#domain/localDate';

/** How often a date of one's own comes again. */
export const recurrences = ['week', 'month', 'quarter', 'year'] as const;
export type Recurrence = (typeof recurrences)[number];

const monthsOf = { month: 1, quarter: 3, year: 12 } as const;

/**
 * The first day of the row after `after`. The row is counted from its first day, so the 31st is the
 * last of February and the 31st of March again.
 */
export const nextOccurrence = (
  first: LocalDate,
  every: Recurrence,
  after: LocalDate,
): LocalDate => {
  const nth = (count: number): LocalDate =>
    every === 'week' ? addDays(first, 7 * count) : addMonths(first, monthsOf[every] * count);
  let count = 1;
  while (nth(count) <= after) count += 1;
  return nth(count);
};
