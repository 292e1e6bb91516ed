import { decisionDraft, type KeptDecisionDraft } from '#domain/extensionDecision';
import { keeper, prepared, type ReadableDb, type WritableDb } from './db.ts';

/** The decisions being written; one that can no longer be read is left out. */
export const readDecisionDrafts = (db: ReadableDb): KeptDecisionDraft[] => {
  const sql =
    'SELECT agreement_id AS agreementId, written_at AS writtenAt, draft FROM decision_draft';
  const rows = prepared(db, sql).all() as Record<'agreementId' | 'writtenAt' | 'draft', string>[];
  return rows.flatMap(({ draft, ...kept }) => {
    const read = decisionDraft.safeParse(JSON.parse(draft));
    return read.success ? [{ ...kept, draft: read.data }] : [];
  });
};

/** Keeps decisions being written, one for each agreement, and lets them go. */
export const keepDecisionDrafts = (db: WritableDb) => {
  const keepRow = keeper(
    db,
    'decision_draft',
    ['agreementId'],
    ['agreementId', 'writtenAt', 'draft'],
  );
  const removeRow = db.prepare('DELETE FROM decision_draft WHERE agreement_id = ?');
  return {
    keep: ({ draft, ...kept }: KeptDecisionDraft): void =>
      keepRow({ ...kept, draft: JSON.stringify(draft) }),
    discard: (agreementId: string): void => {
      removeRow.run(agreementId);
    },
  };
};
