import type { ListPreview } from '#contract/lists';
import type { ProposedAgreement, ProposedList } from '#domain/agreementList';
import { asked } from './questions.ts';

/** The figures of a list, over all its sheets. `suppliers` counts each name once. */
export type ListSums = {
  readonly rows: number;
  readonly sheets: number;
  readonly agreements: number;
  readonly suppliers: number;
  readonly existing: number;
};

/** What a list comes to, for the sentence above it. */
export const sumsOf = ({ list, matches }: ListPreview): ListSums => {
  const read = list.sheets.filter(({ agreements }) => agreements.length > 0);
  const agreements = read.flatMap((sheet) => sheet.agreements);
  const names = agreements.flatMap(({ suppliers }) =>
    suppliers.map(({ name }) => name.trim().toLocaleLowerCase('sv')),
  );
  return {
    rows: read.reduce((sum, { supplierRows }) => sum + supplierRows, 0),
    sheets: read.length,
    agreements: agreements.length,
    suppliers: new Set(names).size,
    existing: matches.filter(({ existing }) => existing !== null).length,
  };
};

/** Which agreements of a sheet are on show. */
export type Shown = 'all' | 'asked' | 'clear';

/** The agreements that a view shows, in the order of the sheet. */
export const agreementsShown = (
  agreements: readonly ProposedAgreement[],
  shown: Shown,
): readonly ProposedAgreement[] =>
  shown === 'all'
    ? agreements
    : agreements.filter((agreement) => asked(agreement).length > 0 === (shown === 'asked'));

/**
 * Whether an agreement is taken in when nobody has said anything: not when it is here already, nor
 * when it stands on an earlier sheet, nor when its sheet is hidden.
 */
export const includedByItself = ({ list, matches }: ListPreview): ReadonlySet<string> => {
  const existing = new Set(
    matches.flatMap(({ key, existing, sameAs }) => (existing || sameAs ? [key] : [])),
  );
  return new Set(
    list.sheets.flatMap(({ hidden, agreements }) =>
      hidden ? [] : agreements.flatMap(({ key }) => (existing.has(key) ? [] : [key])),
    ),
  );
};

/** The agreements to take in: as they are by themselves, and as a person ticked them. */
export const chosenKeys = (
  list: ProposedList,
  byItself: ReadonlySet<string>,
  ticks: ReadonlyMap<string, boolean>,
): readonly string[] =>
  list.sheets.flatMap(({ agreements }) =>
    agreements.flatMap(({ key }) => ((ticks.get(key) ?? byItself.has(key)) ? [key] : [])),
  );

/** Those a list names as responsible that the register does not have, in its order and spelling. */
export const unknownPeople = (
  agreements: readonly ProposedAgreement[],
  people: readonly { readonly name: string }[],
): readonly string[] => {
  const compared = (name: string) => name.trim().toLocaleLowerCase('sv');
  const known = new Set(people.map(({ name }) => compared(name)));
  const unknown = new Map<string, string>();
  for (const { responsible } of agreements) {
    if (responsible === null || known.has(compared(responsible))) continue;
    if (!unknown.has(compared(responsible))) unknown.set(compared(responsible), responsible);
  }
  return [...unknown.values()];
};
