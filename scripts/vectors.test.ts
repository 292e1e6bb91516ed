import { expect, test } from 'vitest';
import { localDate } from '#domain/localDate';
import { readVectors, type Vector, wrongIn } from './vectors.ts';

const { vectors, lawDate } = readVectors('e2e/fixtures/law-vectors.json');

test('there are 94 worked cases', () => {
  expect(vectors).toHaveLength(94);
});

test.each(vectors.map((vector) => [vector.id, vector] as const))('worked case %s', (_, vector) => {
  expect(wrongIn(vector, lawDate)).toBeNull();
});

/** Neighbours of the worked cases: the same rules, other inputs, the answers by hand. */
const neighbours: readonly [
  story: string,
  rule: string,
  input: Vector['input'],
  expected: Vector['expected'],
][] = [
  [
    'documents on paper add five days',
    'tender_period',
    {
      procedure: 'open',
      step: 'tender',
      start: '2026-11-23',
      documents_not_fully_electronic: true,
    },
    { min_days: 40, nominal_last_day: '2027-01-02', earliest_last_day: '2027-01-04' },
  ],
  [
    'but not when accelerated',
    'tender_period',
    {
      procedure: 'open',
      step: 'tender',
      start: '2026-11-23',
      variant: 'accelerated',
      documents_not_fully_electronic: true,
    },
    { min_days: 15, earliest_last_day: '2026-12-08' },
  ],
  [
    'a national procurement has no number of days',
    'tender_period',
    { procedure: 'national', step: 'tender', start: '2026-11-23', variant: 'electronic' },
    { min_days: null, earliest_last_day: null },
  ],
  [
    'applications in a dynamic purchasing system',
    'tender_period',
    { procedure: 'dps', step: 'application', start: '2026-11-23', variant: 'electronic' },
    { min_days: 30 },
  ],
  [
    'a tender time agreed with all invited',
    'tender_period',
    { procedure: 'restricted', step: 'tender', start: '2026-11-23', variant: 'agreed' },
    { min_days: 10 },
  ],
  [
    'a cancellation sent by post',
    'review_of_cancellation',
    { sent: '2026-12-09', electronic: false },
    { nominal_last_day: '2026-12-24', last_day: '2026-12-28' },
  ],
  [
    'the municipality counts from the day of judgment',
    'appeal_3_weeks',
    { judgment_date: '2026-12-03', served: '2026-12-07', party: 'municipality' },
    { last_day: '2026-12-28' },
  ],
  [
    'no threshold is known before 2018',
    'threshold',
    { date: '2017-12-31', kind: 'works', authority: 'municipality' },
    { eur: null, sek: null },
  ],
  [
    'the limit of 2014',
    'direct_award_limit',
    { date: '2014-07-01', law: 'LUF' },
    { limit_sek: 939342, comparison: '<=' },
  ],
  [
    'a bilaga 2 service near a threshold that is not known',
    'direct_award_allowed',
    { date: '2026-11-23', value_excl_vat_sek: 8_000_000, kind: 'social_special' },
    { allowed_by_value: null },
  ],
  [
    'and one far below it',
    'direct_award_allowed',
    { date: '2026-11-23', value_excl_vat_sek: 900_000, kind: 'social_special' },
    { allowed_by_value: true },
  ],
  [
    'a framework below the threshold has no longest term',
    'framework_max_term',
    { start: '2026-12-01', scope: 'below_threshold' },
    { last_day_without_special_reasons: null },
  ],
  [
    'sixty months count as forty-eight',
    'estimated_value_indefinite',
    { monthly_sek: 20_000, duration_months: 60 },
    { value_sek: 960_000 },
  ],
  [
    'notice on Midsummer Eve moves to the day before',
    'extension_notice_latest',
    { contract_end: '2026-09-19', months_before: 3 },
    { latest_notice: '2026-06-19', recommended_workday: '2026-06-18' },
  ],
  [
    'a prior notice a year and no day before',
    'prior_notice_window',
    { prior_notice_sent: '2025-11-23', notice_sent: '2026-11-23' },
    { days_between: 365, reduction_allowed: true },
  ],
  [
    'a day too few',
    'prior_notice_window',
    { prior_notice_sent: '2026-10-20', notice_sent: '2026-11-23' },
    { days_between: 34, reduction_allowed: false },
  ],
];

test.each(neighbours)('%s', (story, rule, input, expected) => {
  expect(wrongIn({ id: story, rule, input, expected }, localDate('2026-11-23'))).toBeNull();
});

test('a rule name that is not known, and an input that is none, are wrong and say so', () => {
  const asked = { id: 'X', input: { sent: '2026-02-30' }, expected: { last_day: '2026-03-10' } };
  expect(wrongIn({ ...asked, rule: 'leap_of_faith' }, lawDate)?.got).toBe(
    'unknown rule name leap_of_faith',
  );
  expect(wrongIn({ ...asked, rule: 'standstill' }, lawDate)?.got).toBe(
    'input sent is no date: "2026-02-30"',
  );
});
