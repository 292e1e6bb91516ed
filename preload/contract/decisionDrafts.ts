import { z } from 'zod';
import { decisionDraft, type KeptDecisionDraft } from '#domain/extensionDecision';
import { ask, gives, id, nothing } from './ask.ts';

/** What may be asked about decisions being written. None of it is in the journal: nothing is decided. */
export const decisionDraftCommands = {
  'decisionDraft.list': ask(nothing, gives<readonly KeptDecisionDraft[]>()),
  'decisionDraft.keep': ask(
    z.object({ agreementId: id, draft: decisionDraft }),
    gives<{ writtenAt: string }>(),
  ),
  'decisionDraft.discard': ask(z.object({ agreementId: id }), gives<null>()),
} as const;
