import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  pointsAbsolute,
  pointsBetweenExtremes,
  pointsLinearOverLowest,
  pointsLowestOverPrice,
  priceLessDeductions,
  pricePlusAdditions,
  rankReversals,
  relativeTotals,
  weightedScore,
} from '#domain/evaluationModels';

test('mervärdesavdrag, pristillägg och viktad poäng', () => {
  expect(priceLessDeductions(1000, [600])).toBe(400);
  expect(pricePlusAdditions(1_850_000, [0, 50_000])).toBe(1_900_000);
  expect(weightedScore([0.6, 0.4], [80, 50])).toBeCloseTo(68);
});

describe('poäng för pris', () => {
  test.each([
    ['lägst genom pris', pointsLowestOverPrice(1_000_000, 800_000, 60), 48],
    ['lägsta priset får alla poäng', pointsLowestOverPrice(800_000, 800_000, 60), 60],
    ['rak linje över lägsta', pointsLinearOverLowest(1_000_000, 800_000, 60), 45],
    ['dubbla priset får noll', pointsLinearOverLowest(1_600_000, 800_000, 60), 0],
    ['mer än dubbla får inte mindre än noll', pointsLinearOverLowest(9_600_000, 800_000, 60), 0],
    ['mellan lägst och högst', pointsBetweenExtremes(900, 800, 1000, 60), 30],
    ['alla lika', pointsBetweenExtremes(900, 900, 900, 60), 60],
    ['mellan fasta gränser', pointsAbsolute(700_000, 500_000, 1_000_000, 60), 36],
    ['under golvet', pointsAbsolute(400_000, 500_000, 1_000_000, 60), 60],
    ['över taket', pointsAbsolute(1_100_000, 500_000, 1_000_000, 60), 0],
  ])('%s', (_, points, expected) => {
    expect(points).toBeCloseTo(expected);
  });

  test('is never outside 0 and the highest', () => {
    const price = fc.double({ min: 0, max: 1e9, noNaN: true });
    fc.assert(
      fc.property(price, price, price, (one, other, third) => {
        const [low, high] = [Math.min(other, third), Math.max(other, third)];
        for (const points of [
          pointsLowestOverPrice(one, low, 60),
          pointsLinearOverLowest(one, low, 60),
          pointsBetweenExtremes(one, low, high, 60),
          pointsAbsolute(one, low, high, 60),
        ]) {
          expect(points).toBeGreaterThanOrEqual(0);
          expect(points).toBeLessThanOrEqual(60);
        }
      }),
    );
  });
});

describe('relativa prispoäng kan vända ordningen', () => {
  const bids = [
    { id: 'A', price: 1000, quality: 30 },
    { id: 'B', price: 900, quality: 25 },
    { id: 'C', price: 500, quality: 0 },
  ];

  test('when C goes away, B passes A', () => {
    expect(relativeTotals(bids, 60).get('A')).toBeCloseTo(60);
    expect(relativeTotals(bids, 60).get('B')).toBeCloseTo(58.3333, 4);
    expect(rankReversals(bids, 60)).toEqual([{ without: 'C', ahead: 'A', aheadThen: 'B' }]);
  });

  test('nothing flips among two, or where quality says nothing', () => {
    expect(rankReversals(bids.slice(0, 2), 60)).toEqual([]);
    expect(
      rankReversals(
        bids.map((bid) => ({ ...bid, quality: 0 })),
        60,
      ),
    ).toEqual([]);
  });
});
