import type { Agreement, AgreementKind, OpenQuestion } from './agreement.ts';
import type { ProposedAgreement, ProposedSupplier, TargetField } from './agreementList.ts';
import type { LocalDate } from './localDate.ts';
import type { Ore } from './money.ts';

/** The fields in which a list is compared with an agreement that is here already. */
export const listedFields = [
  'number',
  'registryNumber',
  'title',
  'agreementType',
  'category',
  'department',
  'supplier',
  'start',
  'end',
  'latestEnd',
  'options',
  'notice',
  'value',
  'used',
  'notes',
] as const satisfies readonly TargetField[];

/** One of the fields in which a list is compared. */
export type ComparedField = (typeof listedFields)[number];

/** A value as it can be shown beside another one; null where nothing is said. */
export type SaidValue =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'date'; readonly date: LocalDate }
  | { readonly kind: 'openEnded' }
  | { readonly kind: 'amount'; readonly amount: Ore }
  | { readonly kind: 'months'; readonly months: readonly number[] }
  | { readonly kind: 'notice'; readonly months: number | null; readonly days: number | null }
  | { readonly kind: 'agreementKind'; readonly agreementKind: AgreementKind }
  | { readonly kind: 'names'; readonly names: readonly string[] }
  | null;

/** A field that the list says otherwise than the agreement. */
export type FieldDifference = {
  readonly field: ComparedField;
  readonly now: SaidValue;
  readonly listed: SaidValue;
  /** A person wrote what stands there now, or decided it, so the list does not replace it by itself. */
  readonly isHandMade: boolean;
};

/** An agreement with the names behind its keys, and its end after the decisions made. */
export type ComparedAgreement = {
  readonly agreement: Agreement;
  readonly category: string | null;
  readonly departments: readonly string[];
  readonly suppliers: readonly Omit<ProposedSupplier, 'row' | 'organisationNumberText'>[];
  readonly end: LocalDate | null;
};

const text = (value: string | null): SaidValue =>
  value === null || value.trim() === '' ? null : { kind: 'text', text: value.trim() };
const date = (value: LocalDate | null): SaidValue =>
  value === null ? null : { kind: 'date', date: value };
const amount = (value: Ore | null): SaidValue =>
  value === null ? null : { kind: 'amount', amount: value };
const months = (value: readonly number[] | null): SaidValue =>
  value === null ? null : { kind: 'months', months: value };
const notice = (inMonths: number | null, inDays: number | null): SaidValue =>
  inMonths === null && inDays === null ? null : { kind: 'notice', months: inMonths, days: inDays };

/** A name as names are compared: without case, and without spaces and marks. */
const comparable = (name: string): string =>
  name
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');

/** Names of suppliers, with the rank where there is one. */
const ranked = (suppliers: ComparedAgreement['suppliers']): SaidValue =>
  suppliers.length === 0
    ? null
    : {
        kind: 'names',
        names: suppliers.map(({ name, rank }) => (rank === null ? name : `${rank}. ${name}`)),
      };

type Supplier = ComparedAgreement['suppliers'][number];

const isSameSupplier = (here: Supplier, listed: Supplier): boolean =>
  here.organisationNumber !== null && listed.organisationNumber !== null
    ? here.organisationNumber === listed.organisationNumber
    : comparable(here.name) === comparable(listed.name);

/** The same suppliers at the same ranks; a list that says no rank does not contradict one. */
const hasSameSuppliers = (here: readonly Supplier[], listed: readonly Supplier[]): boolean =>
  here.length === listed.length &&
  listed.every((one) =>
    here.some(
      (other) => isSameSupplier(other, one) && (one.rank === null || one.rank === other.rank),
    ),
  );

/** A text as texts are compared: in lower case, and its lines as one, as a list has them. */
const inOneLine = (value: string): string => value.replace(/\s+/g, ' ').toLocaleLowerCase('sv');

const isSame = (now: SaidValue, listed: SaidValue): boolean =>
  now?.kind === 'text' && listed?.kind === 'text'
    ? inOneLine(now.text) === inOneLine(listed.text)
    : JSON.stringify(now) === JSON.stringify(listed);

/** What the agreement says of each field, and what the list says. */
const bothOf = (
  { agreement, category, departments, suppliers }: ComparedAgreement,
  proposal: ProposedAgreement,
): Readonly<Record<ComparedField, readonly [now: SaidValue, listed: SaidValue]>> => ({
  number: [text(agreement.number), text(proposal.number)],
  registryNumber: [text(agreement.registryNumber), text(proposal.registryNumber)],
  title: [text(agreement.title), text(proposal.title)],
  agreementType: [
    agreement.kind && { kind: 'agreementKind', agreementKind: agreement.kind },
    proposal.kind && { kind: 'agreementKind', agreementKind: proposal.kind },
  ],
  category: [text(category), text(proposal.category)],
  department: [
    departments.length === 0 ? null : { kind: 'names', names: departments },
    proposal.department === null ? null : { kind: 'names', names: [proposal.department] },
  ],
  supplier: [ranked(suppliers), ranked(proposal.suppliers)],
  start: [date(agreement.start), date(proposal.start)],
  end: [
    agreement.openEnded ? { kind: 'openEnded' } : date(agreement.agreedEnd),
    proposal.openEnded ? { kind: 'openEnded' } : date(proposal.end),
  ],
  latestEnd: [date(agreement.statedLatestEnd), date(proposal.latestEnd)],
  options: [
    months(agreement.options?.map((option) => option.months) ?? null),
    months(proposal.optionMonths),
  ],
  notice: [
    notice(agreement.noticeMonths, agreement.noticeDays),
    notice(proposal.noticeMonths, proposal.noticeDays),
  ],
  value: [amount(agreement.ceiling), amount(proposal.value)],
  used: [amount(agreement.valueUsed), amount(proposal.used)],
  notes: [text(agreement.notes), text(proposal.notes)],
});

/** The departments that one cell names: several are parted by semicolons. */
export const departmentsIn = (cell: string | null): readonly string[] =>
  (cell ?? '').split(';').flatMap((name) => name.trim() || []);

/** Whether the list agrees although its words differ from what is stored. */
const isAgreed = (field: ComparedField, here: ComparedAgreement, proposal: ProposedAgreement) => {
  const { department } = proposal;
  if (field === 'supplier') return hasSameSuppliers(here.suppliers, proposal.suppliers);
  if (field === 'department' && department !== null) {
    const names = new Set(here.departments.map(comparable));
    return [[department], departmentsIn(department)].some((said) =>
      said.every((name) => names.has(comparable(name))),
    );
  }
  // An extension that was decided here has moved the end; the list then says the new one.
  return field === 'end' && proposal.end !== null && proposal.end === here.end;
};

/**
 * Where a list says otherwise than an agreement that is here. What the list leaves blank is no
 * difference: it does not say that the agreement lacks it. `handMade` names the fields that a person
 * has written or decided.
 */
export const differencesOf = (
  here: ComparedAgreement,
  proposal: ProposedAgreement,
  handMade: ReadonlySet<ComparedField>,
): readonly FieldDifference[] => {
  const both = bothOf(here, proposal);
  return listedFields.flatMap((field) => {
    const [now, listed] = both[field];
    if (listed === null || isSame(now, listed) || isAgreed(field, here, proposal)) return [];
    return [{ field, now, listed, isHandMade: handMade.has(field) && now !== null }];
  });
};

/** What an agreement is known by: its number; its registry number and name; its name, supplier and start. */
export const identitiesOf = (agreement: {
  readonly number: string | null;
  readonly registryNumber: string | null;
  readonly title: string | null;
  readonly start: string | null;
  readonly suppliers: readonly { readonly name: string }[];
}): readonly string[] => {
  const title = comparable(agreement.title ?? '');
  const identities: string[] = [];
  if (agreement.number !== null) identities.push(`number ${comparable(agreement.number)}`);
  if (agreement.registryNumber !== null) {
    identities.push(`registry ${comparable(agreement.registryNumber)} ${title}`);
  }
  if (title === '') return identities;
  const names = agreement.suppliers.map(({ name }) => comparable(name)).sort();
  return [...identities, `title ${title} ${agreement.start ?? ''} ${names.join(' ')}`];
};

const forms =
  /\b(?:ab|aktiebolag(?:et)?|hb|handelsbolag|kb|kommanditbolag|publ|sverige|sweden)\b/giu;

/** The name of a company without its form, for asking whether two spellings are one supplier. */
export const withoutForm = (name: string): string => comparable(name.replace(forms, ' '));

const maybeSame = 'supplier.maybeSame';

/** What stays to be asked of an agreement whose supplier may be `candidate` under another name. */
export const askedAboutSupplier = (candidate: string): OpenQuestion => ({
  field: 'suppliers',
  code: maybeSame,
  text: candidate,
});
