import { daysBetween, type LocalDate } from '#domain/localDate';
import { classes } from './classes.ts';
import styles from './DecideFlag.module.css';

/** How near a decision is: passed, within 30 days, within 90, or later. */
export type FlagUrgency = 'passed' | 'soon' | 'coming' | 'later';

/** How near the day to decide by is, as its flag shows it. */
export const flagUrgency = (decideBy: LocalDate, today: LocalDate): FlagUrgency => {
  const days = daysBetween(today, decideBy);
  if (days < 0) return 'passed';
  if (days <= 30) return 'soon';
  return days <= 90 ? 'coming' : 'later';
};

/** The flag of a decide-by day, with a halo so that it reads on bars. Its row or strip says it in words. */
export function DecideFlag({
  urgency,
  height = 18,
}: {
  readonly urgency: FlagUrgency;
  /** Length of the pole in CSS pixels. */
  readonly height?: number;
}) {
  const cloth = 'M1 1h10.5L9.2 5.8l2.3 4.8H1';
  return (
    <svg
      width="14"
      height={height}
      viewBox={`0 0 14 ${height}`}
      aria-hidden
      className={classes(styles.flag, styles[urgency])}
    >
      <path d={`M1 ${height}V1${cloth.slice(4)}`} className={styles.halo} />
      <path d={`M1 ${height}V1`} className={styles.pole} />
      <path d={`${cloth}Z`} className={styles.cloth} />
      {urgency === 'passed' && <path d="M5.6 3.2v3M5.6 8.2v.2" className={styles.sign} />}
    </svg>
  );
}
