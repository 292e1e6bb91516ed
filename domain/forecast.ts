import { addDays, daysBetween, type LocalDate } from '#domain/localDate';
import type { Ore } from '#domain/money';

/** Days an agreement must have run before its use says anything about the time to come. */
export const shortestBasis = 90;

/** What is used by the last day of a term, if it is used as fast as until now. */
export type ForecastStep = {
  readonly end: LocalDate;
  readonly value: Ore;
  /** Part of the ceiling, 1 is all of it; null without a ceiling. */
  readonly share: number | null;
  readonly fits: boolean | null;
};

/** An agreement's value carried forward, and the day on which its ceiling would be reached. */
export type ValueForecast = {
  readonly perYear: Ore;
  readonly daysOfUse: number;
  readonly steps: readonly ForecastStep[];
  /** Null without a ceiling, or when nothing is used. May lie after the last step. */
  readonly ceilingReachedOn: LocalDate | null;
};

/** Why nothing can be said of the value to come. */
export type NoForecast = 'noStart' | 'noValue' | 'notStarted' | 'tooShort';

/**
 * The value used by each of `ends` (öre, excluding VAT), at the even pace from the start to `asOf`.
 * It is arithmetic, not knowledge: it refuses less than {@link shortestBasis} days of use, and
 * whether it fits is judged before any rounding. Ends before `asOf` are left out.
 */
export const forecastValue = (
  facts: {
    readonly start: LocalDate | null;
    readonly valueUsed: Ore | null;
    readonly ceiling: Ore | null;
  },
  ends: readonly LocalDate[],
  asOf: LocalDate,
): ValueForecast | NoForecast => {
  const { start, valueUsed, ceiling } = facts;
  if (start === null) return 'noStart';
  if (valueUsed === null) return 'noValue';
  // Both the first and the last day are days of use.
  const daysOfUse = daysBetween(start, asOf) + 1;
  if (daysOfUse < 1) return 'notStarted';
  if (daysOfUse < shortestBasis) return 'tooShort';
  const perDay = valueUsed / daysOfUse;
  return {
    perYear: inOre(perDay * 365.2425),
    daysOfUse,
    steps: ends
      .filter((end) => end >= asOf)
      .map((end) => {
        const value = valueUsed + perDay * daysBetween(asOf, end);
        return {
          end,
          value: inOre(value),
          share: ceiling === null || ceiling === 0 ? null : value / ceiling,
          fits: ceiling === null ? null : value <= ceiling,
        };
      }),
    ceilingReachedOn:
      ceiling === null || perDay === 0 ? null : reachedOn(asOf, (ceiling - valueUsed) / perDay),
  };
};

/** An amount counted in parts of öre, as whole öre. */
const inOre = (amount: number): Ore => Math.round(amount) as Ore;

/** A forecast beyond a lifetime says nothing, and its year could not be written. */
const furthest = 36_525;

/** The first day on which more than the ceiling is used, `asOf` where that has been; null beyond a century. */
const reachedOn = (asOf: LocalDate, days: number): LocalDate | null =>
  days > furthest ? null : addDays(asOf, Math.max(0, Math.floor(days) + 1));
