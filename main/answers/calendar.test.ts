import { expect, it } from 'vitest';
import type { CalendarMatter } from '#main/papers/calendarFile';
import { openTestDesk } from '#main/testing/desk';

const openCalendarDesk = () => {
  const made: CalendarMatter[] = [];
  const desk = openTestDesk({
    calendar: {
      save: async (matter) => {
        made.push(matter);
        return { path: 'datum.ics' };
      },
    },
  });
  return { desk, made };
};

it('strikes out a date that went away since the last file, and not one that moved', async () => {
  const { desk, made } = openCalendarDesk();
  const { id } = await desk.value('procurement.start', {
    title: 'Skolskjuts',
    facts: { tenderDeadline: '2026-12-11', applicationDeadline: '2026-12-01' },
  });
  await desk.value('calendar.save', { subject: null });
  await desk.value('procurement.describe', {
    id,
    change: { tenderDeadline: '2026-12-18', applicationDeadline: null },
  });
  await desk.value('calendar.save', { subject: { kind: 'procurement', id } });
  const [first, second] = made;
  expect(first?.withdrawn).toEqual([]);
  expect(second?.deadlines.map(({ kind, due }) => [kind, due])).toEqual([
    ['tenderDeadline', '2026-12-18'],
  ]);
  expect(second?.withdrawn.map(({ kind, due }) => [kind, due])).toEqual([
    ['applicationDeadline', '2026-12-01'],
  ]);
});

it('is nobody’s change: the undo after it takes back what was done before', async () => {
  const { desk } = openCalendarDesk();
  await desk.value('procurement.start', {
    title: 'Skolskjuts',
    facts: { tenderDeadline: '2026-12-11' },
  });
  await desk.value('calendar.save', { subject: null });
  expect(await desk.value('history.undo', {})).toMatchObject({ command: 'procurement.start' });
});
