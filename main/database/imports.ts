import type { MappingChoice } from '#domain/agreementList';
import { keeper, type ReadableDb, type WritableDb } from './db.ts';

type Columns = MappingChoice['columns'];

/** Reads what was imported, and which columns were chosen for lists with the same headings. */
export const readImports = (db: ReadableDb) => {
  const name = db.prepare('SELECT name FROM import WHERE id = ?').pluck();
  const mapping = db.prepare('SELECT mapping FROM import_mapping WHERE headings = ?').pluck();
  return {
    nameOf: (id: string) => (name.get(id) as string | undefined) ?? null,
    /** The columns chosen last time, or null where such a list is new. */
    mappingFor: (headings: string): Columns | null => {
      const found = mapping.get(headings) as string | undefined;
      return found === undefined ? null : JSON.parse(found);
    },
  };
};

/** Keeps imports and the columns chosen for them. */
export const keepImports = (db: WritableDb) => {
  const keepImport = keeper(db, 'import', ['id'], ['id', 'name', 'fileName', 'at']);
  const keepMapping = keeper(db, 'import_mapping', ['headings'], ['headings', 'mapping']);
  return {
    import: (made: { id: string; name: string; fileName: string; at: string }): void =>
      keepImport(made),
    /** Remembered for next time, outside the history: taking the import back keeps the choice. */
    mapping: (headings: string, mapping: Columns): void => keepMapping({ headings, mapping }),
  };
};
