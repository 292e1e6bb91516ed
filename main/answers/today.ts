import type { DecisionAhead, SlippedCase, TodayView } from '#contract/desk';
import { type Group, groupsOf } from '#domain/deadlineGroups';
import type { LocalDate } from '#domain/localDate';
import { type Phase, phases } from '#domain/procurement';
import { type Deadline, isOpen } from '#domain/reminders';
import { weeksAhead } from '#domain/weeksAhead';
import { type Overview, planChoiceOf } from './overview.ts';
import { decisionsAhead, planSlip } from './views.ts';

/** So many of a long group are shown before its rest is unfolded, and one more rather than a rest of one. */
const firstDates = 9;

/** So many decisions and slipped cases are named. */
const named = 6;

/** The part of a group that stands open on Idag. */
const firstOf = (group: Group): Group => {
  if (group.id === 'today') return group;
  return { ...group, deadlines: group.id === 'later' ? [] : group.deadlines.slice(0, firstDates) };
};

const nextAfter = (open: readonly Deadline[], today: LocalDate): LocalDate | null =>
  open.find(({ due }) => due > today)?.due ?? null;

const casesOf = (overview: Overview, today: LocalDate) => {
  const choice = planChoiceOf(overview.settings());
  const counts = Object.fromEntries(phases.map((phase) => [phase, 0])) as Record<Phase, number>;
  let waiting = 0;
  const slipped: SlippedCase[] = [];
  for (const known of overview.procurements(today).values()) {
    const { procurement, gate } = known;
    if (procurement.hold.kind === 'active') {
      counts[procurement.phase] += 1;
      if (gate?.items.some(({ state }) => state === 'missing')) waiting += 1;
    }
    const slip = planSlip(known, choice, today);
    if (slip) slipped.push({ id: procurement.id, title: procurement.title, ...slip });
  }
  slipped.sort((one, other) => other.lateBy - one.lateBy);
  return {
    phases: counts,
    waiting,
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
    ...casesOf(overview, today),
  };
};
