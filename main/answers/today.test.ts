import { expect, it } from 'vitest';
import { groupsOf } from '#domain/deadlineGroups';
import { phases } from '#domain/procurement';
import { isOpen } from '#domain/reminders';
import { openTestDesk } from '#main/testing/desk';

it('Idag says what the lists say, with the first of what there is much of', async () => {
  const desk = openTestDesk();
  await desk.value('example.fill', {});
  const { today, settings, counts } = await desk.value('desk.open', {});
  const view = await desk.value('desk.today', {});
  const open = (await desk.value('deadline.list', {})).filter((one) => isOpen(one, today));
  const whole = groupsOf(open, settings.leadTimes, today);

  expect(view.groups.map(({ id, count, last }) => ({ id, count, last }))).toEqual(
    whole.map(({ id, count, last }) => ({ id, count, last })),
  );
  for (const [index, { id, deadlines }] of whole.entries()) {
    const shown = id === 'today' ? deadlines.length : id === 'later' ? 0 : 9;
    expect(view.groups[index]?.deadlines).toEqual(deadlines.slice(0, shown));
  }
  expect(view.next).toBe(open.find(({ due }) => due > today)?.due);

  const decisions = (await desk.value('decision.list', {})).map(
    ({ agreementId, title, decideBy: { date: by } }) => ({ agreementId, title, by }),
  );
  expect(counts.decisions).toBe(decisions.length);
  expect(view.decisions).toEqual(decisions.slice(0, 6));
  expect(view.decideNext).toEqual(decisions.find(({ by }) => by >= today) ?? null);

  const cases = await desk.value('procurement.list', {});
  const active = cases.filter(({ hold }) => hold === 'active');
  expect(view.waiting).toBe(active.filter(({ missing }) => missing > 0).length);
  const waits = active
    .flatMap(({ id, title, missing, nextItem, nextDeadline }) =>
      missing > 0 ? [{ id, title, lacks: nextItem, due: nextDeadline?.due ?? '9999-12-31' }] : [],
    )
    .sort((one, other) => one.due.localeCompare(other.due));
  expect(view.waits).toEqual(waits.slice(0, 3).map(({ due: _, ...wait }) => wait));
  for (const phase of phases) {
    expect(view.phases[phase]).toBe(active.filter((one) => one.phase === phase).length);
  }
  const slipped = cases
    .flatMap(({ id, title, planSlip }) => (planSlip ? [{ id, title, ...planSlip }] : []))
    .sort((one, other) => other.lateBy - one.lateBy);
  expect(view.slippedCount).toBe(slipped.length);
  expect(view.slipped).toEqual(slipped.slice(0, 6));
});
