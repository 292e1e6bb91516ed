import { useTranslation } from 'react-i18next';
import type { ExtensionDoubts } from '#domain/deciding';
import { useFormat } from '#words/format';

/** The doubts about an extension as sentences, each with its days or amounts and the law. */
export const useDoubts = (doubts: ExtensionDoubts | null): readonly string[] => {
  const { t } = useTranslation();
  const format = useFormat();
  const { late, fourYears, ceiling } = doubts ?? {};
  return [
    late && t('decision.form.late', late),
    fourYears && t('decision.form.fourYears', fourYears),
    ceiling &&
      t('decision.form.pastCeiling', {
        used: format.money(ceiling.used),
        ceiling: format.money(ceiling.ceiling),
      }),
  ].filter((sentence) => typeof sentence === 'string');
};
