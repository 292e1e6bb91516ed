import { expect, test } from 'vitest';
import { groupsOf } from '#domain/deadlineGroups';
import { addDays, localDate } from '#domain/localDate';
import { type Deadline, standardLeadTimes } from '#domain/reminders';
import { itemsOf, movedTo } from './rows.ts';

const monday = localDate('2026-11-23');

const deadline = (days: number): Deadline => ({
  key: `${days}`,
  kind: 'own',
  due: addDays(monday, days),
  time: null,
  title: `${days}`,
  subject: { kind: 'own', id: `${days}`, title: `${days}`, registryNumber: null, ownerId: null },
  phase: null,
  computed: null,
  handling: null,
});

const groups = groupsOf([-1, 0, 30, 40].map(deadline), standardLeadTimes, monday);
const folded = itemsOf(groups, new Set(['later']), new Set());

test('a folded group is one line, an unfolded one shows its dates', () => {
  const keys = ['group passed', '-1', 'group today', '0', 'group later'];
  expect(folded.map(({ key }) => key)).toEqual(keys);
  const open = itemsOf(groups, new Set(['later']), new Set(['later']));
  expect(open.map(({ key }) => key)).toEqual([...keys, '30', '40']);
});

test('of a long group the first dates stand open, of today all of them', () => {
  const long = groupsOf(
    [-5, -4, -3, -2, 0, 0, 0, 0].map((days, index) => ({ ...deadline(days), key: `${index}` })),
    standardLeadTimes,
    monday,
  );
  const keys = (unfolded: readonly 'passed'[]) =>
    itemsOf(long, new Set(), new Set(unfolded), 2).map(({ key }) => key);
  const today = ['group today', '4', '5', '6', '7'];
  expect(keys([])).toEqual(['group passed', '0', '1', 'rest passed', ...today]);
  expect(keys(['passed'])).toEqual(['group passed', '0', '1', 'rest passed', '2', '3', ...today]);
});

test('the arrows pass over heads, stop at the ends, and stand on what can be unfolded', () => {
  expect(movedTo(folded, 1, 'ArrowDown')).toBe(3);
  expect(movedTo(folded, 3, 'ArrowUp')).toBe(1);
  expect(movedTo(folded, 1, 'ArrowUp')).toBe(1);
  expect(movedTo(folded, 3, 'ArrowDown')).toBe(4);
  expect(movedTo(folded, 4, 'ArrowDown')).toBe(4);
  expect(movedTo(folded, 1, 'End')).toBe(4);
  expect(movedTo(folded, 4, 'Home')).toBe(1);
  expect(movedTo(folded, 1, 'PageDown')).toBe(4);
  expect(movedTo(folded, 1, 'a')).toBeNull();
});
