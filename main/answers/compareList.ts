import type { ImportMatch, ListPreview, SupplierQuestion } from '#contract/lists';
import type { ProposedAgreement, ProposedList } from '#domain/agreementList';
import {
  type ComparedAgreement,
  type ComparedField,
  differencesOf,
  identitiesOf,
  withoutForm,
} from '#domain/listComparison';
import type { Steps } from '#main/database/steps';
import type { Desk } from './answer.ts';
import type { KnownAgreement, Overview } from './overview.ts';
import { titleOf } from './takeIn.ts';
import { namesIn } from './views.ts';

type Comparison = Pick<ListPreview, 'matches' | 'vanished' | 'supplierQuestions'>;
type Here = ComparedAgreement & { readonly identities: readonly string[] };

/** So many agreements are looked at in one step. */
const atOnce = 200;

/** Gives one step for every so many of those that are gone through. */
function* inSteps<One>(all: Iterable<One>, visit: (one: One) => void): Steps<void> {
  let count = 0;
  for (const one of all) {
    visit(one);
    count += 1;
    if (count % atOnce === 0) yield atOnce;
  }
}

/** Every agreement that is here, with the names behind its keys. */
function* agreementsHere(overview: Overview, { today }: Desk): Steps<readonly Here[]> {
  const registers = overview.registers();
  const nameOf = namesIn(registers);
  const suppliersById = new Map(registers.suppliers.map((one) => [one.id, one]));
  const all: Here[] = [];
  yield* inSteps(overview.agreements(today).values(), ({ agreement, term }: KnownAgreement) => {
    const suppliers = agreement.suppliers.flatMap(({ supplierId, rank }) => {
      const found = suppliersById.get(supplierId);
      return found === undefined ? [] : [{ ...found, rank }];
    });
    all.push({
      agreement,
      category: nameOf('category', agreement.categoryId),
      departments: agreement.departmentIds.flatMap((id) => nameOf('department', id) ?? []),
      suppliers,
      end: term.end,
      identities: identitiesOf({ ...agreement, suppliers }),
    });
  });
  return all;
}

/** Two numbers that differ are two agreements, whatever else they share. */
const mayBeSame = ({ agreement }: Here, proposal: ProposedAgreement): boolean =>
  agreement.number === null ||
  proposal.number === null ||
  agreement.number.toLowerCase() === proposal.number.toLowerCase();

/** Finds for each proposal the agreement that is the same; each agreement is found once. */
const finderOf = (all: readonly Here[]) => {
  const byIdentity = new Map<string, Here[]>();
  for (const here of all) {
    for (const identity of here.identities) {
      const known = byIdentity.get(identity);
      if (known) known.push(here);
      else byIdentity.set(identity, [here]);
    }
  }
  const taken = new Set<string>();
  return (proposal: ProposedAgreement): Here | null => {
    if (byIdentity.size === 0) return null;
    const named = { ...proposal, title: titleOf(proposal) };
    const found = identitiesOf(named)
      .flatMap((identity) => byIdentity.get(identity) ?? [])
      .filter((here) => !taken.has(here.agreement.id) && mayBeSame(here, proposal));
    const isAlike = ({ agreement }: Here) =>
      agreement.title === named.title && agreement.start === proposal.start;
    const best = found.find(isAlike) ?? found[0] ?? null;
    if (best) taken.add(best.agreement.id);
    return best;
  };
};

/** Tells for each proposal in turn whether it stood on another sheet before: running and all, say. */
const sameOnSheets = (list: ProposedList) => {
  if (list.sheets.length < 2) return () => null;
  const met = new Map<string, ProposedAgreement>();
  return (proposal: ProposedAgreement): string | null => {
    const identities = identitiesOf({ ...proposal, title: titleOf(proposal) });
    const before = identities
      .map((identity) => met.get(identity))
      .find((other) => other !== undefined && other.sheet !== proposal.sheet);
    for (const identity of identities) if (!met.has(identity)) met.set(identity, proposal);
    const mayBe =
      before !== undefined &&
      (before.number === null || proposal.number === null || before.number === proposal.number);
    return mayBe ? before.key : null;
  };
};

const nothingByHand: ReadonlySet<ComparedField> = new Set();

/** Suppliers that a list spells otherwise than the register, and that may be the same company. */
const supplierQuestionsOf = (
  overview: Overview,
  proposals: readonly ProposedAgreement[],
): readonly SupplierQuestion[] => {
  const { suppliers } = overview.registers();
  const names = new Set(suppliers.map(({ name }) => name.toLocaleLowerCase('sv')));
  const numbers = new Set(suppliers.map(({ organisationNumber }) => organisationNumber));
  const byCore = new Map(suppliers.map((one) => [withoutForm(one.name), one]));
  const asked = new Map<string, SupplierQuestion>();
  for (const { name, organisationNumber } of proposals.flatMap((one) => one.suppliers)) {
    const key = name.toLocaleLowerCase('sv');
    if (asked.has(key) || names.has(key)) continue;
    if (organisationNumber !== null && numbers.has(organisationNumber)) continue;
    const core = withoutForm(name);
    const candidate = core === '' ? undefined : byCore.get(core);
    if (candidate === undefined) continue;
    const differs = candidate.organisationNumber !== null && organisationNumber !== null;
    if (!differs) asked.set(key, { name, organisationNumber, candidate });
  }
  return [...asked.values()];
};

/**
 * A list beside what is here, in steps: which agreements it has too and where they differ, which of the earlier
 * lists from the same source it no longer has, and which suppliers may be the same under two names.
 */
export function* comparing(
  overview: Overview,
  desk: Desk,
  list: ProposedList,
  source: { readonly headings: readonly string[]; readonly fileName: string },
): Steps<Comparison> {
  const all = yield* agreementsHere(overview, desk);
  const find = finderOf(all);
  const handMade = desk.reads.imports.writtenByHand();
  const proposals = list.sheets.flatMap((sheet) => sheet.agreements);
  const alike = sameOnSheets(list);
  const seen = new Set<string>();
  const seenImports = new Set<string>();
  const matches: ImportMatch[] = [];
  yield* inSteps(proposals, (proposal) => {
    const here = find(proposal);
    const sameAs = alike(proposal);
    if (here === null) {
      matches.push({ key: proposal.key, existing: null, sameAs, differences: [] });
      return;
    }
    const { id, title, importId } = here.agreement;
    seen.add(id);
    if (importId !== null) seenImports.add(importId);
    const differences = differencesOf(here, proposal, handMade.get(id) ?? nothingByHand);
    matches.push({ key: proposal.key, existing: { id, title }, sameAs, differences });
  });
  yield 0;
  const earlier = desk.reads.imports.fromSource(source).filter(({ id }) => seenImports.has(id));
  const importNames = new Map(earlier.map(({ id, name }) => [id, name]));
  const vanished = all.flatMap(({ agreement, suppliers }) => {
    const importName = importNames.get(agreement.importId ?? '');
    if (importName === undefined || seen.has(agreement.id)) return [];
    const { id, title, number } = agreement;
    return [{ id, title, number, suppliers: suppliers.map(({ name }) => name), importName }];
  });
  return { matches, vanished, supplierQuestions: supplierQuestionsOf(overview, proposals) };
}
