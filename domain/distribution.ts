import type { LocalDate } from '#domain/localDate';

/** When goods outlive the agreement that brings them out (samordnad varudistribution). */
export type DistributionGap = {
  /** The last day on which the goods are to be brought out. */
  readonly goodsUntil: LocalDate;
  readonly distributionEnd: LocalDate;
  /** How far the distribution can be extended; null where it cannot, or nobody knows. */
  readonly distributionLatest: LocalDate | null;
};

/**
 * Whether goods that are delivered until `goodsUntil` outlive their distribution agreement as it now
 * ends; null where they do not, or where one of the days is not known.
 */
export const distributionGap = (
  goodsUntil: LocalDate | null,
  distribution: { readonly end: LocalDate | null; readonly latestEnd: LocalDate | null },
): DistributionGap | null => {
  const { end, latestEnd } = distribution;
  if (goodsUntil === null || end === null || goodsUntil <= end) return null;
  return {
    goodsUntil,
    distributionEnd: end,
    distributionLatest: latestEnd !== null && latestEnd > end ? latestEnd : null,
  };
};
