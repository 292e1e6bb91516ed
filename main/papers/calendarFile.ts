import { workingDayOnOrBefore } from '#domain/calendar';
import { addDays, daysBetween, type LocalDate } from '#domain/localDate';
import { type Deadline, itemOf, type LeadTimes } from '#domain/reminders';
import {
  type CalendarLine,
  durationOf,
  escaped,
  stampOf,
  swedishTime,
  written,
} from './calendarLines.ts';
import { reckoningOf } from './reckoning.ts';
import { type Speech, speechIn } from './words/speech.ts';

/** What a calendar file is made from. */
export type CalendarMatter = {
  readonly deadlines: readonly Deadline[];
  /** Dates that are no more, or whose cases rest: a calendar that has them strikes them out. */
  readonly withdrawn: readonly Deadline[];
  readonly leadTimes: LeadTimes;
  /** Local clock time at which a reminder speaks, `HH:MM`. */
  readonly reminderTime: string;
  readonly language: 'sv' | 'en';
  /** The moment the file is made, an instant. */
  readonly now: string;
  /** The latest entry of the journal: a later file never has a lower number. */
  readonly revision: { readonly number: number; readonly at: string };
};

/**
 * The deadlines as an iCalendar file (RFC 5545) to be taken into Outlook or another calendar, again
 * and again: a date that moved moves its event, and one that is done or withdrawn is cancelled.
 */
export const calendarFileOf = (matter: CalendarMatter): string => {
  const speech = speechIn(matter.language);
  return written([
    ['BEGIN', 'VCALENDAR'],
    ['VERSION', '2.0'],
    ['PRODID', '-//Upphandlingsbordet//Upphandlingsbordet//SV'],
    ['CALSCALE', 'GREGORIAN'],
    ['METHOD', 'PUBLISH'],
    ['X-WR-CALNAME', escaped(speech.t('paper.calendar.name'))],
    ...swedishTime,
    ...matter.deadlines.flatMap((deadline) =>
      eventOf(deadline, deadline.handling?.kind === 'done', matter, speech),
    ),
    ...matter.withdrawn.flatMap((deadline) => eventOf(deadline, true, matter, speech)),
    ['END', 'VCALENDAR'],
  ]);
};

/**
 * The name of a deadline's event in every calendar: its record and kind, which stay when the date
 * moves. The key says the same, with the date last.
 */
export const eventUid = (deadline: Pick<Deadline, 'key' | 'due'>): string =>
  `${itemOf(deadline).replaceAll(':', '-')}@upphandlingsbordet`;

const eventOf = (
  deadline: Deadline,
  isCancelled: boolean,
  { now, revision, leadTimes, reminderTime }: CalendarMatter,
  speech: Speech,
): readonly CalendarLine[] => [
  ['BEGIN', 'VEVENT'],
  ['UID', eventUid(deadline)],
  ['DTSTAMP', stampOf(now)],
  ['LAST-MODIFIED', stampOf(revision.at)],
  ['SEQUENCE', String(revision.number)],
  ...timeOf(deadline),
  ['SUMMARY', escaped(summaryOf(deadline, speech))],
  ['DESCRIPTION', escaped(descriptionOf(deadline, speech))],
  ['STATUS', isCancelled ? 'CANCELLED' : 'CONFIRMED'],
  // A deadline takes nobody's time.
  ['TRANSP', 'TRANSPARENT'],
  ...(isCancelled ? [] : alarmsOf(deadline, leadTimes, reminderTime, speech)),
  ['END', 'VEVENT'],
];

const compact = (date: LocalDate): string => date.replaceAll('-', '');

const timeOf = ({ due, time }: Deadline): readonly CalendarLine[] =>
  time === null
    ? [
        ['DTSTART;VALUE=DATE', compact(due)],
        ['DTEND;VALUE=DATE', compact(addDays(due, 1))],
      ]
    : [['DTSTART;TZID=Europe/Stockholm', `${compact(due)}T${time.replace(':', '')}00`]];

/** 'Sista anbudsdag: Städtjänster'; for a date of one's own its title, and the case it belongs to. */
const summaryOf = ({ kind, title, subject }: Deadline, { t }: Speech): string => {
  const what = title ?? t(`terms.deadlineKind.${kind}`);
  return subject.kind === 'own' ? what : `${what}: ${subject.title}`;
};

const descriptionOf = ({ subject, computed }: Deadline, speech: Speech): string => {
  const reckoning = computed === null ? null : reckoningOf(computed, speech);
  return [
    subject.registryNumber,
    reckoning?.sums,
    reckoning?.source,
    reckoning?.doubt,
    speech.t('paper.calendar.from'),
  ]
    .filter((line) => line !== null && line !== undefined && line !== '')
    .join('\n')
    .replaceAll('\u00A0', ' ');
};

/** At the chosen time on a working day, each of the lead times before; a put-off one on its new day. */
const alarmsOf = (
  deadline: Deadline,
  leadTimes: LeadTimes,
  reminderTime: string,
  speech: Speech,
): readonly CalendarLine[] => {
  const { due, time, kind, handling } = deadline;
  const days =
    handling?.kind === 'snoozed'
      ? [handling.until]
      : (deadline.leadDays ?? leadTimes[kind]).map((lead) =>
          workingDayOnOrBefore(addDays(due, -lead)),
        );
  const minutesOf = (clock: string): number => {
    const [hours = 0, minutes = 0] = clock.split(':').map(Number);
    return hours * 60 + minutes;
  };
  const begins = time === null ? 0 : minutesOf(time);
  const morning = minutesOf(reminderTime);
  return [...new Set(days)].flatMap((day): readonly CalendarLine[] => {
    const after = daysBetween(due, day) * 1440 + morning - begins;
    return [
      ['BEGIN', 'VALARM'],
      ['ACTION', 'DISPLAY'],
      ['DESCRIPTION', escaped(summaryOf(deadline, speech))],
      // What begins before that is told of when it begins, not after.
      ['TRIGGER', durationOf(day === due && time !== null ? Math.min(after, 0) : after)],
      ['END', 'VALARM'],
    ];
  });
};
