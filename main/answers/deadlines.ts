import type { LocalDate } from '#domain/localDate';
import { nextOccurrence } from '#domain/recurrence';
import { itemOf, type OwnDeadline } from '#domain/reminders';
import { ok, refuse } from '#domain/result';
import type { Answers } from './answer.ts';
import type { Overview } from './overview.ts';

/** A date that comes again, on its next day after the one that is done and after today. */
const movedOn = (own: OwnDeadline, today: LocalDate): OwnDeadline => {
  if (own.every === null) return own;
  const after = own.due > today ? own.due : today;
  return { ...own, due: nextOccurrence(own.firstDue ?? own.due, own.every, after) };
};

type Names = Extract<keyof Answers, `deadline.${string}`>;

/** Answers about dates: the list of all, and what is done with one. */
export const deadlineAnswers = (overview: Overview): Pick<Answers, Names> => ({
  'deadline.list': { mode: 'read', run: ({ today }) => ok(overview.deadlines(today)) },
  'deadline.handle': {
    mode: 'write',
    run: ({ keeps, reads, about, now, who, today }, { key, handling }) => {
      const deadline = overview.deadlines(today).find((candidate) => candidate.key === key);
      if (!deadline) return refuse('record.gone');
      if (handling.kind === 'snoozed' && handling.until <= today) {
        return refuse('deadline.snoozeBackwards', { until: handling.until }, 'until');
      }
      keeps.deadlines.handle(key, handling, now, who);
      if (handling.kind === 'done' && deadline.every) {
        const own = reads.deadlines.own().find(({ id }) => id === deadline.key.split(':')[1]);
        if (own) keeps.deadlines.own(movedOn(own, today));
      }
      const why = handling.kind === 'snoozed' ? handling.reason : undefined;
      about(deadline.subject, deadline.title ?? deadline.subject.title, why);
      return ok(null);
    },
  },
  'deadline.reopen': {
    mode: 'write',
    run: ({ keeps, about, today }, { key }) => {
      const deadline = overview.deadlines(today).find((candidate) => candidate.key === key);
      if (!deadline) return refuse('record.gone');
      keeps.deadlines.reopen(key);
      about(deadline.subject, deadline.title ?? deadline.subject.title);
      return ok(null);
    },
  },
  'deadline.add': {
    mode: 'write',
    run: ({ keeps, about, machine }, deadline) => {
      const id = machine.newId();
      keeps.deadlines.own({ id, ...deadline, firstDue: deadline.every && deadline.due });
      about(deadline.subject ?? { kind: 'own', id }, deadline.title);
      return ok({ id });
    },
  },
  'deadline.describe': {
    mode: 'write',
    run: ({ keeps, about, reads }, { id, facts }) => {
      const own = reads.deadlines.own().find((candidate) => candidate.id === id);
      if (!own) return refuse('record.gone');
      const isSameRow = facts.every === own.every && facts.due === own.due;
      const firstDue = isSameRow ? own.firstDue : facts.every && facts.due;
      keeps.deadlines.own({ ...own, ...facts, firstDue });
      about(own.subject ?? { kind: 'own', id }, facts.title);
      return ok(null);
    },
  },
  'deadline.remind': {
    mode: 'write',
    run: ({ keeps, about, today }, { key, days }) => {
      const deadline = overview.deadlines(today).find((candidate) => candidate.key === key);
      if (!deadline) return refuse('record.gone');
      keeps.deadlines.remind(itemOf(deadline), days);
      about(deadline.subject, deadline.title ?? deadline.subject.title);
      return ok(null);
    },
  },
  'deadline.remove': {
    mode: 'write',
    run: ({ keeps, about, reads }, { id }) => {
      const own = reads.deadlines.own().find((candidate) => candidate.id === id);
      if (!own) return refuse('record.gone');
      keeps.deadlines.removeOwn(id);
      about(own.subject ?? { kind: 'own', id }, own.title);
      return ok(null);
    },
  },
});
