import { expect, test } from 'vitest';
import { type Standstill, standstill } from '#domain/award';
import { localDate } from '#domain/localDate';
import { type ReviewFacts, signingAfterReviews, signingState } from '#domain/review';

const sent = standstill({ sent: localDate('2026-11-18'), electronic: true });
if (!sent.ok) throw new Error('No standstill');
const pause: Standstill = sent.value;

const applied: ReviewFacts = {
  received: localDate('2026-11-30'),
  isStandstillLifted: false,
  judgment: null,
  isInterimOrderInForce: false,
};
const judged = (
  outcome: 'rejected' | 'withdrawn' | 'mustCorrect' | 'mustRedo',
  dispatched: string | null = '2027-02-10',
): ReviewFacts => ({
  ...applied,
  judgment: {
    given: localDate('2027-02-09'),
    dispatched: dispatched === null ? null : localDate(dispatched),
    outcome,
    isTenDaysLifted: false,
  },
});

test.each([
  ['spärren löper till och med sista dagen', null, '2026-11-30', { kind: 'standstill' }],
  [
    'dagen efter får avtal tecknas',
    null,
    '2026-12-01',
    { kind: 'allowed', since: { date: '2026-12-01' } },
  ],
  [
    'en ansökan på sista dagen förlänger spärren',
    applied,
    '2027-01-15',
    { kind: 'extendedStandstill', since: '2026-11-30' },
  ],
  [
    'rätten upphäver den förlängda spärren',
    { ...applied, isStandstillLifted: true },
    '2026-12-05',
    { kind: 'allowed' },
  ],
  [
    'avslag: tio dagar från utskicket',
    judged('rejected'),
    '2027-02-20',
    { kind: 'tenDays', until: { date: '2027-02-22', nominal: '2027-02-20' } },
  ],
  [
    'efter de tio dagarna',
    judged('rejected'),
    '2027-02-23',
    { kind: 'allowed', since: { date: '2027-02-23' } },
  ],
  ['återkallad ansökan: också tio dagar', judged('withdrawn'), '2027-02-15', { kind: 'tenDays' }],
  [
    'bara domens dag känd: att kontrollera',
    judged('rejected', null),
    '2027-02-15',
    { kind: 'tenDays', until: { confidence: 'check' } },
  ],
  ['rättelse', judged('mustCorrect'), '2027-03-01', { kind: 'stopped', outcome: 'mustCorrect' }],
  ['göras om', judged('mustRedo'), '2027-03-01', { kind: 'stopped', outcome: 'mustRedo' }],
  [
    'kammarrätten har förbjudit avtal',
    { ...judged('rejected'), isInterimOrderInForce: true },
    '2027-03-01',
    { kind: 'interimOrder' },
  ],
] as const)('%s', (_, review, today, expected) => {
  expect(signingState(pause, review, localDate(today))).toMatchObject({
    ok: true,
    value: expected,
  });
});

test('a ten-day period that the court lifted', () => {
  const rejected = judged('rejected');
  const lifted = {
    ...rejected,
    judgment: rejected.judgment && { ...rejected.judgment, isTenDaysLifted: true },
  };
  expect(signingState(pause, lifted, localDate('2027-02-11'))).toMatchObject({
    value: { kind: 'allowed' },
  });
});

test('an application after the standstill stops nothing', () => {
  const late = { ...applied, received: localDate('2026-12-01') };
  expect(signingState(pause, late, localDate('2026-12-02'))).toMatchObject({
    ok: false,
    failure: { code: 'review.tooLate', details: { lastDay: '2026-11-30' } },
  });
});

test.each([
  ['interimOrder', { ...applied, isInterimOrderInForce: true }],
  ['mustCorrect', judged('mustCorrect')],
  ['mustRedo', judged('mustRedo')],
] as const)('what the court orders after a late application stops a signing: %s', (by, review) => {
  const late = { ...review, received: localDate('2026-12-01') };
  expect(signingAfterReviews(pause, [late])).toMatchObject({ value: { kind: 'blocked', by } });
});

test('a late application that the court has not granted changes no day', () => {
  const late = { ...judged('rejected'), received: localDate('2026-12-01') };
  expect(signingAfterReviews(pause, [late])).toMatchObject({
    value: { kind: 'from', earliest: { date: '2026-12-01' } },
  });
});
