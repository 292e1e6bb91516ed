import { expect, test } from 'vitest';
import { localDate } from '#domain/localDate';
import { freshFolder, openTestDesk } from '#main/testing/desk';

const draft = {
  choice: 'letEnd' as const,
  months: null,
  endsOn: null,
  reason: 'Behovet är borta.',
  decisionMaker: 'Kommunchefen',
  decidedOn: localDate('2026-11-23'),
  notifiedOn: null,
  notifiedHow: '',
  lateReason: '',
};

const register = (desk: ReturnType<typeof openTestDesk>) =>
  desk.value('agreement.register', {
    title: 'Skolfoto',
    facts: { start: '2024-09-01', agreedEnd: '2027-08-31', options: [] },
  });

test('a decision being written is there after a restart, its last words alone', async () => {
  const folder = freshFolder();
  const first = openTestDesk({ folder });
  const { id } = await register(first);
  await first.value('decisionDraft.keep', { agreementId: id, draft: { ...draft, reason: 'Be' } });
  await first.value('decisionDraft.keep', { agreementId: id, draft });
  const again = openTestDesk({ folder });
  expect(await again.value('decisionDraft.list', {})).toEqual([
    { agreementId: id, writtenAt: expect.any(String), draft },
  ]);
});

test('it is no fact: neither in the journal nor what an undo takes back', async () => {
  const desk = openTestDesk();
  const { id } = await register(desk);
  await desk.value('decisionDraft.keep', { agreementId: id, draft });
  const entries = desk.db.prepare('SELECT command FROM journal_entry').pluck().all();
  expect(entries).toEqual(['agreement.register']);
  await desk.value('history.undo', {});
  expect(await desk.value('agreement.list', {})).toEqual([]);
});

test('it is gone when thrown away, and with the decision it becomes, but not with one refused', async () => {
  const desk = openTestDesk();
  const { id } = await register(desk);
  const left = () => desk.value('decisionDraft.list', {});
  await desk.value('decisionDraft.keep', { agreementId: id, draft });
  await desk.value('decisionDraft.discard', { agreementId: id });
  expect(await left()).toEqual([]);
  await desk.value('decisionDraft.keep', { agreementId: id, draft });
  const refused = await desk.call('agreement.decide', { id, decision: { ...draft, reason: '' } });
  expect(refused).toMatchObject({ ok: false });
  expect(await left()).toHaveLength(1);
  await desk.value('agreement.decide', { id, decision: draft });
  expect(await left()).toEqual([]);
});

test('one that another program wrote and this cannot read is left out', async () => {
  const desk = openTestDesk();
  const write = 'INSERT INTO decision_draft (agreement_id, written_at, draft) VALUES (?, ?, ?)';
  desk.db.prepare(write).run('x', '2026-11-23T08:00:00.000Z', '{"choice":"postpone"}');
  expect(await desk.value('decisionDraft.list', {})).toEqual([]);
});
