import type { ReactNode } from 'react';
import styles from './Quote.module.css';

/** Somebody else's words, in serif: a clause, a statute, a cell of a file. */
export function Quote({ children }: { readonly children: ReactNode }) {
  return <blockquote className={styles.quote}>{children}</blockquote>;
}
