import { useTranslation } from 'react-i18next';
import type { Agreement } from '#domain/agreement';
import { useWorkbench } from '#state/store';
import { SectionHead } from '#ui/SectionHead';
import { TextArea } from '#ui/TextArea';
import { failureSentence } from '#words/sentence';
import styles from './Evidence.module.css';

/** What is known of the market and of the need, written while the decision ripens. */
export function MarketAndNeed({ agreement }: { readonly agreement: Agreement }) {
  const { t } = useTranslation();
  const act = useWorkbench((state) => state.act);
  const keep = async (marketAndNeed: string) => {
    const answer = await act('agreement.describe', { id: agreement.id, change: { marketAndNeed } });
    return answer.ok ? null : failureSentence(t, answer.failure);
  };
  return (
    <section className={styles.section}>
      <SectionHead title={t('decision.market.title')} />
      <TextArea
        isLabelHidden
        isOptional
        label={t('decision.market.title')}
        placeholder={t('decision.market.placeholder')}
        value={agreement.marketAndNeed}
        onCommit={keep}
        rows={3}
      />
    </section>
  );
}
