import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import {
  type Agreement,
  type AgreementFacts,
  earliestEnd,
  newAgreement,
  termOf,
} from '#domain/agreement';
import { confirmDecision, decide, frameworkLimit, optionDoubts } from '#domain/deciding';
import type { ExtensionDecisionInput } from '#domain/extensionDecision';
import { bearsOn, isExclusionCheckDue, nextFollowUp } from '#domain/followUp';
import { addDays, localDate } from '#domain/localDate';
import { kronor } from '#domain/money';
import { delegateFor } from '#domain/settings';

const today = localDate('2026-11-24');
const made = (facts: Partial<AgreementFacts>): Agreement =>
  newAgreement(
    'a',
    {
      title: 'Distribution',
      start: localDate('2025-09-01'),
      agreedEnd: localDate('2027-08-31'),
      options: [
        { months: 12, calledBy: 'buyer' },
        { months: 12, calledBy: 'buyer' },
      ],
      noticeMonths: 6,
      ...facts,
    },
    localDate('2025-09-01'),
  );
const extend = (months: number, more: Partial<ExtensionDecisionInput> = {}) => ({
  choice: 'extend' as const,
  months,
  endsOn: null,
  reason: 'Fungerar.',
  decisionMaker: 'Kommunchefen',
  decidedOn: today,
  notifiedOn: null,
  notifiedHow: '',
  lateReason: '',
  ...more,
});

describe('the latest notice of an option', () => {
  const notice = (option: object) => {
    const { latestNotice } = termOf(
      made({ options: [{ months: 12, calledBy: 'buyer', ...option }] }),
      28,
      today,
    );
    return [latestNotice?.date, latestNotice?.nominal];
  };
  test.each([
    ['is the agreement’s where it has none of its own', {}, ['2027-02-26', '2027-02-28']],
    ['is its own months', { noticeMonths: 3 }, ['2027-05-31', '2027-05-31']],
    ['is its own days', { noticeDays: 90 }, ['2027-06-02', '2027-06-02']],
    [
      'is its own months and then its own days',
      { noticeMonths: 3, noticeDays: 10 },
      ['2027-05-21', '2027-05-21'],
    ],
    ['of no months is the end itself', { noticeMonths: 0 }, ['2027-08-31', '2027-08-31']],
    [
      'is its own day before any months, moved off a Saturday',
      { noticeMonths: 3, noticeOn: localDate('2027-05-01') },
      ['2027-04-30', '2027-05-01'],
    ],
  ])('%s', (_what, option, days) => {
    expect(notice(option)).toEqual(days);
  });
});

describe('an open-ended agreement', () => {
  const openEnded = { agreedEnd: null, openEnded: true, options: null, noticeMonths: null };
  test.each<[string, Partial<AgreementFacts>, string | null]>([
    ['ends three months from today', { noticeMonths: 3 }, '2027-02-24'],
    ['ends so many days from today', { noticeDays: 30 }, '2026-12-24'],
    ['ends by both', { noticeMonths: 1, noticeDays: 1 }, '2026-12-25'],
    ['ends nobody knows when, without a time for notice', {}, null],
    ['with an end has no such day', { openEnded: false, noticeMonths: 3, agreedEnd: today }, null],
  ])('%s at the earliest', (_what, facts, expected) => {
    const agreement = made({ ...openEnded, ...facts });
    expect(earliestEnd(agreement, termOf(agreement, 28, today), today)).toBe(expected);
  });
});

describe('an extension', () => {
  const tried = (facts: Partial<AgreementFacts>, input: ExtensionDecisionInput) => {
    const agreement = made(facts);
    const answer = decide(agreement, termOf(agreement, 28, today), input, 'd');
    return answer.ok ? null : [answer.failure.code, answer.failure.field];
  };
  test.each<[string, Partial<AgreementFacts>, Partial<ExtensionDecisionInput>, unknown]>([
    [
      'past the latest end that the agreement states is refused',
      { statedLatestEnd: localDate('2028-06-30') },
      {},
      ['decision.pastLatestEnd', 'months'],
    ],
    ['up to that end is taken', { statedLatestEnd: localDate('2028-08-31') }, {}, null],
    [
      'past a framework’s four years asks for special reasons (LOU 7 kap. 2 §)',
      { kind: 'framework', agreedEnd: localDate('2028-12-31'), start: localDate('2025-01-01') },
      {},
      ['decision.pastFourYears', 'lateReason'],
    ],
    [
      'with special reasons is taken',
      { kind: 'framework', agreedEnd: localDate('2028-12-31'), start: localDate('2025-01-01') },
      { lateReason: 'Omställning i två år till.' },
      null,
    ],
    [
      'with more used than the ceiling asks why it is still possible',
      { ceiling: kronor(100_000), valueUsed: kronor(100_001) },
      {},
      ['decision.pastCeiling', 'lateReason'],
    ],
    [
      'with more used than the ceiling is taken with a reason',
      { ceiling: kronor(100_000), valueUsed: kronor(100_001) },
      { lateReason: 'Ändringen ryms i 17 kap. 9 §.' },
      null,
    ],
    [
      'with the whole ceiling used, and no more, is taken',
      { ceiling: kronor(100_000), valueUsed: kronor(100_000) },
      {},
      null,
    ],
    [
      'of a contract has no such limit',
      { kind: 'contract', agreedEnd: localDate('2028-12-31'), start: localDate('2025-01-01') },
      {},
      null,
    ],
  ])('%s', (_what, facts, input, expected) => {
    expect(tried(facts, extend(12, input))).toEqual(expected);
  });

  test.each([
    [
      { ceiling: kronor(100_000), valueUsed: kronor(100_001) },
      { used: 100_001, ceiling: 100_000 },
    ],
    [{ statedLatestEnd: localDate('2028-06-30') }, { endsOn: '2028-08-31', latest: '2028-06-30' }],
    [
      { kind: 'framework' as const, start: localDate('2024-01-01') },
      { endsOn: '2028-08-31', limit: '2027-12-31' },
    ],
    [{ noticeMonths: 12 }, { lastDay: '2026-08-31', acted: '2026-11-24' }],
  ])('that is refused for %o tells the numbers', (facts, details) => {
    const agreement = made(facts);
    const answer = decide(agreement, termOf(agreement, 28, today), extend(12), 'd');
    expect(answer.ok ? null : answer.failure.details).toEqual(details);
  });

  it('of a framework within its four years is never asked for reasons', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 1200 }),
        fc.integer({ min: 1, max: 48 }),
        (later, months) => {
          const start = addDays(localDate('2024-01-31'), later);
          const limit = frameworkLimit(made({ kind: 'framework', start, agreedEnd: null }));
          expect(limit !== null && limit > addDays(start, 365 * 4 - 1)).toBe(true);
          const end = addDays(start, 364);
          const answer = tried(
            {
              kind: 'framework',
              start,
              agreedEnd: end,
              noticeMonths: 0,
              options: [{ months, calledBy: null }],
            },
            extend(months, { decidedOn: start }),
          );
          if (months <= 35) expect(answer).toBeNull();
          if (months >= 37) expect(answer).toEqual(['decision.pastFourYears', 'lateReason']);
        },
      ),
    );
  });
});

describe('all options together', () => {
  test.each<[string, Partial<AgreementFacts>, unknown]>([
    ['within all limits raise no doubt', {}, { stated: null, fourYears: null }],
    [
      'past the latest end that the agreement states are doubtful',
      { statedLatestEnd: localDate('2029-08-30') },
      { stated: { endsOn: '2029-08-31', latest: '2029-08-30' }, fourYears: null },
    ],
    [
      'to exactly that end are not',
      { statedLatestEnd: localDate('2029-08-31') },
      { stated: null, fourYears: null },
    ],
    [
      'past a framework’s four years are doubtful',
      { kind: 'joinedFramework', start: localDate('2025-08-31') },
      { stated: null, fourYears: { endsOn: '2029-08-31', limit: '2029-08-30' } },
    ],
    [
      'past four years of a framework for social services are not (LOU 19 kap. 1 §)',
      { kind: 'framework', contractKind: 'socialSpecial', start: localDate('2025-08-31') },
      { stated: null, fourYears: null },
    ],
    [
      'of a framework to the last day of its four years are not',
      { kind: 'framework', start: localDate('2025-09-01') },
      { stated: null, fourYears: null },
    ],
    [
      'that are used up raise none',
      { options: [], statedLatestEnd: today },
      { stated: null, fourYears: null },
    ],
  ])('%s', (_what, facts, expected) => {
    const agreement = made(facts);
    expect(optionDoubts(agreement, termOf(agreement, 28, today))).toEqual(expected);
  });
});

test('a decision is confirmed after it was told, and told after it was made', () => {
  const agreement = made({});
  const decided = decide(agreement, termOf(agreement, 28, today), extend(12), 'd');
  if (!decided.ok) throw new Error(decided.failure.code);
  const told = (notifiedOn: string, confirmedOn: string | null) =>
    confirmDecision(decided.value, 'd', {
      notifiedOn: localDate(notifiedOn),
      notifiedHow: 'e-post',
      confirmedOn: confirmedOn === null ? null : localDate(confirmedOn),
    });
  expect(told('2026-11-23', null)).toMatchObject({ failure: { field: 'notifiedOn' } });
  expect(told('2026-11-25', '2026-11-24')).toMatchObject({ failure: { field: 'confirmedOn' } });
  expect(told('2026-11-25', '2026-11-25')).toMatchObject({
    value: { decisions: [{ notifiedOn: '2026-11-25', confirmedOn: '2026-11-25' }] },
  });
});

test.each([
  ['A', '2026-11-30', '2027-02-28'],
  ['B', '2026-08-31', '2027-02-28'],
  ['C', '2024-02-29', '2025-02-28'],
] as const)('class %s after %s meets on %s', (followUpClass, last, next) => {
  expect(nextFollowUp(followUpClass, localDate(last))).toBe(next);
});

test('a lesson is found on its record, its category and its suppliers, and nowhere else', () => {
  const lesson = {
    lesson: 'Provrunda först.',
    learnedOn: today,
    byWhom: 'Maj',
    agreementId: 'a',
    procurementId: null,
    categoryId: 'logistik',
    supplierId: 's',
    phase: null,
  };
  const on = { recordIds: [], categoryId: null, supplierIds: [] };
  expect(bearsOn(lesson, { ...on, recordIds: ['b', 'a'] })).toBe(true);
  expect(bearsOn(lesson, { ...on, categoryId: 'logistik' })).toBe(true);
  expect(bearsOn(lesson, { ...on, supplierIds: ['x', 's'] })).toBe(true);
  expect(bearsOn(lesson, { recordIds: ['b'], categoryId: 'el', supplierIds: ['x'] })).toBe(false);
  expect(bearsOn({ ...lesson, categoryId: null, supplierId: null }, on)).toBe(false);
});

test('the delegation names the first who may decide on a value', () => {
  const rules = [
    { who: 'Nämnden', upTo: null },
    { who: 'Chefen', upTo: kronor(1_000_000) },
  ];
  expect(delegateFor(rules, kronor(1_000_000))?.who).toBe('Chefen');
  expect(delegateFor(rules, kronor(1_000_000.01))?.who).toBe('Nämnden');
  expect(delegateFor(rules, null)?.who).toBe('Nämnden');
  expect(delegateFor(rules.slice(1), kronor(2_000_000))).toBeNull();
});

test.each([
  ['was never made', null, true],
  ['was made a year ago', '2025-11-24', true],
  ['was made a day less than a year ago', '2025-11-25', false],
  ['was made today', '2026-11-24', false],
])('a check of grounds for exclusion that %s is due: %#', (_what, on, expected) => {
  expect(isExclusionCheckDue(on === null ? null : localDate(on), today)).toBe(expected);
});
