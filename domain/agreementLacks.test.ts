import { describe, expect, test } from 'vitest';
import { type AgreementFacts, newAgreement, termOf } from '#domain/agreement';
import { lacksOf } from '#domain/agreementLacks';
import type { ExtensionDecision } from '#domain/extensionDecision';
import { localDate } from '#domain/localDate';

const today = localDate('2026-11-24');
const whole: Partial<AgreementFacts> = {
  start: localDate('2025-09-01'),
  agreedEnd: localDate('2027-08-31'),
  ownerId: 'maj',
  options: [{ months: 12, calledBy: 'buyer' }],
  noticeMonths: 6,
  clause: 'Kan förlängas ett år.',
  suppliers: [{ supplierId: 'älvnära', rank: null }],
};
const letGo: ExtensionDecision = {
  id: 'd',
  choice: 'letEnd',
  months: null,
  endsOn: null,
  option: null,
  reason: 'Behovet är borta.',
  decisionMaker: 'Kommunchefen',
  decidedOn: today,
  notifiedOn: null,
  notifiedHow: '',
  lateReason: '',
  confirmedOn: null,
};

const lacking = (facts: Partial<AgreementFacts>, decisions: readonly ExtensionDecision[] = []) => {
  const made = newAgreement('a', { title: 'Distribution', ...whole, ...facts }, today);
  const agreement = { ...made, decisions };
  return lacksOf(agreement, termOf(agreement, 28, today));
};

describe('what the register lacks about an agreement', () => {
  const option = { months: 12, calledBy: 'buyer' } as const;
  test.each<[string, Partial<AgreementFacts>, readonly string[]]>([
    ['is nothing where all is told', {}, []],
    ['is its end', { agreedEnd: null }, ['end']],
    ['is whether it can go on, and then not yet by what words', { options: null }, ['options']],
    ['is the clause where an option remains', { clause: ' ' }, ['clause']],
    [
      'is the clause of one that goes on by itself',
      { options: [], automaticExtension: true, clause: '' },
      ['clause'],
    ],
    ['is no clause where it cannot go on', { options: [], clause: '' }, []],
    ['is the time for notice', { noticeMonths: null }, ['notice']],
    ['is no time for notice where it is told in days', { noticeMonths: null, noticeDays: 30 }, []],
    [
      'is no time for notice where each option has its own',
      {
        noticeMonths: null,
        options: [
          { ...option, noticeMonths: 0 },
          { ...option, noticeDays: 45 },
          { ...option, noticeOn: localDate('2028-03-01') },
        ],
      },
      [],
    ],
    [
      'is the time for notice where one option has none of its own',
      { noticeMonths: null, options: [{ ...option, noticeDays: 45 }, option] },
      ['notice'],
    ],
    [
      'is the time for notice of one that goes on by itself',
      { noticeMonths: null, options: [], automaticExtension: true },
      ['notice'],
    ],
    [
      'is the time for notice of an open-ended one, which has no end to lack',
      { noticeMonths: null, agreedEnd: null, openEnded: true, options: null },
      ['notice'],
    ],
    ['is owner and supplier', { ownerId: null, suppliers: [] }, ['owner', 'supplier']],
    [
      'is nothing once it has ended',
      { agreedEnd: localDate('2026-11-23'), ownerId: null, options: null },
      [],
    ],
  ])('%s', (_what, facts, expected) => {
    expect(lacking(facts)).toEqual(expected);
  });

  test('is neither notice nor clause once a decision has closed it', () => {
    expect(lacking({ noticeMonths: null, clause: '' }, [letGo])).toEqual([]);
  });
});
