import type {
  ExtraText,
  ListWarning,
  ProposedAgreement,
  ProposedSupplier,
  TargetField,
} from '#domain/agreementList';
import type { RowFacts } from './rowFacts.ts';

/** A text as names are compared: without case, spaces and punctuation. */
export const comparable = (text: string | null): string =>
  (text ?? '')
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');

/** One company where both have a number, else one name. */
export const sameSupplier = (a: RowFacts, b: RowFacts): boolean =>
  a.organisationNumber !== null && b.organisationNumber !== null
    ? a.organisationNumber === b.organisationNumber
    : comparable(a.supplier) === comparable(b.supplier);

/** Something to say about a row beside its cells. */
export const rowNote = (
  { row }: RowFacts,
  code: string,
  kind: ListWarning['kind'],
  field: TargetField | null,
  text: string,
  details?: ListWarning['details'],
): ListWarning => ({
  code,
  kind,
  field,
  column: null,
  row,
  text,
  ...(details ? { details } : {}),
});

type Standing = { readonly facts: RowFacts; rank: number | null };

/** The suppliers met so far, found by number or name without going through all. */
const supplierBook = () => {
  const all: Standing[] = [];
  const byNumber = new Map<string, Standing>();
  const byName = new Map<string, Standing>();
  const find = (facts: RowFacts): Standing | undefined => {
    const named = byName.get(comparable(facts.supplier));
    const numbered = byNumber.get(facts.organisationNumber ?? '');
    return [numbered, named].find((each) => each && sameSupplier(each.facts, facts));
  };
  const add = (facts: RowFacts): void => {
    const standing = { facts, rank: facts.rank };
    all.push(standing);
    byName.set(comparable(facts.supplier), standing);
    if (facts.organisationNumber !== null) byNumber.set(facts.organisationNumber, standing);
  };
  return { all, find, add };
};

const last = Number.MAX_SAFE_INTEGER;

const proposed = (
  { row, supplier, organisationNumber, organisationNumberText }: RowFacts,
  rank: number | null,
): ProposedSupplier => ({
  row,
  name: supplier ?? '',
  organisationNumber,
  organisationNumberText,
  rank,
});

const suppliersOf = (rows: readonly RowFacts[], warnings: ListWarning[]): ProposedSupplier[] => {
  const [first] = rows;
  if (first && rows.length === 1)
    return first.supplier === null ? [] : [proposed(first, first.rank)];
  const book = supplierBook();
  for (const facts of rows) {
    if (facts.supplier === null) continue;
    const known = book.find(facts);
    if (known === undefined) {
      book.add(facts);
      continue;
    }
    const details = { firstRow: known.facts.row };
    if (known.rank === facts.rank) {
      const note = rowNote(facts, 'supplier.repeated', 'note', 'supplier', facts.supplier, details);
      warnings.push(note);
    } else {
      const ranks = `${facts.supplier}: ${known.rank ?? '–'}, ${facts.rank ?? '–'}`;
      warnings.push(rowNote(facts, 'rank.differs', 'question', 'rank', ranks, details));
      known.rank = null;
    }
  }
  const ranks = book.all.flatMap(({ rank }) => (rank === null ? [] : [rank]));
  if (first && new Set(ranks).size < ranks.length) {
    warnings.push(rowNote(first, 'rank.shared', 'question', 'rank', ranks.join(', ')));
  }
  return book.all
    .map(({ facts, rank }) => proposed(facts, rank))
    .toSorted((a, b) => (a.rank ?? last) - (b.rank ?? last));
};

/** Warnings of all rows, those about the agreement only once. */
const warningsOf = (rows: readonly RowFacts[]): ListWarning[] => {
  const ofSupplier: readonly (TargetField | null)[] = ['organisationNumber', 'rank', 'supplier'];
  const all = rows.flatMap(({ warnings }) => warnings);
  if (all.length < 2) return all;
  const seen = new Map<string, ListWarning>();
  for (const warning of all) {
    const row = ofSupplier.includes(warning.field) ? warning.row : '';
    const key = `${warning.code} ${warning.column} ${warning.text} ${row}`;
    if (!seen.has(key)) seen.set(key, warning);
  }
  return [...seen.values()];
};

/** Facts of the whole agreement on which its rows should agree, and the column they come from. */
const comparedFields = [
  ['value', 'value'],
  ['used', 'used'],
  ['latestEnd', 'latestEnd'],
  ['optionMonths', 'options'],
  ['noticeMonths', 'notice'],
  ['noticeDays', 'notice'],
  ['reopeningLimit', 'agreementType'],
  ['category', 'category'],
  ['department', 'department'],
  ['responsible', 'responsible'],
] as const;

const firstSaid = <Field extends keyof RowFacts>(
  rows: readonly RowFacts[],
  field: Field,
): RowFacts[Field] | null => {
  for (const facts of rows) if (facts[field] !== null) return facts[field];
  return null;
};

/** The shared facts in which the rows contradict each other; each becomes a question. */
const contradictions = (
  rows: readonly RowFacts[],
  warnings: ListWarning[],
): ReadonlySet<keyof RowFacts> => {
  const differing = new Set<keyof RowFacts>();
  if (rows.length === 1) return differing;
  for (const [fact, field] of comparedFields) {
    const said = new Map<string, RowFacts>();
    for (const facts of rows) {
      const value = facts[fact];
      if (value !== null && !said.has(String(value))) said.set(String(value), facts);
    }
    const [, second] = [...said.values()];
    if (second === undefined) continue;
    differing.add(fact);
    const texts = [...said.values()].slice(0, 5).map((facts) => facts.texts[field] ?? '');
    warnings.push(rowNote(second, `${field}.differs`, 'question', field, texts.join(' | ')));
  }
  return differing;
};

/** Texts of all rows' own columns, each once. */
const extraOf = (rows: readonly RowFacts[]): readonly ExtraText[] => {
  const all = rows.flatMap(({ extra }) => extra);
  if (all.length < 2) return all;
  return [
    ...new Map(all.map((each) => [`${each.heading}\u0000${each.text}`, each] as const)).values(),
  ];
};

/** The words of each field where they come first. */
const textsOf = (rows: readonly RowFacts[]): ProposedAgreement['texts'] =>
  rows.length === 1 && rows[0]
    ? rows[0].texts
    : Object.assign({}, ...rows.map(({ texts }) => texts).toReversed());

/**
 * The rows of one agreement as a proposal. Where they contradict each other in figures nothing is
 * chosen; in words (category, department, responsible) the first row stands, with a question.
 */
export const mergeRows = (sheet: string, rows: readonly RowFacts[]): ProposedAgreement | null => {
  const [first] = rows;
  if (first === undefined) return null;
  const warnings = warningsOf(rows);
  const differing = contradictions(rows, warnings);
  const suppliers = suppliersOf(rows, warnings);
  const figure = <Field extends keyof RowFacts>(field: Field) =>
    differing.has(field) ? null : firstSaid(rows, field);
  return {
    key: `${sheet}!${first.row}`,
    sheet,
    row: first.row,
    rows: [...new Set(rows.map(({ row }) => row))],
    number: firstSaid(rows, 'number'),
    registryNumber: firstSaid(rows, 'registryNumber'),
    title: firstSaid(rows, 'title'),
    category: firstSaid(rows, 'category'),
    agreementType: firstSaid(rows, 'agreementType'),
    kind: firstSaid(rows, 'kind'),
    department: firstSaid(rows, 'department'),
    responsible: firstSaid(rows, 'responsible'),
    cpv: firstSaid(rows, 'cpv'),
    notes: firstSaid(rows, 'notes'),
    suppliers,
    start: firstSaid(rows, 'start'),
    end: firstSaid(rows, 'end'),
    openEnded: rows.some(({ openEnded }) => openEnded),
    latestEnd: figure('latestEnd'),
    extendedTo: firstSaid(rows, 'extendedTo'),
    optionMonths: figure('optionMonths'),
    noticeMonths: figure('noticeMonths'),
    noticeDays: figure('noticeDays'),
    value: figure('value'),
    used: figure('used'),
    reopeningLimit: firstSaid(rows, 'reopeningLimit'),
    texts: textsOf(rows),
    extra: extraOf(rows),
    warnings,
  };
};
