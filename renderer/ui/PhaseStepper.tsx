import type { ReactNode } from 'react';
import { classes } from './classes.ts';
import { type PhaseName, PhaseShape } from './Phase.tsx';
import styles from './PhaseStepper.module.css';

/** One step: where it stands in time, its word and its dates. */
export type PhaseStep = {
  readonly phase: PhaseName;
  readonly state: 'done' | 'now' | 'next';
  readonly label: string;
  /** '2026-04-13 – 09-15 · klar', 'sedan 2026-10-26', 'tidigast tis 2026-12-01'. */
  readonly dates?: ReactNode;
  /** What a press does, for screen readers: 'Öppna grinden', 'Visa vad som hände'. */
  readonly actionLabel?: string;
  readonly onOpen?: () => void;
};

/** The four phases in one frame; the one at hand tinted, with a rule below. */
export function PhaseStepper({
  label,
  steps,
}: {
  readonly label: string;
  readonly steps: readonly PhaseStep[];
}) {
  return (
    <ol className={styles.steps} aria-label={label}>
      {steps.map((step) => {
        const inside = (
          <>
            <PhaseShape phase={step.phase} size={18} isDashed={step.state === 'next'} />
            <span className={styles.label}>{step.label}</span>
            {step.dates && <span className={styles.dates}>{step.dates}</span>}
          </>
        );
        return (
          <li
            key={step.phase}
            className={classes(styles.step, styles[step.state], styles[step.phase])}
            aria-current={step.state === 'now' ? 'step' : undefined}
          >
            {step.onOpen ? (
              <button
                type="button"
                className={styles.inside}
                title={step.actionLabel}
                onClick={step.onOpen}
              >
                {inside}
              </button>
            ) : (
              <div className={styles.inside}>{inside}</div>
            )}
          </li>
        );
      })}
    </ol>
  );
}
