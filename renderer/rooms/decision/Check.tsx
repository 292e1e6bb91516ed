import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Icon } from '#ui/Icon';
import styles from './Evidence.module.css';

const icons = { ok: 'check', check: 'alertTriangle', ask: 'question' } as const;

/** A line of evidence: met, to be considered, or not known. */
export function Check({
  state,
  children,
}: {
  readonly state: keyof typeof icons;
  readonly children: ReactNode;
}) {
  const { t } = useTranslation();
  return (
    <li className={styles.check}>
      <span
        className={state === 'ok' ? styles.met : styles.open}
        role="img"
        aria-label={t(`decision.clause.state.${state}`)}
      >
        <Icon name={icons[state]} size={15} />
      </span>
      <span>{children}</span>
    </li>
  );
}
