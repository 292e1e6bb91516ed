import { z } from 'zod';
import { type Change, changed } from '#domain/change';
import { localDateSchema } from '#domain/localDate';
import { ok, type Result, refuse } from '#domain/result';
import { type ReviewFacts, reviewOutcomes } from '#domain/review';

const line = z.string().trim().max(300, 'text.tooLong');
const day = localDateSchema.nullable();

/** What a person types about one application for review (ansökan om överprövning). */
export const caseReviewFacts = z.object({
  /** The day the court received it. */
  received: localDateSchema,
  applicant: line,
  /** The court's own number of the case. */
  courtCase: line,
  standstillLifted: z.boolean(),
  judgmentGiven: day,
  judgmentDispatched: day,
  outcome: z.enum(reviewOutcomes).nullable(),
  tenDaysLifted: z.boolean(),
  interimOrder: z.boolean(),
});
export type CaseReviewFacts = z.infer<typeof caseReviewFacts>;

/** An application for review of a case. */
export type CaseReview = CaseReviewFacts & { readonly id: string };

/** A review of which only its receipt, and perhaps who applied, is known. */
export const newReview = (
  id: string,
  { received, applicant }: Pick<CaseReviewFacts, 'received' | 'applicant'>,
): CaseReview => ({
  id,
  received,
  applicant,
  courtCase: '',
  standstillLifted: false,
  judgmentGiven: null,
  judgmentDispatched: null,
  outcome: null,
  tenDaysLifted: false,
  interimOrder: false,
});

/**
 * The review with some facts changed. Refuses a judgment before the application and a dispatch before
 * the judgment (`procurement.datesBackwards`), naming the field that was changed.
 */
export const describeReview = (
  review: CaseReview,
  change: Change<CaseReviewFacts>,
): Result<CaseReview> => {
  const { record, names } = changed(review, change);
  for (const [earlier, later] of [
    ['received', 'judgmentGiven'],
    ['judgmentGiven', 'judgmentDispatched'],
  ] as const) {
    const [from, to] = [record[earlier], record[later]];
    if (from !== null && to !== null && to < from) {
      const field = names.has(later) ? later : earlier;
      return refuse('procurement.datesBackwards', { earlier, later, from, to }, field);
    }
  }
  return ok(record);
};

/** What the counting needs of it; without an outcome the court has not decided yet. */
export const reviewFactsOf = (review: CaseReview): ReviewFacts => ({
  received: review.received,
  isStandstillLifted: review.standstillLifted,
  isInterimOrderInForce: review.interimOrder,
  judgment:
    review.judgmentGiven === null || review.outcome === null
      ? null
      : {
          given: review.judgmentGiven,
          dispatched: review.judgmentDispatched,
          outcome: review.outcome,
          isTenDaysLifted: review.tenDaysLifted,
        },
});
