import type { SearchHit } from '#contract/desk';
import { prepared, type ReadableDb, type WritableDb } from './db.ts';
import type { Change } from './journal.ts';
import type { Steps } from './steps.ts';

type Kind = SearchHit['kind'];

/** For each kind, the SQL that gives its documents: all of them, or those of one record. */
const documents: Readonly<Record<Kind, string>> = {
  procurement: `SELECT 'procurement' AS kind, procurement.id, 'procurement' AS subject_kind,
      procurement.id AS subject_id, title,
      concat_ws(' · ', registry_number, department.name) AS detail,
      concat_ws(' ', description, need, market_contact, lessons_reviewed, cpv, category.name) AS body
    FROM procurement
    LEFT JOIN department ON department.id = department_id
    LEFT JOIN category ON category.id = category_id`,
  agreement: `SELECT 'agreement' AS kind, agreement.id, 'agreement' AS subject_kind,
      agreement.id AS subject_id, title,
      concat_ws(' · ', number, registry_number, (
        SELECT group_concat(supplier.name, ', ') FROM agreement_supplier
        JOIN supplier ON supplier.id = supplier_id WHERE agreement_id = agreement.id)) AS detail,
      concat_ws(' ', clause, conditions, notes, category.name) AS body
    FROM agreement LEFT JOIN category ON category.id = category_id`,
  supplier: `SELECT 'supplier' AS kind, supplier.id, NULL AS subject_kind, NULL AS subject_id,
      name AS title, coalesce(organisation_number, '') AS detail,
      replace(coalesce(organisation_number, ''), '-', '') AS body
    FROM supplier`,
  note: `SELECT 'note' AS kind, note.id, subject_kind, subject_id,
      substr(text, 1, 120) AS title, coalesce(procurement.title, agreement.title, '') AS detail, text AS body
    FROM note
    LEFT JOIN procurement ON subject_kind = 'procurement' AND procurement.id = subject_id
    LEFT JOIN agreement ON subject_kind = 'agreement' AND agreement.id = subject_id`,
  attachment: `SELECT 'attachment' AS kind, attachment.id, subject_kind, subject_id,
      name AS title, coalesce(procurement.title, agreement.title, '') AS detail, '' AS body
    FROM attachment
    LEFT JOIN procurement ON subject_kind = 'procurement' AND procurement.id = subject_id
    LEFT JOIN agreement ON subject_kind = 'agreement' AND agreement.id = subject_id`,
  lesson: `SELECT 'lesson' AS kind, lesson.id, NULL AS subject_kind, NULL AS subject_id,
      substr(lesson, 1, 120) AS title,
      concat_ws(' · ', coalesce(agreement.title, procurement.title), category.name, supplier.name) AS detail,
      concat_ws(' ', lesson, by_whom) AS body
    FROM lesson
    LEFT JOIN agreement ON agreement.id = lesson.agreement_id
    LEFT JOIN procurement ON procurement.id = lesson.procurement_id
    LEFT JOIN category ON category.id = lesson.category_id
    LEFT JOIN supplier ON supplier.id = lesson.supplier_id`,
  deviation: `SELECT 'deviation' AS kind, deviation.id, 'agreement' AS subject_kind,
      agreement_id AS subject_id, substr(what, 1, 120) AS title,
      concat_ws(' · ', agreement.title, supplier.name) AS detail,
      concat_ws(' ', what, reply, closed_how) AS body
    FROM deviation
    JOIN agreement ON agreement.id = agreement_id
    LEFT JOIN supplier ON supplier.id = deviation.supplier_id`,
};

/** Which documents a changed row touches. */
const touched = (db: ReadableDb, { table, before, after }: Change): [Kind, string][] => {
  const row = after ?? before;
  if (row === null) return [];
  const id = String(row.id);
  const hanging = (kind: Kind, sql: string, ...values: unknown[]) =>
    (
      prepared(db, sql)
        .pluck()
        .all(...values) as string[]
    ).map((found): [Kind, string] => [kind, found]);
  switch (table) {
    case 'procurement':
    case 'agreement':
      return [
        [table, id],
        // What hangs on a record that was not there is added with it, and tells so itself.
        ...(before === null || before.title === row.title
          ? []
          : [
              ...hanging(
                'note',
                'SELECT id FROM note WHERE subject_kind = ? AND subject_id = ?',
                table,
                id,
              ),
              ...hanging(
                'attachment',
                'SELECT id FROM attachment WHERE subject_kind = ? AND subject_id = ?',
                table,
                id,
              ),
              ...hanging('lesson', `SELECT id FROM lesson WHERE ${table}_id = ?`, id),
              ...(table === 'agreement'
                ? hanging('deviation', 'SELECT id FROM deviation WHERE agreement_id = ?', id)
                : []),
            ]),
      ];
    case 'note':
    case 'attachment':
    case 'lesson':
    case 'deviation':
      return [[table, id]];
    case 'agreement_supplier':
      return [['agreement', String(row.agreement_id)]];
    case 'supplier':
      return [
        ['supplier', id],
        ...hanging(
          'agreement',
          'SELECT agreement_id FROM agreement_supplier WHERE supplier_id = ?',
          id,
        ),
        ...(before === null
          ? []
          : [
              ...hanging('lesson', 'SELECT id FROM lesson WHERE supplier_id = ?', id),
              ...hanging('deviation', 'SELECT id FROM deviation WHERE supplier_id = ?', id),
            ]),
      ];
    case 'department':
      return hanging('procurement', 'SELECT id FROM procurement WHERE department_id = ?', id);
    case 'category':
      return [
        ...hanging('procurement', 'SELECT id FROM procurement WHERE category_id = ?', id),
        ...hanging('agreement', 'SELECT id FROM agreement WHERE category_id = ?', id),
        ...hanging('lesson', 'SELECT id FROM lesson WHERE category_id = ?', id),
      ];
    default:
      return [];
  }
};

/** So many documents of one kind are brought up to date in one step. */
const documentsInStep = 100;

/** Takes the documents of some records out of the search and puts them in again as they are now. */
const reindexSome = (db: WritableDb, kind: Kind, ids: readonly string[]): void => {
  const wanted = JSON.stringify(ids);
  const among = 'IN (SELECT value FROM json_each(?))';
  const known = prepared(db, `SELECT rowid FROM search_document WHERE kind = ? AND id ${among}`)
    .pluck()
    .all(kind, wanted);
  for (const rowid of known) {
    prepared(db, 'DELETE FROM search WHERE rowid = ?').run(rowid);
    prepared(db, 'DELETE FROM search_document WHERE rowid = ?').run(rowid);
  }
  const those = `${documents[kind]} WHERE ${kind}.id ${among}`;
  prepared(
    db,
    `INSERT INTO search_document (kind, id, subject_kind, subject_id, title, detail)
     SELECT kind, id, subject_kind, subject_id, title, detail FROM (${those})`,
  ).run(wanted);
  prepared(
    db,
    `INSERT INTO search (rowid, title, detail, body)
     SELECT known.rowid, those.title, those.detail, those.body FROM (${those}) AS those
     JOIN search_document AS known ON known.kind = those.kind AND known.id = those.id`,
  ).run(wanted);
};

/** Notes which documents the changed rows touch, in their transaction; {@link catchUpSearch} works them off. */
export function* noteStale(db: WritableDb, changes: readonly Change[]): Steps<void> {
  const stale = new Map<Kind, Set<string>>();
  for (const change of changes) {
    for (const [kind, id] of touched(db, change)) {
      const ids = stale.get(kind);
      if (ids) ids.add(id);
      else stale.set(kind, new Set([id]));
    }
    yield 0;
  }
  const note = prepared(
    db,
    'INSERT OR IGNORE INTO search_stale (kind, id) SELECT ?, value FROM json_each(?)',
  );
  for (const [kind, set] of stale) {
    const ids = [...set];
    for (let from = 0; from < ids.length; from += documentsInStep) {
      const some = ids.slice(from, from + documentsInStep);
      note.run(kind, JSON.stringify(some));
      yield some.length;
    }
  }
}

/** Whether there are documents the search has not taken up as they are now. */
export const isSearchBehind = (db: ReadableDb): boolean =>
  prepared(db, 'SELECT 1 FROM search_stale LIMIT 1').get() !== undefined;

/** Takes up some of the documents that changed; in a transaction. */
export const catchUpSearch = (db: WritableDb): void => {
  const some = prepared(
    db,
    `SELECT kind, id FROM search_stale
     WHERE kind = (SELECT kind FROM search_stale LIMIT 1) LIMIT ${documentsInStep}`,
  ).all() as { kind: Kind; id: string }[];
  const [first] = some;
  if (first === undefined) return;
  const ids = some.map(({ id }) => id);
  reindexSome(db, first.kind, ids);
  prepared(
    db,
    'DELETE FROM search_stale WHERE kind = ? AND id IN (SELECT value FROM json_each(?))',
  ).run(first.kind, JSON.stringify(ids));
};

/** What is said of a case, an agreement or a supplier, and how much of its rank it keeps: what is named so comes first. */
const texts: ReadonlySet<Kind> = new Set(['note', 'lesson', 'deviation']);
const said = 0.5;

/**
 * How much of its rank a hit keeps that speaks of what has ended: it gives way to its likes, but a
 * word in its title still weighs more than one in a living text.
 */
const ended = 0.7;

/** Reads the search: whole words and parts of words and numbers, in the order of best match. */
export const readSearch = (db: ReadableDb) => {
  const byText = db.prepare(
    `SELECT kind, id, subject_kind AS subjectKind, subject_id AS subjectId,
       search_document.title, search_document.detail, bm25(search, 8, 4, 1) AS rank
     FROM search JOIN search_document ON search_document.rowid = search.rowid
     WHERE search MATCH ? ORDER BY rank LIMIT 60`,
  );
  const byStart = db.prepare(
    `SELECT kind, id, subject_kind AS subjectKind, subject_id AS subjectId, title, detail, -1 AS rank
     FROM search_document WHERE title LIKE ? ESCAPE '\\' OR detail LIKE ? ESCAPE '\\'
     ORDER BY title COLLATE NOCASE LIMIT 60`,
  );
  return {
    /**
     * The best hits for what was typed, at most sixty; none for nothing. Among those that match as
     * well, what `isLive` comes first.
     */
    find: (text: string, isLive: (hit: SearchHit) => boolean): SearchHit[] => {
      const words = text
        .trim()
        .split(/\s+/)
        .filter((word) => word !== '');
      if (words.length === 0) return [];
      // The trigram index answers from three letters; shorter words are looked for as they stand.
      const long = words.filter((word) => [...word].length >= 3);
      const pattern = `%${text.trim().replace(/[\\%_]/g, (sign) => `\\${sign}`)}%`;
      const rows =
        long.length > 0
          ? byText.all(long.map((word) => `"${word.replaceAll('"', '""')}"`).join(' AND '))
          : byStart.all(pattern, pattern);
      return (rows as Record<string, string | number | null>[])
        .map(({ subjectKind, subjectId, rank, ...found }) => {
          const subject = subjectKind === null ? null : { kind: subjectKind, id: subjectId };
          // The store's CHECKs hold what the cast claims.
          const hit = { ...found, subject } as SearchHit;
          // The lower, the better.
          return {
            hit,
            rank: Number(rank) * (isLive(hit) ? 1 : ended) * (texts.has(hit.kind) ? said : 1),
          };
        })
        .sort((one, other) => one.rank - other.rank)
        .map(({ hit }) => hit);
    },
  };
};
