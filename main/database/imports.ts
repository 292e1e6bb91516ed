import type { MappingChoice } from '#domain/agreementList';
import type { ComparedField } from '#domain/listComparison';
import { keeper, type ReadableDb, type WritableDb } from './db.ts';

type Columns = MappingChoice['columns'];

/** The field that a column of an agreement's row answers for. */
const fieldOf: Readonly<Record<string, ComparedField>> = {
  number: 'number',
  registry_number: 'registryNumber',
  title: 'title',
  kind: 'agreementType',
  category_id: 'category',
  start: 'start',
  agreed_end: 'end',
  open_ended: 'end',
  options: 'options',
  stated_latest_end: 'latestEnd',
  notice_months: 'notice',
  notice_days: 'notice',
  ceiling: 'value',
  value_used: 'used',
  notes: 'notes',
};

/** The field that a table beside the agreement's own answers for, whichever column changed. */
const fieldOfTable: Readonly<Record<string, ComparedField>> = {
  agreement_supplier: 'supplier',
  agreement_department: 'department',
  extension_decision: 'end',
};

type Changed = {
  readonly id: string;
  readonly tableName: string;
  readonly before: string | null;
  readonly after: string | null;
};

const parsed = (text: string | null): Record<string, unknown> =>
  text === null ? {} : JSON.parse(text);

/** The fields that one change of the journal touched; what was left empty was not written. */
const fieldsIn = ({ tableName, before, after }: Changed): readonly ComparedField[] => {
  const whole = fieldOfTable[tableName];
  if (whole !== undefined) return [whole];
  if (tableName !== 'agreement') return [];
  const [was, is] = [parsed(before), parsed(after)];
  return Object.entries(is).flatMap(([column, value]) =>
    value === (was[column] ?? null) ? [] : (fieldOf[column] ?? []),
  );
};

/** Reads what was imported, and which columns were chosen for lists with the same headings. */
export const readImports = (db: ReadableDb) => {
  const name = db.prepare('SELECT name FROM import WHERE id = ?').pluck();
  const mapping = db.prepare('SELECT mapping FROM import_mapping WHERE headings = ?').pluck();
  const sources = db.prepare('SELECT id, name, file_name AS fileName, source FROM import');
  const byHand = db.prepare(
    `SELECT change.about_id AS id, table_name AS tableName, before, after
     FROM journal_entry AS entry CROSS JOIN journal_change AS change ON change.entry_id = entry.id
     LEFT JOIN journal_entry AS taken ON taken.id = entry.takes_back
     WHERE change.about_kind = 'agreement' AND entry.command NOT LIKE 'list.%'
       AND coalesce(taken.command, '') NOT LIKE 'list.%'`,
  );
  return {
    nameOf: (id: string) => (name.get(id) as string | undefined) ?? null,
    /** The columns chosen last time, or null where such a list is new. */
    mappingFor: (headings: string): Columns | null => {
      const found = mapping.get(headings) as string | undefined;
      return found === undefined ? null : JSON.parse(found);
    },
    /** Earlier imports of lists with the same headings; of those made before that was kept, with the same file name. */
    fromSource: (source: { readonly headings: readonly string[]; readonly fileName: string }) =>
      (
        sources.all() as { id: string; name: string; fileName: string; source: string | null }[]
      ).filter((made) =>
        made.source === null
          ? made.fileName === source.fileName
          : source.headings.some((headings) => made.source?.split('\n').includes(headings)),
      ),
    /** The fields of each agreement that anything but an import has written, by the agreement's id. */
    writtenByHand: (): ReadonlyMap<string, ReadonlySet<ComparedField>> => {
      const written = new Map<string, Set<ComparedField>>();
      for (const change of byHand.all() as Changed[]) {
        const fields = written.get(change.id) ?? new Set();
        for (const field of fieldsIn(change)) fields.add(field);
        written.set(change.id, fields);
      }
      return written;
    },
  };
};

/** Keeps imports and the columns chosen for them. */
export const keepImports = (db: WritableDb) => {
  const keepImport = keeper(db, 'import', ['id'], ['id', 'name', 'fileName', 'at', 'source']);
  const keepMapping = keeper(db, 'import_mapping', ['headings'], ['headings', 'mapping']);
  return {
    /** `source` is the headings of the sheets, one sheet a line. */
    import: (made: {
      id: string;
      name: string;
      fileName: string;
      at: string;
      source: string;
    }): void => keepImport(made),
    /** Remembered for next time, outside the history: taking the import back keeps the choice. */
    mapping: (headings: string, mapping: Columns): void => keepMapping({ headings, mapping }),
  };
};
