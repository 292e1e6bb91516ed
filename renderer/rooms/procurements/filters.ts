import type { ProcurementRow } from '#contract/procurements';
import type { RoomView } from '#domain/roomView';

/** What the cases are sifted by; null is everything, {@link nobody} what nobody has filled in. */
export type Filters = {
  readonly text: string;
  readonly department: string | null;
  readonly procurer: string | null;
  readonly category: string | null;
  /** Only cases that lack something before their next phase. */
  readonly isWaiting: boolean;
};

export const noFilters: Filters = {
  text: '',
  department: null,
  procurer: null,
  category: null,
  isWaiting: false,
};

/** Filters as they were kept; what no longer fits is as if it had not been chosen. */
export const filtersFrom = (kept: RoomView['filters']): Filters => {
  const name = (value: unknown) => (typeof value === 'string' ? value : null);
  return {
    text: name(kept.text) ?? '',
    department: name(kept.department),
    procurer: name(kept.procurer),
    category: name(kept.category),
    isWaiting: kept.isWaiting === true,
  };
};

/** Stands for the cases where the register's name is not filled in; no name is empty. */
export const nobody = '';

type Named = 'department' | 'procurer' | 'category';

/** Whether anything is sifted away. */
export const isSifting = (filters: Filters): boolean =>
  filters.text.trim() !== '' ||
  filters.isWaiting ||
  [filters.department, filters.procurer, filters.category].some((name) => name !== null);

/** Whether work on a case has come to something that is missing. */
export const isWaiting = (row: ProcurementRow): boolean => row.hold === 'active' && row.missing > 0;

const folded = (text: string): string => text.toLowerCase();

const searchText = new WeakMap<ProcurementRow, string>();

/** All that the text filter looks in, made once for each row: a key press must not make it anew. */
const textOf = (row: ProcurementRow): string => {
  const made =
    searchText.get(row) ??
    folded([row.title, row.registryNumber, row.department, row.procurer, row.category].join(' '));
  searchText.set(row, made);
  return made;
};

/** The cases that pass every filter; each word of the text must be found somewhere. */
export const sifted = (
  rows: readonly ProcurementRow[],
  filters: Filters,
): readonly ProcurementRow[] => {
  const words = folded(filters.text).split(/\s+/u).filter(Boolean);
  const passes = (row: ProcurementRow, of: Named) =>
    filters[of] === null || (row[of] ?? nobody) === filters[of];
  return rows.filter((row) => {
    if (!passes(row, 'department') || !passes(row, 'procurer') || !passes(row, 'category')) {
      return false;
    }
    if (filters.isWaiting && !isWaiting(row)) return false;
    return words.every((word) => textOf(row).includes(word));
  });
};

/** The names that occur, in order; {@link nobody} last where some case has none. */
export const namesOf = (rows: readonly ProcurementRow[], of: Named): readonly string[] => {
  const names = new Set(rows.map((row) => row[of] ?? nobody));
  const known = [...names].filter((name) => name !== nobody);
  return [
    ...known.sort((one, other) => one.localeCompare(other, 'sv')),
    ...(names.has(nobody) ? [nobody] : []),
  ];
};

/** Nearest date first; those without a date last, by title. */
export const byNearestDate = (one: ProcurementRow, other: ProcurementRow): number => {
  const [first, second] = [one.nextDeadline?.due, other.nextDeadline?.due];
  if (first !== second) {
    if (first === undefined) return 1;
    if (second === undefined) return -1;
    return first < second ? -1 : 1;
  }
  return one.title.localeCompare(other.title, 'sv');
};
