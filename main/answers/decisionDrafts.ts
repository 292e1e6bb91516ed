import { ok } from '#domain/result';
import type { Answers } from './answer.ts';

type Names = Extract<keyof Answers, `decisionDraft.${string}`>;

/** Answers about decisions being written. */
export const decisionDraftAnswers = (): Pick<Answers, Names> => ({
  'decisionDraft.list': { mode: 'read', run: ({ reads }) => ok(reads.decisionDrafts()) },
  'decisionDraft.keep': {
    mode: 'write',
    run: ({ keeps, now }, { agreementId, draft }) => {
      keeps.decisionDrafts.keep({ agreementId, writtenAt: now, draft });
      return ok({ writtenAt: now });
    },
  },
  'decisionDraft.discard': {
    mode: 'write',
    run: ({ keeps }, { agreementId }) => {
      keeps.decisionDrafts.discard(agreementId);
      return ok(null);
    },
  },
});
