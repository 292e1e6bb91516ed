import type { AgreementView } from '#contract/agreements';
import type { Agreement } from '#domain/agreement';
import { courseOf } from '#domain/agreementSteps';
import { type ExtensionDoubts, extensionDoubts } from '#domain/deciding';
import type { DecisionDraft, ExtensionDecisionInput } from '#domain/extensionDecision';
import type { LocalDate } from '#domain/localDate';
import { type Failure, ok, type Result, refuse } from '#domain/result';

/**
 * What the form begins with: the next option in full, decided today. Nothing is chosen beforehand
 * where no option remains or its last day has passed: then no choice is the ordinary one.
 */
export const newDraft = ({ term }: AgreementView, today: LocalDate): DecisionDraft => {
  const [option] = term.remaining;
  const isLate = term.latestNotice !== null && today > term.latestNotice.nominal;
  const isOrdinary = option !== undefined && !isLate;
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

/** What is doubtful about the draft where it extends: lateness, a framework's four years, the ceiling. */
export const doubtsOf = (
  draft: DecisionDraft,
  { agreement, term }: Pick<AgreementView, 'agreement' | 'term'>,
): ExtensionDoubts | null =>
  draft.choice === 'extend'
    ? extensionDoubts(agreement, term, { ...draft, endsOn: newEnd(draft, { agreement }) })
    : null;

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

/** What was written for a decision that has been undone since: the agreement no longer has it. */
export const undoneDraft = (
  made: { readonly decisionId: string; readonly draft: DecisionDraft } | undefined,
  { decisions }: Pick<Agreement, 'decisions'>,
): DecisionDraft | undefined =>
  made && decisions.every(({ id }) => id !== made.decisionId) ? made.draft : undefined;
