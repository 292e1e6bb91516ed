import { tenderPeriod } from '#domain/advertising';
import { hasStandstill, standstill } from '#domain/award';
import { isWorkingDay } from '#domain/calendar';
import type { Shortening, TenderStep } from '#domain/law/tenderPeriods';
import { addDays, daysBetween, type LocalDate } from '#domain/localDate';
import type { Phase, Procedure } from '#domain/procurement';
import { ok, type Result, refuse } from '#domain/result';

/** The stretches of a procurement, in order. Two-step procedures have all of them. */
export type LegId =
  | 'preStudy'
  | 'application'
  | 'selection'
  | 'tendering'
  | 'evaluation'
  | 'standstill'
  | 'mobilisation';

/**
 * How long each stretch takes. Work is counted in working days, suppliers' time and reserve in
 * calendar days. A supplier's time shorter than the law allows is lengthened to it.
 */
export type PlanLengths = Readonly<Record<PlanLengthName, number>>;

export const planLengthNames = [
  'preStudyWorkingDays',
  'applicationDays',
  'selectionWorkingDays',
  'tenderingDays',
  'evaluationWorkingDays',
  // Kept free after the standstill, for a review (överprövning) or other delay.
  'reserveDays',
  // From signing to the start: handing over, ordering systems, information.
  'mobilisationWorkingDays',
] as const;
export type PlanLengthName = (typeof planLengthNames)[number];

/** Lengths of an ordinary procurement in a small municipality; ours, for the municipality to change. */
export const standardPlanLengths: PlanLengths = {
  preStudyWorkingDays: 40,
  applicationDays: 30,
  selectionWorkingDays: 10,
  tenderingDays: 35,
  evaluationWorkingDays: 15,
  reserveDays: 14,
  mobilisationWorkingDays: 20,
};

/** A time of year that people keep free: all of July, and Christmas from 20 December to Epiphany. */
export const quietTimes = ['july', 'christmas'] as const;
export type QuietTime = (typeof quietTimes)[number];

const quietTimeOf = (date: LocalDate): QuietTime | null => {
  const day = date.slice(5);
  if (day >= '07-01' && day <= '07-31') return 'july';
  return day >= '12-20' || day <= '01-06' ? 'christmas' : null;
};

/** What a plan is made from. */
export type PlanWish = {
  readonly procedure: Procedure;
  readonly contractStart: LocalDate;
  readonly lengths: PlanLengths;
  readonly shortening: Shortening;
  readonly documentsElectronic: boolean;
  readonly notificationElectronic: boolean;
  readonly avoid: readonly QuietTime[];
};

/** One stretch of a plan: its first day, the day the next begins, and what there is to know of it. */
export type PlannedLeg = {
  readonly leg: LegId;
  readonly phase: Phase;
  readonly from: LocalDate;
  readonly to: LocalDate;
  /** The earliest lawful `to`, where the law sets one. */
  readonly lawful: LocalDate | null;
  /** Quiet times that lie within it and made it longer. */
  readonly around: readonly QuietTime[];
};

const phaseOf: Readonly<Record<LegId, Phase>> = {
  preStudy: 'preStudy',
  application: 'advertising',
  selection: 'advertising',
  tendering: 'advertising',
  evaluation: 'evaluation',
  standstill: 'evaluation',
  mobilisation: 'contract',
};

const twoSteps: ReadonlySet<Procedure> = new Set<Procedure>([
  'restricted',
  'negotiated',
  'competitiveDialogue',
  'innovationPartnership',
]);

/** The stretches that a procedure has, in order. */
export const legsOf = (procedure: Procedure): readonly LegId[] => [
  'preStudy',
  ...(twoSteps.has(procedure) ? (['application', 'selection'] as const) : []),
  'tendering',
  'evaluation',
  ...(hasStandstill(procedure) ? (['standstill'] as const) : []),
  'mobilisation',
];

const isQuiet = (date: LocalDate, avoid: readonly QuietTime[]): boolean => {
  const quiet = quietTimeOf(date);
  return quiet !== null && avoid.includes(quiet);
};

const isWorkable = (date: LocalDate, avoid: readonly QuietTime[]): boolean =>
  isWorkingDay(date) && !isQuiet(date, avoid);

const workableOnOrAfter = (date: LocalDate, avoid: readonly QuietTime[]): LocalDate => {
  let day = date;
  while (!isWorkable(day, avoid)) day = addDays(day, 1);
  return day;
};

/** For each way of counting, the day that counts next after a day: every plan goes through the same ones. */
const nextDays = new Map<string, Map<LocalDate, LocalDate>>();

/** The day after `count` days that count have passed: working days or any, but for the quiet ones. */
const passing = (
  from: LocalDate,
  count: number,
  counted: 'working' | 'calendar',
  avoid: readonly QuietTime[],
): LocalDate => {
  const way = [counted, ...avoid].join(' ');
  const known = nextDays.get(way) ?? new Map<LocalDate, LocalDate>();
  nextDays.set(way, known);
  const counts = (day: LocalDate) =>
    counted === 'working' ? isWorkable(day, avoid) : !isQuiet(day, avoid);
  const after = (day: LocalDate): LocalDate => {
    let next = addDays(day, 1);
    while (!counts(next)) next = addDays(next, 1);
    known.set(day, next);
    return next;
  };
  let day = from;
  for (let left = count; left > 0; left -= 1) day = known.get(day) ?? after(day);
  return day;
};

/** When a stretch that begins on `from` can be over, and the earliest day the law would let it be. */
type LegEnd = { readonly end: LocalDate; readonly lawful: LocalDate | null };

const workEnd = (from: LocalDate, days: number, avoid: readonly QuietTime[]): Result<LegEnd> =>
  ok({ end: passing(from, days, 'working', avoid), lawful: null });

const supplierTimeEnd = (
  wish: PlanWish,
  step: TenderStep,
  from: LocalDate,
  days: number,
): Result<LegEnd> => {
  const { procedure, shortening, documentsElectronic, avoid } = wish;
  const period = tenderPeriod({ procedure, step, sent: from, shortening, documentsElectronic });
  if (!period.ok) return period;
  const lawful = period.value.kind === 'fixed' ? period.value.lastDay.date : null;
  const wished = passing(from, days, 'calendar', avoid);
  const later = lawful !== null && lawful > wished ? lawful : wished;
  return ok({ end: workableOnOrAfter(later, avoid), lawful });
};

const standstillEnd = (wish: PlanWish, from: LocalDate): Result<LegEnd> => {
  const found = standstill({ sent: from, electronic: wish.notificationElectronic });
  if (!found.ok) return found;
  const lawful = found.value.earliestSigning.date;
  const end = workableOnOrAfter(addDays(lawful, wish.lengths.reserveDays), wish.avoid);
  return ok({ end, lawful });
};

const endOf = (wish: PlanWish, leg: LegId, from: LocalDate): Result<LegEnd> => {
  const { lengths, avoid } = wish;
  switch (leg) {
    case 'preStudy':
      return workEnd(from, lengths.preStudyWorkingDays, avoid);
    case 'application':
      return supplierTimeEnd(wish, 'application', from, lengths.applicationDays);
    case 'selection':
      return workEnd(from, lengths.selectionWorkingDays, avoid);
    case 'tendering':
      return supplierTimeEnd(wish, 'tender', from, lengths.tenderingDays);
    case 'evaluation':
      return workEnd(from, lengths.evaluationWorkingDays, avoid);
    case 'standstill':
      return standstillEnd(wish, from);
    case 'mobilisation':
      return workEnd(from, lengths.mobilisationWorkingDays, avoid);
  }
};

const quietWithin = (
  from: LocalDate,
  to: LocalDate,
  avoid: readonly QuietTime[],
): readonly QuietTime[] => {
  const found = new Set<QuietTime>();
  if (avoid.length === 0) return [];
  for (let day = from; day < to; day = addDays(day, 1)) {
    const quiet = quietTimeOf(day);
    if (quiet !== null && avoid.includes(quiet)) found.add(quiet);
  }
  return [...found];
};

const planned = (
  wish: PlanWish,
  leg: LegId,
  from: LocalDate,
  to: LocalDate,
  lawful: LocalDate | null,
): PlannedLeg => ({
  leg,
  phase: phaseOf[leg],
  from,
  to,
  lawful,
  around: quietWithin(from, to, wish.avoid),
});

/** The furthest a stretch can begin before its end: longer than any sensible length. */
const furthestBack = 1500;

const workableOnOrBefore = (date: LocalDate, avoid: readonly QuietTime[]): LocalDate => {
  let day = date;
  while (!isWorkable(day, avoid)) day = addDays(day, -1);
  return day;
};

/**
 * The latest workable day on which a stretch can begin and still be over by `to`. A later beginning
 * never gives an earlier end, so the days before `to` are halved rather than tried one by one.
 */
const latestStart = (wish: PlanWish, leg: LegId, to: LocalDate): Result<PlannedLeg> => {
  const begun = (back: number) => workableOnOrBefore(addDays(to, -back), wish.avoid);
  let [tooLate, enough] = [-1, 1];
  for (;;) {
    const found = endOf(wish, leg, begun(enough));
    if (!found.ok) return found;
    if (found.value.end <= to) break;
    if (enough > furthestBack) return refuse('plan.tooLong', { leg });
    [tooLate, enough] = [enough, enough * 2];
  }
  while (enough - tooLate > 1) {
    const middle = Math.floor((tooLate + enough) / 2);
    const found = endOf(wish, leg, begun(middle));
    if (!found.ok) return found;
    if (found.value.end <= to) enough = middle;
    else tooLate = middle;
  }
  const from = begun(enough);
  const found = endOf(wish, leg, from);
  return found.ok ? ok(planned(wish, leg, from, to, found.value.lawful)) : found;
};

/**
 * A plan counted backwards from the wished contract start: each stretch begins as late as it can, on a
 * working day outside the quiet times to avoid, with every legal minimum kept. The first stretch's
 * `from` is the day the pre-study must begin.
 */
export const planBackwards = (wish: PlanWish): Result<readonly PlannedLeg[]> => {
  const legs: PlannedLeg[] = [];
  let to = wish.contractStart;
  for (const leg of [...legsOf(wish.procedure)].reverse()) {
    const found = latestStart(wish, leg, to);
    if (!found.ok) return found;
    legs.unshift(found.value);
    to = found.value.from;
  }
  return ok(legs);
};

/** The first days of stretches that have really begun, by stretch. */
export type Begun = Partial<Readonly<Record<LegId, LocalDate>>>;

/** Where a procurement leads from what has really happened. */
export type Outlook = {
  /** The stretches from the one that goes on, as early as they can be. */
  readonly legs: readonly PlannedLeg[];
  readonly contractStart: LocalDate;
  /** Whether the wished contract start can still be kept. */
  readonly holds: boolean;
  /** Days late; negative is slack. */
  readonly lateBy: number;
};

/**
 * The same stretches forwards from the last one that has begun (or from `today` when none has),
 * each as early as it can be: whether the wished start still holds. A stretch that should be over
 * goes on at least until `today`.
 */
export const outlookOf = (wish: PlanWish, begun: Begun, today: LocalDate): Result<Outlook> => {
  const all = legsOf(wish.procedure);
  const current = all.findLastIndex((leg) => begun[leg] !== undefined);
  const ahead = all.slice(Math.max(current, 0));
  const legs: PlannedLeg[] = [];
  let from = begun[ahead[0] ?? 'preStudy'] ?? workableOnOrAfter(today, wish.avoid);
  for (const leg of ahead) {
    const found = endOf(wish, leg, from);
    if (!found.ok) return found;
    const { end, lawful } = found.value;
    const to = end < today ? workableOnOrAfter(today, wish.avoid) : end;
    legs.push(planned(wish, leg, from, to, lawful));
    from = to;
  }
  const lateBy = daysBetween(wish.contractStart, from);
  return ok({ legs, contractStart: from, holds: lateBy <= 0, lateBy });
};
