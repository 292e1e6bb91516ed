import type { JournalRow } from '#contract/history';
import type { ReadableDb, Row } from './db.ts';

/** The name a column goes by in a row of the journal. */
export const camel = (name: string): string =>
  name.replace(/_([a-z])/g, (_, letter) => letter.toUpperCase());

/** Columns that say nothing to a person: keys and the bookkeeping of order. */
export const silent: ReadonlySet<string> = new Set([
  'id',
  'position',
  'procurement_id',
  'agreement_id',
  'created_on',
  'import_id',
  'source',
  'source_texts',
  'source_rows',
  'questions',
  'stored_as',
  'details',
  'subject_kind',
  'subject_id',
  'deviation_id',
  'picture',
]);

/** Columns whose value is the key of a named record. */
const names: Readonly<Record<string, string>> = {
  department_id: 'department',
  category_id: 'category',
  person_id: 'person',
  requester_id: 'person',
  procurer_id: 'person',
  deputy_id: 'person',
  owner_id: 'person',
  supplier_id: 'supplier',
  source_agreement_id: 'agreement',
  framework_id: 'agreement',
  predecessor_id: 'agreement',
  distribution_id: 'agreement',
  source_procurement_id: 'procurement',
};

/** The tables whose records go by a title. */
const titled: ReadonlySet<string> = new Set(['agreement', 'procurement']);

/** So many changed rows of one entry are read at most. */
const mostRows = 40;

/** The record whose history is read. */
type Subject = { readonly kind: string; readonly id: string };

type Entry = Omit<JournalRow, 'subject' | 'changes' | 'left'> & {
  readonly subjectKind: string | null;
  readonly subjectId: string | null;
  readonly subjectTitle: string | null;
};

/** Reads the journal as lines a person can read: names for keys, only the fields that changed. */
export const readHistory = (db: ReadableDb) => {
  const columns = `id, at, who, command, why, subject_kind AS subjectKind, subject_id AS subjectId,
    subject_title AS subjectTitle`;
  const page = 'AND id < ? ORDER BY id DESC LIMIT 200';
  const all = db.prepare(`SELECT ${columns} FROM journal_entry WHERE true ${page}`);
  const ofSubject = db.prepare(
    `SELECT ${columns} FROM journal_entry WHERE id IN (
       SELECT id FROM journal_entry WHERE subject_kind = $kind AND subject_id = $id
       UNION SELECT entry_id FROM journal_change WHERE about_kind = $kind AND about_id = $id
     ) AND id < $from ORDER BY id DESC LIMIT 200`,
  );
  // An import of thousands of rows is one line; its first changes are enough to show.
  const changes = db.prepare(
    `SELECT before, after FROM journal_change WHERE entry_id = ? ORDER BY seq LIMIT ${mostRows}`,
  );
  const count = db.prepare('SELECT count(*) FROM journal_change WHERE entry_id = ?').pluck();
  const countAbout = db
    .prepare(
      'SELECT count(*) FROM journal_change WHERE entry_id = ? AND about_kind = ? AND about_id = ?',
    )
    .pluck();
  const changesAbout = db.prepare(
    `SELECT before, after FROM journal_change
     WHERE entry_id = ? AND about_kind = ? AND about_id = ? ORDER BY seq LIMIT ${mostRows}`,
  );
  const nameOf = new Map(
    [...new Set(Object.values(names))].map((table) => [
      table,
      db
        .prepare(`SELECT ${titled.has(table) ? 'title' : 'name'} FROM ${table} WHERE id = ?`)
        .pluck(),
    ]),
  );
  const readable = (column: string, value: string | number | null) => {
    const table = names[column];
    if (table === undefined || value === null) return value;
    return (nameOf.get(table)?.get(value) as string | undefined) ?? value;
  };
  const changesOf = (
    entryId: number,
    subject: Subject | null,
  ): Pick<JournalRow, 'changes' | 'left'> => {
    const about = subject ? changesAbout.all(entryId, subject.kind, subject.id) : [];
    const isAbout = subject !== null && about.length > 0;
    const rows = isAbout ? about : changes.all(entryId);
    const all =
      rows.length < mostRows
        ? rows.length
        : isAbout
          ? countAbout.get(entryId, subject.kind, subject.id)
          : count.get(entryId);
    const read = (rows as Record<string, string | null>[]).flatMap(({ before, after }) => {
      const was: Row = before === null || before === undefined ? {} : JSON.parse(before);
      const is: Row = after === null || after === undefined ? {} : JSON.parse(after);
      return Object.keys({ ...was, ...is })
        .filter((column) => !silent.has(column))
        .map((column) => ({
          field: camel(column),
          before: readable(column, was[column] ?? null),
          after: readable(column, is[column] ?? null),
        }))
        .filter((change) => change.before !== change.after && !isBlank(change));
    });
    return { changes: read, left: Number(all) - rows.length };
  };
  const one = db.prepare(
    `SELECT id, command, takes_back AS takesBack, subject_kind AS subjectKind,
       subject_id AS subjectId, subject_title AS subjectTitle FROM journal_entry WHERE id = ?`,
  );
  const newest = db.prepare('SELECT id AS number, at FROM journal_entry ORDER BY id DESC LIMIT 1');
  return {
    /** The number and the instant of the latest entry; null while nothing was ever done. */
    latest: (): { readonly number: number; readonly at: string } | null =>
      (newest.get() as { number: number; at: string } | undefined) ?? null,
    /** What an entry is about, and the command it made, took back or made again. */
    entry: (id: number) => {
      let row = one.get(id) as (Entry & { takesBack: number | null }) | undefined;
      while (row && row.takesBack !== null) row = one.get(row.takesBack) as typeof row;
      if (!row) return null;
      const { subjectKind, subjectId, subjectTitle } = row;
      return {
        command: row.command,
        subject:
          subjectKind === null || subjectId === null
            ? null
            : { kind: subjectKind, id: subjectId, title: subjectTitle ?? '' },
      };
    },
    /**
     * Up to 200 entries before `before`, latest first: everything, or what touched one record, with
     * the changes that are its own.
     */
    list: (subject: Subject | null, before: number | null): JournalRow[] => {
      const from = before ?? Number.MAX_SAFE_INTEGER;
      const rows = subject ? ofSubject.all({ ...subject, from }) : all.all(from);
      return (rows as Entry[]).map(({ subjectKind, subjectId, subjectTitle, ...entry }) => ({
        ...entry,
        subject:
          subjectKind === null || subjectId === null
            ? null
            : { kind: subjectKind, id: subjectId, title: subjectTitle ?? '' },
        ...changesOf(entry.id, subject),
      }));
    },
  };
};

/** A new record's empty fields are no news. */
const isBlank = ({ before, after }: { before: unknown; after: unknown }): boolean =>
  (before === null || before === '' || before === 0) &&
  (after === null || after === '' || after === '[]');
