import {
  type Agreement,
  type AgreementFacts,
  describe,
  newAgreement,
  type OpenQuestion,
} from '#domain/agreement';
import type { ProposedAgreement, TargetField } from '#domain/agreementList';
import type { Change } from '#domain/change';
import { type ComparedField, departmentsIn } from '#domain/listComparison';
import type { LocalDate } from '#domain/localDate';
import type { Result } from '#domain/result';
import type { TakeInRegisters } from './takeInRegisters.ts';

/** The fact of an agreement that a column of a list fills. */
const factOf: Readonly<Partial<Record<TargetField, string>>> = {
  number: 'number',
  registryNumber: 'registryNumber',
  title: 'title',
  supplier: 'suppliers',
  organisationNumber: 'suppliers',
  rank: 'suppliers',
  start: 'start',
  end: 'agreedEnd',
  period: 'agreedEnd',
  latestEnd: 'statedLatestEnd',
  options: 'options',
  notice: 'noticeMonths',
  value: 'ceiling',
  used: 'valueUsed',
  category: 'categoryId',
  agreementType: 'kind',
  department: 'departmentIds',
  responsible: 'ownerId',
  cpv: 'notes',
  notes: 'notes',
};

/** A list without titles still names its agreements somehow; the first of these that is there. */
export const titleOf = (proposal: ProposedAgreement): string =>
  (
    proposal.title ??
    proposal.category ??
    proposal.suppliers[0]?.name ??
    proposal.number ??
    proposal.registryNumber ??
    proposal.key
  ).slice(0, 300);

const suppliersOf = (
  proposal: ProposedAgreement,
  { supplier }: TakeInRegisters,
): Agreement['suppliers'] => {
  const seen = new Set<string>();
  return proposal.suppliers.flatMap((proposed) => {
    const supplierId = supplier(proposed);
    if (seen.has(supplierId)) return [];
    seen.add(supplierId);
    return [{ supplierId, rank: proposed.rank }];
  });
};

const departmentIdsOf = (
  { department }: ProposedAgreement,
  registers: TakeInRegisters,
): string[] => [
  ...new Set(departmentsIn(department).flatMap((name) => registers.department(name) ?? [])),
];

const questionsOf = (proposal: ProposedAgreement): OpenQuestion[] =>
  proposal.warnings
    .filter(({ kind }) => kind !== 'note')
    .map(({ field, code, text }) => ({
      field: (field === null ? undefined : factOf[field]) ?? 'notes',
      code,
      text,
    }));

/** The file's own words, by the fact they fill, and by their heading where they fill none. */
const textsOf = (proposal: ProposedAgreement): Record<string, string> => ({
  ...Object.fromEntries(proposal.extra.map(({ heading, text }) => [heading, text])),
  ...Object.fromEntries(
    Object.entries(proposal.texts).map(([field, text]) => [
      factOf[field as TargetField] ?? field,
      text,
    ]),
  ),
});

/** The agreement that a list proposes. What was a question stays a question. */
export const agreementOf = (
  proposal: ProposedAgreement,
  at: { readonly id: string; readonly importId: string; readonly today: LocalDate },
  registers: TakeInRegisters,
): Agreement => ({
  ...newAgreement(
    at.id,
    {
      title: titleOf(proposal),
      number: proposal.number,
      registryNumber: proposal.registryNumber,
      kind: proposal.kind,
      categoryId: registers.category(proposal.category),
      ownerId: registers.person(proposal.responsible),
      departmentIds: departmentIdsOf(proposal, registers),
      suppliers: suppliersOf(proposal, registers),
      start: proposal.start,
      agreedEnd: proposal.openEnded ? null : proposal.end,
      openEnded: proposal.openEnded,
      options: proposal.optionMonths?.map((months) => ({ months, calledBy: null })) ?? null,
      statedLatestEnd: proposal.latestEnd,
      noticeMonths: proposal.noticeMonths,
      noticeDays: proposal.noticeDays,
      clause: proposal.texts.options ?? '',
      ceiling: proposal.value,
      valueUsed: proposal.used,
      notes: proposal.notes ?? '',
    },
    at.today,
  ),
  importId: at.importId,
  sourceRows: proposal.rows.join(', '),
  sourceTexts: textsOf(proposal),
  questions: questionsOf(proposal),
});

type ChangeOf = (
  proposal: ProposedAgreement,
  here: Agreement,
  registers: TakeInRegisters,
) => Change<AgreementFacts>;

/** What each field changes; who may call an option stays as it was said for the same length. */
const changes: Readonly<Record<ComparedField, ChangeOf>> = {
  number: ({ number }) => ({ number }),
  registryNumber: ({ registryNumber }) => ({ registryNumber }),
  title: (proposal) => ({ title: titleOf(proposal) }),
  agreementType: ({ kind }) => ({ kind }),
  category: ({ category }, _here, registers) => ({ categoryId: registers.category(category) }),
  department: (proposal, _here, registers) => ({
    departmentIds: departmentIdsOf(proposal, registers),
  }),
  supplier: (proposal, _here, registers) => ({ suppliers: suppliersOf(proposal, registers) }),
  start: ({ start }) => ({ start }),
  end: ({ end, openEnded }) => ({ agreedEnd: openEnded ? null : end, openEnded }),
  latestEnd: ({ latestEnd }) => ({ statedLatestEnd: latestEnd }),
  options: ({ optionMonths, texts }, { options, clause, sourceTexts }) => ({
    options:
      optionMonths?.map((months, place) => {
        const before = options?.[place];
        return { months, calledBy: before?.months === months ? before.calledBy : null };
      }) ?? null,
    // A clause that a person has written stands; the file's own words give way to newer ones.
    ...(clause === '' || clause === sourceTexts.options ? { clause: texts.options ?? '' } : {}),
  }),
  notice: ({ noticeMonths, noticeDays }) => ({ noticeMonths, noticeDays }),
  value: ({ value }) => ({ ceiling: value }),
  used: ({ used }) => ({ valueUsed: used }),
  notes: ({ notes }) => ({ notes: notes ?? '' }),
};

/** An agreement that is here with the chosen fields as the list says them; what breaks a rule is refused. */
export const changedByList = (
  here: Agreement,
  proposal: ProposedAgreement,
  fields: readonly ComparedField[],
  registers: TakeInRegisters,
): Result<Agreement> => {
  const change: Change<AgreementFacts> = Object.assign(
    {},
    ...fields.map((field) => changes[field](proposal, here, registers)),
  );
  const described = describe(here, change);
  if (!described.ok) return described;
  const texts = textsOf(proposal);
  const taken = fields.flatMap((field) => factOf[field] ?? []);
  const sourceTexts = { ...here.sourceTexts };
  for (const fact of taken) if (texts[fact] !== undefined) sourceTexts[fact] = texts[fact];
  return { ok: true, value: { ...described.value, sourceTexts } };
};
