import { type Deadline, type Handling, itemOf, type OwnDeadline } from '#domain/reminders';
import { keeper, type ReadableDb, type Row, type WritableDb } from './db.ts';

/** Reads one's own dates, what was done with derived ones, and which reminders were spoken. */
export const readDeadlines = (db: ReadableDb) => {
  const own = db.prepare(
    `SELECT own_deadline.id, own_deadline.title, due, time, every, first_due AS firstDue, own_deadline.owner_id AS ownerId,
       subject_kind AS subjectKind, subject_id AS subjectId,
       coalesce(procurement.title, agreement.title) AS subjectTitle,
       coalesce(procurement.registry_number, agreement.registry_number, agreement.number) AS subjectNumber
     FROM own_deadline
     LEFT JOIN procurement ON subject_kind = 'procurement' AND procurement.id = subject_id
     LEFT JOIN agreement ON subject_kind = 'agreement' AND agreement.id = subject_id`,
  );
  const handlings = db.prepare(
    'SELECT key, kind, until, reason, person_id AS personId FROM deadline_handling',
  );
  const leads = db.prepare('SELECT item, days FROM deadline_lead');
  const sent = db.prepare('SELECT deadline FROM calendar_event').pluck();
  const said = db.prepare('SELECT 1 FROM reminder_said WHERE key = ? AND day = ?').pluck();
  return {
    own: (): OwnDeadline[] =>
      (own.all() as Row[]).map(
        ({ subjectKind, subjectId, subjectTitle, subjectNumber, ...rest }) =>
          ({
            ...rest,
            subject:
              subjectKind === null || subjectTitle === null
                ? null
                : {
                    kind: subjectKind,
                    id: subjectId,
                    title: subjectTitle,
                    registryNumber: subjectNumber,
                    ownerId: rest.ownerId,
                  },
            // The store's CHECKs hold what the cast claims.
          }) as unknown as OwnDeadline,
      ),
    /** What was done with each deadline, by its key. */
    handlings: (): Map<string, Handling> =>
      new Map(
        (handlings.all() as Row[]).map(({ key, ...handling }) => [
          String(key),
          handling as unknown as Handling,
        ]),
      ),
    /** The days before that a date has of its own, by the deadline's item. */
    leads: (): Map<string, readonly number[]> =>
      new Map(
        (leads.all() as { item: string; days: string }[]).map(({ item, days }) => [
          item,
          JSON.parse(days),
        ]),
      ),
    /** The dates as they were last written to a calendar file. */
    sent: (): Deadline[] => (sent.all() as string[]).map((deadline) => JSON.parse(deadline)),
    /** Whether the reminder of `day` for a deadline was spoken already. */
    wasSaid: (key: string, day: string): boolean => said.get(key, day) !== undefined,
  };
};

/** Keeps one's own dates and what is done with deadlines. */
export const keepDeadlines = (db: WritableDb) => {
  const keepOwn = keeper(
    db,
    'own_deadline',
    ['id'],
    ['id', 'title', 'due', 'time', 'ownerId', 'subjectKind', 'subjectId', 'every', 'firstDue'],
  );
  const keepHandling = keeper(
    db,
    'deadline_handling',
    ['key'],
    ['key', 'kind', 'until', 'reason', 'personId', 'at', 'byWhom'],
  );
  const keepSent = keeper(db, 'calendar_event', ['item'], ['item', 'deadline']);
  const keepLead = keeper(db, 'deadline_lead', ['item'], ['item', 'days']);
  return {
    own: (deadline: {
      id: string;
      title: string;
      due: string;
      time: string | null;
      ownerId: string | null;
      subject: { kind: string; id: string } | null;
      every: string | null;
      firstDue: string | null;
    }): void =>
      keepOwn({
        ...deadline,
        subjectKind: deadline.subject?.kind,
        subjectId: deadline.subject?.id,
      }),
    removeOwn: (id: string): void => {
      db.prepare('DELETE FROM own_deadline WHERE id = ?').run(id);
    },
    handle: (key: string, handling: Handling, at: string, byWhom: string): void =>
      keepHandling({ key, at, byWhom, ...handling }),
    /** The days before on which one date speaks; null gives it its kind's again. */
    remind: (item: string, days: readonly number[] | null): void => {
      if (days === null) db.prepare('DELETE FROM deadline_lead WHERE item = ?').run(item);
      else keepLead({ item, days });
    },
    /** Notes what a calendar file holds. Bookkeeping: nobody's change, so not in the journal. */
    noteSent: (deadlines: readonly Deadline[]): void => {
      for (const deadline of deadlines) keepSent({ item: itemOf(deadline), deadline });
    },
    reopen: (key: string): void => {
      db.prepare('DELETE FROM deadline_handling WHERE key = ?').run(key);
    },
  };
};

/** Notes that a reminder was spoken. Bookkeeping: not a change of anybody's, so not in the journal. */
export const noteSaid = (
  db: WritableDb,
  reminders: readonly { key: string; day: string }[],
): void => {
  const note = db.prepare('INSERT OR IGNORE INTO reminder_said (key, day) VALUES (?, ?)');
  for (const { key, day } of reminders) note.run(key, day);
};
