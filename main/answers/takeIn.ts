import { type Agreement, newAgreement, type OpenQuestion } from '#domain/agreement';
import type { ProposedAgreement, ProposedSupplier, TargetField } from '#domain/agreementList';
import type { WritingDesk } from './answer.ts';

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
  category: 'categoryId',
  agreementType: 'kind',
  department: 'departmentIds',
  responsible: 'ownerId',
  cpv: 'notes',
  notes: 'notes',
};

const lower = (text: string): string => text.trim().toLocaleLowerCase('sv');

/** Finds records by name, and makes those that are missing the first time they are asked for. */
const registerOf = (
  known: readonly { readonly id: string; readonly name: string }[],
  make: (name: string) => string,
) => {
  const byName = new Map(known.map(({ id, name }) => [lower(name), id]));
  return (name: string | null): string | null => {
    if (name === null || name.trim() === '') return null;
    const found = byName.get(lower(name));
    if (found !== undefined) return found;
    const made = make(name.trim());
    byName.set(lower(name), made);
    return made;
  };
};

/**
 * Makes agreements of what a list proposes, with the suppliers, categories and departments they
 * name. A supplier is known by its organisation number, else by its very name; one that was here
 * without a number is given it. A person is matched
 * but never made: a list's "handläggare" may be anybody. What was a question stays a question.
 * Answers how many suppliers were new.
 */
export const takeInAgreements = (
  desk: WritingDesk,
  importId: string,
  proposals: readonly ProposedAgreement[],
): { readonly newSuppliers: number; readonly questions: number } => {
  const { keeps, reads, machine, today } = desk;
  const registers = reads.registers.list();
  const category = registerOf(registers.categories, (name) => {
    const id = machine.newId();
    keeps.registers.category(id, { name });
    return id;
  });
  const department = registerOf(registers.departments, (name) => {
    const id = machine.newId();
    keeps.registers.department(id, { name });
    return id;
  });
  const people = new Map(registers.people.map(({ id, name }) => [lower(name), id]));
  const byNumber = new Map(
    registers.suppliers.flatMap(({ id, organisationNumber }) =>
      organisationNumber === null ? [] : [[organisationNumber, id] as const],
    ),
  );
  const byName = new Map(registers.suppliers.map(({ id, name }) => [lower(name), id]));
  const withoutNumber = new Map(
    registers.suppliers
      .filter(({ organisationNumber }) => organisationNumber === null)
      .map((known) => [lower(known.name), known]),
  );
  let newSuppliers = 0;
  let questions = 0;
  const supplier = ({ name, organisationNumber }: ProposedSupplier): string => {
    const known =
      organisationNumber === null ? byName.get(lower(name)) : byNumber.get(organisationNumber);
    if (known !== undefined) return known;
    const unnumbered = withoutNumber.get(lower(name));
    const id = unnumbered?.id ?? machine.newId();
    keeps.registers.supplier(id, { name: unnumbered?.name ?? name, organisationNumber });
    if (unnumbered) {
      withoutNumber.delete(lower(name));
      if (organisationNumber !== null) byNumber.set(organisationNumber, id);
      return id;
    }
    if (organisationNumber !== null) byNumber.set(organisationNumber, id);
    byName.set(lower(name), id);
    newSuppliers += 1;
    return id;
  };
  for (const proposal of proposals) {
    const ownerId = people.get(lower(proposal.responsible ?? '')) ?? null;
    const asked = questionsOf(proposal);
    questions += asked.length;
    const departmentId = department(proposal.department);
    const agreement: Agreement = {
      ...newAgreement(
        machine.newId(),
        {
          title: titleOf(proposal),
          number: proposal.number,
          registryNumber: proposal.registryNumber,
          kind: proposal.kind,
          categoryId: category(proposal.category),
          ownerId,
          departmentIds: departmentId === null ? [] : [departmentId],
          suppliers: suppliersOf(proposal, supplier),
          start: proposal.start,
          agreedEnd: proposal.openEnded ? null : proposal.end,
          openEnded: proposal.openEnded,
          options: proposal.optionMonths?.map((months) => ({ months, calledBy: null })) ?? null,
          statedLatestEnd: proposal.latestEnd,
          noticeMonths: proposal.noticeMonths,
          noticeDays: proposal.noticeDays,
          clause: proposal.texts.options ?? '',
          ceiling: proposal.value,
          notes: proposal.notes ?? '',
        },
        today,
      ),
      importId,
      sourceRows: proposal.rows.join(', '),
      sourceTexts: textsOf(proposal),
      questions: asked,
    };
    keeps.agreements.keep(agreement);
  }
  return { newSuppliers, questions };
};

/** A list without titles still names its agreements somehow; the first of these that is there. */
const titleOf = (proposal: ProposedAgreement): string =>
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
  supplier: (proposed: ProposedSupplier) => string,
): Agreement['suppliers'] => {
  const seen = new Set<string>();
  return proposal.suppliers.flatMap((proposed) => {
    const supplierId = supplier(proposed);
    if (seen.has(supplierId)) return [];
    seen.add(supplierId);
    return [{ supplierId, rank: proposed.rank }];
  });
};

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
