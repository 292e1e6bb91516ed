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
  'noticeSent',
  'tenderDeadline',
  'documentsElectronic',
  'electronicTenders',
  'tendersOpened',
  'openedBy',
  'tendersValidUntil',
  'awardDecided',
  'notificationSent',
  'notificationElectronic',
  'reviewAnswer',
  'contractSigned',
] as const;

const select = `SELECT ${aliased(procurementColumns)} FROM procurement`;

type Parts = { readonly moves: Row[]; readonly overrides: Row[] };

// The store's CHECKs hold what the casts claim.
const toProcurement = (row: Row, { moves, overrides }: Parts): Procurement => {
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
  } as unknown as Procurement;
};

/** Reads procurements whole, with their moves and overrides. */
export const readProcurements = (db: ReadableDb) => {
  const movesSql = `SELECT procurement_id AS procurementId, from_phase AS "from", to_phase AS "to",
    on_day AS "on", reason FROM phase_move`;
  const overridesSql = `SELECT procurement_id AS procurementId, item, details, reason, by_whom AS by,
    on_day AS "on" FROM gate_override`;
  const one = db.prepare(`${select} WHERE id = ?`);
  const all = db.prepare(`${select} ORDER BY id`);
  const movesOf = db.prepare(`${movesSql} WHERE procurement_id = ? ORDER BY position`);
  const overridesOf = db.prepare(`${overridesSql} WHERE procurement_id = ? ORDER BY on_day, item`);
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
      });
    },
    /** Every procurement. */
    list: (): Procurement[] => {
      const moves = grouped(allMoves.all() as Row[], 'procurementId');
      const overrides = grouped(allOverrides.all() as Row[], 'procurementId');
      return (all.all() as Row[]).map((row) =>
        toProcurement(row, {
          moves: moves.get(row.id) ?? [],
          overrides: overrides.get(row.id) ?? [],
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
  return {
    /** Writes the procurement as it is; moves and overrides are only ever added. */
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
      for (const { item, details, reason, by, on } of procurement.overrides) {
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
