import { classes } from './classes.ts';
import styles from './Phase.module.css';

/** The four phases, each with its shape and colour. */
export type PhaseName = 'preStudy' | 'advertising' | 'evaluation' | 'contract';

const shapes: Readonly<Record<PhaseName, React.ReactNode>> = {
  preStudy: <circle cx="8" cy="8" r="6.2" />,
  advertising: <path d="M3.2 2.2 14 8 3.2 13.8Z" />,
  evaluation: <path d="M8 1.2 14.8 8 8 14.8 1.2 8Z" />,
  contract: <rect x="2.2" y="2.2" width="11.6" height="11.6" rx="1.5" />,
};

/**
 * A phase's shape alone, for charts beside a labelled row and for marks on buttons. Filled = is or
 * has been here; dashed = not yet.
 */
export function PhaseShape({
  phase,
  isDashed = false,
  size = 12,
}: {
  readonly phase: PhaseName;
  readonly isDashed?: boolean;
  readonly size?: number;
}) {
  return (
    <svg
      width={size}
      height={size}
      viewBox="0 0 16 16"
      aria-hidden
      className={classes(styles.shape, styles[phase])}
      {...(isDashed
        ? { fill: 'none', stroke: 'currentColor', strokeWidth: 1.6, strokeDasharray: '2.4 1.9' }
        : { fill: 'currentColor' })}
    >
      {shapes[phase]}
    </svg>
  );
}

/** A phase as shape and word in its colour. */
export function Phase({
  phase,
  label,
  isDashed = false,
  isHead = false,
}: {
  readonly phase: PhaseName;
  readonly label: string;
  readonly isDashed?: boolean;
  /** As large as the head of a section or a column. */
  readonly isHead?: boolean;
}) {
  return (
    <span className={classes(styles.phase, isHead && styles.head, styles[phase])}>
      <PhaseShape phase={phase} isDashed={isDashed} />
      {label}
    </span>
  );
}

/** As many shapes as there are records in a phase: a count one can see. */
export function PhaseCount({
  phase,
  count,
}: {
  readonly phase: PhaseName;
  readonly count: number;
}) {
  return (
    <span className={styles.count} aria-hidden>
      {Array.from({ length: count }, (_, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the shapes are alike and have no identity
        <PhaseShape key={index} phase={phase} size={11} />
      ))}
    </span>
  );
}
