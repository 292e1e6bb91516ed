import { daysBetween, type LocalDate } from './localDate.ts';
import { type Phase, type Procurement, phases } from './procurement.ts';

/**
 * Calendar days a case has spent in each phase, all its stays there together; null for a phase it has
 * not been in. The present phase counts to `today`, or to when the case was paused or cancelled.
 */
export const phaseDays = (
  { createdOn, moves, phase: present, hold }: Procurement,
  today: LocalDate,
): Readonly<Record<Phase, number | null>> => {
  const days: Record<Phase, number | null> = {
    preStudy: null,
    advertising: null,
    evaluation: null,
    contract: null,
  };
  let since = createdOn;
  for (const { from, on } of moves) {
    days[from] = (days[from] ?? 0) + daysBetween(since, on);
    since = on;
  }
  const until = hold.kind === 'active' ? today : hold.since;
  days[present] = (days[present] ?? 0) + Math.max(0, daysBetween(since, until));
  return days;
};

/** The days of all phases together. */
export const daysInAll = (days: Readonly<Record<Phase, number | null>>): number =>
  phases.reduce((sum, phase) => sum + (days[phase] ?? 0), 0);

/** How many cases are in a phase now, and how long finished stays in it usually took. */
export type PhaseFigures = {
  readonly phase: Phase;
  readonly now: number;
  /** Median days of the cases that have left the phase; null while none has. */
  readonly medianDays: number | null;
  readonly finished: number;
};

const medianOf = (days: readonly number[]): number | null => {
  if (days.length === 0) return null;
  const sorted = [...days].sort((one, other) => one - other);
  const [low, high] = [sorted[(sorted.length - 1) >> 1] ?? 0, sorted[sorted.length >> 1] ?? 0];
  return Math.round((low + high) / 2);
};

/** The figures of each phase over all cases; those that were cancelled say nothing. */
export const phaseFigures = (
  procurements: readonly Procurement[],
  today: LocalDate,
): readonly PhaseFigures[] => {
  const alive = procurements.filter(({ hold }) => hold.kind !== 'cancelled');
  const spent = alive.map((one) => ({
    at: phases.indexOf(one.phase),
    days: phaseDays(one, today),
  }));
  return phases.map((phase, index) => {
    const finished = spent.flatMap(({ at, days }) => (at > index ? (days[phase] ?? []) : []));
    return {
      phase,
      now: alive.filter((one) => one.phase === phase && one.hold.kind === 'active').length,
      medianDays: medianOf(finished),
      finished: finished.length,
    };
  });
};
