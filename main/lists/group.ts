import type { ProposedAgreement } from '#domain/agreementList';
import { comparable, mergeRows, rowNote, sameSupplier } from './mergeRows.ts';
import type { RowFacts } from './rowFacts.ts';

/** Whether two values can belong to one agreement: equal, or one of them not there. */
const agree = <Value>(a: Value | null, b: Value | null): boolean =>
  a === null || b === null || a === b;

const agreeInWords = (a: string | null, b: string | null): boolean =>
  a === null || b === null || comparable(a) === comparable(b);

/** What makes rows one agreement: number, else registry number and title, else title and dates. */
const keyOf = (facts: RowFacts): string | null => {
  if (facts.number !== null) return `number ${comparable(facts.number)}`;
  const title = comparable(facts.title);
  if (facts.registryNumber !== null) return `case ${comparable(facts.registryNumber)} ${title}`;
  if (title === '') return null;
  const hasDate = facts.start !== null || facts.end !== null;
  const dates = hasDate
    ? `${facts.start} ${facts.end}`
    : (facts.texts.period ?? facts.texts.start ?? '');
  return `title ${title} ${dates}`;
};

/** Rows that each bring an amount, without name or rank, are purchases and not ranked suppliers. */
const isPurchase = (facts: RowFacts, first: RowFacts): boolean =>
  facts.value !== null && first.value !== null && facts.title === null && facts.rank === null;

/** Without a number, each lot that ranks its own suppliers is an agreement. */
const isOtherLot = (facts: RowFacts, first: RowFacts): boolean =>
  facts.number === null &&
  facts.rank !== null &&
  first.rank !== null &&
  !agreeInWords(facts.category, first.category);

/** Whether a row is one more supplier (or one more lot) of the agreement that `first` began. */
const belongs = (facts: RowFacts, first: RowFacts): boolean => {
  if (facts.supplier === null || first.supplier === null || isPurchase(facts, first)) return false;
  const isSameAgreement =
    agreeInWords(facts.title, first.title) &&
    agreeInWords(facts.registryNumber, first.registryNumber) &&
    agree(facts.start, first.start) &&
    agree(facts.end, first.end);
  if (!isSameAgreement || isOtherLot(facts, first)) return false;
  // Without a number, one supplier twice under one name is rather two agreements than a slip.
  const isOneMore = facts.rank !== first.rank || facts.category !== first.category;
  return facts.number !== null || !sameSupplier(facts, first) || isOneMore;
};

/** A number that stands on hundreds of unlike rows is no agreement's number; the search ends here. */
const maxUnlike = 50;

/** Rows grouped to agreements in the order of the sheet, each with its ranked suppliers. */
export const groupRows = (
  sheet: string,
  rows: readonly RowFacts[],
): readonly ProposedAgreement[] => {
  const groups: RowFacts[][] = [];
  const byKey = new Map<string, RowFacts[][]>();
  for (const facts of rows) {
    const current = groups.at(-1);
    if (current !== undefined && current.at(-1)?.row === facts.row) {
      current.push(facts);
      continue;
    }
    const key = keyOf(facts);
    const alike = (key === null ? undefined : byKey.get(key)) ?? [];
    const group = alike.find(([first]) => first !== undefined && belongs(facts, first));
    if (group) {
      group.push(facts);
      continue;
    }
    const firstRow = alike[0]?.[0]?.row;
    const started =
      firstRow === undefined || facts.number === null
        ? facts
        : {
            ...facts,
            warnings: [
              ...facts.warnings,
              rowNote(facts, 'number.repeated', 'question', 'number', facts.number, { firstRow }),
            ],
          };
    const begun = [started];
    groups.push(begun);
    if (key === null) continue;
    if (alike.length < maxUnlike) alike.push(begun);
    byKey.set(key, alike);
  }
  return groups.flatMap((group) => mergeRows(sheet, group) ?? []);
};
