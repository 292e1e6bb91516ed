import { type Standstill, tenDaysAfterJudgment } from '#domain/award';
import type { ComputedDate } from '#domain/calendar';
import type { LocalDate } from '#domain/localDate';
import { ok, type Result, refuse } from '#domain/result';

/** What came of a review in the administrative court. */
export const reviewOutcomes = ['rejected', 'withdrawn', 'mustCorrect', 'mustRedo'] as const;
export type ReviewOutcome = (typeof reviewOutcomes)[number];

/** An application for review (överprövning) as far as it is known. */
export type ReviewFacts = {
  /** The day the court received the application. */
  readonly received: LocalDate;
  /** True when the court decided that no extended standstill holds (LOU 20 kap. 8 §). */
  readonly isStandstillLifted: boolean;
  readonly judgment: {
    readonly given: LocalDate;
    /** The day the court sent it, from which the ten days are counted; null where not known. */
    readonly dispatched: LocalDate | null;
    readonly outcome: ReviewOutcome;
    /** True when the court decided that no ten-day period holds (LOU 20 kap. 10 §). */
    readonly isTenDaysLifted: boolean;
  } | null;
  /** True while a court forbids signing by an interim order (LOU 20 kap. 9 §), as on appeal. */
  readonly isInterimOrderInForce: boolean;
};

/** Whether the contract may be signed, and what stands in the way. */
export type SigningState =
  /** The standstill after the notification runs. */
  | { readonly kind: 'standstill'; readonly until: ComputedDate; readonly from: ComputedDate }
  /** The case is in the administrative court: no day can be said (LOU 20 kap. 8 §). */
  | { readonly kind: 'extendedStandstill'; readonly since: LocalDate }
  | { readonly kind: 'tenDays'; readonly until: ComputedDate; readonly from: ComputedDate }
  | { readonly kind: 'interimOrder' }
  /** The court has ordered that the procurement be corrected or made anew. */
  | { readonly kind: 'stopped'; readonly outcome: 'mustCorrect' | 'mustRedo' }
  | { readonly kind: 'allowed'; readonly since: ComputedDate };

/** From when a contract may be signed, whatever day it is now, or what forbids it until further notice. */
export type SigningCourse =
  | {
      readonly kind: 'from';
      /** What ran last before that day. */
      readonly after: 'standstill' | 'tenDays';
      readonly lastDay: ComputedDate;
      readonly earliest: ComputedDate;
    }
  | {
      readonly kind: 'blocked';
      readonly by: 'extendedStandstill' | 'interimOrder' | 'mustCorrect' | 'mustRedo';
      readonly since: LocalDate;
    };

/** Whether an application by itself stops a signing: only one received before the standstill ends (LOU 20 kap. 6, 8 and 11 §§). */
const isInTime = (standstill: Standstill, received: LocalDate): boolean =>
  received <= standstill.lastDay.date;

/**
 * From when a contract may be signed as one review stands: the standstill, then the extended one from
 * the application to the judgment, then ten days (LOU 20 kap. 1, 8, 9 and 10 §§). What the
 * court orders holds however late the application came; otherwise one after the standstill is refused
 * (`review.tooLate`), for by itself it stops nothing.
 */
export const signingAfterReview = (
  standstill: Standstill,
  review: ReviewFacts | null,
): Result<SigningCourse> => {
  const { lastDay, earliestSigning: earliest } = standstill;
  const afterStandstill: SigningCourse = { kind: 'from', after: 'standstill', lastDay, earliest };
  if (review === null) return ok(afterStandstill);
  const { received, judgment } = review;
  const blocked = (by: Extract<SigningCourse, { kind: 'blocked' }>['by']) =>
    ok({ kind: 'blocked', by, since: judgment?.given ?? received } as const);
  if (review.isInterimOrderInForce) return blocked('interimOrder');
  if (judgment?.outcome === 'mustCorrect' || judgment?.outcome === 'mustRedo') {
    return blocked(judgment.outcome);
  }
  if (!isInTime(standstill, received)) {
    return refuse('review.tooLate', { received, lastDay: lastDay.date });
  }
  if (judgment === null) {
    return review.isStandstillLifted ? ok(afterStandstill) : blocked('extendedStandstill');
  }
  if (review.isStandstillLifted || judgment.isTenDaysLifted) return ok(afterStandstill);
  const counted = tenDaysAfterJudgment(
    judgment.dispatched ?? judgment.given,
    judgment.dispatched !== null,
  );
  if (!counted.ok) return counted;
  if (counted.value.lastDay.date < lastDay.date) return ok(afterStandstill);
  return ok({
    kind: 'from',
    after: 'tenDays',
    lastDay: counted.value.lastDay,
    earliest: counted.value.earliestSigning,
  });
};

/**
 * {@link signingAfterReview} with several reviews: whatever forbids signing goes first, then the
 * latest day. Applications that came too late stop nothing by themselves.
 */
export const signingAfterReviews = (
  standstill: Standstill,
  reviews: readonly ReviewFacts[],
): Result<SigningCourse> => {
  let strictest = signingAfterReview(standstill, null);
  for (const review of reviews) {
    const course = signingAfterReview(standstill, review);
    if (!course.ok && course.failure.code === 'review.tooLate') continue;
    if (!course.ok) return course;
    if (course.value.kind === 'blocked') return course;
    const isLater =
      strictest.ok &&
      strictest.value.kind === 'from' &&
      course.value.earliest.date > strictest.value.earliest.date;
    if (isLater) strictest = course;
  }
  return strictest;
};

/** {@link signingAfterReview} as it stands on `today`. */
export const signingState = (
  standstill: Standstill,
  review: ReviewFacts | null,
  today: LocalDate,
): Result<SigningState> => {
  const course = signingAfterReview(standstill, review);
  if (!course.ok) return course;
  const { value } = course;
  if (value.kind === 'from') {
    const { after, lastDay: until, earliest: from } = value;
    return ok(
      today <= until.date ? { kind: after, until, from } : { kind: 'allowed', since: from },
    );
  }
  switch (value.by) {
    case 'extendedStandstill':
      return ok({ kind: 'extendedStandstill', since: value.since });
    case 'interimOrder':
      return ok({ kind: 'interimOrder' });
    default:
      return ok({ kind: 'stopped', outcome: value.by });
  }
};
