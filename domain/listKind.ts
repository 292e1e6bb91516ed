import type { ProposedList, TargetField } from './agreementList.ts';
import type { LocalDate } from './localDate.ts';
import type { Ore } from './money.ts';

/** What a list is about: agreements, what has been bought from suppliers, or a register. */
export const listKinds = ['agreements', 'used', 'suppliers', 'departments'] as const;
export type ListKind = (typeof listKinds)[number];

/** Fields that only a list of agreements has. */
const ofAgreements: readonly TargetField[] = [
  'number',
  'start',
  'end',
  'period',
  'latestEnd',
  'options',
  'notice',
];

/** What a list looks to be about, by the fields that its columns fill. A person may say otherwise. */
export const listKindOf = (list: ProposedList): ListKind => {
  const columns = list.sheets.flatMap((sheet) => sheet.mapping);
  const has = (...fields: readonly TargetField[]) =>
    columns.some(({ target }) => fields.includes(target));
  if (has(...ofAgreements)) return 'agreements';
  const namesSuppliers = has('supplier', 'organisationNumber');
  if (namesSuppliers && has('used')) return 'used';
  if (has('title', 'registryNumber')) return 'agreements';
  const value = columns.find(({ target }) => target === 'value');
  // `Belopp` beside a supplier is what was paid; `Avtalsvärde` is what an agreement may come to.
  if (namesSuppliers && value)
    return /avtal|kontrakt|tak/i.test(value.heading) ? 'agreements' : 'used';
  if (namesSuppliers) return 'suppliers';
  return has('department') ? 'departments' : 'agreements';
};

/** An agreement that a supplier's total may belong to. */
export type UsedCandidate = {
  readonly id: string;
  readonly title: string;
  readonly number: string | null;
  readonly end: LocalDate | null;
  readonly ceiling: Ore | null;
  readonly valueUsed: Ore | null;
};

/** What a list says has been bought from one supplier, all its rows added up. */
export type SupplierTotal = {
  readonly key: string;
  readonly name: string;
  readonly organisationNumber: string | null;
  readonly total: Ore;
  readonly rows: number;
  /** Rows whose amount was not understood, as a credit note with its minus; the total lacks them. */
  readonly unclearRows: number;
  /** The supplier's agreements that are not over; one alone is proposed, among several a person chooses. */
  readonly candidates: readonly UsedCandidate[];
};

type Added = {
  name: string;
  organisationNumber: string | null;
  total: number;
  rows: number;
  unclearRows: number;
};

const plain = (name: string): string => name.trim().toLocaleLowerCase('sv');

/** The amounts of a list added up per supplier: by organisation number, else by name, largest first. */
export const totalsIn = (list: ProposedList): readonly Omit<SupplierTotal, 'candidates'>[] => {
  const totals = new Map<string, Added>();
  for (const { suppliers, used, value } of list.sheets.flatMap((sheet) => sheet.agreements)) {
    const [supplier] = suppliers;
    // What several share cannot be told apart.
    if (supplier === undefined || suppliers.length > 1) continue;
    const key = supplier.organisationNumber ?? plain(supplier.name);
    const known = totals.get(key);
    const added = known ?? { ...supplier, total: 0, rows: 0, unclearRows: 0 };
    const amount = used ?? value;
    added.rows += 1;
    if (amount === null) added.unclearRows += 1;
    else added.total += amount;
    if (!known) totals.set(key, added);
  }
  return [...totals]
    .map(([key, { name, organisationNumber, total, rows, unclearRows }]) => ({
      key,
      name,
      organisationNumber,
      total: total as Ore,
      rows,
      unclearRows,
    }))
    .toSorted((one, other) => other.total - one.total);
};
