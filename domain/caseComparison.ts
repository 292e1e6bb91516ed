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
