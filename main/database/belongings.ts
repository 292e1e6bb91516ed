import type { Attachment, Note } from '#contract/belongings';
import { keeper, type ReadableDb, type WritableDb } from './db.ts';

/** What a note or a file belongs to. */
export type Owner = { readonly kind: 'procurement' | 'agreement'; readonly id: string };

/** An attachment with the name of its copy in the store's folder. */
export type StoredAttachment = Attachment & { readonly storedAs: string; readonly owner: Owner };

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
  };
};
