import type { TFunction } from 'i18next';
import { daysBetween, type LocalDate } from '#domain/localDate';
import { type Deadline, isOpen, nearnessOf } from '#domain/reminders';
import type { Format } from './format.ts';

/** What the date is: its own title, or the kind of date. */
export const titleOf = (t: TFunction, deadline: Deadline): string =>
  deadline.title ?? t(`terms.deadlineKind.${deadline.kind}`);

/** '15.00' for '15:00'. */
const clock = (time: string): string => time.replace(':', '.');

/** The line under the title: what it belongs to, and what one has to know of it. */
export const detailOf = (
  t: TFunction,
  format: Format,
  deadline: Deadline,
  today: LocalDate,
): string => {
  const { subject, handling } = deadline;
  return [
    subject.kind === 'own' ? null : subject.title,
    subject.registryNumber?.replaceAll(' ', '\u00A0'),
    deadline.kind === 'latestNotice' && deadline.due < today ? t('reminders.lateNotice') : null,
    deadline.computed?.confidence === 'check' ? t('reminders.check') : null,
    deadline.every ? t(`reminders.every.${deadline.every}`) : null,
    handling?.kind === 'done' ? t('reminders.done') : null,
    handling?.kind === 'snoozed'
      ? t('reminders.snoozedBecause', {
          date: format.day(handling.until, today),
          reason: handling.reason,
        })
      : null,
  ]
    .filter((part) => part !== null && part !== undefined)
    .join(' · ');
};

/** The chip's urgency and words; a date that is taken care of has no weight. */
export const chipOf = (t: TFunction, format: Format, deadline: Deadline, today: LocalDate) => {
  const { due, time } = deadline;
  const nearness = isOpen(deadline, today) ? nearnessOf(due, today) : 'later';
  const days = daysBetween(due, today);
  if (nearness === 'passed') {
    return { urgency: 'passed', words: t('reminders.chip.passed', { count: days }) } as const;
  }
  if (nearness === 'today') {
    const words =
      time === null
        ? t('reminders.chip.today')
        : t('reminders.chip.todayAt', { time: clock(time) });
    return { urgency: 'today', words } as const;
  }
  const day = Math.abs(days) <= 365 ? format.dayFirst(due) : due;
  return {
    urgency: nearness === 'thisWeek' ? 'thisWeek' : 'later',
    words: time === null ? day : `${day}\u00A0${clock(time)}`,
  } as const;
};
