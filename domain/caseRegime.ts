import type { TenderDeadlineFinding } from '#domain/advertising';
import { tenderDeadlineFindings } from '#domain/advertising';
import { tenderPeriodOf, tenderPeriodStart } from '#domain/caseDays';
import { type AwardOfKind, type RunningSum, runningSum } from '#domain/directAward';
import type { ProcedureDoubt } from '#domain/gates';
import type { OwnAmountRow } from '#domain/law/amounts';
import { addMonths, type LocalDate } from '#domain/localDate';
import type { Procurement } from '#domain/procurement';
import {
  type Duty,
  dutiesOf,
  type GoodPractice,
  goodPracticeOf,
  type Regime,
  type RegimeAnswer,
  regimeOf,
} from '#domain/regime';

/** Which rules a case falls under, or what must be known before it can be said. */
export type CaseRegime =
  /** A call-off follows its framework agreement, which was procured once. */
  | { readonly state: 'callOff' }
  | { readonly state: 'lacking'; readonly lacks: readonly ('kind' | 'estimatedValue')[] }
  | { readonly state: 'noRule'; readonly on: LocalDate }
  | {
      readonly state: 'judged';
      readonly answer: RegimeAnswer;
      /** The day whose amounts decide, and what that day is (LOU 5 kap. 5 §). */
      readonly on: LocalDate;
      readonly dayIs: DecisiveDay;
      /** What it is done under: the regime, or 19 kap. where more is chosen than must be. */
      readonly follows: Regime;
      readonly duties: readonly Duty[];
      readonly goodPractice: readonly GoodPractice[];
      /** The direct awards of the kind of purchase in a year, this one with them. */
      readonly sumOfKind: RunningSum | null;
      /** The other cases in that sum, latest first. */
      readonly summed: readonly AwardOfCase[];
    };

export type DecisiveDay = 'noticeSent' | 'started' | 'today';

/** Another case's direct award, as it counts against the limit of the kind of purchase. */
export type AwardOfCase = AwardOfKind & { readonly id: string; readonly title: string };

/**
 * The regime of a case from its facts today. `earlier` are the other direct awards of the same kind
 * of purchase; `own` the amounts that the municipality has entered itself.
 */
export const caseRegimeOf = (
  procurement: Procurement,
  earlier: readonly AwardOfCase[],
  own: readonly OwnAmountRow[],
  today: LocalDate,
): CaseRegime => {
  const { kind, estimatedValue: value, procedure } = procurement;
  if (procedure === 'callOff') return { state: 'callOff' };
  if (kind === null || value === null) {
    const lacks = (['kind', 'estimatedValue'] as const).filter(
      (fact) => procurement[fact] === null,
    );
    return { state: 'lacking', lacks };
  }
  const { on, dayIs } = decisiveDay(procurement, today);
  // Awards made while this one was being prepared count with it: all until it is signed itself.
  const until = procedure === 'directAward' ? (procurement.contractSigned ?? today) : on;
  const sum = procurement.categoryId === null ? null : runningSum(earlier, value, kind, until, own);
  const sumOfKind = sum?.ok && earlier.length > 0 ? sum.value : null;
  const answer = regimeOf({ kind, value, on, procedure, sumOfKind, own });
  if (!answer.ok) return { state: 'noRule', on };
  const { regime } = answer.value;
  const isMoreThanMust =
    regime === 'directAward' && procedure !== null && procedure !== 'directAward';
  const isSummed = regime === 'directAward' || procedure === 'directAward';
  const follows = isMoreThanMust ? 'national' : regime;
  return {
    state: 'judged',
    answer: answer.value,
    on,
    dayIs,
    follows,
    duties: dutiesOf(follows, value, kind),
    goodPractice: goodPracticeOf(follows),
    sumOfKind: isSummed ? sumOfKind : null,
    summed: isSummed && sumOfKind !== null ? countedAwards(earlier, until) : [],
  };
};

/** Those within the calendar year or the twelve months before `on`, whichever reaches further back. */
const countedAwards = (awards: readonly AwardOfCase[], on: LocalDate): readonly AwardOfCase[] => {
  const [newYear, yearBefore] = [`${on.slice(0, 4)}-01-01`, addMonths(on, -12)];
  const from = newYear < yearBefore ? newYear : yearBefore;
  return awards
    .filter((award) => award.on >= from && award.on <= on)
    .sort((one, other) =>
      one.on === other.on ? (one.id < other.id ? -1 : 1) : one.on < other.on ? 1 : -1,
    );
};

/** The day of the notice; without one, the day a direct award was begun, else the notice may come today. */
const decisiveDay = (
  { noticeSent, procedure, createdOn }: Procurement,
  today: LocalDate,
): { on: LocalDate; dayIs: DecisiveDay } => {
  if (noticeSent !== null) return { on: noticeSent, dayIs: 'noticeSent' };
  return procedure === 'directAward'
    ? { on: createdOn, dayIs: 'started' }
    : { on: today, dayIs: 'today' };
};

/** Why the value alone may not allow the procedure that was chosen; null where nothing speaks against it. */
export const procedureDoubtOf = (
  procurement: Procurement,
  own: readonly OwnAmountRow[],
  today: LocalDate,
): ProcedureDoubt | null => {
  const { kind, estimatedValue: value, procedure } = procurement;
  if (kind === null || value === null || procedure === null) return null;
  const { on } = decisiveDay(procurement, today);
  const answer = regimeOf({ kind, value, on, procedure, sumOfKind: null, own });
  const codes: readonly string[] = answer.ok ? answer.value.warnings.map(({ code }) => code) : [];
  const doubts = ['directAwardOverLimit', 'nationalOverThreshold'] as const;
  return doubts.find((doubt) => codes.includes(doubt)) ?? null;
};

/**
 * The other direct awards that count with a case's against the limit: the same kind of purchase (our
 * category), not called off. One not signed yet counts from the day it was begun.
 */
export const awardsOfSameKind = (
  procurement: Procurement,
  all: Iterable<Procurement>,
): readonly AwardOfCase[] => {
  if (procurement.categoryId === null) return [];
  const awards: AwardOfCase[] = [];
  for (const other of all) {
    const { id, title, estimatedValue: value, contractSigned, createdOn } = other;
    const counts =
      other.id !== procurement.id &&
      other.categoryId === procurement.categoryId &&
      other.procedure === 'directAward' &&
      other.hold.kind !== 'cancelled';
    if (counts && value !== null)
      awards.push({ id, title, value, on: contractSigned ?? createdOn });
  }
  return awards;
};

/** What is wrong, or unwise, with the tender deadline of a case; nothing before both its days are known. */
export const tenderFindingsOf = (procurement: Procurement): readonly TenderDeadlineFinding[] => {
  const { tenderDeadline: date, tenderTime: time } = procurement;
  const sent = tenderPeriodStart(procurement);
  if (sent === null || date === null) return [];
  const period = tenderPeriodOf(procurement);
  return period === null || period.kind === 'none'
    ? []
    : tenderDeadlineFindings(sent, { date, time }, period);
};
