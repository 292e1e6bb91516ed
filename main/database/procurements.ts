import type { Procurement } from '#domain/procurement';
import { aliased, grouped, keeper, type ReadableDb, type Row, type WritableDb } from './db.ts';

/** The columns of the table, in the names of the aggregate. */
export const procurementColumns = [
  'id',
  'createdOn',
  'sourceAgreementId',
  'phase',
  'hold',
  'holdSince',
  'holdReason',
  'registryNumber',
  'title',
  'description',
  'departmentId',
  'requesterId',
  'procurerId',
  'deputyId',
  'categoryId',
  'cpv',
  'kind',
  'procedure',
  'estimatedValue',
  'need',
  'marketContact',
  'lessonsReviewed',
  'contractStartWished',
  'priorNoticeSent',
  'noticeSent',
  'acceleratedReason',
  'applicationDeadline',
  'invitationSent',
  'tenderDeadline',
  'tenderTime',
  'documentsElectronic',
  'electronicTenders',
  'tendersOpened',
  'openedBy',
  'tendersValidUntil',
  'awardDecided',
  'notificationSent',
  'notificationElectronic',
  'standstillStated',
  'reviewAnswer',
  'contractSigned',
] as const;

/** The columns of a review, in the names of the aggregate, with the case it belongs to. */
export const reviewColumns = [
  'id',
  'procurementId',
  'received',
  'applicant',
  'courtCase',
  'standstillLifted',
  'judgmentGiven',
  'judgmentDispatched',
  'outcome',
  'tenDaysLifted',
  'interimOrder',
] as const;

const select = `SELECT ${aliased(procurementColumns)} FROM procurement`;

type Parts = {
  readonly moves: Row[];
  readonly overrides: Row[];
  readonly reviews: Row[];
};

// The store's CHECKs hold what the casts claim.
const toProcurement = (row: Row, { moves, overrides, reviews }: Parts): Procurement => {
  const { hold, holdSince, holdReason, ...facts } = row;
  return {
    ...facts,
    documentsElectronic: row.documentsElectronic === 1,
    electronicTenders: row.electronicTenders === 1,
    notificationElectronic: row.notificationElectronic === 1,
    hold: hold === 'active' ? { kind: hold } : { kind: hold, since: holdSince, reason: holdReason },
    moves: moves.map(({ from, to, on, reason }) => ({ from, to, on, reason })),
    overrides: overrides.map(({ item, details, reason, by, on }) => ({
      item,
      details: details === null ? null : JSON.parse(String(details)),
      reason,
      by,
      on,
    })),
    reviews: reviews.map(({ procurementId: _, ...review }) => ({
      ...review,
      standstillLifted: review.standstillLifted === 1,
      tenDaysLifted: review.tenDaysLifted === 1,
      interimOrder: review.interimOrder === 1,
    })),
  } as unknown as Procurement;
};

/** Reads procurements whole, with their moves, overrides and reviews. */
export const readProcurements = (db: ReadableDb) => {
  const movesSql = `SELECT procurement_id AS procurementId, from_phase AS "from", to_phase AS "to",
    on_day AS "on", reason FROM phase_move`;
  const overridesSql = `SELECT procurement_id AS procurementId, item, details, reason, by_whom AS by,
    on_day AS "on" FROM gate_override`;
  const reviewsSql = `SELECT ${aliased(reviewColumns)} FROM review`;
  const one = db.prepare(`${select} WHERE id = ?`);
  const all = db.prepare(`${select} ORDER BY id`);
  const allIds = db.prepare('SELECT id FROM procurement ORDER BY id').pluck();
  const movesOf = db.prepare(`${movesSql} WHERE procurement_id = ? ORDER BY position`);
  const overridesOf = db.prepare(`${overridesSql} WHERE procurement_id = ? ORDER BY on_day, item`);
  const reviewsOf = db.prepare(`${reviewsSql} WHERE procurement_id = ? ORDER BY received, id`);
  const allReviews = db.prepare(`${reviewsSql} ORDER BY procurement_id, received, id`);
  const allMoves = db.prepare(`${movesSql} ORDER BY procurement_id, position`);
  const allOverrides = db.prepare(`${overridesSql} ORDER BY procurement_id, on_day, item`);
  const withNumber = db.prepare(
    'SELECT id, title FROM procurement WHERE registry_number = ? COLLATE NOCASE AND id <> ?',
  );
  const following = db.prepare(
    'SELECT id, title FROM procurement WHERE source_agreement_id = ? ORDER BY created_on, id',
  );
  return {
    /** The procurement, or null where there is none. */
    find: (id: string): Procurement | null => {
      const row = one.get(id) as Row | undefined;
      if (!row) return null;
      return toProcurement(row, {
        moves: movesOf.all(id) as Row[],
        overrides: overridesOf.all(id) as Row[],
        reviews: reviewsOf.all(id) as Row[],
      });
    },
    /** The ids of every procurement. */
    ids: () => allIds.all() as string[],
    /** Every procurement. */
    list: (): Procurement[] => {
      const moves = grouped(allMoves.all() as Row[], 'procurementId');
      const overrides = grouped(allOverrides.all() as Row[], 'procurementId');
      const reviews = grouped(allReviews.all() as Row[], 'procurementId');
      return (all.all() as Row[]).map((row) =>
        toProcurement(row, {
          moves: moves.get(row.id) ?? [],
          overrides: overrides.get(row.id) ?? [],
          reviews: reviews.get(row.id) ?? [],
        }),
      );
    },
    /** Another procurement than `exceptId` that has this registry number, whatever its case. */
    withRegistryNumber: (number: string, exceptId: string) =>
      withNumber.get(number, exceptId) as { id: string; title: string } | undefined,
    /** The cases made to follow an agreement. */
    following: (agreementId: string) =>
      following.all(agreementId) as { id: string; title: string }[],
  };
};

/** Keeps procurements whole. */
export const keepProcurements = (db: WritableDb) => {
  const keepRow = keeper(db, 'procurement', ['id'], procurementColumns);
  const keepMove = keeper(
    db,
    'phase_move',
    ['procurementId', 'position'],
    ['procurementId', 'position', 'fromPhase', 'toPhase', 'onDay', 'reason'],
  );
  const keepOverride = keeper(
    db,
    'gate_override',
    ['procurementId', 'item'],
    ['procurementId', 'item', 'details', 'reason', 'byWhom', 'onDay'],
  );
  const keepReview = keeper(db, 'review', ['id'], reviewColumns);
  const dropOverrides = db.prepare(
    `DELETE FROM gate_override WHERE procurement_id = ?
     AND item NOT IN (SELECT value FROM json_each(?))`,
  );
  const dropReviews = db.prepare(
    'DELETE FROM review WHERE procurement_id = ? AND id NOT IN (SELECT value FROM json_each(?))',
  );
  return {
    /** Writes the procurement as it is; moves are only ever added. */
    keep: (procurement: Procurement): void => {
      const { hold } = procurement;
      keepRow({
        ...procurement,
        hold: hold.kind,
        holdSince: hold.kind === 'active' ? null : hold.since,
        holdReason: hold.kind === 'active' ? null : hold.reason,
      });
      procurement.moves.forEach(({ from, to, on, reason }, position) => {
        keepMove({
          procurementId: procurement.id,
          position,
          fromPhase: from,
          toPhase: to,
          onDay: on,
          reason,
        });
      });
      const { overrides, reviews } = procurement;
      dropOverrides.run(procurement.id, JSON.stringify(overrides.map(({ item }) => item)));
      dropReviews.run(procurement.id, JSON.stringify(reviews.map(({ id }) => id)));
      for (const review of reviews) keepReview({ ...review, procurementId: procurement.id });
      for (const { item, details, reason, by, on } of overrides) {
        keepOverride({
          procurementId: procurement.id,
          item,
          details,
          reason,
          byWhom: by,
          onDay: on,
        });
      }
    },
  };
};
