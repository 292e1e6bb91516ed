import type { AgreementView } from '#contract/agreements';
import {
  type DecisionChoice,
  type ExtensionDecisionInput,
  frameworkLimit,
  type Term,
} from '#domain/agreement';
import { courseOf } from '#domain/agreementSteps';
import type { LocalDate } from '#domain/localDate';
import { type Failure, ok, type Result, refuse } from '#domain/result';

/** A decision being written. `choice` and `decidedOn` may still be open. */
export type DecisionDraft = Omit<ExtensionDecisionInput, 'choice' | 'decidedOn'> & {
  readonly choice: DecisionChoice | null;
  readonly decidedOn: LocalDate | null;
};

/**
 * What the form begins with: the next option in full, decided today. Nothing is chosen beforehand
 * where no option remains or its last day has passed: then no choice is the ordinary one.
 */
export const newDraft = ({ term }: AgreementView, today: LocalDate): DecisionDraft => {
  const [option] = term.remaining;
  const isOrdinary = option !== undefined && !isPast(term, today);
  return {
    choice: isOrdinary ? 'extend' : null,
    months: option?.months ?? null,
    endsOn: null,
    reason: '',
    decisionMaker: '',
    decidedOn: today,
    notifiedOn: null,
    notifiedHow: '',
    lateReason: '',
  };
};

const isPast = (term: Term, day: LocalDate): boolean =>
  term.latestNotice !== null && day > term.latestNotice.nominal;

/** Whether the extension would be decided, or notified, after the agreement's own latest day. */
export const isLate = (draft: DecisionDraft, term: Term): boolean => {
  const acted = draft.notifiedOn ?? draft.decidedOn;
  return draft.choice === 'extend' && acted !== null && isPast(term, acted);
};

/** The four years of a framework that the draft would pass, and to when; null where it would not. */
export const passesFourYears = (
  draft: DecisionDraft,
  { agreement }: Pick<AgreementView, 'agreement'>,
): { readonly endsOn: LocalDate; readonly limit: LocalDate } | null => {
  const limit = frameworkLimit(agreement);
  const endsOn = draft.choice === 'extend' ? newEnd(draft, { agreement }) : null;
  return limit !== null && endsOn !== null && endsOn > limit ? { endsOn, limit } : null;
};

/** The end an extension of the draft's length would give, or null while that is unknown. */
export const newEnd = (
  draft: DecisionDraft,
  { agreement }: Pick<AgreementView, 'agreement'>,
): LocalDate | null =>
  draft.months === null || draft.months < 1 || draft.months > 240
    ? null
    : courseOf(agreement).endAfter(draft.months);

/** The draft as a decision, with only what belongs to its choice; refused while something is open. */
export const decisionOf = (draft: DecisionDraft): Result<ExtensionDecisionInput, Failure> => {
  const { choice, decidedOn } = draft;
  if (choice === null) return refuse('decision.noChoice', undefined, 'choice');
  if (decidedOn === null) return refuse('date.notADate', undefined, 'decidedOn');
  return ok({
    ...draft,
    choice,
    decidedOn,
    months: choice === 'extend' ? draft.months : null,
    endsOn: choice === 'terminate' ? draft.endsOn : null,
    lateReason: choice === 'extend' ? draft.lateReason : '',
  });
};
