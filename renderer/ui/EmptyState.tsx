import type { ReactNode } from 'react';
import styles from './EmptyState.module.css';

/** Nothing here: one sentence that says so and what to do, and at most one action. No drawing. */
export function EmptyState({
  sentence,
  action,
}: {
  readonly sentence: ReactNode;
  readonly action?: ReactNode;
}) {
  return (
    <div className={styles.empty}>
      <p>{sentence}</p>
      {action}
    </div>
  );
}
