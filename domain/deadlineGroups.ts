import type { LocalDate } from '#domain/localDate';
import {
  byDue,
  type Deadline,
  isOpen,
  type LeadTimes,
  type Nearness,
  nearnessOf,
  reminderDay,
} from '#domain/reminders';

/** Where a deadline stands in a list: its nearness, or further on but already reminded of. */
export type GroupId = Nearness | 'reminded' | 'handled';

/**
 * The deadlines of one group, soonest first. `count` is how many there are and `last` the day of the
 * last one: not all of them need be at hand.
 */
export type Group = {
  readonly id: GroupId;
  readonly deadlines: readonly Deadline[];
  readonly count: number;
  readonly last: LocalDate;
};

const order = [
  'passed',
  'today',
  'thisWeek',
  'nextWeek',
  'reminded',
  'later',
  'handled',
] as const satisfies readonly GroupId[];

const groupOf = (deadline: Deadline, leadTimes: LeadTimes, today: LocalDate): GroupId => {
  if (!isOpen(deadline, today)) return 'handled';
  const nearness = nearnessOf(deadline.due, today);
  if (nearness !== 'later') return nearness;
  return reminderDay(deadline, leadTimes, today) === null ? 'later' : 'reminded';
};

/**
 * The deadlines in groups from passed to later, those that are done or put off last; groups
 * without any are left out.
 */
export const groupsOf = (
  deadlines: readonly Deadline[],
  leadTimes: LeadTimes,
  today: LocalDate,
): readonly Group[] => {
  const groups = new Map<GroupId, Deadline[]>();
  for (const deadline of deadlines) {
    const id = groupOf(deadline, leadTimes, today);
    const group = groups.get(id);
    if (group) group.push(deadline);
    else groups.set(id, [deadline]);
  }
  return order.flatMap((id) => {
    const inside = groups.get(id)?.sort(byDue);
    const last = inside?.at(-1)?.due;
    return inside && last ? [{ id, deadlines: inside, count: inside.length, last }] : [];
  });
};
