import type { OwnAmountRow } from '#domain/law/amounts';
import {
  type DirectAwardLimit,
  directAwardLimitOn,
  type ProcurementAct,
} from '#domain/law/directAwardLimits';
import { ruleOn } from '#domain/law/rules';
import { isUnderThreshold } from '#domain/law/thresholds';
import { addMonths, type LocalDate } from '#domain/localDate';
import { inKronor, kronor, type Ore } from '#domain/money';
import type { ContractKind } from '#domain/procurement';
import { ok, type Result } from '#domain/result';

/** LOU 19 a kap. 11 §: above this value a direct award must be documented. */
const documentedAbove = kronor(100_000);
/** LOU 19 a kap. 13 § third paragraph: from this value its result must be advertised. */
const advertisedFrom = kronor(700_000);

/** Whether a value is within the limit for direct award; `unknown` where the limit is not known. */
export const isWithinLimit = (value: Ore, limit: DirectAwardLimit): 'yes' | 'no' | 'unknown' => {
  if (limit.amount === null) return isUnderThreshold(value, limit);
  const isWithin = limit.comparison === 'below' ? value < limit.amount : value <= limit.amount;
  return isWithin ? 'yes' : 'no';
};

/** The answer whether direct award is allowed by the value alone, with the limit it was judged by. */
export type DirectAwardByValue = {
  readonly answer: 'yes' | 'no' | 'unknown';
  readonly limit: DirectAwardLimit;
};

/** Whether the value alone allows a direct award on a day (LOU 19 a kap. 2 §). */
export const mayAwardDirectly = (
  value: Ore,
  kind: ContractKind,
  on: LocalDate,
  own: readonly OwnAmountRow[] = [],
  act: ProcurementAct = 'LOU',
): Result<DirectAwardByValue> => {
  const limit = directAwardLimitOn(on, kind === 'socialSpecial', act, own);
  if (!limit.ok) return limit;
  return ok({ answer: isWithinLimit(value, limit.value), limit: limit.value });
};

/** Whether a direct award of this value is documented: over 100 000 kr (LOU 19 a kap. 11 §). */
export const isDocumented = (value: Ore): boolean => value > documentedAbove;

/** Whether the result of one of this value is advertised: not below 700 000 kr (LOU 19 a kap. 13 §). */
export const isAdvertised = (value: Ore): boolean => value >= advertisedFrom;

/** {@link isDocumented} as the law stood on a day; refused before 19 a kap. was in force. */
export const mustDocument = (value: Ore, on: LocalDate): Result<boolean> => {
  const rule = ruleOn('directAwardDocumentation', on);
  return rule.ok ? ok(isDocumented(value)) : rule;
};

/** {@link isAdvertised} as the law stood on a day; refused before 19 a kap. was in force. */
export const mustAdvertiseResult = (value: Ore, on: LocalDate): Result<boolean> => {
  const rule = ruleOn('contractAwardNoticeDirectAward', on);
  return rule.ok ? ok(isAdvertised(value)) : rule;
};

/** A direct award that was made, as far as the sum per kind of purchase needs it. */
export type AwardOfKind = { readonly value: Ore; readonly on: LocalDate };

/** How much of a limit the purchases of one kind have used, with a new one added. */
export type RunningSum = {
  readonly calendarYear: Ore;
  readonly lastTwelveMonths: Ore;
  /** The larger of the two, with the planned purchase: what the limit is held against. */
  readonly withPlanned: Ore;
  readonly limit: DirectAwardLimit;
  readonly room: Ore | null;
  readonly answer: 'yes' | 'no' | 'unknown';
  /** Each alone within the limit but not together: the sign of a purchase that was split. */
  readonly looksSplit: boolean;
  /** Within the limit, with less than a tenth of it left. */
  readonly isNear: boolean;
};

const sumFrom = (awards: readonly AwardOfKind[], from: LocalDate, to: LocalDate): Ore =>
  kronor(
    awards
      .filter(({ on }) => on >= from && on <= to)
      .reduce((sum, { value }) => sum + inKronor(value), 0),
  );

/**
 * The sum of one kind of purchase against the limit (LOU 5 kap. 11 §: the past twelve months or the
 * financial year, a calendar year in a municipality; the larger is the careful one). Splitting to
 * come under it is forbidden (LOU 5 kap. 7 a §).
 */
export const runningSum = (
  awards: readonly AwardOfKind[],
  planned: Ore,
  kind: ContractKind,
  on: LocalDate,
  own: readonly OwnAmountRow[] = [],
): Result<RunningSum> => {
  const alone = mayAwardDirectly(planned, kind, on, own);
  if (!alone.ok) return alone;
  const { limit } = alone.value;
  // A calendar year begins on a real day, so the brand holds.
  const calendarYear = sumFrom(awards, `${on.slice(0, 4)}-01-01` as LocalDate, on);
  const lastTwelveMonths = sumFrom(awards, addMonths(on, -12), on);
  const earlier = calendarYear > lastTwelveMonths ? calendarYear : lastTwelveMonths;
  const withPlanned = kronor(inKronor(earlier) + inKronor(planned));
  const answer = isWithinLimit(withPlanned, limit);
  const room =
    limit.amount === null ? null : kronor(inKronor(limit.amount) - inKronor(withPlanned));
  return ok({
    calendarYear,
    lastTwelveMonths,
    withPlanned,
    limit,
    room,
    answer,
    looksSplit: answer === 'no' && alone.value.answer === 'yes' && earlier > 0,
    isNear: answer === 'yes' && limit.amount !== null && withPlanned * 10 >= limit.amount * 9,
  });
};

/** What the documentation of a direct award must tell (LOU 19 a kap. 11 §, as UHM reads it). */
export const documentationItems = [
  'buyer',
  'object',
  'competition',
  'suppliersAsked',
  'tendersReceived',
  'winner',
  'reason',
  'value',
  'term',
] as const;
export type DocumentationItem = (typeof documentationItems)[number];

/** The items that a documentation still lacks; blank text counts as lacking. */
export const missingDocumentation = (
  given: Partial<Readonly<Record<DocumentationItem, string | null>>>,
): readonly DocumentationItem[] =>
  documentationItems.filter((item) => (given[item] ?? '').trim() === '');
