import type { ProposedSupplier } from '#domain/agreementList';
import type { WritingDesk } from './answer.ts';

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

/** What a person answered: that a supplier of the list is one that is here under another name. */
export type SameSupplier = { readonly name: string; readonly supplierId: string };

/**
 * A supplier is known by its organisation number, else by its very name, else by what a person
 * answered; one that was here without a number is given it.
 */
const supplierRegister = (
  { keeps, machine }: WritingDesk,
  known: readonly {
    readonly id: string;
    readonly name: string;
    readonly organisationNumber: string | null;
  }[],
  same: readonly SameSupplier[],
) => {
  const byNumber = new Map(
    known.flatMap(({ id, organisationNumber }) =>
      organisationNumber === null ? [] : [[organisationNumber, id] as const],
    ),
  );
  const byName = new Map(known.map(({ id, name }) => [lower(name), id]));
  const byId = new Map(known.map((one) => [one.id, one]));
  for (const { name, supplierId } of same) {
    if (byId.has(supplierId)) byName.set(lower(name), supplierId);
  }
  const unnumbered = new Set(
    known.filter((one) => one.organisationNumber === null).map(({ id }) => id),
  );
  let made = 0;
  const supplier = ({ name, organisationNumber }: ProposedSupplier): string => {
    const numbered = organisationNumber === null ? undefined : byNumber.get(organisationNumber);
    if (numbered !== undefined) return numbered;
    const named = byName.get(lower(name));
    if (named !== undefined && organisationNumber === null) return named;
    if (named !== undefined && organisationNumber !== null && unnumbered.delete(named)) {
      keeps.registers.supplier(named, { name: byId.get(named)?.name ?? name, organisationNumber });
      byNumber.set(organisationNumber, named);
      return named;
    }
    const id = machine.newId();
    keeps.registers.supplier(id, { name, organisationNumber });
    if (organisationNumber === null) unnumbered.add(id);
    else byNumber.set(organisationNumber, id);
    byName.set(lower(name), id);
    made += 1;
    return id;
  };
  return { supplier, newSuppliers: () => made };
};

/**
 * The registers while a list is taken in: categories, departments and suppliers are made when they
 * are first named. A person is found but never made: a list's "handläggare" may be anybody.
 */
export const openRegisters = (desk: WritingDesk, same: readonly SameSupplier[]) => {
  const { keeps, reads, machine } = desk;
  const registers = reads.registers.list();
  const people = new Map(registers.people.map(({ id, name }) => [lower(name), id]));
  return {
    category: registerOf(registers.categories, (name) => {
      const id = machine.newId();
      keeps.registers.category(id, { name });
      return id;
    }),
    department: registerOf(registers.departments, (name) => {
      const id = machine.newId();
      keeps.registers.department(id, { name });
      return id;
    }),
    person: (name: string | null): string | null => people.get(lower(name ?? '')) ?? null,
    ...supplierRegister(desk, registers.suppliers, same),
  };
};
export type TakeInRegisters = ReturnType<typeof openRegisters>;
