import { expect, it } from 'vitest';
import { localDate } from '#domain/localDate';
import type { Paper } from '#main/papers/paper';
import { openTestDesk } from '#main/testing/desk';

it('prints a decision with the time a new procurement had on the day it was made', async () => {
  const papers: Paper[] = [];
  const desk = openTestDesk({
    now: '2026-11-23T09:00:00+01:00',
    papers: {
      save: async (paper) => {
        papers.push(paper);
        return { path: 'beslut.pdf' };
      },
      show: () => false,
    },
  });
  const { id } = await desk.value('agreement.register', {
    title: 'Varudistribution',
    facts: {
      start: localDate('2025-09-01'),
      agreedEnd: localDate('2027-08-31'),
      options: [{ months: 12, calledBy: 'buyer' }],
    },
  });
  const before = (await desk.value('agreement.open', { id })).newProcurement;
  expect(before).toMatchObject({ isInTime: true });
  const { decisionId } = await desk.value('agreement.decide', {
    id,
    decision: {
      choice: 'extend',
      months: 12,
      endsOn: null,
      reason: 'Leveranserna fungerar.',
      decisionMaker: 'Kommunchef',
      decidedOn: localDate('2026-11-23'),
      notifiedOn: null,
      notifiedHow: '',
      lateReason: '',
    },
  });
  desk.setClock('2027-10-01T09:00:00+02:00');
  await desk.value('paper.decision', { agreementId: id, decisionId });
  expect(papers).toMatchObject([{ kind: 'decision', newProcurement: before }]);
});
