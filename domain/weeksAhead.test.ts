import { expect, test } from 'vitest';
import { addDays, type LocalDate, localDate } from '#domain/localDate';
import type { Deadline, DeadlineKind } from '#domain/reminders';
import { weekOf, weeksAhead } from '#domain/weeksAhead';

const monday = localDate('2026-11-23');

const deadline = (due: LocalDate, kind: DeadlineKind = 'own'): Deadline => ({
  key: `${kind} ${due}`,
  kind,
  due,
  time: null,
  title: null,
  subject: { kind: 'own', id: due, title: due, registryNumber: null, ownerId: null },
  phase: null,
  computed: null,
  handling: null,
});

const empty = weeksAhead([], [], monday);

test('twelve weeks from this one, across a year with 53 weeks', () => {
  expect(empty.map(({ id }) => id)).toEqual([
    ...[48, 49, 50, 51, 52, 53].map((week) => `2026-${week}`),
    ...[1, 2, 3, 4, 5, 6].map((week) => `2027-${week}`),
  ]);
});

test('a week is known by the first holiday that falls on its Monday to Friday', () => {
  expect(empty.map(({ holiday }) => holiday)).toEqual([
    ...[null, null, null, null, 'christmas', 'newYear', 'epiphany'],
    ...[null, null, null, null, null],
  ]);
  const spring = weeksAhead([], [], localDate('2026-03-30')).map(({ holiday }) => holiday);
  expect(spring.slice(0, 10)).toEqual([
    ...['easter', 'easter', null, null, 'mayDay', null, 'ascension', null, null, null],
  ]);
});

test('what has passed and lies open stands in this week, what is taken care of nowhere', () => {
  const [week] = weeksAhead(
    [
      deadline(addDays(monday, -54)),
      deadline(addDays(monday, 6)),
      { ...deadline(monday), handling: { kind: 'done' } },
    ],
    [],
    monday,
  );
  expect(week).toMatchObject({ passed: 1, dates: 1 });
  expect(weekOf(addDays(monday, -54), monday)).toBe(monday);
});

test('a day to decide by is a flag, not a tick as well', () => {
  const due = addDays(monday, 18);
  const weeks = weeksAhead([deadline(due, 'decideBy')], [], monday);
  expect(weeks.every(({ dates }) => dates === 0)).toBe(true);
});

test('each day stands in its own week, and the first decisions of a week have their flags', () => {
  const days = [-3, 2, 3, 6, 7, 83, 84];
  const weeks = weeksAhead(
    days.map((day) => deadline(addDays(monday, day))),
    [-9, -1, 0, 6, 7, 83, 84].map((day) => addDays(monday, day)),
    monday,
  );
  const told = weeks.map(({ passed, dates, decisions, soonest }) => [
    passed,
    dates,
    decisions,
    soonest,
  ]);
  expect(told[0]).toEqual([1, 3, 4, [-9, -1, 0]]);
  expect(told[1]).toEqual([0, 1, 1, [7]]);
  expect(told[11]).toEqual([0, 1, 1, [83]]);
  expect(told.flatMap(([, dates]) => dates).reduce((sum, one) => Number(sum) + Number(one))).toBe(
    5,
  );
});
