import { useTranslation } from 'react-i18next';
import type { AgreementFacts } from '#domain/agreement';
import { useWorkbench } from '#state/store';
import { failureSentence } from '#words/sentence';

/** The DOM id of a fact's control, so that a question can put the focus there. */
export const factId = (name: string): string => `agreement-${name}`;

/**
 * How the facts of an agreement are edited: `of` gives a field its id, label and look, `keep` keeps
 * one fact at once and gives the sentence to show beside the field when it was refused.
 */
export const useFacts = (id: string) => {
  const { t } = useTranslation();
  const act = useWorkbench((state) => state.act);
  const keep =
    <Name extends keyof AgreementFacts>(name: Name) =>
    async (value: AgreementFacts[Name]): Promise<string | null> => {
      const change: Partial<AgreementFacts> = {};
      change[name] = value;
      const answer = await act('agreement.describe', { id, change });
      return answer.ok ? null : failureSentence(t, answer.failure);
    };
  return {
    keep,
    /** An emptied line means that the fact is not known. */
    keepLine: (name: 'number' | 'registryNumber') => (text: string) =>
      keep(name)(text === '' ? null : text),
    of: (name: keyof AgreementFacts) =>
      ({ id: factId(name), label: t(`terms.fact.${name}`), variant: 'inline' }) as const,
  };
};

export type Facts = ReturnType<typeof useFacts>;
