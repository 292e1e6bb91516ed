import {
  type ComputedDate,
  type Confidence,
  type CountedFrom,
  dayAfter,
  lastDayAfter,
  type Period,
  type Step,
  workingDayOnOrAfter,
} from '#domain/calendar';
import { type RuleId, ruleOn } from '#domain/law/rules';
import { addDays, daysBetween, type LocalDate } from '#domain/localDate';
import type { Procedure } from '#domain/procurement';
import { ok, type Result } from '#domain/result';

/** How long no contract may be signed, and the first days on which it may. */
export type Standstill = {
  readonly days: number;
  /** The last day of the standstill, also the last day to apply for review. */
  readonly lastDay: ComputedDate;
  /** The calendar day after, which may be a Saturday: signing is allowed on any day. */
  readonly earliestSigning: ComputedDate;
  readonly earliestSigningWorkday: LocalDate;
};

type Notified = {
  readonly sent: LocalDate;
  /** False when even one tenderer was notified in another way than electronically. */
  readonly electronic: boolean;
  /** Days stated in the notification; a longer time than the law's own binds. */
  readonly statedDays?: number | null;
  /** The last day stated in the notification, where it names a day instead of a length. */
  readonly statedLastDay?: LocalDate | null;
};

/** LOU 20 kap. 1 §: 10 days, or 15 when any tenderer was notified by other than electronic means. */
export const standstillDays = (electronic: boolean): number => (electronic ? 10 : 15);

/**
 * Whether a standstill follows at all: not on a call-off after renewed competition, a purchase in a
 * dynamic purchasing system or a direct award (LOU 20 kap. 2 §, 19 a kap. 10 §).
 */
export const hasStandstill = (procedure: Procedure): boolean =>
  procedure !== 'directAward' && procedure !== 'callOff' && procedure !== 'dynamicPurchasingSystem';

/**
 * The standstill after an award notification (LOU 20 kap. 1 and 18 §§). It is never shorter than the
 * law says, nor than the notification stated. The day of sending is day 0.
 */
export const standstill = (notified: Notified): Result<Standstill> => {
  const { sent, electronic } = notified;
  const lawful = standstillDays(electronic);
  const stated = Math.max(
    notified.statedDays ?? 0,
    notified.statedLastDay ? daysBetween(sent, notified.statedLastDay) : 0,
  );
  return standstillFrom({
    rule: 'standstill',
    from: {
      event: electronic ? 'notificationSentElectronically' : 'notificationSentOtherwise',
      date: sent,
    },
    days: Math.max(lawful, stated),
    lawful,
  });
};

/** The ten days after a voluntary ex-ante notice, counted from its publication (LOU 20 kap. 3 §). */
export const voluntaryNoticeStandstill = (published: LocalDate, days = 10): Result<Standstill> =>
  standstillFrom({
    rule: 'voluntaryNoticeStandstill',
    from: { event: 'voluntaryNoticePublished', date: published },
    days: Math.max(10, days),
    lawful: 10,
  });

/**
 * The ten-day period after the administrative court has decided, counted from the day the judgment
 * was dispatched (LOU 20 kap. 10 §). Only the day of judgment known: `isDispatchKnown` false, and
 * the answer is to be checked.
 */
export const tenDaysAfterJudgment = (
  judgment: LocalDate,
  isDispatchKnown = true,
): Result<Standstill> =>
  standstillFrom({
    rule: 'tenDaysAfterJudgment',
    from: { event: isDispatchKnown ? 'judgmentDispatched' : 'judgmentGiven', date: judgment },
    days: 10,
    lawful: 10,
    confidence: isDispatchKnown ? 'verified' : 'check',
  });

const standstillFrom = (given: {
  readonly rule: RuleId;
  readonly from: CountedFrom;
  readonly days: number;
  readonly lawful: number;
  readonly confidence?: Confidence;
}): Result<Standstill> => {
  const { rule, from, days, lawful } = given;
  const counted = counting(rule, from, { unit: 'days', amount: days }, given.confidence);
  if (!counted.ok) return counted;
  const [start, ...rest] = counted.value.steps;
  const longer: Step[] =
    days > lawful ? [{ kind: 'longerStated', date: from.date, stated: days, lawful }] : [];
  const lastDay = { ...counted.value, steps: [...(start ? [start] : []), ...longer, ...rest] };
  return ok({
    days,
    lastDay,
    earliestSigning: dayAfter(lastDay),
    earliestSigningWorkday: workingDayOnOrAfter(addDays(lastDay.date, 1)),
  });
};

/** A forward count under a rule in force on the day it starts. */
const counting = (
  rule: RuleId,
  from: CountedFrom,
  period: Period,
  confidence: Confidence = 'verified',
): Result<ComputedDate> => {
  const inForce = ruleOn(rule, from.date);
  if (!inForce.ok) return inForce;
  return ok(
    lastDayAfter({
      rule,
      from,
      period,
      confidence: inForce.value.verified ? confidence : 'check',
    }),
  );
};

const days = (amount: number): Period => ({ unit: 'days', amount });

/** The last day to apply for review of a cancellation: 10 days from sending, 15 if not electronic (LOU 20 kap. 12 §). */
export const reviewOfCancellation = (sent: LocalDate, electronic: boolean): Result<ComputedDate> =>
  counting(
    'reviewOfCancellation',
    {
      event: electronic ? 'cancellationSentElectronically' : 'cancellationSentOtherwise',
      date: sent,
    },
    days(standstillDays(electronic)),
  );

/** The last day for new grounds in court: three weeks from the application's receipt (LOU 20 kap. 5 b §). */
export const newGroundsInReview = (received: LocalDate): Result<ComputedDate> =>
  counting(
    'newGroundsInReview',
    { event: 'applicationReceived', date: received },
    { unit: 'weeks', amount: 3 },
  );

/**
 * The last day to appeal a judgment: three weeks, for the municipality from the day of judgment, for
 * a supplier from the day it got the judgment (förvaltningsprocesslagen 6 a §).
 */
export const appeal = (party: 'municipality' | 'supplier', from: LocalDate): Result<ComputedDate> =>
  counting(
    'appeal',
    { event: party === 'municipality' ? 'judgmentGiven' : 'judgmentReceived', date: from },
    { unit: 'weeks', amount: 3 },
  );

/** The last day to have a contract declared ineffective: six months from signing (LOU 20 kap. 17 §). */
export const ineffectivenessSixMonths = (signed: LocalDate): Result<ComputedDate> =>
  counting(
    'ineffectivenessSixMonths',
    { event: 'contractSigned', date: signed },
    { unit: 'months', amount: 6 },
  );

/** The same, cut to 30 days from a published contract award notice (LOU 20 kap. 17 §). */
export const ineffectivenessThirtyDays = (noticePublished: LocalDate): Result<ComputedDate> =>
  counting(
    'ineffectivenessThirtyDays',
    { event: 'awardNoticePublished', date: noticePublished },
    days(30),
  );

/**
 * The last day to claim damages: a year from learning of the signed contract (LOU 20 kap. 21 §). Only
 * the signing known: `isKnown` false, and the answer is the earliest it can be, and to be checked.
 */
export const damages = (known: LocalDate, isKnown = true): Result<ComputedDate> =>
  counting(
    'damages',
    { event: isKnown ? 'contractKnown' : 'contractSigned', date: known },
    { unit: 'years', amount: 1 },
    isKnown ? 'verified' : 'check',
  );

/** The last day for the contract award notice: 30 days from signing (LOU 10 kap. 4 §, 19 kap. 7 §). */
export const contractAwardNotice = (
  signed: LocalDate,
  isDirectAward = false,
): Result<ComputedDate> =>
  counting(
    isDirectAward ? 'contractAwardNoticeDirectAward' : 'contractAwardNotice',
    { event: 'contractSigned', date: signed },
    days(30),
  );

/** The same for notices gathered per quarter (bilaga 2 services, dynamic purchasing systems). */
export const contractAwardNoticeQuarterly = (quarterEnd: LocalDate): Result<ComputedDate> =>
  counting('contractAwardNoticeQuarterly', { event: 'quarterEnded', date: quarterEnd }, days(30));

/** The last day of the quarter that `date` lies in. */
export const quarterEnd = (date: LocalDate): LocalDate => {
  const year = date.slice(0, 4);
  const ends = ['03-31', '06-30', '09-30', '12-31'];
  // A date's month is 01–12, so its quarter is one of the four; LocalDate is made of such parts.
  return `${year}-${ends[Math.floor((Number(date.slice(5, 7)) - 1) / 3)]}` as LocalDate;
};

/** The day the documentation must be ready: 30 days from signing or cancelling (LOU 12:14, 12:16, 19:22, 19 a:11). */
export const documentationDue = (
  from: LocalDate,
  event: 'contractSigned' | 'procurementCancelled' = 'contractSigned',
): Result<ComputedDate> => counting('documentation', { event, date: from }, days(30));

/** The last day to answer a tenderer's written request: 15 days from receipt (LOU 12 kap. 13 §, 19 kap. 20 §). */
export const replyToTenderer = (received: LocalDate): Result<ComputedDate> =>
  counting('replyToTenderer', { event: 'requestReceived', date: received }, days(15));
