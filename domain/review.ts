import { type Standstill, tenDaysAfterJudgment } from '#domain/award';
import type { ComputedDate } from '#domain/calendar';
import type { LocalDate } from '#domain/localDate';
import { ok, type Result, refuse } from '#domain/result';

/** What came of a review in the administrative court. */
export type ReviewOutcome = 'rejected' | 'withdrawn' | 'mustCorrect' | 'mustRedo';

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

/**
 * Whether a contract may be signed on `today`, through the course of a review: standstill, extended
 * standstill from the application to the judgment, then ten days (LOU 20 kap. 1, 8, 9 and 10 §§).
 * Refused (`review.tooLate`) where the application came after the standstill and so stops nothing.
 */
export const signingState = (
  standstill: Standstill,
  review: ReviewFacts | null,
  today: LocalDate,
): Result<SigningState> => {
  const { lastDay, earliestSigning } = standstill;
  const afterStandstill: SigningState =
    today <= lastDay.date
      ? { kind: 'standstill', until: lastDay, from: earliestSigning }
      : { kind: 'allowed', since: earliestSigning };
  if (review === null) return ok(afterStandstill);
  if (review.received > lastDay.date) {
    return refuse('review.tooLate', { received: review.received, lastDay: lastDay.date });
  }
  if (review.isInterimOrderInForce) return ok({ kind: 'interimOrder' });
  const { judgment } = review;
  if (judgment === null) {
    return ok(
      review.isStandstillLifted
        ? afterStandstill
        : { kind: 'extendedStandstill', since: review.received },
    );
  }
  if (judgment.outcome === 'mustCorrect' || judgment.outcome === 'mustRedo') {
    return ok({ kind: 'stopped', outcome: judgment.outcome });
  }
  if (review.isStandstillLifted || judgment.isTenDaysLifted) return ok(afterStandstill);
  const counted = tenDaysAfterJudgment(
    judgment.dispatched ?? judgment.given,
    judgment.dispatched !== null,
  );
  if (!counted.ok) return counted;
  const { lastDay: until, earliestSigning: from } = counted.value;
  if (until.date < lastDay.date) return ok(afterStandstill);
  return ok(
    today <= until.date ? { kind: 'tenDays', until, from } : { kind: 'allowed', since: from },
  );
};
