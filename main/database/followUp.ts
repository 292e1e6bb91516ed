import type { Certificate, Deviation, Experience, Lesson, Modification } from '#domain/followUp';
import { aliased, keeper, type ReadableDb, type WritableDb } from './db.ts';

/** The columns of each table, in the names of its records. */
export const followUpColumns = {
  deviation: [
    'id',
    'agreementId',
    'supplierId',
    'departmentId',
    'kind',
    'weight',
    'happenedOn',
    'what',
    'contactedOn',
    'repliedOn',
    'reply',
    'action',
    'actedOn',
    'penalty',
    'followUpOn',
    'closedOn',
    'closedHow',
  ],
  experience: [
    'id',
    'agreementId',
    'departmentId',
    'askedOn',
    'answerBy',
    'answeredOn',
    'grade',
    'wish',
    'answer',
  ],
  lesson: [
    'id',
    'lesson',
    'learnedOn',
    'byWhom',
    'agreementId',
    'procurementId',
    'categoryId',
    'supplierId',
    'phase',
  ],
  modification: ['id', 'agreementId', 'modifiedOn', 'what', 'ground', 'amount'],
  certificate: ['id', 'agreementId', 'name', 'expiresOn'],
} as const;

/** What is followed up, by the name of its table. */
export type FollowUps = {
  readonly deviation: Deviation;
  readonly experience: Experience;
  readonly lesson: Lesson;
  readonly modification: Modification;
  readonly certificate: Certificate;
};
export type FollowUpKind = keyof FollowUps;

const firstBy: Readonly<Record<FollowUpKind, string>> = {
  deviation: 'happened_on DESC, id',
  experience: 'asked_on DESC, id',
  lesson: 'learned_on DESC, id',
  modification: 'modified_on, id',
  certificate: 'expires_on, id',
};

/** Reads one kind of what is followed up. */
const readKind = <Kind extends FollowUpKind>(db: ReadableDb, kind: Kind) => {
  const select = `SELECT ${aliased(followUpColumns[kind])} FROM ${kind}`;
  const all = db.prepare(`${select} ORDER BY ${firstBy[kind]}`);
  const one = db.prepare(`${select} WHERE id = ?`);
  const ofAgreement = db.prepare(`${select} WHERE agreement_id = ? ORDER BY ${firstBy[kind]}`);
  // The store's CHECKs hold what the casts claim.
  return {
    list: (): FollowUps[Kind][] => all.all() as FollowUps[Kind][],
    find: (id: string): FollowUps[Kind] | null => (one.get(id) as FollowUps[Kind]) ?? null,
    of: (agreementId: string): FollowUps[Kind][] =>
      ofAgreement.all(agreementId) as FollowUps[Kind][],
  };
};

/** Reads deviations, experiences, lessons, changes and certificates. */
export const readFollowUps = (db: ReadableDb) => ({
  deviation: readKind(db, 'deviation'),
  experience: readKind(db, 'experience'),
  lesson: readKind(db, 'lesson'),
  modification: readKind(db, 'modification'),
  certificate: readKind(db, 'certificate'),
});

/** Keeps and removes them, each as it is. */
export const keepFollowUps = (db: WritableDb) => {
  const keeping = <Kind extends FollowUpKind>(kind: Kind) => {
    const keep = keeper(db, kind, ['id'], followUpColumns[kind]);
    const remove = db.prepare(`DELETE FROM ${kind} WHERE id = ?`);
    return {
      keep: (record: FollowUps[Kind]): void => keep(record),
      remove: (id: string): void => void remove.run(id),
    };
  };
  return {
    deviation: keeping('deviation'),
    experience: keeping('experience'),
    lesson: keeping('lesson'),
    modification: keeping('modification'),
    certificate: keeping('certificate'),
  };
};
