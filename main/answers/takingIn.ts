import type { Parsed } from '#contract';
import type { ImportOutcome, ListPreview } from '#contract/lists';
import { type Agreement, describe } from '#domain/agreement';
import type { ProposedAgreement } from '#domain/agreementList';
import { askedAboutSupplier } from '#domain/listComparison';
import { ok, type Result, refuse } from '#domain/result';
import type { Steps } from '#main/database/steps';
import type { WritingDesk } from './answer.ts';
import { headingsOf } from './listSource.ts';
import { agreementOf, changedByList } from './takeIn.ts';
import { openRegisters, type TakeInRegisters } from './takeInRegisters.ts';

/** What a person chose of a list. */
type Chosen = Omit<Parsed<'list.takeIn'>, 'token'>;

/** So many agreements are made in one step. */
const addedAtOnce = 25;

/** One more question to the agreements of a supplier that may be another under a new name. */
const questionsAboutSuppliers = (
  { supplierQuestions }: ListPreview,
  { sameSuppliers, newSuppliers }: Chosen,
) => {
  const answered = new Set([...sameSuppliers.map(({ name }) => name), ...newSuppliers]);
  const open = new Map(
    supplierQuestions.flatMap(({ name, candidate }) =>
      answered.has(name) ? [] : [[name, candidate.name] as const],
    ),
  );
  return (proposal: ProposedAgreement) =>
    proposal.suppliers.flatMap(({ name }) => {
      const text = open.get(name);
      return text === undefined ? [] : [askedAboutSupplier(text)];
    });
};

/** Notes the import, and the columns that were chosen for the next list with the same headings. */
export const keepImport = (
  { keeps, now }: WritingDesk,
  id: string,
  { list, fileName }: ListPreview,
  name: string,
  source: readonly string[],
): void => {
  keeps.imports.import({ id, name, fileName, at: now, source: source.join('\n') });
  for (const sheet of list.sheets) {
    if (sheet.headerRow === null) continue;
    const columns = sheet.mapping.map(({ target, column }) => ({ target, column }));
    keeps.imports.mapping(headingsOf(sheet), columns);
  }
};

/** Makes the chosen changes of one agreement that is here; null where it went well. */
const change = (
  { reads, keeps }: WritingDesk,
  proposal: ProposedAgreement,
  id: string,
  fields: Chosen['changes'][number]['fields'],
  registers: TakeInRegisters,
): Result<null> => {
  const here = reads.agreements.find(id);
  if (!here) return refuse('record.gone');
  const changed = changedByList(here, proposal, fields, registers);
  if (!changed.ok) return changed;
  keeps.agreements.keep(changed.value);
  return ok(null);
};

/**
 * Takes a list in step by step, a few agreements at a time, so that whoever goes through the steps may
 * do other things between them, tell how far it is, or end it. Answers what it did; the first change
 * that breaks a rule refuses the whole.
 */
export function* takingIn(
  desk: WritingDesk,
  preview: ListPreview,
  chosen: Chosen,
  source: readonly string[],
): Steps<Result<ImportOutcome>> {
  const { keeps, machine, now, who, today } = desk;
  const all = preview.list.sheets.flatMap((sheet) => sheet.agreements);
  const byKey = new Map(all.map((proposal) => [proposal.key, proposal]));
  const matches = new Map(preview.matches.map(({ key, existing }) => [key, existing]));
  const proposals = [...new Set(chosen.keys)].flatMap((key) => byKey.get(key) ?? []);
  const changes = chosen.changes.filter(({ fields }) => fields.length > 0);
  if (proposals.length + changes.length + chosen.notes.length === 0) {
    return refuse('list.nothingChosen');
  }
  yield 0;
  const importId = machine.newId();
  keepImport(desk, importId, preview, chosen.name, source);
  const registers = openRegisters(desk, chosen.sameSuppliers);
  const maybeSame = questionsAboutSuppliers(preview, chosen);
  const corrections = new Map(chosen.corrections.map(({ key, facts }) => [key, facts]));
  let questions = 0;
  yield 0;
  for (let from = 0; from < proposals.length; from += addedAtOnce) {
    const made: Agreement[] = [];
    for (const proposal of proposals.slice(from, from + addedAtOnce)) {
      const proposed = agreementOf(proposal, { id: machine.newId(), importId, today }, registers);
      const answered = describe(proposed, corrections.get(proposal.key) ?? {});
      if (!answered.ok) return answered;
      const asked = [...answered.value.questions, ...maybeSame(proposal)];
      questions += asked.length;
      made.push({ ...answered.value, questions: asked });
    }
    keeps.agreements.add(made);
    yield made.length;
  }
  for (const { key, fields } of changes) {
    const proposal = byKey.get(key);
    const existing = matches.get(key);
    if (!proposal || !existing) return refuse('list.gone');
    const changed = change(desk, proposal, existing.id, fields, registers);
    if (!changed.ok) return changed;
    yield 1;
  }
  for (const { id, text } of chosen.notes) {
    keeps.belongings.note(
      { kind: 'agreement', id },
      { id: machine.newId(), text, at: now, by: who },
    );
    yield 1;
  }
  desk.about({ kind: 'import', id: importId }, chosen.name);
  return ok({
    importId,
    name: chosen.name,
    agreements: proposals.length,
    changed: changes.length,
    noted: chosen.notes.length,
    suppliers: registers.newSuppliers(),
    departments: 0,
    skipped: all.length - proposals.length - changes.length,
    questions,
  });
}
