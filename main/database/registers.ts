import type { PersonFacts, Registers, SupplierFacts } from '#domain/register';
import { keeper, type ReadableDb, type Row, type WritableDb } from './db.ts';

/** Reads the registers that fields choose among. */
export const readRegisters = (db: ReadableDb) => {
  const named = (table: string) => db.prepare(`SELECT id, name, archived FROM ${table}`);
  const departments = named('department');
  const categories = named('category');
  const people = db.prepare(`SELECT id, name, email, department_id AS departmentId,
    is_procurer AS isProcurer, archived FROM person`);
  const suppliers = db.prepare(
    'SELECT id, name, organisation_number AS organisationNumber FROM supplier',
  );
  const taken = (table: string) =>
    db.prepare(`SELECT name FROM ${table} WHERE name = ? COLLATE NOCASE AND id IS NOT ?`).pluck();
  const takenNames = {
    department: taken('department'),
    category: taken('category'),
    person: taken('person'),
  };
  const supplierWithNumber = db.prepare(
    'SELECT id, name FROM supplier WHERE organisation_number = ? AND id IS NOT ?',
  );
  const inSwedish = new Intl.Collator('sv');
  // Booleans are stored as 0 and 1; the columns asked for are the fields of the types.
  const rows = <Kind extends { readonly name: string }>(statement: typeof people): Kind[] =>
    (statement.all() as Row[])
      .map(
        (row) =>
          ({
            ...row,
            ...('archived' in row ? { archived: row.archived === 1 } : {}),
            ...('isProcurer' in row ? { isProcurer: row.isProcurer === 1 } : {}),
          }) as unknown as Kind,
      )
      .sort((one, other) => inSwedish.compare(one.name, other.name));
  return {
    /** All registers, each in Swedish order of names. */
    list: (): Registers => ({
      departments: rows(departments),
      categories: rows(categories),
      people: rows(people),
      suppliers: rows(suppliers),
    }),
    /** Whether another record of the register has this name, whatever its case. */
    isNameTaken: (table: keyof typeof takenNames, name: string, exceptId: string | null): boolean =>
      takenNames[table].get(name, exceptId) !== undefined,
    /** Another supplier with this organisation number. */
    supplierWithNumber: (number: string, exceptId: string | null) =>
      supplierWithNumber.get(number, exceptId) as { id: string; name: string } | undefined,
  };
};

/** Keeps the registers. */
export const keepRegisters = (db: WritableDb) => {
  const named = (table: string) => keeper(db, table, ['id'], ['id', 'name']);
  const department = named('department');
  const category = named('category');
  const person = keeper(
    db,
    'person',
    ['id'],
    ['id', 'name', 'email', 'departmentId', 'isProcurer'],
  );
  const supplier = keeper(db, 'supplier', ['id'], ['id', 'name', 'organisationNumber']);
  return {
    department: (id: string, facts: { name: string }): void => department({ id, ...facts }),
    category: (id: string, facts: { name: string }): void => category({ id, ...facts }),
    person: (id: string, facts: PersonFacts): void => person({ id, ...facts }),
    supplier: (id: string, facts: SupplierFacts): void => supplier({ id, ...facts }),
    /** Takes a record out of the fields that choose, or back; nothing that uses it changes. */
    archive: (table: 'department' | 'category' | 'person', id: string, archived: boolean): void => {
      db.prepare(`UPDATE ${table} SET archived = ? WHERE id = ?`).run(archived ? 1 : 0, id);
    },
  };
};
