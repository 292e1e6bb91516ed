import { useTranslation } from 'react-i18next';
import type { AgreementView } from '#contract/agreements';
import { SectionHead } from '#ui/SectionHead';
import styles from './Facts.module.css';
import { sourceLabel } from './sourceLabel.ts';

/** What the list that the agreement came from says, cell by cell, in its own words. */
export function SourceTexts({ view }: { readonly view: AgreementView }) {
  const { t } = useTranslation();
  const { agreement, importName } = view;
  const texts = Object.entries(agreement.sourceTexts).filter(([, text]) => text.trim() !== '');
  if (texts.length === 0) return null;
  const rows = agreement.sourceRows;
  return (
    <section className={styles.section}>
      <SectionHead title={t('agreement.source.title')} />
      <p className={styles.quiet}>
        {importName !== null && rows !== null
          ? t('agreement.source.rows', { name: importName, rows })
          : rows !== null
            ? t('agreement.source.rowsOnly', { rows })
            : importName !== null && t('agreement.source.nameOnly', { name: importName })}
      </p>
      <dl className={styles.source}>
        {texts.map(([field, text]) => (
          <div key={field} style={{ display: 'contents' }}>
            <dt>{sourceLabel(t, field)}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
