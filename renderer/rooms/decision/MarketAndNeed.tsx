import { useTranslation } from 'react-i18next';
import { useFacts } from '#agreements/useFacts';
import type { Agreement } from '#domain/agreement';
import { SectionHead } from '#ui/SectionHead';
import { TextArea } from '#ui/TextArea';
import styles from './Evidence.module.css';

/** What is known of the market and of the need, written while the decision ripens. */
export function MarketAndNeed({ agreement }: { readonly agreement: Agreement }) {
  const { t } = useTranslation();
  const { keep } = useFacts(agreement.id);
  return (
    <section className={styles.section}>
      <SectionHead title={t('decision.market.title')} />
      <TextArea
        isLabelHidden
        isOptional
        label={t('decision.market.title')}
        placeholder={t('decision.market.placeholder')}
        value={agreement.marketAndNeed}
        onCommit={keep('marketAndNeed')}
        rows={3}
      />
    </section>
  );
}
