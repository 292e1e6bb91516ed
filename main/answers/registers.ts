import { parseOrganisationNumber } from '#domain/organisationNumber';
import { ok, refuse } from '#domain/result';
import type { Answers, Handler, WritingDesk } from './answer.ts';

type Names = Extract<
  keyof Answers,
  | `register.${string}`
  | `department.${string}`
  | `category.${string}`
  | `person.${string}`
  | 'supplier.keep'
>;

type Register = 'department' | 'category' | 'person';

/** Answers about the registers that fields choose among. */
export const registerAnswers = (): Pick<Answers, Names> => ({
  'register.list': { mode: 'read', run: ({ reads }) => ok(reads.registers.list()) },
  'department.keep': {
    mode: 'write',
    run: (desk, { id, facts }) =>
      keepNamed(desk, 'department', id, facts, (key) =>
        desk.keeps.registers.department(key, facts),
      ),
  },
  'department.archive': archive('department'),
  'category.keep': {
    mode: 'write',
    run: (desk, { id, facts }) =>
      keepNamed(desk, 'category', id, facts, (key) => desk.keeps.registers.category(key, facts)),
  },
  'category.archive': archive('category'),
  'person.keep': {
    mode: 'write',
    run: (desk, { id, facts }) =>
      keepNamed(desk, 'person', id, facts, (key) => desk.keeps.registers.person(key, facts)),
  },
  'person.archive': archive('person'),
  'supplier.keep': {
    mode: 'write',
    run: (desk, { id, facts }) => {
      const number = checkedNumber(desk, id, facts.organisationNumber);
      if (!number.ok) return number;
      const key = id ?? desk.machine.newId();
      desk.keeps.registers.supplier(key, { name: facts.name, organisationNumber: number.value });
      desk.about({ kind: 'supplier', id: key }, facts.name);
      return ok({ id: key });
    },
  },
});

/** Keeps a record whose name nobody else in its register has. */
const keepNamed = (
  desk: WritingDesk,
  register: Register,
  id: string | null,
  { name }: { readonly name: string },
  keep: (id: string) => void,
) => {
  if (desk.reads.registers.isNameTaken(register, name, id)) {
    return refuse('name.taken', { name }, 'name');
  }
  const key = id ?? desk.machine.newId();
  keep(key);
  desk.about({ kind: register, id: key }, name);
  return ok({ id: key });
};

const archive = (register: Register): Handler<`${Register}.archive`> => ({
  mode: 'write',
  run: (desk, { id, archived }) => {
    const registers = desk.reads.registers.list();
    const records = {
      department: registers.departments,
      category: registers.categories,
      person: registers.people,
    };
    const record = records[register].find((candidate) => candidate.id === id);
    if (!record) return refuse('record.gone');
    desk.keeps.registers.archive(register, id, archived);
    desk.about({ kind: register, id }, record.name);
    return ok(null);
  },
});

const checkedNumber = ({ reads }: WritingDesk, id: string | null, text: string | null) => {
  if (text === null || text === '') return ok(null);
  const parsed = parseOrganisationNumber(text);
  if (!parsed.ok)
    return { ok: false, failure: { ...parsed.failure, field: 'organisationNumber' } } as const;
  const other = reads.registers.supplierWithNumber(parsed.value, id);
  if (!other) return ok(parsed.value as string);
  const details = { number: parsed.value, title: other.name };
  return refuse('organisationNumber.taken', details, 'organisationNumber');
};
