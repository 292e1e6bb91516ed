import { create } from 'zustand';
import type { Agreement } from '#domain/agreement';
import type { DecisionDraft } from './decisionDraft.ts';

type Made = { readonly decisionId: string; readonly draft: DecisionDraft };

/**
 * Decisions being written, by agreement: leaving the room to look something up loses nothing. What
 * was written is kept beside the decision it became, so that it is there again when that is undone.
 */
export type DecisionDrafts = {
  readonly drafts: Readonly<Record<string, DecisionDraft>>;
  readonly made: Readonly<Record<string, Made>>;
  readonly keep: (agreementId: string, draft: DecisionDraft) => void;
  readonly fix: (agreementId: string, made: Made) => void;
};

export const useDecisionDrafts = create<DecisionDrafts>()((set, get) => ({
  drafts: {},
  made: {},
  keep: (agreementId, draft) => set({ drafts: { ...get().drafts, [agreementId]: draft } }),
  fix: (agreementId, made) => {
    const { [agreementId]: _, ...drafts } = get().drafts;
    set({ drafts, made: { ...get().made, [agreementId]: made } });
  },
}));

/** What is being written about an agreement, or was written for a decision that has been undone. */
export const draftOf = (
  { drafts, made }: Pick<DecisionDrafts, 'drafts' | 'made'>,
  { id, decisions }: Pick<Agreement, 'id' | 'decisions'>,
): DecisionDraft | undefined => {
  const latest = made[id];
  const isUndone =
    latest !== undefined && decisions.every((decision) => decision.id !== latest.decisionId);
  return drafts[id] ?? (isUndone ? latest.draft : undefined);
};
