import type { Agreement } from '#domain/agreement';
import {
  adder,
  aliased,
  grouped,
  keeper,
  type ReadableDb,
  type Row,
  type WritableDb,
} from './db.ts';

/** The columns of the table, in the names of the aggregate. */
export const agreementColumns = [
  'id',
  'createdOn',
  'importId',
  'sourceRows',
  'sourceTexts',
  'questions',
  'number',
  'registryNumber',
  'title',
  'kind',
  'contractKind',
  'categoryId',
  'ownerId',
  'deputyId',
  'start',
  'agreedEnd',
  'openEnded',
  'options',
  'statedLatestEnd',
  'automaticExtension',
  'noticeMonths',
  'noticeDays',
  'leadDays',
  'clause',
  'conditions',
  'ceiling',
  'valueUsed',
  'valueUsedOn',
  'subcontractors',
  'frameworkId',
  'predecessorId',
  'sourceProcurementId',
  'priceRule',
  'priceAdjustedOn',
  'priceChanges',
  'marketAndNeed',
  'distributionId',
  'distributionFrom',
  'distributionUntil',
  'followUpClass',
  'followedUpOn',
  'exclusionCheckedOn',
  'maskedFields',
  'maskGround',
  'maskReason',
  'notes',
] as const;

const supplierColumns = ['agreementId', 'supplierId', 'position', 'rank'] as const;
const departmentColumns = ['agreementId', 'departmentId'] as const;
const decisionColumns = [
  'id',
  'agreementId',
  'position',
  'choice',
  'option',
  'months',
  'endsOn',
  'reason',
  'decisionMaker',
  'decidedOn',
  'notifiedOn',
  'notifiedHow',
  'lateReason',
  'confirmedOn',
] as const;

type Parts = { readonly suppliers: Row[]; readonly departments: Row[]; readonly decisions: Row[] };

// The store's CHECKs hold what the casts claim.
const toAgreement = (row: Row, { suppliers, departments, decisions }: Parts): Agreement =>
  ({
    ...row,
    openEnded: row.openEnded === 1,
    automaticExtension: row.automaticExtension === 1,
    sourceTexts: JSON.parse(String(row.sourceTexts)),
    questions: JSON.parse(String(row.questions)),
    priceChanges: JSON.parse(String(row.priceChanges)),
    maskedFields: JSON.parse(String(row.maskedFields)),
    options: row.options === null ? null : JSON.parse(String(row.options)),
    suppliers: suppliers.map(({ supplierId, rank }) => ({ supplierId, rank })),
    departmentIds: departments.map(({ departmentId }) => departmentId),
    decisions: decisions.map(({ agreementId: _owner, position: _order, ...decision }) => decision),
  }) as unknown as Agreement;

/** Reads agreements whole, with suppliers, departments and decisions. */
export const readAgreements = (db: ReadableDb) => {
  const suppliersSql =
    'SELECT agreement_id AS agreementId, supplier_id AS supplierId, rank FROM agreement_supplier';
  const departmentsSql =
    'SELECT agreement_id AS agreementId, department_id AS departmentId FROM agreement_department';
  const decisionsSql = `SELECT ${aliased(decisionColumns)} FROM extension_decision`;
  const select = `SELECT ${aliased(agreementColumns)} FROM agreement`;
  const one = db.prepare(`${select} WHERE id = ?`);
  const all = db.prepare(`${select} ORDER BY id`);
  const allIds = db.prepare('SELECT id FROM agreement ORDER BY id').pluck();
  const suppliersOf = db.prepare(`${suppliersSql} WHERE agreement_id = ? ORDER BY position`);
  const departmentsOf = db.prepare(`${departmentsSql} WHERE agreement_id = ?`);
  const decisionsOf = db.prepare(`${decisionsSql} WHERE agreement_id = ? ORDER BY position`);
  const allSuppliers = db.prepare(`${suppliersSql} ORDER BY agreement_id, position`);
  const allDepartments = db.prepare(departmentsSql);
  const allDecisions = db.prepare(`${decisionsSql} ORDER BY agreement_id, position`);
  const wanted = 'IN (SELECT value FROM json_each(?))';
  const those = db.prepare(`${select} WHERE id ${wanted}`);
  const suppliersOfThose = db.prepare(
    `${suppliersSql} WHERE agreement_id ${wanted} ORDER BY agreement_id, position`,
  );
  const departmentsOfThose = db.prepare(`${departmentsSql} WHERE agreement_id ${wanted}`);
  const decisionsOfThose = db.prepare(
    `${decisionsSql} WHERE agreement_id ${wanted} ORDER BY agreement_id, position`,
  );
  const whole = (
    rows: readonly unknown[],
    ...parts: readonly [readonly unknown[], readonly unknown[], readonly unknown[]]
  ): Agreement[] => {
    // The columns asked for are those of the table.
    const [suppliers, departments, decisions] = parts.map((part) =>
      grouped(part as readonly Row[], 'agreementId'),
    );
    return (rows as readonly Row[]).map((row) =>
      toAgreement(row, {
        suppliers: suppliers?.get(row.id) ?? [],
        departments: departments?.get(row.id) ?? [],
        decisions: decisions?.get(row.id) ?? [],
      }),
    );
  };
  return {
    /** The agreement, or null where there is none. */
    find: (id: string): Agreement | null => {
      const row = one.get(id) as Row | undefined;
      if (!row) return null;
      return toAgreement(row, {
        suppliers: suppliersOf.all(id) as Row[],
        departments: departmentsOf.all(id) as Row[],
        decisions: decisionsOf.all(id) as Row[],
      });
    },
    /** The ids of every agreement. */
    ids: () => allIds.all() as string[],
    /** Every agreement. */
    list: (): Agreement[] =>
      whole(all.all(), allSuppliers.all(), allDepartments.all(), allDecisions.all()),
    /** Those of the records with these ids that are agreements. */
    some: (ids: readonly string[]): Agreement[] => {
      const wanted = JSON.stringify(ids);
      return whole(
        those.all(wanted),
        suppliersOfThose.all(wanted),
        departmentsOfThose.all(wanted),
        decisionsOfThose.all(wanted),
      );
    },
  };
};

/** Keeps agreements whole. */
export const keepAgreements = (db: WritableDb) => {
  const keepRow = keeper(db, 'agreement', ['id'], agreementColumns);
  const keepSupplier = keeper(
    db,
    'agreement_supplier',
    ['agreementId', 'supplierId'],
    supplierColumns,
  );
  const keepDepartment = keeper(db, 'agreement_department', departmentColumns, departmentColumns);
  const keepDecision = keeper(db, 'extension_decision', ['id'], decisionColumns);
  const without = (table: string, column: string) =>
    db.prepare(
      `DELETE FROM ${table} WHERE agreement_id = ? AND ${column} NOT IN (SELECT value FROM json_each(?))`,
    );
  const dropSuppliers = without('agreement_supplier', 'supplier_id');
  const dropDepartments = without('agreement_department', 'department_id');
  const addRows = adder(db, 'agreement', agreementColumns);
  const addSuppliers = adder(db, 'agreement_supplier', supplierColumns);
  const addDepartments = adder(db, 'agreement_department', departmentColumns);
  return {
    /** Writes agreements that are new and have no decisions yet. */
    add: (agreements: readonly Agreement[]): void => {
      addRows(agreements);
      addSuppliers(
        agreements.flatMap(({ id: agreementId, suppliers }) =>
          suppliers.map((supplier, position) => ({ agreementId, ...supplier, position })),
        ),
      );
      addDepartments(
        agreements.flatMap(({ id: agreementId, departmentIds }) =>
          departmentIds.map((departmentId) => ({ agreementId, departmentId })),
        ),
      );
    },
    /** Writes the agreement as it is; decisions are only ever added. */
    keep: (agreement: Agreement): void => {
      const { id } = agreement;
      keepRow(agreement);
      dropSuppliers.run(id, JSON.stringify(agreement.suppliers.map((s) => s.supplierId)));
      agreement.suppliers.forEach(({ supplierId, rank }, position) => {
        keepSupplier({ agreementId: id, supplierId, position, rank });
      });
      dropDepartments.run(id, JSON.stringify(agreement.departmentIds));
      for (const departmentId of agreement.departmentIds) {
        keepDepartment({ agreementId: id, departmentId });
      }
      agreement.decisions.forEach((decision, position) => {
        keepDecision({ ...decision, agreementId: id, position });
      });
    },
  };
};
