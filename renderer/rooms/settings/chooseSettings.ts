import { useTranslation } from 'react-i18next';
import type { Settings } from '#domain/settings';
import { useWorkbench } from '#state/store';
import { failureSentence } from '#words/sentence';

/** Keeps some settings at once; gives null, or the sentence to show beside the field. */
export const useChooseSettings = () => {
  const { t } = useTranslation();
  const act = useWorkbench((state) => state.act);
  return async (change: Partial<Settings>): Promise<string | null> => {
    const answer = await act('settings.choose', change);
    return answer.ok ? null : failureSentence(t, answer.failure);
  };
};
