import type { Agreement } from './agreement.ts';
import type { LocalDate } from './localDate.ts';

/** What happened with the agreements in one year. */
export type AgreementYear = {
  readonly year: number;
  /** Agreements that began. */
  readonly begun: number;
  /** Agreements whose last day has passed. */
  readonly ended: number;
  /** Decisions to extend, and decisions to let end, terminate or procure anew. */
  readonly extended: number;
  readonly declined: number;
};

const yearOf = (day: LocalDate): number => Number(day.slice(0, 4));

/** The figures of the year of `today` and those before it, oldest first; only what has happened counts. */
export const agreementYears = (
  agreements: readonly {
    readonly agreement: Pick<Agreement, 'start' | 'decisions'>;
    readonly end: LocalDate | null;
  }[],
  today: LocalDate,
  count = 5,
): readonly AgreementYear[] => {
  const last = yearOf(today);
  const years = Array.from({ length: count }, (_, index) => ({
    year: last - count + 1 + index,
    begun: 0,
    ended: 0,
    extended: 0,
    declined: 0,
  }));
  const add = (
    day: LocalDate | null,
    figure: Exclude<keyof AgreementYear, 'year'>,
    by: boolean,
  ) => {
    const year = by && day !== null ? years.find((one) => one.year === yearOf(day)) : undefined;
    if (year) year[figure] += 1;
  };
  for (const { agreement, end } of agreements) {
    add(agreement.start, 'begun', agreement.start !== null && agreement.start <= today);
    add(end, 'ended', end !== null && end < today);
    for (const { choice, decidedOn } of agreement.decisions) {
      add(decidedOn, choice === 'extend' ? 'extended' : 'declined', decidedOn <= today);
    }
  }
  return years;
};
