import type { LocalDate } from '#domain/localDate';
import { type Deadline, deadlinesOfProcurement, itemOf } from '#domain/reminders';
import { ok, refuse } from '#domain/result';
import type { CalendarMatter } from '#main/papers/calendarFile';
import type { Answers } from './answer.ts';
import type { Overview } from './overview.ts';

/** What the answer about the calendar needs of the machine: the dialog and the writing. */
export type CalendarMaker = {
  /** Asks where the file should go and writes it there; null where the dialog was closed. */
  readonly save: (
    matter: CalendarMatter,
    name: {
      readonly date: LocalDate;
      readonly registryNumber: string;
      /** Null for the whole calendar. */
      readonly title: string | null;
    },
  ) => Promise<{ path: string } | { failed: string } | null>;
};

/** Answers that put the dates into another calendar. */
export const calendarAnswers = (
  overview: Overview,
  maker: CalendarMaker,
): Pick<Answers, 'calendar.save'> => ({
  'calendar.save': {
    mode: 'act',
    run: async ({ today, now, reads, write }, { subject }) => {
      const isWanted = (deadline: Deadline) =>
        subject === null ||
        (deadline.subject.kind === subject.kind && deadline.subject.id === subject.id);
      const deadlines = overview.deadlines(today).filter(isWanted);
      const here = new Set(deadlines.map(itemOf));
      // Later ones win: what rests now is told as it would be, what is gone as it was sent.
      const gone = new Map(
        [...reads.deadlines.sent(), ...withdrawnIn(overview, today)]
          .filter((deadline) => isWanted(deadline) && !here.has(itemOf(deadline)))
          .map((deadline) => [itemOf(deadline), { ...deadline, handling: null }]),
      );
      const withdrawn = [...gone.values()];
      const about = [...deadlines, ...withdrawn][0]?.subject;
      if (about === undefined) return refuse('calendar.empty');
      const { leadTimes, reminderTime, language } = overview.settings();
      const outcome = await maker.save(
        {
          deadlines,
          withdrawn,
          leadTimes,
          reminderTime,
          language,
          now,
          revision: reads.history.latest() ?? { number: 0, at: now },
        },
        {
          date: today,
          registryNumber: subject === null ? '' : (about.registryNumber ?? ''),
          title: subject === null ? null : about.title,
        },
      );
      if (outcome === null) return ok(null);
      if ('failed' in outcome) return refuse('paper.notWritten', { path: outcome.failed });
      const noted = write(({ keeps }) => {
        keeps.deadlines.noteSent([...deadlines, ...withdrawn]);
        return ok(outcome);
      });
      return noted.ok ? noted : ok(outcome);
    },
  },
});

/** The dates that cases which rest or were called off had until then. */
const withdrawnIn = (overview: Overview, today: LocalDate): readonly Deadline[] =>
  [...overview.procurements(today).values()]
    .filter(({ procurement }) => procurement.hold.kind !== 'active')
    .flatMap(({ procurement, days }) =>
      deadlinesOfProcurement({ ...procurement, hold: { kind: 'active' } }, days),
    )
    .map((deadline) => ({ ...deadline, handling: null }));
