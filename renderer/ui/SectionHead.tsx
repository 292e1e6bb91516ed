import type { ReactNode } from 'react';
import styles from './SectionHead.module.css';

/** The head of a section, with a quiet aside ('3 av 4 förvaltningar har svarat') and an action. */
export function SectionHead({
  title,
  aside,
  action,
  id,
}: {
  readonly title: ReactNode;
  readonly aside?: ReactNode;
  readonly action?: ReactNode;
  readonly id?: string;
}) {
  return (
    <div className={styles.head}>
      <h2 className={styles.title} id={id}>
        {title}
        {aside && <small className={styles.aside}>{aside}</small>}
      </h2>
      {action}
    </div>
  );
}
