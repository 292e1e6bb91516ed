import type { Parsed } from '#contract';
import type { ImportOutcome, ListPreview } from '#contract/lists';
import { describe } from '#domain/agreement';
import type { ProposedSupplier } from '#domain/agreementList';
import { withoutForm } from '#domain/listComparison';
import { type SupplierTotal, totalsIn, type UsedCandidate } from '#domain/listKind';
import type { Ore } from '#domain/money';
import { ok, type Result, refuse } from '#domain/result';
import type { Desk, WritingDesk } from './answer.ts';
import { sourceOf } from './listSource.ts';
import type { Overview } from './overview.ts';
import { openRegisters } from './takeInRegisters.ts';
import { keepImport } from './takingIn.ts';

/** The agreements of each supplier that are not over, by the supplier's key. */
const agreementsBySupplier = (overview: Overview, { today }: Desk) => {
  const bySupplier = new Map<string, UsedCandidate[]>();
  for (const { agreement, term } of overview.agreements(today).values()) {
    if (term.state === 'ended') continue;
    const { id, title, number, ceiling, valueUsed } = agreement;
    for (const { supplierId } of agreement.suppliers) {
      const known = bySupplier.get(supplierId) ?? [];
      known.push({ id, title, number, end: term.end, ceiling, valueUsed });
      bySupplier.set(supplierId, known);
    }
  }
  return bySupplier;
};

/** What a list says is bought from each supplier, with the agreements it may be bought on. */
export const supplierTotals = (
  overview: Overview,
  desk: Desk,
  { list }: ListPreview,
): readonly SupplierTotal[] => {
  const { suppliers } = overview.registers();
  const byNumber = new Map(suppliers.map((one) => [one.organisationNumber, one.id]));
  const byName = new Map(suppliers.map((one) => [withoutForm(one.name), one.id]));
  const agreements = agreementsBySupplier(overview, desk);
  return totalsIn(list).map((total) => {
    const { name, organisationNumber } = total;
    const numbered = organisationNumber === null ? undefined : byNumber.get(organisationNumber);
    const supplierId = numbered ?? byName.get(withoutForm(name)) ?? '';
    return { ...total, candidates: agreements.get(supplierId) ?? [] };
  });
};

const outcomeOf = (
  importId: string,
  name: string,
  did: Partial<Omit<ImportOutcome, 'importId' | 'name'>>,
): Result<ImportOutcome> =>
  ok({
    importId,
    name,
    agreements: 0,
    changed: 0,
    noted: 0,
    suppliers: 0,
    departments: 0,
    skipped: 0,
    questions: 0,
    ...did,
  });

const beginImport = (desk: WritingDesk, preview: ListPreview, name: string): string => {
  const id = desk.machine.newId();
  keepImport(desk, id, preview, name, sourceOf(preview.list));
  desk.about({ kind: 'import', id }, name);
  return id;
};

/** Writes the totals that a person put on agreements as their value used; several on one are added. */
export const takeInUsed = (
  desk: WritingDesk,
  preview: ListPreview,
  { name, uses }: Omit<Parsed<'list.takeUsed'>, 'token'>,
): Result<ImportOutcome> => {
  const totals = new Map(totalsIn(preview.list).map(({ key, total }) => [key, total]));
  const used = new Map<string, number>();
  for (const { key, agreementId } of uses) {
    const total = totals.get(key);
    if (total === undefined) return refuse('list.gone');
    used.set(agreementId, (used.get(agreementId) ?? 0) + total);
  }
  if (used.size === 0) return refuse('list.nothingChosen');
  const importId = beginImport(desk, preview, name);
  for (const [id, total] of used) {
    const found = desk.reads.agreements.find(id);
    if (!found) return refuse('record.gone');
    const described = describe(found, { valueUsed: total as Ore });
    if (!described.ok) return described;
    desk.keeps.agreements.keep(described.value);
  }
  return outcomeOf(importId, name, { changed: used.size, skipped: totals.size - uses.length });
};

/** Takes the suppliers or departments of a list into their register; those that are there stay one. */
export const takeInRegister = (
  desk: WritingDesk,
  preview: ListPreview,
  { name, kind }: Omit<Parsed<'list.takeRegister'>, 'token'>,
): Result<ImportOutcome> => {
  const proposals = preview.list.sheets.flatMap((sheet) => sheet.agreements);
  const importId = beginImport(desk, preview, name);
  const registers = openRegisters(desk, []);
  if (kind === 'suppliers') {
    const all: readonly ProposedSupplier[] = proposals.flatMap(({ suppliers }) => suppliers);
    for (const supplier of all) registers.supplier(supplier);
    return outcomeOf(importId, name, { suppliers: registers.newSuppliers() });
  }
  const before = new Set(desk.reads.registers.list().departments.map(({ id }) => id));
  const ids = new Set(
    proposals.flatMap(({ department }) => registers.department(department) ?? []),
  );
  const departments = [...ids].filter((id) => !before.has(id)).length;
  return outcomeOf(importId, name, { departments });
};
