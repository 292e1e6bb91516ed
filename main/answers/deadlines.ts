import { ok, refuse } from '#domain/result';
import type { Answers } from './answer.ts';
import type { Overview } from './overview.ts';

type Names = Extract<keyof Answers, `deadline.${string}`>;

/** Answers about dates: the list of all, and what is done with one. */
export const deadlineAnswers = (overview: Overview): Pick<Answers, Names> => ({
  'deadline.list': { mode: 'read', run: ({ today }) => ok(overview.deadlines(today)) },
  'deadline.handle': {
    mode: 'write',
    run: ({ keeps, about, now, who, today }, { key, handling }) => {
      const deadline = overview.deadlines(today).find((candidate) => candidate.key === key);
      if (!deadline) return refuse('record.gone');
      if (handling.kind === 'snoozed' && handling.until <= today) {
        return refuse('deadline.snoozeBackwards', { until: handling.until }, 'until');
      }
      keeps.deadlines.handle(key, handling, now, who);
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
      keeps.deadlines.own({ id, ...deadline });
      about(deadline.subject ?? { kind: 'own', id }, deadline.title);
      return ok({ id });
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
