import { isInForce, type OwnAmountRow } from '#domain/law/amounts';
import { thresholdOn } from '#domain/law/thresholds';
import { type LocalDate, localDate } from '#domain/localDate';
import { kronor, type Ore } from '#domain/money';
import { ok, type Result, refuse } from '#domain/result';

/** LOU for the municipality itself; LUF for water, energy, transport and post. */
export type ProcurementAct = 'LOU' | 'LUF';

type LimitRow = {
  readonly act: ProcurementAct;
  readonly validFrom: LocalDate;
  readonly validTo: LocalDate | null;
  readonly amount: Ore;
  readonly comparison: 'atMost' | 'below';
  readonly verified: boolean;
  readonly where: string;
};

const pages = {
  y2014: 'epis.se; byggvarlden.se',
  y2016: 'skattmasen.nu; sjobo.se, Nya tröskelvärden från och med 2016-01-01',
  y2018: 'konkurrensverket.se, Tröskelvärden 2018–2019',
  y2020: 'konkurrensverket.se, Gamla tröskelvärden',
  y2022: 'skr.se, Tröskelvärdena höjs den 1 januari 2022',
  now: 'LOU 19 a kap. 2 §; konkurrensverket.se, Gamla tröskelvärden',
};

const both = (
  from: string,
  to: string | null,
  [lou, luf]: readonly [number, number],
  comparison: LimitRow['comparison'],
  where: string,
): readonly LimitRow[] =>
  (['LOU', 'LUF'] as const).map((act) => ({
    act,
    validFrom: localDate(from),
    validTo: to === null ? null : localDate(to),
    amount: kronor(act === 'LOU' ? lou : luf),
    comparison,
    // That LUF says 'below' as LOU does was not read in its text; the amount was.
    verified: act === 'LOU' || comparison === 'atMost',
    where,
  }));

/** The limits for direct award. Until 2022-01-31 a share of the threshold, then fixed in the act. */
export const directAwardLimitRows: readonly LimitRow[] = [
  ...both('2014-07-01', '2015-12-31', [505_800, 939_342], 'atMost', pages.y2014),
  ...both('2016-01-01', '2017-12-31', [534_890, 993_368], 'atMost', pages.y2016),
  ...both('2018-01-01', '2019-12-31', [586_907, 1_092_436], 'atMost', pages.y2018),
  ...both('2020-01-01', '2021-12-31', [615_312, 1_142_723], 'atMost', pages.y2020),
  ...both('2022-01-01', '2022-01-31', [626_284, 1_165_804], 'atMost', pages.y2022),
  ...both('2022-02-01', null, [700_000, 1_200_000], 'below', pages.now),
];

/** LUF's own thresholds for social services, which are its limit for them since 2022-02-01. */
const lufSocialSpecial: readonly LimitRow[] = [
  {
    act: 'LUF',
    validFrom: localDate('2022-02-01'),
    validTo: localDate('2023-12-31'),
    amount: kronor(10_403_400),
    comparison: 'below',
    verified: true,
    where: pages.y2020,
  },
  {
    act: 'LUF',
    validFrom: localDate('2024-01-01'),
    validTo: localDate('2025-12-31'),
    amount: kronor(10_812_600),
    comparison: 'below',
    verified: true,
    where: 'SFS 2024:30',
  },
];

/** A limit for direct award as it holds on a day. `amount` null: not known, ask for it. */
export type DirectAwardLimit = {
  readonly act: ProcurementAct;
  readonly amount: Ore | null;
  /** Whether a value at the very limit is still within it (before 2022-02-01) or must be below it. */
  readonly comparison: 'atMost' | 'below';
  readonly between: readonly [Ore, Ore] | null;
  readonly verified: boolean;
  readonly validFrom: LocalDate;
  readonly validTo: LocalDate | null;
  readonly where: string;
};

const fixedSince = localDate('2022-02-01');

/**
 * The limit for direct award on a day (LOU 19 a kap. 2 § from 2022-02-01). For bilaga 2 services it
 * is since then the threshold of the period. Refused (`law.noRuleForDate`) where no row is known.
 */
export const directAwardLimitOn = (
  on: LocalDate,
  isSocialSpecial = false,
  act: ProcurementAct = 'LOU',
  own: readonly OwnAmountRow[] = [],
): Result<DirectAwardLimit> => {
  if (isSocialSpecial && on >= fixedSince && act === 'LOU') {
    const threshold = thresholdOn('socialSpecial', on, own);
    return threshold.ok ? ok({ ...threshold.value, act, comparison: 'below' }) : threshold;
  }
  const rows = isSocialSpecial && on >= fixedSince ? lufSocialSpecial : directAwardLimitRows;
  const row = rows.find((candidate) => candidate.act === act && isInForce(candidate, on));
  return row
    ? ok({ ...row, between: null })
    : refuse('law.noRuleForDate', { rule: 'directAwardLimit', date: on });
};
