import { tenderPeriod } from '#domain/advertising';
import { standstill } from '#domain/award';
import type { ComputedDate } from '#domain/calendar';
import { shorteningOf } from '#domain/caseDays';
import { daysBetween, type LocalDate } from '#domain/localDate';
import type { Procedure, Procurement } from '#domain/procurement';
import type { Failure } from '#domain/result';
import {
  type Begun,
  type LegId,
  legsOf,
  outlookOf,
  type PlanLengths,
  type PlannedLeg,
  type PlanWish,
  planBackwards,
  type QuietTime,
  standardPlanLengths,
} from '#domain/timePlan';

/** One stretch of a case's plan. What lies before `realUntil` has happened; the rest is planned. */
export type PlanRow = PlannedLeg & {
  /** The stretch has begun: `from` is a day that was typed, not one that was counted. */
  readonly hasBegun: boolean;
  /** The day up to which it is real: its end when it is over, today while it goes on, else null. */
  readonly realUntil: LocalDate | null;
  /** How the earliest lawful end was counted, where the law sets one. */
  readonly why: ComputedDate | null;
};

/** The plan of a case; `lacking` while no start is wished for, from which it is counted back. */
export type CasePlan =
  | { readonly state: 'lacking' }
  | { readonly state: 'impossible'; readonly failure: Failure }
  | {
      readonly state: 'planned';
      /** No procedure is chosen yet: it is the plan of an open procedure, the longest of the usual. */
      readonly isProcedureAssumed: boolean;
      readonly rows: readonly PlanRow[];
      readonly wished: LocalDate;
      /** The day the first stretch must begin for the wished start, as counted backwards. */
      readonly beginBy: LocalDate;
      /** The first stretch that has not begun, and the latest day for it; null when all have. */
      readonly next: { readonly leg: LegId; readonly by: LocalDate } | null;
      /** The earliest start from what has really happened. */
      readonly earliest: LocalDate;
      readonly holds: boolean;
      /** Days after the wished start; negative are days to spare. */
      readonly lateBy: number;
    };

/** What a plan is made with besides the case: what the municipality keeps free. */
export type PlanChoice = {
  readonly avoid: readonly QuietTime[];
  readonly lengths: Partial<PlanLengths>;
};

/** Lengths of a purchase that nobody advertises: fewer to ask, and less to write. */
const shortPlanLengths: PlanLengths = {
  ...standardPlanLengths,
  preStudyWorkingDays: 10,
  tenderingDays: 14,
  evaluationWorkingDays: 5,
  mobilisationWorkingDays: 10,
};

/** The lengths a plan is made with: those chosen for advertised procedures, ours for the rest. */
export const planLengthsOf = (procedure: Procedure, chosen: Partial<PlanLengths>): PlanLengths =>
  procedure === 'directAward' || procedure === 'callOff'
    ? shortPlanLengths
    : { ...standardPlanLengths, ...chosen };

/**
 * The plan of a case: real days where they are known, and from there as late as the wished start lets
 * it be, or as early as can be where the wished start can no longer be kept. Until a procedure is
 * chosen it is planned as an open one.
 */
export const casePlanOf = (found: Procurement, choice: PlanChoice, today: LocalDate): CasePlan => {
  const { contractStartWished: wished } = found;
  if (wished === null) return { state: 'lacking' };
  const procedure = found.procedure ?? 'open';
  const procurement = { ...found, procedure };
  const wish = wishOf(procurement, wished, procedure, choice);
  const backwards = planBackwards(wish);
  if (!backwards.ok) return { state: 'impossible', failure: backwards.failure };
  const begun = begunOf(procurement, today);
  const outlook = outlookOf(wish, begun, today);
  if (!outlook.ok) return { state: 'impossible', failure: outlook.failure };
  const { contractStart: earliest, holds, lateBy } = outlook.value;
  const ahead = new Map(
    (holds ? backwards.value : outlook.value.legs).map((leg) => [leg.leg, leg]),
  );
  const early = new Map(outlook.value.legs.map((leg) => [leg.leg, leg]));
  const legs = legsOf(procedure);
  const next = backwards.value.find((_, index) => !hasBegun(legs, index, begun));
  return {
    state: 'planned',
    isProcedureAssumed: found.procedure === null,
    rows: legs.flatMap((leg, index) => {
      const latest = ahead.get(leg) ?? early.get(leg) ?? backwards.value[index];
      return latest ? [rowOf(wish, legs, index, latest, early.get(leg), begun, today)] : [];
    }),
    wished,
    beginBy: backwards.value[0]?.from ?? wished,
    next: next ? { leg: next.leg, by: next.from } : null,
    earliest,
    holds,
    lateBy,
  };
};

/** That a plan no longer holds: by how many days, and which stretch should have begun when. */
export type PlanSlip = {
  readonly lateBy: number;
  readonly wished: LocalDate;
  readonly earliest: LocalDate;
  /** The first stretch whose latest day has passed without its beginning; null when all have begun. */
  readonly missed: { readonly leg: LegId; readonly by: LocalDate } | null;
};

/**
 * What has slipped in the plan of a case; null while it holds, or while there is none. Counting
 * forwards is enough to see that it holds, and a list asks this of every case.
 */
export const slipOf = (
  procurement: Procurement,
  choice: PlanChoice,
  today: LocalDate,
): PlanSlip | null => {
  const { contractStartWished, procedure } = procurement;
  if (contractStartWished === null || procedure === null) return null;
  const wish = wishOf(procurement, contractStartWished, procedure, choice);
  const outlook = outlookOf(wish, begunOf(procurement, today), today);
  if (!outlook.ok || outlook.value.holds) return null;
  const plan = casePlanOf(procurement, choice, today);
  if (plan.state !== 'planned') return null;
  const { lateBy, wished, earliest, next } = plan;
  return { lateBy, wished, earliest, missed: next !== null && next.by < today ? next : null };
};

const wishOf = (
  procurement: Procurement,
  contractStart: LocalDate,
  procedure: Procedure,
  { avoid, lengths: chosen }: PlanChoice,
): PlanWish => {
  const { noticeSent, tenderDeadline } = procurement;
  const lengths = planLengthsOf(procedure, chosen);
  const tenderingDays =
    noticeSent !== null && tenderDeadline !== null && !legsOf(procedure).includes('application')
      ? Math.max(daysBetween(noticeSent, tenderDeadline), 0)
      : lengths.tenderingDays;
  return {
    procedure,
    contractStart,
    lengths: { ...lengths, tenderingDays },
    shortening: shorteningOf(procurement),
    documentsElectronic: procurement.documentsElectronic,
    notificationElectronic: procurement.notificationElectronic,
    avoid,
  };
};

/** The stretches that have begun by `today`, from the days that were typed. */
const begunOf = (procurement: Procurement, today: LocalDate): Begun => {
  const { procedure, createdOn, noticeSent, tendersOpened, notificationSent, contractSigned } =
    procurement;
  const isInTwoSteps = procedure !== null && legsOf(procedure).includes('application');
  const days: readonly (readonly [LegId, LocalDate | null])[] = [
    ['preStudy', createdOn],
    [isInTwoSteps ? 'application' : 'tendering', noticeSent],
    ...(isInTwoSteps ? [['tendering', procurement.invitationSent] as const] : []),
    ['evaluation', tendersOpened],
    ['standstill', notificationSent],
    ['mobilisation', contractSigned],
  ];
  return Object.fromEntries(days.filter(([, day]) => day !== null && day <= today));
};

/** A stretch has begun when its own day is known, or a later one's. */
const hasBegun = (legs: readonly LegId[], index: number, begun: Begun): boolean =>
  legs.slice(index).some((leg) => begun[leg] !== undefined);

const rowOf = (
  wish: PlanWish,
  legs: readonly LegId[],
  index: number,
  latest: PlannedLeg,
  early: PlannedLeg | undefined,
  begun: Begun,
  today: LocalDate,
): PlanRow => {
  const { leg } = latest;
  if (!hasBegun(legs, index, begun)) {
    // Counted from a day that is itself only planned, so it moves with it.
    const why = asUnsure(whyOf(wish, leg, latest.from));
    return { ...latest, hasBegun: false, realUntil: null, why };
  }
  const later = legs.slice(index + 1).map((other) => begun[other]);
  const over = later.find((day) => day !== undefined) ?? null;
  const earlier = legs.slice(0, index + 1).map((other) => begun[other]);
  const from = begun[leg] ?? earlier.findLast((day) => day !== undefined) ?? latest.from;
  const to = over ?? (early && early.to > latest.to ? early.to : latest.to);
  const end = to < from ? from : to;
  return {
    ...latest,
    from,
    to: end,
    lawful: early?.lawful ?? latest.lawful,
    hasBegun: true,
    realUntil: over ?? (today < end ? today : end),
    why: whyOf(wish, leg, from),
  };
};

const asUnsure = (date: ComputedDate | null): ComputedDate | null =>
  date && { ...date, confidence: 'check' };

/** How the earliest lawful end of a stretch is counted from its first day. */
const whyOf = (wish: PlanWish, leg: LegId, from: LocalDate): ComputedDate | null => {
  const { procedure, shortening, documentsElectronic } = wish;
  if (leg === 'standstill') {
    const found = standstill({ sent: from, electronic: wish.notificationElectronic });
    return found.ok ? found.value.earliestSigning : null;
  }
  if (leg !== 'application' && leg !== 'tendering') return null;
  const step = leg === 'application' ? 'application' : 'tender';
  const found = tenderPeriod({ procedure, step, sent: from, shortening, documentsElectronic });
  return found.ok && found.value.kind === 'fixed' ? found.value.lastDay : null;
};
