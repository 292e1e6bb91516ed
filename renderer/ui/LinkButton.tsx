import type { ReactNode } from 'react';
import styles from './LinkButton.module.css';

/** A button that reads as a link within text or a list, such as a record to go to. */
export function LinkButton({
  name,
  onClick,
  children,
}: {
  /** What it is called where the words alone do not say what it does. */
  readonly name?: string;
  readonly onClick: () => void;
  readonly children: ReactNode;
}) {
  return (
    <button type="button" className={styles.link} aria-label={name} onClick={onClick}>
      {children}
    </button>
  );
}
