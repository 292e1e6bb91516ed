import type { ReactNode } from 'react';
import { classes } from './classes.ts';
import styles from './GateList.module.css';
import { Icon } from './Icon.tsx';

/** One thing a gate asks for. */
export type GateRow = {
  readonly id: string;
  /** `missing` blocks; `warning` may be overridden; `overridden` was, with a reason; `met` is done. */
  readonly state: 'missing' | 'warning' | 'overridden' | 'met';
  readonly title: ReactNode;
  /** What to do about it. */
  readonly detail?: ReactNode;
  /** A button or a short fact at the right. */
  readonly action?: ReactNode;
};

/** The word for each state, for screen readers: 'Saknas', 'Varning', 'Åsidosatt', 'Klart'. */
export type GateStateWords = Readonly<Record<GateRow['state'], string>>;

const icons = {
  missing: 'x',
  warning: 'alertTriangle',
  overridden: 'alertTriangle',
  met: 'check',
} as const;

/** What stands between a record and its next phase, each row saying what, and what to do. */
export function GateList({
  label,
  rows,
  stateWords,
}: {
  readonly label: string;
  readonly rows: readonly GateRow[];
  readonly stateWords: GateStateWords;
}) {
  return (
    <ul className={styles.list} aria-label={label}>
      {rows.map((row) => (
        <li key={row.id} className={classes(styles.row, styles[row.state])}>
          <span className={styles.mark} role="img" aria-label={stateWords[row.state]}>
            <Icon name={icons[row.state]} size={18} />
          </span>
          <div>
            <p className={styles.title}>{row.title}</p>
            {row.detail && <p className={styles.detail}>{row.detail}</p>}
          </div>
          {row.action && <div className={styles.action}>{row.action}</div>}
        </li>
      ))}
    </ul>
  );
}
