import { type PlanChoice, planLengthsOf } from './casePlan.ts';
import { addDays, addMonths, type LocalDate } from './localDate.ts';
import { planBackwards } from './timePlan.ts';

/** An agreement that ends, or a case that is to lead to one that begins. */
export type Coming = {
  readonly kind: 'agreementEnds' | 'contractStarts';
  readonly id: string;
  readonly title: string;
  /** The day it ends, or is wished to begin. */
  readonly day: LocalDate;
  /** The decision about extension that must be taken first, where one waits. */
  readonly decideBy: LocalDate | null;
  /** The last day to begin the pre-study of what is to follow; null where none is to, or one runs. */
  readonly beginBy: LocalDate | null;
};

/** What comes in one quarter of a year, soonest first. */
export type ComingQuarter = {
  readonly from: LocalDate;
  readonly year: number;
  readonly quarter: 1 | 2 | 3 | 4;
  readonly coming: readonly Coming[];
};

const quarterStart = (day: LocalDate): LocalDate => {
  const months = (Number(day.slice(5, 7)) - 1) % 3;
  return addMonths(addDays(day, 1 - Number(day.slice(8))), -months);
};

/** The quarters from the one of `today` and `months` ahead, with what comes in each; those without too. */
export const quartersOf = (
  coming: readonly Coming[],
  months: number,
  today: LocalDate,
): readonly ComingQuarter[] => {
  const last = addMonths(today, months);
  const within = coming
    .filter(({ day }) => day >= today && day <= last)
    .sort((one, other) => (one.day < other.day ? -1 : one.day > other.day ? 1 : 0));
  const quarters: ComingQuarter[] = [];
  for (let from = quarterStart(today); from <= last; from = addMonths(from, 3)) {
    const after = addMonths(from, 3);
    const quarter = [1, 2, 3, 4] as const;
    quarters.push({
      from,
      year: Number(from.slice(0, 4)),
      quarter: quarter[Math.floor((Number(from.slice(5, 7)) - 1) / 3)] ?? 1,
      coming: within.filter(({ day }) => day >= from && day < after),
    });
  }
  return quarters;
};

/**
 * The last day to begin the pre-study of what is to follow an agreement, by an open procedure with the
 * lengths that are chosen here; null where no plan can be made. Remembers what it has counted.
 */
export const beginBefore = ({ avoid, lengths }: PlanChoice) => {
  const counted = new Map<LocalDate, LocalDate | null>();
  return (end: LocalDate): LocalDate | null => {
    const known = counted.get(end);
    if (known !== undefined) return known;
    const plan = planBackwards({
      procedure: 'open',
      contractStart: addDays(end, 1),
      lengths: planLengthsOf('open', lengths),
      shortening: 'none',
      documentsElectronic: true,
      notificationElectronic: true,
      avoid,
    });
    const day = plan.ok ? (plan.value[0]?.from ?? null) : null;
    counted.set(end, day);
    return day;
  };
};
