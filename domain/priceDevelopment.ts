import { z } from 'zod';
import { daysBetween, type LocalDate, localDateSchema } from '#domain/localDate';

/** A price adjustment that was made: from which day, how much, and on what ground. */
export const priceChange = z.object({
  on: localDateSchema,
  /** Hundredths of a percent, negative where prices fell: 250 is 2.5 % up. */
  rate: z.number().int().min(-9_999, 'rate.outside').max(99_999, 'rate.outside'),
  /** Which index or agreement it follows, in a few words. */
  basis: z.string().trim().max(200, 'text.tooLong'),
});
export type PriceChange = z.infer<typeof priceChange>;

/** How prices went over all adjustments. Shares of the first price: 0.05 is 5 % up. */
export type PriceDevelopment = {
  readonly total: number;
  /** Even pace a year from the start; null before a whole year, or without a start. */
  readonly perYear: number | null;
  readonly last: PriceChange;
};

const daysInYear = 365.2425;

/**
 * The adjustments made up to `asOf` multiplied together, and the pace that makes; null where none
 * has taken effect.
 */
export const priceDevelopment = (
  changes: readonly PriceChange[],
  start: LocalDate | null,
  asOf: LocalDate,
): PriceDevelopment | null => {
  const made = changes
    .filter(({ on }) => on <= asOf)
    .sort((one, other) => one.on.localeCompare(other.on));
  const last = made.at(-1);
  if (!last) return null;
  const factor = made.reduce((product, { rate }) => product * (1 + rate / 10_000), 1);
  const years = start === null ? 0 : daysBetween(start, asOf) / daysInYear;
  return {
    total: factor - 1,
    perYear: years < 1 ? null : factor ** (1 / years) - 1,
    last,
  };
};
