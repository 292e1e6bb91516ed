import type {
  ListWarning,
  ProposedAgreement,
  ProposedSupplier,
  TargetField,
} from '#domain/agreementList';
import type { RowFacts } from './rowFacts.ts';

const compared = (text: string | null): string =>
  (text ?? '')
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');

/** Whether two values can belong to one agreement: equal, or one of them not there. */
const agree = <Value>(a: Value | null, b: Value | null): boolean =>
  a === null || b === null || a === b;

const agreeInWords = (a: string | null, b: string | null): boolean =>
  a === null || b === null || compared(a) === compared(b);

/** What makes rows one agreement: its number, else its registry number and title, else title and dates. */
const keyOf = (facts: RowFacts): string | null => {
  const title = compared(facts.title);
  if (facts.number !== null) return `n:${compared(facts.number)}`;
  if (facts.registryNumber !== null) return `r:${compared(facts.registryNumber)}:${title}`;
  if (title === '') return null;
  const dates =
    facts.start === null && facts.end === null
      ? (facts.texts.period ?? facts.texts.start ?? '')
      : `${facts.start}:${facts.end}`;
  return `t:${title}:${dates}`;
};

/**
 * Whether a row is one more supplier of the agreement. Without a name or rank, rows that each bring
 * an amount are purchases of their own, not suppliers of one agreement.
 */
const belongs = (facts: RowFacts, first: RowFacts, inKey: 'number' | 'other'): boolean => {
  if (facts.supplier === null || first.supplier === null) return false;
  if (
    !agreeInWords(facts.title, first.title) ||
    !agreeInWords(facts.registryNumber, first.registryNumber)
  )
    return false;
  if (!agree(facts.start, first.start) || !agree(facts.end, first.end)) return false;
  if (facts.value !== null && first.value !== null && facts.title === null && facts.rank === null)
    return false;
  // The same supplier again with the same name and dates but no number is more likely two agreements.
  return (
    inKey === 'number' ||
    sameSupplier(facts, first) === false ||
    facts.rank !== first.rank ||
    facts.category !== first.category
  );
};

const sameSupplier = (a: RowFacts, b: RowFacts): boolean =>
  a.organisationNumber !== null && b.organisationNumber !== null
    ? a.organisationNumber === b.organisationNumber && compared(a.supplier) === compared(b.supplier)
    : compared(a.supplier) === compared(b.supplier);

const warning = (
  facts: RowFacts,
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
  row: facts.row,
  text,
  ...(details ? { details } : {}),
});

const suppliersOf = (rows: readonly RowFacts[], warnings: ListWarning[]): ProposedSupplier[] => {
  const suppliers: { facts: RowFacts; rank: number | null }[] = [];
  for (const facts of rows) {
    if (facts.supplier === null) continue;
    const known = suppliers.find((each) => sameSupplier(each.facts, facts));
    if (known === undefined) suppliers.push({ facts, rank: facts.rank });
    else if (known.rank === facts.rank) {
      warnings.push(
        warning(facts, 'supplier.repeated', 'note', 'supplier', facts.supplier, {
          firstRow: known.facts.row,
        }),
      );
    } else {
      warnings.push(
        warning(
          facts,
          'rank.differs',
          'question',
          'rank',
          `${facts.supplier}: ${known.rank ?? '–'}, ${facts.rank ?? '–'}`,
          {
            firstRow: known.facts.row,
          },
        ),
      );
      known.rank = null;
    }
  }
  const ranks = suppliers.flatMap(({ rank }) => (rank === null ? [] : [rank]));
  const [first] = rows;
  if (first && new Set(ranks).size < ranks.length) {
    warnings.push(warning(first, 'rank.shared', 'question', 'rank', ranks.join(', ')));
  }
  return suppliers
    .map(({ facts, rank }) => ({
      row: facts.row,
      name: facts.supplier ?? '',
      organisationNumber: facts.organisationNumber,
      organisationNumberText: facts.organisationNumberText,
      rank,
    }))
    .toSorted((a, b) => (a.rank ?? Number.MAX_SAFE_INTEGER) - (b.rank ?? Number.MAX_SAFE_INTEGER));
};

const comparedFields = [
  ['value', 'value'],
  ['latestEnd', 'latestEnd'],
  ['noticeMonths', 'notice'],
  ['noticeDays', 'notice'],
  ['reopeningLimit', 'agreementType'],
  ['category', 'category'],
  ['department', 'department'],
  ['responsible', 'responsible'],
] as const;

const firstSaid = <Value>(
  rows: readonly RowFacts[],
  pick: (facts: RowFacts) => Value | null,
): Value | null => {
  for (const facts of rows) {
    const value = pick(facts);
    if (value !== null) return value;
  }
  return null;
};

/** The rows of one agreement as a proposal; where they contradict each other it asks. */
const merge = (sheet: string, rows: readonly RowFacts[]): ProposedAgreement | null => {
  const [first] = rows;
  if (first === undefined) return null;
  const warnings: ListWarning[] = [];
  const seen = new Set<string>();
  for (const facts of rows) {
    for (const each of facts.warnings) {
      const own =
        each.field === 'organisationNumber' || each.field === 'rank' || each.field === 'supplier';
      const key = `${each.code}|${each.column}|${each.text}|${own ? each.row : ''}`;
      if (!seen.has(key)) warnings.push(each);
      seen.add(key);
    }
  }
  const differing = new Set<string>();
  for (const [fact, field] of comparedFields) {
    const values = new Map<unknown, RowFacts>();
    for (const facts of rows)
      if (facts[fact] !== null && !values.has(facts[fact])) values.set(facts[fact], facts);
    const [, second] = [...values.values()];
    if (second === undefined) continue;
    differing.add(fact);
    const texts = [...values.values()].map((facts) => facts.texts[field] ?? '').join(' | ');
    warnings.push(warning(second, `${field}.differs`, 'question', field, texts));
  }
  const options = new Set(
    rows.flatMap(({ optionMonths }) => (optionMonths === null ? [] : [optionMonths.join('+')])),
  );
  if (options.size > 1) {
    warnings.push(
      warning(
        first,
        'options.differs',
        'question',
        'options',
        rows.map(({ texts }) => texts.options ?? '').join(' | '),
      ),
    );
  }
  const suppliers = suppliersOf(rows, warnings);
  const extra = rows.flatMap((facts) => facts.extra);
  const uniqueExtra = [
    ...new Map(extra.map((each) => [`${each.heading}\u0000${each.text}`, each])).values(),
  ];
  return {
    key: `${sheet}!${first.row}`,
    sheet,
    row: first.row,
    rows: rows.map(({ row }) => row),
    number: firstSaid(rows, (facts) => facts.number),
    registryNumber: firstSaid(rows, (facts) => facts.registryNumber),
    title: firstSaid(rows, (facts) => facts.title),
    category: firstSaid(rows, (facts) => facts.category),
    agreementType: firstSaid(rows, (facts) => facts.agreementType),
    kind: firstSaid(rows, (facts) => facts.kind),
    department: firstSaid(rows, (facts) => facts.department),
    responsible: firstSaid(rows, (facts) => facts.responsible),
    cpv: firstSaid(rows, (facts) => facts.cpv),
    notes: firstSaid(rows, (facts) => facts.notes),
    suppliers,
    start: firstSaid(rows, (facts) => facts.start),
    end: firstSaid(rows, (facts) => facts.end),
    openEnded: rows.some(({ openEnded }) => openEnded),
    latestEnd: differing.has('latestEnd') ? null : firstSaid(rows, (facts) => facts.latestEnd),
    extendedTo: firstSaid(rows, (facts) => facts.extendedTo),
    optionMonths: options.size > 1 ? null : firstSaid(rows, (facts) => facts.optionMonths),
    noticeMonths: differing.has('noticeMonths')
      ? null
      : firstSaid(rows, (facts) => facts.noticeMonths),
    noticeDays: differing.has('noticeDays') ? null : firstSaid(rows, (facts) => facts.noticeDays),
    value: differing.has('value') ? null : firstSaid(rows, (facts) => facts.value),
    reopeningLimit: firstSaid(rows, (facts) => facts.reopeningLimit),
    texts: Object.assign({}, ...rows.toReversed().map(({ texts }) => texts)),
    extra: uniqueExtra,
    warnings,
  };
};

/** Rows grouped to agreements in the order of the sheet, each with its ranked suppliers. */
export const groupRows = (
  sheet: string,
  rows: readonly RowFacts[],
): readonly ProposedAgreement[] => {
  const groups: RowFacts[][] = [];
  const byKey = new Map<string, RowFacts[][]>();
  for (const facts of rows) {
    const key = keyOf(facts);
    const candidates = key === null ? [] : (byKey.get(key) ?? []);
    const group = candidates.find(
      ([first]) =>
        first !== undefined && belongs(facts, first, key?.startsWith('n:') ? 'number' : 'other'),
    );
    if (group) {
      group.push(facts);
      continue;
    }
    const [earlier] = candidates;
    const repeated =
      earlier?.[0] !== undefined && facts.number !== null
        ? [
            ...facts.warnings,
            warning(facts, 'number.repeated', 'question', 'number', facts.number, {
              firstRow: earlier[0].row,
            }),
          ]
        : facts.warnings;
    const started = [{ ...facts, warnings: repeated }];
    groups.push(started);
    if (key !== null) byKey.set(key, [...candidates, started]);
  }
  return groups.flatMap((group) => merge(sheet, group) ?? []);
};
