import type { ReactNode } from 'react';
import styles from './Confidence.module.css';
import { classes } from './classes.ts';
import { Icon } from './Icon.tsx';

/** How sure a date is: read in its source, to be checked, or typed by a person. */
export type Sureness = 'verified' | 'check' | 'given';

/** Says how sure a date is: 'Verifierad', 'Kontrollera' or 'Angiven'. */
export function Confidence({
  sureness,
  label,
}: {
  readonly sureness: Sureness;
  readonly label: string;
}) {
  return (
    <span className={classes(styles.sureness, styles[sureness])}>
      {sureness === 'verified' && <Icon name="verified" size={14} />}
      {sureness === 'check' && <Icon name="question" size={12} />}
      {label}
    </span>
  );
}

/** A date in the text; a dashed line under it where it should be checked. It never breaks. */
export function SureDate({
  isUnsure = false,
  children,
}: {
  readonly isUnsure?: boolean;
  readonly children: ReactNode;
}) {
  return <span className={classes(styles.date, isUnsure && styles.unsure)}>{children}</span>;
}
