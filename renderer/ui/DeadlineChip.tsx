import { classes } from './classes.ts';
import styles from './DeadlineChip.module.css';
import { Icon } from './Icon.tsx';

/** How near a date is. */
export type Urgency = 'passed' | 'today' | 'thisWeek' | 'later';

/**
 * A date that gains weight as it comes: plain, outlined, yellow, red. `words` says it: 'Passerat
 * 4 dagar', 'I dag 15.00', 'Tis 24 nov', 'Mån 30 nov'.
 */
export function DeadlineChip({
  urgency,
  words,
  isBare = false,
}: {
  readonly urgency: Urgency;
  readonly words: string;
  /** Without its mark, where a line already points at it. */
  readonly isBare?: boolean;
}) {
  return (
    <span className={classes(styles.chip, styles[urgency])}>
      {!isBare && urgency === 'passed' && <Icon name="alertOctagonFilled" size={12} />}
      {!isBare && urgency === 'today' && (
        <svg width="9" height="9" viewBox="0 0 10 10" aria-hidden>
          <circle cx="5" cy="5" r="4.5" fill="currentColor" />
        </svg>
      )}
      {!isBare && urgency === 'thisWeek' && (
        <svg width="9" height="9" viewBox="0 0 10 10" aria-hidden>
          <circle cx="5" cy="5" r="4" fill="none" stroke="currentColor" strokeWidth="1.6" />
          <path d="M5 1a4 4 0 0 1 0 8Z" fill="currentColor" />
        </svg>
      )}
      {words}
    </span>
  );
}
