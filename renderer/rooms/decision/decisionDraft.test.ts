import { describe, expect, test } from 'vitest';
import type { AgreementView } from '#contract/agreements';
import { awaitsDecision, newAgreement, termOf } from '#domain/agreement';
import { localDate } from '#domain/localDate';
import { decisionOf, doubtsOf, newDraft, newEnd, undoneDraft } from './decisionDraft.ts';

const today = localDate('2026-11-23');
const agreement = newAgreement(
  'a',
  {
    title: 'Varudistribution',
    start: localDate('2025-09-01'),
    agreedEnd: localDate('2027-08-31'),
    options: [{ months: 12, calledBy: 'buyer' }],
    noticeMonths: 6,
  },
  today,
);

const viewOn = (day: string): AgreementView => {
  const term = termOf(agreement, 28, localDate(day));
  return {
    agreement,
    term,
    awaitsDecision: awaitsDecision(agreement, term),
    suppliers: [],
    attachments: [],
    notes: [],
    deadlines: [],
    importName: null,
    successors: [],
    deviations: [],
    experiences: [],
    modifications: [],
    modificationBase: { rules: 'unknown', kind: 'goodsServices', value: null, threshold: null },
    certificates: [],
    lessons: [],
    links: [],
    newProcurement: null,
    delegate: null,
  };
};
const view = viewOn('2026-11-23');
const draft = newDraft(view, today);

describe('what the form begins with', () => {
  test('the next option in full, decided today', () => {
    expect(draft).toMatchObject({ choice: 'extend', months: 12, decidedOn: today });
    expect(newEnd(draft, view)).toBe('2028-08-31');
  });

  test('no choice once the last day to give notice has passed', () => {
    const after = localDate('2027-03-01');
    expect(newDraft(viewOn(after), after)).toMatchObject({ choice: null, months: 12 });
  });

  test('no choice where nothing remains', () => {
    const none = { ...view, term: { ...view.term, remaining: [] } };
    expect(newDraft(none, today)).toMatchObject({ choice: null, months: null });
  });
});

describe('what is late', () => {
  // Six months before 2027-08-31 is Sunday 2027-02-28: the working day before is only our advice.
  test.each([
    ['decided on the Sunday itself', { decidedOn: localDate('2027-02-28') }, false],
    ['decided the day after', { decidedOn: localDate('2027-03-01') }, true],
    [
      'decided in time, notified late',
      { decidedOn: localDate('2027-02-01'), notifiedOn: localDate('2027-03-01') },
      true,
    ],
    ['let end', { choice: 'letEnd', decidedOn: localDate('2027-03-01') }, false],
  ] as const)('%s', (_, change, expected) => {
    expect(Boolean(doubtsOf({ ...draft, ...change }, view)?.late)).toBe(expected);
  });
});

describe('the draft as a decision', () => {
  test('carries only what belongs to its choice', () => {
    const written = { ...draft, endsOn: today, lateReason: 'sent, but lost' };
    expect(decisionOf({ ...written, choice: 'letEnd' })).toMatchObject({
      ok: true,
      value: { choice: 'letEnd', months: null, endsOn: null, lateReason: '' },
    });
    expect(decisionOf({ ...written, choice: 'terminate' })).toMatchObject({
      ok: true,
      value: { endsOn: today, months: null },
    });
  });

  test('is refused at the field that is open', () => {
    expect(decisionOf({ ...draft, choice: null })).toMatchObject({
      failure: { field: 'choice' },
    });
    expect(decisionOf({ ...draft, decidedOn: null })).toMatchObject({
      failure: { field: 'decidedOn' },
    });
  });

  test('an impossible length leads to no end', () => {
    expect(newEnd({ ...draft, months: null }, view)).toBeNull();
    expect(newEnd({ ...draft, months: 0 }, view)).toBeNull();
  });
});

test('what was written comes back when the decision it became is undone', () => {
  const made = { decisionId: 'd', draft };
  const decision = { ...draft, id: 'd', choice: 'extend', option: 0, confirmedOn: null } as const;
  const decided = { decisions: [{ ...decision, decidedOn: today }] };
  expect(undoneDraft(undefined, agreement)).toBeUndefined();
  expect(undoneDraft(made, decided)).toBeUndefined();
  expect(undoneDraft(made, agreement)).toBe(draft);
});
