import {
  type AmountRow,
  type OwnAmountRow,
  rowInForce,
  type ThresholdKind,
} from '#domain/law/amounts';
import { type LocalDate, localDate } from '#domain/localDate';
import { kronor, type Ore } from '#domain/money';
import type { ContractKind } from '#domain/procurement';
import { ok, type Result, refuse } from '#domain/result';

/** Each period: euro and kronor for goods and services, works, and bilaga 2 services. */
type PeriodRow = readonly [
  from: string,
  to: string,
  amounts: Readonly<Record<ThresholdKind, readonly [euro: number, kronor: number]>>,
  where: string,
];

const periods: readonly PeriodRow[] = [
  [
    '2018-01-01',
    '2019-12-31',
    {
      goodsServices: [221_000, 2_096_097],
      works: [5_548_000, 52_620_561],
      socialSpecial: [750_000, 7_113_450],
    },
    'konkurrensverket.se, Tröskelvärden 2018–2019',
  ],
  [
    '2020-01-01',
    '2021-12-31',
    {
      goodsServices: [214_000, 2_197_545],
      works: [5_350_000, 54_938_615],
      socialSpecial: [750_000, 7_701_675],
    },
    'konkurrensverket.se, Gamla tröskelvärden',
  ],
  [
    '2022-01-01',
    '2023-12-31',
    {
      goodsServices: [215_000, 2_236_731],
      works: [5_382_000, 55_991_099],
      socialSpecial: [750_000, 7_802_550],
    },
    'konkurrensverket.se, Gamla tröskelvärden; skr.se, Tröskelvärdena höjs den 1 januari 2022',
  ],
  [
    '2024-01-01',
    '2025-12-31',
    {
      goodsServices: [221_000, 2_389_585],
      works: [5_538_000, 59_880_179],
      socialSpecial: [750_000, 8_109_450],
    },
    'SFS 2024:30; upphandlingsmyndigheten.se, Nya beloppsgränser för 2024',
  ],
];

/**
 * 2026–27: the euro amounts are known, the kronor of the Commission's notice are not, and must not
 * be reckoned from euro (the notice fixes the rate). Outside these bounds the answer is sure anyway.
 */
const unknownKronor: readonly (readonly [ThresholdKind, number, number, number])[] = [
  ['goodsServices', 216_000, 2_200_000, 2_700_000],
  ['works', 5_404_000, 55_000_000, 68_000_000],
  ['socialSpecial', 750_000, 7_600_000, 9_400_000],
];

const kinds: readonly ThresholdKind[] = ['goodsServices', 'works', 'socialSpecial'];

/** The thresholds of LOU 5 kap. 1 § for municipalities, every period that is known. */
export const thresholdRows: readonly AmountRow[] = [
  ...periods.flatMap(([from, to, amounts, where]) =>
    kinds.map((kind): AmountRow => {
      const [euro, amount] = amounts[kind];
      return {
        kind,
        validFrom: localDate(from),
        validTo: localDate(to),
        euro,
        amount: kronor(amount),
        between: null,
        verified: true,
        where,
      };
    }),
  ),
  ...unknownKronor.map(
    ([kind, euro, low, high]): AmountRow => ({
      kind,
      validFrom: localDate('2026-01-01'),
      validTo: localDate('2027-12-31'),
      euro,
      amount: null,
      between: [kronor(low), kronor(high)],
      verified: false,
      where: 'upphandlingsmyndigheten.se, Tröskelvärden och direktupphandlingsgränser',
    }),
  ),
];

/** A threshold as it holds on a day. `amount` null: not known, ask for it. */
export type Threshold = {
  readonly kind: ThresholdKind;
  readonly amount: Ore | null;
  readonly euro: number | null;
  readonly between: readonly [Ore, Ore] | null;
  readonly verified: boolean;
  readonly validFrom: LocalDate;
  readonly validTo: LocalDate | null;
  readonly where: string;
  /** Set where the municipality entered the amount itself. */
  readonly addedBy: string | null;
};

/** The kind of threshold that a kind of purchase has. */
export const thresholdKindOf = (kind: ContractKind): ThresholdKind =>
  kind === 'works' || kind === 'socialSpecial' ? kind : 'goodsServices';

/**
 * The threshold that holds on a day, the municipality's own row before ours. Refused
 * (`law.noRuleForDate`) for a day that no row covers: never the amount of another period.
 */
export const thresholdOn = (
  kind: ThresholdKind,
  on: LocalDate,
  own: readonly OwnAmountRow[] = [],
): Result<Threshold> => {
  const ours = rowInForce(thresholdRows, kind, on);
  const theirs = rowInForce(own, kind, on);
  if (theirs) {
    const { amount, validFrom, validTo, where, addedBy } = theirs;
    const euro = ours?.euro ?? null;
    return ok({
      kind,
      amount,
      euro,
      between: null,
      verified: false,
      validFrom,
      validTo,
      where,
      addedBy,
    });
  }
  return ours
    ? ok({ ...ours, addedBy: null })
    : refuse('law.noRuleForDate', { rule: 'threshold', date: on });
};

/** Whether a value is under a threshold; `unknown` where the amount is not known and it is near. */
export const isUnderThreshold = (
  value: Ore,
  { amount, between }: Pick<Threshold, 'amount' | 'between'>,
): 'yes' | 'no' | 'unknown' => {
  if (amount !== null) return value < amount ? 'yes' : 'no';
  if (between === null) return 'unknown';
  const [low, high] = between;
  return value < low ? 'yes' : value >= high ? 'no' : 'unknown';
};
