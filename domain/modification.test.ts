import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ModificationGround } from '#domain/followUp';
import { localDate } from '#domain/localDate';
import {
  indexedValue,
  isLargeModificationWithin,
  judgedModifications,
  minorModification,
  modificationRules,
} from '#domain/modification';
import { kronor } from '#domain/money';

const threshold = kronor(2_389_585);

describe('ändring av mindre värde', () => {
  test.each([
    ['strax under tio procent', 'goodsServices', 2_000_000, [199_999], 'yes'],
    ['exakt tio procent är inte lägre', 'goodsServices', 2_000_000, [200_000], 'no'],
    ['entreprenad strax under femton procent', 'works', 2_000_000, [299_999], 'yes'],
    ['entreprenad exakt femton procent', 'works', 2_000_000, [300_000], 'no'],
    ['under tio procent men på tröskelvärdet', 'goodsServices', 30_000_000, [2_389_585], 'no'],
    ['ökning och minskning räknas av', 'goodsServices', 2_000_000, [150_000, -50_000], 'yes'],
    ['flera små blir en stor', 'goodsServices', 2_000_000, [100_000, 100_000], 'no'],
    ['en minskning räknas också', 'goodsServices', 2_000_000, [-250_000], 'no'],
    ['ingen ändring', 'goodsServices', 2_000_000, [], 'yes'],
    ['ett kontrakt utan värde', 'goodsServices', 0, [1], 'no'],
  ] as const)('%s', (_, kind, contract, changes, expected) => {
    const judged = minorModification(kind, kronor(contract), changes.map(kronor), threshold);
    expect(judged.isWithin).toBe(expected);
  });

  test('utan känt tröskelvärde är svaret okänt, om andelen inte redan avgör', () => {
    const judge = (change: number) =>
      minorModification('goodsServices', kronor(2_000_000), [kronor(change)], null).isWithin;
    expect(judge(100_000)).toBe('unknown');
    expect(judge(200_000)).toBe('no');
  });

  test('the order of changes does not matter', () => {
    const amounts = fc.array(fc.integer({ min: -500_000, max: 500_000 }), { maxLength: 8 });
    fc.assert(
      fc.property(amounts, (changes) => {
        const judge = (order: readonly number[]) =>
          minorModification('works', kronor(3_000_000), order, threshold);
        expect(judge([...changes].reverse())).toEqual(judge(changes));
      }),
    );
  });
});

test.each([
  ['precis hälften', 500_000, true],
  ['en krona över hälften', 500_001, false],
  ['en minskning', -900_000, true],
])('kompletterande beställning: %s', (_, increase, expected) => {
  expect(isLargeModificationWithin(kronor(1_000_000), kronor(increase))).toBe(expected);
});

describe('värdet räknas upp med de prisjusteringar som börjat gälla', () => {
  const start = localDate('2024-01-01');
  const change = (on: string, rate: number) => ({ on: localDate(on), rate, basis: 'AKI' });
  test.each([
    ['ingen', [], null],
    ['en', [change('2025-01-01', 730)], 1_073_000],
    ['två efter varandra', [change('2025-01-01', 1000), change('2026-01-01', 1000)], 1_210_000],
    ['en nedåt', [change('2025-01-01', -500)], 950_000],
    ['en som ännu inte gäller', [change('2027-01-01', 730)], null],
  ])('%s', (_which, priceChanges, value) => {
    const indexed = indexedValue(
      kronor(1_000_000),
      { priceChanges, start },
      localDate('2026-11-23'),
    );
    expect(indexed?.value ?? null).toBe(value === null ? null : kronor(value));
  });
});

describe('a contract’s changes by their grounds', () => {
  const made = (ground: ModificationGround, amount: number) => ({
    id: `${ground} ${amount}`,
    ground,
    amount: kronor(amount),
  });
  const base = { kind: 'goodsServices', value: kronor(1_000_000), threshold } as const;

  test('are not judged while its value is unknown', () => {
    expect(judgedModifications({ ...base, value: null }, [made('minor', 1)])).toBeNull();
  });

  test('are judged together where they are small, and each by itself where it may be half', () => {
    const verdict = judgedModifications(base, [
      made('minor', 60_000),
      made('minor', -20_000),
      made('supplementary', 500_000),
      made('unforeseen', 500_001),
      made('clause', 900_000),
      made('notSubstantial', 900_000),
    ]);
    expect(verdict).toMatchObject({
      half: kronor(500_000),
      minor: { net: kronor(40_000), limit: kronor(100_000), isWithin: 'yes', threshold },
      large: [
        { id: 'supplementary 500000', share: 0.5, isWithin: true },
        { id: 'unforeseen 500001', isWithin: false },
      ],
    });
  });

  test('have no small ones to judge where there are none', () => {
    expect(judgedModifications(base, [made('clause', 1)])).toMatchObject({
      minor: null,
      large: [],
    });
  });

  test('works may change by fifteen per cent, all else by ten', () => {
    const limitOf = (kind: 'works' | 'goodsServices') =>
      judgedModifications({ ...base, kind }, [made('minor', 1)])?.minor?.limit;
    expect(limitOf('works')).toBe(kronor(150_000));
    expect(limitOf('goodsServices')).toBe(kronor(100_000));
  });
});

describe('whether LOU 17 kap. binds a contract', () => {
  const origin = {
    contractKind: 'services',
    follows: null,
    value: null,
    threshold: { amount: threshold, between: null },
  } as const;
  const unset = { amount: null, between: [kronor(2_200_000), kronor(2_700_000)] } as const;

  test.each([
    ['a case above the threshold', { follows: 'directive' }, 'binding'],
    ['a case under 19 kap.', { follows: 'national', value: kronor(9_000_000) }, 'goodPractice'],
    ['a direct award', { follows: 'directAward' }, 'goodPractice'],
    [
      'social and other special services of any value',
      { contractKind: 'socialSpecial', value: kronor(90_000_000) },
      'goodPractice',
    ],
    ['no case, at the threshold', { value: threshold }, 'binding'],
    ['no case, just under the threshold', { value: kronor(2_389_584) }, 'unknown'],
    ['no case and no value', {}, 'unknown'],
    ['a case that lacks its amount', { follows: 'unknown' }, 'unknown'],
    ['a threshold not filled in', { value: kronor(2_300_000), threshold: unset }, 'unknown'],
    ['surely over one not filled in', { value: kronor(2_700_000), threshold: unset }, 'binding'],
    ['no threshold known', { value: kronor(9_000_000), threshold: null }, 'unknown'],
  ] as const)('%s', (_, known, expected) => {
    expect(modificationRules({ ...origin, ...known })).toBe(expected);
  });
});
