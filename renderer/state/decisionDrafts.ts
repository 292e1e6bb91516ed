import { create } from 'zustand';
import type { DecisionDraft } from '#domain/extensionDecision';
import type { Failure } from '#domain/result';
import { door } from './desk.ts';

/** `writtenAt` is when it was last kept; null until it is. */
type Written = { readonly draft: DecisionDraft; readonly writtenAt: string | null };
/** A decision that was made here, and what had been written for it. */
type Made = { readonly decisionId: string; readonly draft: DecisionDraft };

/**
 * Decisions being written, by agreement, as the store keeps them: neither leaving the room nor the end
 * of the program loses one. What was written is remembered beside the decision it became, so that it
 * is there again when that is undone.
 */
export type DecisionDrafts = {
  readonly drafts: Readonly<Record<string, Written>>;
  readonly made: Readonly<Record<string, Made>>;
  /** Keeps the draft at once; gives why it could not be kept, else null. */
  readonly keep: (agreementId: string, draft: DecisionDraft) => Promise<Failure | null>;
  readonly discard: (agreementId: string) => void;
  /** The draft has become a decision; the store let it go with that. */
  readonly fix: (agreementId: string, made: Made) => void;
};

export const useDecisionDrafts = create<DecisionDrafts>()((set, get) => {
  const others = <One>(all: Readonly<Record<string, One>>, agreementId: string) => {
    const { [agreementId]: _, ...rest } = all;
    return rest;
  };
  return {
    drafts: {},
    made: {},
    keep: async (agreementId, draft) => {
      const put = (writtenAt: string | null) =>
        set({ drafts: { ...get().drafts, [agreementId]: { draft, writtenAt } } });
      put(get().drafts[agreementId]?.writtenAt ?? null);
      const answer = await door.call('decisionDraft.keep', { agreementId, draft });
      if (!answer.ok) return answer.failure;
      // It may have been written on, thrown away or decided since.
      if (get().drafts[agreementId]?.draft === draft) put(answer.value.writtenAt);
      return null;
    },
    discard: (agreementId) => {
      set({
        drafts: others(get().drafts, agreementId),
        made: others(get().made, agreementId),
      });
      void door.call('decisionDraft.discard', { agreementId });
    },
    fix: (agreementId, made) =>
      set({
        drafts: others(get().drafts, agreementId),
        made: { ...get().made, [agreementId]: made },
      }),
  };
});

/** Fetches what was being written; asked before the first room is drawn. */
export const openDecisionDrafts = async (): Promise<void> => {
  const answer = await door.call('decisionDraft.list', {});
  if (!answer.ok) return;
  const drafts = answer.value.map(({ agreementId, ...written }) => [agreementId, written]);
  useDecisionDrafts.setState({ drafts: Object.fromEntries(drafts) });
};
