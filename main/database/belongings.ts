import type { Attachment, Note } from '#contract/belongings';
import { keeper, type ReadableDb, type WritableDb } from './db.ts';
import { noteLost } from './journal.ts';

/** What a note or a file belongs to. */
export type Owner = { readonly kind: 'procurement' | 'agreement'; readonly id: string };

/** An attachment with the name of its copy in the store's folder. */
export type StoredAttachment = Attachment & { readonly storedAs: string; readonly owner: Owner };

/** An attachment that was removed and is not there again, as the journal tells of it. */
type RemovedAttachment = {
  readonly name: string;
  readonly storedAs: string;
  readonly owner: Owner;
};

/** Reads the notes and files that belong to cases and agreements. */
export const readBelongings = (db: ReadableDb) => {
  const notes = db.prepare(
    `SELECT id, text, at, by_whom AS by FROM note
     WHERE subject_kind = ? AND subject_id = ? ORDER BY at DESC, id`,
  );
  const attachments = db.prepare(
    `SELECT id, name, size, added_at AS addedAt, added_by AS addedBy,
       deviation_id AS deviationId FROM attachment
     WHERE subject_kind = ? AND subject_id = ? ORDER BY name, added_at`,
  );
  const attachment = db.prepare(
    `SELECT id, name, size, added_at AS addedAt, added_by AS addedBy, deviation_id AS deviationId,
       stored_as AS storedAs,
       subject_kind AS ownerKind, subject_id AS ownerId FROM attachment WHERE id = ?`,
  );
  const removed = db.prepare(
    `SELECT before ->> 'name' AS name, before ->> 'stored_as' AS storedAs,
       before ->> 'subject_kind' AS kind, before ->> 'subject_id' AS id
     FROM journal_change JOIN journal_entry ON journal_entry.id = entry_id
     WHERE table_name = 'attachment' AND after IS NULL
       AND NOT EXISTS (SELECT 1 FROM attachment WHERE stored_as = before ->> 'stored_as')
     GROUP BY storedAs HAVING max(at) < ? ORDER BY kind, id, name`,
  );
  const stored = db.prepare('SELECT 1 FROM attachment WHERE stored_as = ?').pluck();
  const note = db.prepare('SELECT subject_kind AS kind, subject_id AS id FROM note WHERE id = ?');
  const counts = db.prepare(
    'SELECT subject_id AS id, count(*) AS count FROM attachment WHERE subject_kind = ? GROUP BY subject_id',
  );
  return {
    notesOf: (owner: Owner) => notes.all(owner.kind, owner.id) as Note[],
    attachmentsOf: (owner: Owner) => attachments.all(owner.kind, owner.id) as Attachment[],
    attachment: (id: string): StoredAttachment | null => {
      const row = attachment.get(id) as
        | (Attachment & { storedAs: string; ownerKind: Owner['kind']; ownerId: string })
        | undefined;
      if (!row) return null;
      const { ownerKind, ownerId, ...rest } = row;
      return { ...rest, owner: { kind: ownerKind, id: ownerId } };
    },
    /** Whether there is an attachment whose copy has this name in the store's folder. */
    isStored: (storedAs: string): boolean => stored.get(storedAs) !== undefined,
    /** The attachments whose last removal was before an instant, those of one owner together. */
    removedBefore: (instant: string): RemovedAttachment[] =>
      (removed.all(instant) as (Omit<RemovedAttachment, 'owner'> & Owner)[]).map(
        ({ kind, id, ...rest }) => ({ ...rest, owner: { kind, id } }),
      ),
    ownerOfNote: (id: string) => (note.get(id) as Owner | undefined) ?? null,
    /** How many files each case (or agreement) has. */
    attachmentCounts: (kind: Owner['kind']): Map<string, number> =>
      new Map((counts.all(kind) as { id: string; count: number }[]).map((r) => [r.id, r.count])),
  };
};

/** Keeps notes and files. */
export const keepBelongings = (db: WritableDb) => {
  const keepNote = keeper(
    db,
    'note',
    ['id'],
    ['id', 'subjectKind', 'subjectId', 'text', 'at', 'byWhom'],
  );
  const keepAttachment = keeper(
    db,
    'attachment',
    ['id'],
    [
      'id',
      'subjectKind',
      'subjectId',
      'name',
      'storedAs',
      'size',
      'addedAt',
      'addedBy',
      'deviationId',
    ],
  );
  return {
    note: (owner: Owner, { by, ...note }: Note): void =>
      keepNote({ ...note, byWhom: by, subjectKind: owner.kind, subjectId: owner.id }),
    removeNote: (id: string): void => {
      db.prepare('DELETE FROM note WHERE id = ?').run(id);
    },
    attachment: ({ owner, ...attachment }: StoredAttachment): void =>
      keepAttachment({ ...attachment, subjectKind: owner.kind, subjectId: owner.id }),
    removeAttachment: (id: string): void => {
      db.prepare('DELETE FROM attachment WHERE id = ?').run(id);
    },
    /** Notes in the journal that the file of an attachment is erased; nothing takes that back. */
    noteErased: ({ owner, name }: RemovedAttachment): void =>
      noteLost(db, 'attachment_file', owner, { name }),
  };
};
