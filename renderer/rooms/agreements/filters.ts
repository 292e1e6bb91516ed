import type { AgreementRow } from '#contract/agreements';
import { type AgreementLack, agreementLacks } from '#domain/agreementLacks';
import { addMonths, type LocalDate } from '#domain/localDate';
import type { RoomView } from '#domain/roomView';

export const monthsAhead = [12, 24, 36] as const;
export const standings = ['inForce', 'ended', 'all'] as const;

/** Which agreements the list shows. `null` is 'all'; `nobody` are those without one. */
export type Filters = {
  readonly standing: 'inForce' | 'ended' | 'all';
  readonly endsWithinMonths: 12 | 24 | 36 | null;
  readonly category: string | typeof nobody | null;
  readonly owner: string | typeof nobody | null;
  readonly department: string | typeof nobody | null;
  readonly lacks: AgreementLack | 'anything' | null;
  readonly text: string;
};

/** Stands for the agreements where nobody has said which category, owner or department. */
export const nobody = '\u0000';

/** How the room opens: what is in force, nothing sifted out. */
export const noFilters: Filters = {
  standing: 'inForce',
  endsWithinMonths: null,
  category: null,
  owner: null,
  department: null,
  lacks: null,
  text: '',
};

/** Filters as they were kept; what no longer fits is as if it had not been chosen. */
export const filtersFrom = (kept: RoomView['filters']): Filters => {
  const name = (value: unknown) => (typeof value === 'string' ? value : null);
  return {
    standing: standings.find((known) => known === kept.standing) ?? 'inForce',
    endsWithinMonths: monthsAhead.find((known) => known === kept.endsWithinMonths) ?? null,
    category: name(kept.category),
    owner: name(kept.owner),
    department: name(kept.department),
    lacks:
      kept.lacks === 'anything'
        ? 'anything'
        : (agreementLacks.find((one) => one === kept.lacks) ?? null),
    text: name(kept.text) ?? '',
  };
};

const searchText = new WeakMap<AgreementRow, string>();

/** All that the text filter looks in, made once for each row: a key press must not make it anew. */
const textOf = (row: AgreementRow): string => {
  const made = searchText.get(row);
  if (made !== undefined) return made;
  const text = [
    row.title,
    row.number,
    row.registryNumber,
    row.category,
    row.owner,
    ...row.departments,
    ...row.suppliers,
  ]
    .filter((part) => part !== null)
    .join('\n')
    .toLowerCase();
  searchText.set(row, text);
  return text;
};

const sifters = ['category', 'owner', 'department'] as const;

/** What a row is sifted by: none, one, or of departments several. */
const namedIn = (row: AgreementRow, name: (typeof sifters)[number]): readonly string[] => {
  if (name === 'department') return row.departments;
  const one = row[name];
  return one === null ? [] : [one];
};

const isAmong = (chosen: string | null, names: readonly string[]): boolean =>
  chosen === null || (chosen === nobody ? names.length === 0 : names.includes(chosen));

/** The rows that the filters let through on `today`, in their order. Every word typed must be found. */
export const sifted = (
  rows: readonly AgreementRow[],
  filters: Filters,
  today: LocalDate,
): readonly AgreementRow[] => {
  const words = filters.text.toLowerCase().split(/\s+/).filter(Boolean);
  const last =
    filters.endsWithinMonths === null ? null : addMonths(today, filters.endsWithinMonths);
  return rows.filter((row) => {
    if (filters.standing === 'inForce' && row.state === 'ended') return false;
    if (filters.standing === 'ended' && row.state !== 'ended') return false;
    if (last !== null && (row.end === null || row.end < today || row.end > last)) return false;
    if (!sifters.every((name) => isAmong(filters[name], namedIn(row, name)))) return false;
    if (filters.lacks === 'anything' && row.lacks.length === 0) return false;
    if (
      filters.lacks !== null &&
      filters.lacks !== 'anything' &&
      !row.lacks.includes(filters.lacks)
    )
      return false;
    return words.every((word) => textOf(row).includes(word));
  });
};

/** Whether anything but the usual is asked for, so that clearing has a meaning. */
export const isSifting = (filters: Filters): boolean =>
  filters.endsWithinMonths !== null ||
  sifters.some((name) => filters[name] !== null) ||
  filters.lacks !== null ||
  filters.text.trim() !== '';

/** The names of a kind that occur among the rows, in Swedish order; `nobody` last where some have none. */
export const namesOf = (
  rows: readonly AgreementRow[],
  name: (typeof sifters)[number],
): readonly string[] => {
  const names = new Set<string>();
  let isLacking = false;
  for (const row of rows) {
    const named = namedIn(row, name);
    if (named.length === 0) isLacking = true;
    for (const one of named) names.add(one);
  }
  const sorted = [...names].sort(inSwedish);
  return isLacking ? [...sorted, nobody] : sorted;
};

const collator = new Intl.Collator('sv', { numeric: true });

/** Å, Ä and Ö last, and numbers by their size. */
export const inSwedish = (one: string, other: string): number => collator.compare(one, other);
