import { describe, expect, test } from 'vitest';
import { groupsOf } from '#domain/deadlineGroups';
import { addDays, type LocalDate, localDate } from '#domain/localDate';
import { type Deadline, ownIdOf, personOf, standardLeadTimes } from '#domain/reminders';

const monday = localDate('2026-11-23');

const deadline = (due: LocalDate, more: Partial<Deadline> = {}): Deadline => ({
  key: `own:${due}:own:${due}`,
  kind: 'own',
  due,
  time: null,
  title: 'Ring Kost',
  subject: { kind: 'own', id: due, title: 'Ring Kost', registryNumber: null, ownerId: 'maj' },
  phase: null,
  computed: null,
  handling: null,
  ...more,
});

const idsOf = (...deadlines: Deadline[]) =>
  groupsOf(deadlines, standardLeadTimes, monday).map(({ id, deadlines: inside }) => [
    id,
    inside.map(({ due }) => due),
  ]);

describe('groupsOf', () => {
  test('puts each date where it lies from today, soonest first, and leaves empty groups out', () => {
    const [yesterday, sunday, nextSunday] = [-1, 6, 13].map((days) => addDays(monday, days));
    expect(
      idsOf(
        deadline(nextSunday ?? monday),
        deadline(sunday ?? monday),
        deadline(monday),
        deadline(addDays(monday, 14)),
        deadline(yesterday ?? monday),
        deadline(addDays(monday, 1)),
      ),
    ).toEqual([
      ['passed', ['2026-11-22']],
      ['today', ['2026-11-23']],
      ['thisWeek', ['2026-11-24', '2026-11-29']],
      ['nextWeek', ['2026-12-06']],
      ['later', ['2026-12-07']],
    ]);
  });

  test('a far date whose reminder has come stands apart until somebody takes care of it', () => {
    const far = addDays(monday, 60);
    expect(idsOf(deadline(far, { kind: 'decideBy' }))).toEqual([['reminded', [far]]]);
    expect(idsOf(deadline(far, { kind: 'tenderDeadline' }))).toEqual([['later', [far]]]);
  });

  test('what is done or put off to a later day comes last, and returns on its day', () => {
    const putOff = (until: LocalDate) =>
      deadline(addDays(monday, -3), { handling: { kind: 'snoozed', until, reason: 'väntar' } });
    expect(
      idsOf(deadline(monday, { handling: { kind: 'done' } }), putOff(addDays(monday, 1))),
    ).toEqual([['handled', ['2026-11-20', '2026-11-23']]]);
    expect(idsOf(putOff(monday))).toEqual([['passed', ['2026-11-20']]]);
  });
});

test('a date lies with whom it was handed over to', () => {
  expect(personOf(deadline(monday))).toBe('maj');
  expect(personOf(deadline(monday, { handling: { kind: 'delegated', personId: 'ture' } }))).toBe(
    'ture',
  );
});

test('only a date of one’s own has an id to remove', () => {
  expect(ownIdOf(deadline(monday))).toBe('2026-11-23');
  expect(ownIdOf(deadline(monday, { kind: 'agreementEnds' }))).toBeNull();
});
