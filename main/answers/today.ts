import type { DecisionAhead, SlippedCase, TodayView, WaitingCase } from '#contract/desk';
import { type Group, groupsOf } from '#domain/deadlineGroups';
import type { LocalDate } from '#domain/localDate';
import { type Phase, phases } from '#domain/procurement';
import { type Deadline, isOpen } from '#domain/reminders';
import { weeksAhead } from '#domain/weeksAhead';
import { type Overview, planChoiceOf } from './overview.ts';
import { decisionsAhead, firstOpen, planSlip } from './views.ts';

/** So many of a long group are shown before its rest is unfolded, and one more rather than a rest of one. */
const firstDates = 9;

/** So many decisions and slipped cases are named. */
const named = 6;
const namedWaits = 3;

/** The part of a group that stands open on Idag. */
const firstOf = (group: Group): Group => {
  if (group.id === 'today') return group;
  return { ...group, deadlines: group.id === 'later' ? [] : group.deadlines.slice(0, firstDates) };
};

const nextAfter = (open: readonly Deadline[], today: LocalDate): LocalDate | null =>
  open.find(({ due }) => due > today)?.due ?? null;

/** Those with the nearest date first, those without one last. */
const nearestFirst = (
  cases: readonly WaitingCase[],
  open: readonly Deadline[],
  today: LocalDate,
): readonly WaitingCase[] => {
  const next = firstOpen(open, today);
  const far = '9999-12-31';
  const dueOf = ({ id }: WaitingCase): string => next.get(id)?.due ?? far;
  return cases.toSorted((one, other) => {
    const [first, second] = [dueOf(one), dueOf(other)];
    return first < second ? -1 : Number(first > second);
  });
};

const casesOf = (overview: Overview, open: readonly Deadline[], today: LocalDate) => {
  const choice = planChoiceOf(overview.settings());
  const counts = Object.fromEntries(phases.map((phase) => [phase, 0])) as Record<Phase, number>;
  const waits: WaitingCase[] = [];
  const slipped: SlippedCase[] = [];
  for (const known of overview.procurements(today).values()) {
    const { procurement, gate } = known;
    if (procurement.hold.kind === 'active') {
      counts[procurement.phase] += 1;
      const unmet = gate?.items.filter(({ state }) => state === 'missing' || state === 'warning');
      const [lacks] = unmet ?? [];
      if (lacks && unmet?.some(({ state }) => state === 'missing')) {
        waits.push({ id: procurement.id, title: procurement.title, lacks });
      }
    }
    const slip = planSlip(known, choice, today);
    if (slip) slipped.push({ id: procurement.id, title: procurement.title, ...slip });
  }
  slipped.sort((one, other) => other.lateBy - one.lateBy);
  return {
    phases: counts,
    waiting: waits.length,
    waits: nearestFirst(waits, open, today).slice(0, namedWaits),
    slipped: slipped.slice(0, named),
    slippedCount: slipped.length,
  };
};

/** What Idag shows on `today`. */
export const todayView = (overview: Overview, today: LocalDate): TodayView => {
  const open = overview.deadlines(today).filter((deadline) => isOpen(deadline, today));
  const decisions: readonly DecisionAhead[] = decisionsAhead(overview, today).map(
    ({ agreement: { id: agreementId, title }, decideBy: { date: by } }) => ({
      agreementId,
      title,
      by,
    }),
  );
  return {
    groups: groupsOf(open, overview.settings().leadTimes, today).map(firstOf),
    weeks: weeksAhead(
      open,
      decisions.map(({ by }) => by),
      today,
    ),
    next: nextAfter(open, today),
    decisions: decisions.slice(0, named),
    decideNext: decisions.find(({ by }) => by >= today) ?? null,
    ...casesOf(overview, open, today),
  };
};
