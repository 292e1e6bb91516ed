import { useTranslation } from 'react-i18next';
import type { Procurement, ProcurementFacts } from '#domain/procurement';
import { useWorkbench } from '#state/store';
import { failureSentence } from '#words/sentence';

/** The DOM id of a fact's control, so that a gate can put the focus there. */
export const factId = (name: keyof ProcurementFacts): string => `fact-${name}`;

/**
 * How the facts of a case are edited: `of` gives a field its id, label and look, `keep` keeps one
 * fact at once and gives the sentence to show beside the field when it was refused.
 */
export const useFacts = ({ id }: Procurement) => {
  const { t } = useTranslation();
  const act = useWorkbench((state) => state.act);
  const keep =
    <Name extends keyof ProcurementFacts>(name: Name) =>
    async (value: ProcurementFacts[Name]): Promise<string | null> => {
      const change: Partial<ProcurementFacts> = {};
      change[name] = value;
      const answer = await act('procurement.describe', { id, change });
      return answer.ok ? null : failureSentence(t, answer.failure);
    };
  return {
    keep,
    /** An emptied line means that the fact is not known. */
    keepLine: (name: 'registryNumber' | 'cpv') => (text: string) =>
      keep(name)(text === '' ? null : text),
    of: (name: keyof ProcurementFacts) =>
      ({
        id: factId(name),
        label: t(`terms.fact.${name}`),
        variant: 'inline',
        placeholder: t('procurement.facts.notFilled'),
      }) as const,
  };
};
