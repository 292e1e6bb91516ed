import { type HolidayName, holidaysAndEves } from '#domain/law/holidays';
import type { RuleId } from '#domain/law/rules';
import { addDays, addMonths, type LocalDate, weekday } from '#domain/localDate';

/** Why nothing falls due on a day. */
export type NonWorkingReason = 'saturday' | 'sunday' | HolidayName;

/** What happened, or will, on the day a counting starts from. */
export type StepEvent =
  | 'notificationSentElectronically'
  | 'notificationSentOtherwise'
  | 'voluntaryNoticePublished'
  | 'judgmentDispatched'
  | 'judgmentGiven'
  | 'judgmentReceived'
  | 'applicationReceived'
  | 'cancellationSentElectronically'
  | 'cancellationSentOtherwise'
  | 'contractSigned'
  | 'contractKnown'
  | 'procurementCancelled'
  | 'awardNoticePublished'
  | 'quarterEnded'
  | 'requestReceived'
  | 'noticeSent'
  | 'invitationSent'
  | 'tenderDeadline'
  | 'agreementEnds'
  | 'noticeDayStated'
  | 'agreementEndsNoticeUnknown'
  | 'latestNotice'
  | 'frameworkStarts'
  | 'contractStartWished';

/**
 * One step of a counting, free of language: what was done, and the day it led to. The window says
 * each kind as a sentence (`explainStep` in `renderer/words/steps.*`).
 */
export type Step = { readonly date: LocalDate } & (
  | { readonly kind: 'start'; readonly event: StepEvent }
  | { readonly kind: PeriodStepKind; readonly count: number; readonly from: LocalDate }
  /** A rule added days to the period. */
  | { readonly kind: 'extraDays'; readonly count: number }
  /** A longer standstill than the law's was stated, and binds. */
  | { readonly kind: 'longerStated'; readonly stated: number; readonly lawful: number }
  /** The month has no such day, so its last one holds (lag 1930:173, 1 §). */
  | { readonly kind: 'shortMonth'; readonly day: number }
  /** Off a non-working day to the next working day; `skipped` are the days in between. */
  | {
      readonly kind: 'roll' | 'rollBack';
      readonly from: LocalDate;
      readonly because: NonWorkingReason;
      readonly skipped: readonly NonWorkingReason[];
    }
  /** A working day, and so not moved. */
  | { readonly kind: 'keep' }
  | { readonly kind: 'dayAfter' | 'dayBefore'; readonly from: LocalDate }
);

/** A period counted forward, or backwards. */
export type PeriodStepKind =
  | 'addDays'
  | 'addWeeks'
  | 'addMonths'
  | 'addYears'
  | 'addWorkingDays'
  | 'minusDays'
  | 'minusWeeks'
  | 'minusMonths'
  | 'minusYears'
  | 'minusWorkingDays';

/** Whether the rule was read in its source and counted from a known day, or ought to be checked. */
export type Confidence = 'verified' | 'check';

/**
 * A day that was counted out. `date` is the day to keep to; `nominal` is where the bare counting
 * ended before the day was moved off a Saturday, Sunday, holiday or eve.
 */
export type ComputedDate = {
  readonly date: LocalDate;
  readonly nominal: LocalDate;
  readonly steps: readonly Step[];
  readonly rule: RuleId;
  readonly confidence: Confidence;
};

const namesByYear = new Map<number, ReadonlyMap<LocalDate, HolidayName>>();

const namesOf = (year: number): ReadonlyMap<LocalDate, HolidayName> => {
  const known = namesByYear.get(year);
  if (known) return known;
  const names = new Map<LocalDate, HolidayName>();
  for (const { name, date } of holidaysAndEves(year)) if (!names.has(date)) names.set(date, name);
  namesByYear.set(year, names);
  return names;
};

/** Why nothing falls due on `date`: a named holiday or eve, else the weekend; null on a working day. */
export const nonWorkingReason = (date: LocalDate): NonWorkingReason | null => {
  const name = namesOf(Number(date.slice(0, 4))).get(date);
  if (name) return name;
  const day = weekday(date);
  return day === 7 ? 'sunday' : day === 6 ? 'saturday' : null;
};

/**
 * Whether a legal time may end on `date`: not on a Sunday, another public holiday, a Saturday,
 * Midsummer Eve, Christmas Eve or New Year's Eve (lag 1930:173, 2 §).
 */
export const isWorkingDay = (date: LocalDate): boolean => nonWorkingReason(date) === null;

/** `date` itself if it is a working day, else the first one after it. */
export const workingDayOnOrAfter = (date: LocalDate): LocalDate =>
  isWorkingDay(date) ? date : workingDayOnOrAfter(addDays(date, 1));

/** `date` itself if it is a working day, else the last one before it. */
export const workingDayOnOrBefore = (date: LocalDate): LocalDate =>
  isWorkingDay(date) ? date : workingDayOnOrBefore(addDays(date, -1));

/** The `count`th working day after `date` (negative: before it); 0 gives `date` itself. */
export const addWorkingDays = (date: LocalDate, count: number): LocalDate => {
  const direction = count < 0 ? -1 : 1;
  let day = date;
  for (let left = Math.abs(count); left > 0; left -= 1) {
    do day = addDays(day, direction);
    while (!isWorkingDay(day));
  }
  return day;
};

/** The working days after `from` up to and including `to`; negative when `to` is earlier. */
export const workingDaysBetween = (from: LocalDate, to: LocalDate): number => {
  if (to < from) return -workingDaysBetween(to, from);
  let count = 0;
  for (let day = addDays(from, 1); day <= to; day = addDays(day, 1)) {
    if (isWorkingDay(day)) count += 1;
  }
  return count;
};

/** A length of time as a law or a contract states it. */
export type Period = {
  readonly unit: 'days' | 'weeks' | 'months' | 'years' | 'workingDays';
  readonly amount: number;
};

/** The day `period` after `date`, before any moving off holidays (lag 1930:173, 1 §). */
export const addPeriod = (date: LocalDate, { unit, amount }: Period): LocalDate => {
  switch (unit) {
    case 'days':
      return addDays(date, amount);
    case 'weeks':
      return addDays(date, amount * 7);
    case 'months':
      return addMonths(date, amount);
    case 'years':
      return addMonths(date, amount * 12);
    case 'workingDays':
      return addWorkingDays(date, amount);
  }
};

/** What a counting starts from: the event on day 0, and the day itself. */
export type CountedFrom = { readonly event: StepEvent; readonly date: LocalDate };

type Counting = {
  readonly rule: RuleId;
  readonly from: CountedFrom;
  readonly period: Period;
  readonly confidence?: Confidence;
};

type ForwardCounting = Counting & {
  /** Days that a rule adds to the period, told as a step of their own. */
  readonly extraDays?: number;
};

/**
 * The last day of a time that runs forward. The day of the event is day 0; only a last day that
 * falls on a non-working day is moved, to the next working day (lag 1930:173, 2 §).
 */
export const lastDayAfter = (counting: ForwardCounting): ComputedDate => {
  const { rule, from, period, confidence, extraDays = 0 } = counting;
  const bare = addPeriod(from.date, period);
  const nominal = addDays(bare, extraDays);
  const extra: Step[] =
    extraDays === 0 ? [] : [{ kind: 'extraDays', date: nominal, count: extraDays }];
  const steps = [startStep(from), ...periodSteps(from.date, period, bare), ...extra];
  return {
    ...moved(nominal, steps, 'forward'),
    nominal,
    rule,
    confidence: confidence ?? 'verified',
  };
};

/**
 * The latest day of something that must be done a time before another day: counted backwards in the
 * calendar (`nominal`, the law's or the contract's own limit) and moved to the working day before
 * (`date`), which is our recommendation and not law.
 */
export const latestDayBefore = ({ rule, from, period, confidence }: Counting): ComputedDate => {
  const back = { unit: period.unit, amount: -period.amount };
  const nominal = addPeriod(from.date, back);
  const steps = [startStep(from), ...periodSteps(from.date, back, nominal)];
  return {
    ...moved(nominal, steps, 'back'),
    nominal,
    rule,
    confidence: confidence ?? 'verified',
  };
};

/** The first step of a counting: the event, on day 0. */
export const startStep = ({ event, date }: CountedFrom): Step => ({ kind: 'start', date, event });

const stepKinds: Readonly<Record<Period['unit'], readonly [PeriodStepKind, PeriodStepKind]>> = {
  days: ['addDays', 'minusDays'],
  weeks: ['addWeeks', 'minusWeeks'],
  months: ['addMonths', 'minusMonths'],
  years: ['addYears', 'minusYears'],
  workingDays: ['addWorkingDays', 'minusWorkingDays'],
};

/** The steps from `from` to `to`: the period, and the last of the month where its day is missing. */
const periodSteps = (from: LocalDate, { unit, amount }: Period, to: LocalDate): Step[] => {
  if (amount === 0) return [];
  const [forward, back] = stepKinds[unit];
  const kind = amount < 0 ? back : forward;
  const step: Step = { kind, date: to, count: Math.abs(amount), from };
  const isShort = (unit === 'months' || unit === 'years') && to.slice(8) !== from.slice(8);
  return isShort ? [step, { kind: 'shortMonth', date: to, day: Number(from.slice(8)) }] : [step];
};

const moved = (
  nominal: LocalDate,
  steps: readonly Step[],
  direction: 'forward' | 'back',
): Pick<ComputedDate, 'date' | 'steps'> => {
  const because = nonWorkingReason(nominal);
  if (because === null) {
    return { date: nominal, steps: [...steps, { kind: 'keep', date: nominal }] };
  }
  const isForward = direction === 'forward';
  const date = isForward ? workingDayOnOrAfter(nominal) : workingDayOnOrBefore(nominal);
  const skipped: NonWorkingReason[] = [];
  const onward = isForward ? 1 : -1;
  for (let day = addDays(nominal, onward); day !== date; day = addDays(day, onward)) {
    const reason = nonWorkingReason(day);
    if (reason !== null) skipped.push(reason);
  }
  const kind = isForward ? 'roll' : 'rollBack';
  return { date, steps: [...steps, { kind, date, from: nominal, because, skipped }] };
};

/** The last day at which it can safely be done: the nominal day, or the working day before it. */
export const recommendedWorkday = (computed: ComputedDate): LocalDate =>
  workingDayOnOrBefore(computed.nominal);

/** The day after a computed last day, as a day of its own: when something may be done at the earliest. */
export const dayAfter = (computed: ComputedDate, rule: RuleId = computed.rule): ComputedDate => {
  const date = addDays(computed.date, 1);
  return {
    date,
    nominal: date,
    steps: [...computed.steps, { kind: 'dayAfter', date, from: computed.date }],
    rule,
    confidence: computed.confidence,
  };
};
