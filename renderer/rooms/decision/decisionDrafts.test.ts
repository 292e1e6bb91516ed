import { expect, test } from 'vitest';
import type { AgreementView } from '#contract/agreements';
import { newAgreement, termOf } from '#domain/agreement';
import { decide } from '#domain/deciding';
import { localDate } from '#domain/localDate';
import { newDraft } from './decisionDraft.ts';
import { draftOf, useDecisionDrafts } from './decisionDrafts.ts';

const today = localDate('2026-11-23');

test('what was written comes back when the decision it became is undone', () => {
  const agreement = newAgreement(
    'a',
    { title: 'Skolfoto', agreedEnd: localDate('2027-08-31'), options: [] },
    today,
  );
  const term = termOf(agreement, 28, today);
  const draft = {
    // Only the term is asked for.
    ...newDraft({ term } as AgreementView, today),
    choice: 'letEnd' as const,
    reason: 'Behovet är borta.',
    decisionMaker: 'Kommunchefen',
  };
  const decided = decide(agreement, term, { ...draft, decidedOn: today, months: null }, 'd');
  if (!decided.ok) throw new Error(decided.failure.code);

  const { keep, fix } = useDecisionDrafts.getState();
  keep('a', draft);
  expect(draftOf(useDecisionDrafts.getState(), agreement)).toBe(draft);
  fix('a', { decisionId: 'd', draft });
  expect(draftOf(useDecisionDrafts.getState(), decided.value)).toBeUndefined();
  expect(draftOf(useDecisionDrafts.getState(), agreement)).toBe(draft);
});
