import { z } from 'zod';
import { type LocalDate, localDateSchema } from '#domain/localDate';

/** What can be decided about an agreement's end. */
export const decisionChoices = ['extend', 'letEnd', 'procureAnew', 'terminate'] as const;
export type DecisionChoice = (typeof decisionChoices)[number];

/** What a person decides about an agreement's end. `months` only when extending, `endsOn` only when terminating. */
export const extensionDecisionInput = z.object({
  choice: z.enum(decisionChoices),
  months: z.number().int().min(1, 'option.months').max(240, 'option.months').nullable(),
  endsOn: localDateSchema.nullable(),
  reason: z.string().trim().max(5000, 'text.tooLong'),
  decisionMaker: z.string().trim().max(200, 'text.tooLong'),
  decidedOn: localDateSchema,
  notifiedOn: localDateSchema.nullable(),
  notifiedHow: z.string().trim().max(200, 'text.tooLong'),
  lateReason: z.string().trim().max(2000, 'text.tooLong'),
});
export type ExtensionDecisionInput = z.infer<typeof extensionDecisionInput>;

/** A decision being written: what is not chosen, or not yet possible, is left so until it is made. */
export const decisionDraft = extensionDecisionInput.extend({
  choice: z.enum(decisionChoices).nullable(),
  months: z.number().int().nullable(),
  decidedOn: localDateSchema.nullable(),
});
export type DecisionDraft = z.infer<typeof decisionDraft>;

/** A decision being written as it is kept; `writtenAt` is the instant of its last change. */
export type KeptDecisionDraft = {
  readonly agreementId: string;
  readonly writtenAt: string;
  readonly draft: DecisionDraft;
};

/** A decision as recorded; `option` is the place (from 0) of the option an extension used. */
export type ExtensionDecision = ExtensionDecisionInput & {
  readonly id: string;
  readonly option: number | null;
  /** When the supplier confirmed it; null until then. */
  readonly confirmedOn: LocalDate | null;
};
