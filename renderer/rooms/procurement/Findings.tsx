import { useTranslation } from 'react-i18next';
import type { TenderDeadlineFinding } from '#domain/advertising';
import { Icon } from '#ui/Icon';
import { findingSentence } from '#words/regime';
import styles from './Findings.module.css';

/** What is wrong, or unwise, with the tender deadline, under its field. */
export function Findings({ findings }: { readonly findings: readonly TenderDeadlineFinding[] }) {
  const { t, i18n } = useTranslation();
  return findings.map((finding) => (
    <span
      key={finding.code}
      className={finding.severity === 'wrong' ? styles.wrong : styles.warning}
    >
      <Icon name={finding.severity === 'wrong' ? 'alertOctagon' : 'alertTriangle'} size={14} />
      <span>{findingSentence(finding, t, i18n.language)}</span>
    </span>
  ));
}
