/*
 * Prices here are plain numbers in the unit that the tenders use (kronor, kronor an hour), as the
 * models compare and scale them; they are never paid or added to money.
 */

const sum = (numbers: readonly number[]): number =>
  numbers.reduce((total, number) => total + number, 0);

const clip = (value: number, low: number, high: number): number =>
  Math.min(high, Math.max(low, value));

/** Comparison price with deductions for quality, fixed in kronor beforehand; the lowest wins (mervärdesavdrag). */
export const priceLessDeductions = (price: number, deductions: readonly number[]): number =>
  price - sum(deductions);

/** Comparison price with additions for what is missing, fixed beforehand; the lowest wins (pristillägg). */
export const pricePlusAdditions = (price: number, additions: readonly number[]): number =>
  price + sum(additions);

/** The weighted sum of scores; the highest wins (betygviktsumma). Scores without a weight do not count. */
export const weightedScore = (weights: readonly number[], scores: readonly number[]): number =>
  sum(weights.map((weight, place) => weight * (scores[place] ?? 0)));

/** Price points relative to the lowest: `max × lowest / price`. Rests on the other tenders. */
export const pointsLowestOverPrice = (price: number, lowest: number, max: number): number =>
  price <= 0 ? max : clip((max * lowest) / price, 0, max);

/** Price points that fall as the price rises over the lowest: `max × (1 − (price − lowest) / lowest)`, never below 0. */
export const pointsLinearOverLowest = (price: number, lowest: number, max: number): number =>
  lowest <= 0 ? (price <= lowest ? max : 0) : clip(max * (1 - (price - lowest) / lowest), 0, max);

/** Price points spread between lowest and highest tender: `max × (highest − price) / (highest − lowest)`. */
export const pointsBetweenExtremes = (
  price: number,
  lowest: number,
  highest: number,
  max: number,
): number =>
  highest <= lowest ? max : clip((max * (highest - price)) / (highest - lowest), 0, max);

/**
 * Price points between limits fixed beforehand: `max × (ceiling − price) / (ceiling − floor)`, clipped
 * to 0 … max. No tender moves another's points.
 */
export const pointsAbsolute = (
  price: number,
  floor: number,
  ceiling: number,
  max: number,
): number => (ceiling <= floor ? 0 : clip((max * (ceiling - price)) / (ceiling - floor), 0, max));

/** A tender as the models see it: its price, and the quality points it got. */
export type ScoredTender = {
  readonly id: string;
  readonly price: number;
  readonly quality: number;
};

/** Total points per tender under relative price points (lowest over price) plus quality. */
export const relativeTotals = (
  tenders: readonly ScoredTender[],
  maxPricePoints: number,
): ReadonlyMap<string, number> => {
  const lowest = Math.min(...tenders.map(({ price }) => price));
  return new Map(
    tenders.map(({ id, price, quality }) => [
      id,
      pointsLowestOverPrice(price, lowest, maxPricePoints) + quality,
    ]),
  );
};

/** Two tenders whose order turns when a third goes away: the weakness of relative price points. */
export type RankReversal = {
  readonly without: string;
  readonly ahead: string;
  readonly aheadThen: string;
};

/**
 * Every pair whose order flips when one other tender is taken away, under relative price points. Any
 * answer but an empty one is a reason to choose an absolute model or deductions instead.
 */
export const rankReversals = (
  tenders: readonly ScoredTender[],
  maxPricePoints: number,
): readonly RankReversal[] => {
  const all = relativeTotals(tenders, maxPricePoints);
  const found: RankReversal[] = [];
  for (const removed of tenders) {
    const left = tenders.filter(({ id }) => id !== removed.id);
    const then = relativeTotals(left, maxPricePoints);
    for (const [place, one] of left.entries()) {
      for (const other of left.slice(place + 1)) {
        const before = (all.get(one.id) ?? 0) - (all.get(other.id) ?? 0);
        const after = (then.get(one.id) ?? 0) - (then.get(other.id) ?? 0);
        if (before * after < 0) {
          const [ahead, aheadThen] = before > 0 ? [one.id, other.id] : [other.id, one.id];
          found.push({ without: removed.id, ahead, aheadThen });
        }
      }
    }
  }
  return found;
};
