import { describe, expect, test } from 'vitest';
import { type Agreement, newAgreement, termOf } from '#domain/agreement';
import { decidedSteps, possibleSteps, usedOptions } from '#domain/agreementSteps';
import type { ExtensionDecision } from '#domain/extensionDecision';
import { localDate } from '#domain/localDate';

const today = localDate('2026-11-23');

const decision = (given: Partial<ExtensionDecision>): ExtensionDecision => ({
  id: 'd',
  choice: 'extend',
  months: 12,
  endsOn: null,
  reason: 'r',
  decisionMaker: 'm',
  decidedOn: today,
  notifiedOn: null,
  notifiedHow: '',
  lateReason: '',
  confirmedOn: null,
  option: 0,
  ...given,
});

const agreement: Agreement = newAgreement(
  'a',
  {
    title: 'Varudistribution',
    start: localDate('2025-09-01'),
    agreedEnd: localDate('2027-08-31'),
    options: [
      { months: 12, calledBy: 'buyer' },
      { months: 12, calledBy: 'buyer' },
    ],
  },
  today,
);

const withDecisions = (...decisions: ExtensionDecision[]): Agreement => ({
  ...agreement,
  decisions,
});

const endOf = (of: Agreement) => termOf(of, 28, today).end;

describe('how decisions moved the end', () => {
  test.each([
    ['none', withDecisions(), []],
    ['one extension', withDecisions(decision({})), ['2028-08-31']],
    [
      'a shorter one, then terminated',
      withDecisions(
        decision({ months: 6 }),
        decision({ choice: 'terminate', months: null, endsOn: localDate('2027-12-31') }),
      ),
      ['2028-02-29', '2027-12-31'],
    ],
    ['let end', withDecisions(decision({ choice: 'letEnd', months: null })), ['2027-08-31']],
  ] as const)('%s', (_, of, ends) => {
    expect(decidedSteps(of).map(({ end }) => end)).toEqual(ends);
    expect(decidedSteps(of).at(-1)?.end ?? of.agreedEnd).toBe(endOf(of));
  });
});

describe('what is still possible', () => {
  const stepsOf = (of: Agreement) => possibleSteps(of, termOf(of, 28, today));

  test('both options, numbered from the first', () => {
    expect(stepsOf(agreement).map(({ number, end }) => [number, end])).toEqual([
      [1, '2028-08-31'],
      [2, '2029-08-31'],
    ]);
  });

  test('after a shorter extension the next begins where it ended', () => {
    const shorter = withDecisions(decision({ months: 6 }));
    expect(usedOptions(shorter)).toBe(1);
    expect(stepsOf(shorter).map(({ number, from, end }) => [number, from, end])).toEqual([
      [2, '2028-02-29', '2029-02-28'],
    ]);
  });

  test('nothing once it is decided to let it end, and nothing without an end', () => {
    expect(stepsOf(withDecisions(decision({ choice: 'letEnd', months: null })))).toEqual([]);
    expect(stepsOf({ ...agreement, agreedEnd: null })).toEqual([]);
  });
});
