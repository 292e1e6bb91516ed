import type { Deadline, DeadlineKind } from '#domain/reminders';

/** What the list of dates is sifted by; null and '' let everything through. */
export type Filters = {
  readonly text: string;
  readonly kind: DeadlineKind | null;
  /** A person's id, or {@link nobody}. */
  readonly person: string | null;
  /** `2027-05`. */
  readonly month: string | null;
};

/** Stands for dates that lie with nobody. */
export const nobody = 'nobody';

export const noFilters: Filters = { text: '', kind: null, person: null, month: null };

/** Whether anything is left out. */
export const isSifting = ({ text, kind, person, month }: Filters): boolean =>
  text.trim() !== '' || kind !== null || person !== null || month !== null;

/**
 * Whether a deadline passes the filters: every typed word in its title, what it belongs to or its
 * registry number. `titleOf` and `personOf` are what the list says of it.
 */
export const passes = (
  deadline: Deadline,
  filters: Filters,
  titleOf: (deadline: Deadline) => string,
  personOf: (deadline: Deadline) => string | null,
): boolean => {
  if (filters.kind !== null && deadline.kind !== filters.kind) return false;
  if (filters.person !== null && (personOf(deadline) ?? nobody) !== filters.person) return false;
  if (filters.month !== null && !deadline.due.startsWith(filters.month)) return false;
  const { title, registryNumber } = deadline.subject;
  const text = [titleOf(deadline), title, registryNumber ?? '', deadline.due]
    .join(' ')
    .toLocaleLowerCase('sv');
  return filters.text
    .toLocaleLowerCase('sv')
    .split(/\s+/u)
    .every((word) => text.includes(word));
};
