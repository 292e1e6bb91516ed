import { create } from 'zustand';
import type { DecisionDraft } from './decisionDraft.ts';

/** Decisions being written, by agreement: leaving the room to look something up loses nothing. */
export type DecisionDrafts = {
  readonly drafts: Readonly<Record<string, DecisionDraft>>;
  readonly keep: (agreementId: string, draft: DecisionDraft) => void;
  readonly drop: (agreementId: string) => void;
};

export const useDecisionDrafts = create<DecisionDrafts>()((set, get) => ({
  drafts: {},
  keep: (agreementId, draft) => set({ drafts: { ...get().drafts, [agreementId]: draft } }),
  drop: (agreementId) => {
    const { [agreementId]: _, ...others } = get().drafts;
    set({ drafts: others });
  },
}));
