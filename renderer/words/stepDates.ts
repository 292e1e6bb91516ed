import { format, type Locale } from 'date-fns';
import type { LocalDate } from '#domain/localDate';

/** Joins what must not be parted at a line end. */
export const hardSpace = '\u00A0';

/** Noon in the reader's own zone: only year, month and day are ever read from it. */
const asDate = (date: LocalDate): Date =>
  new Date(Number(date.slice(0, 4)), Number(date.slice(5, 7)) - 1, Number(date.slice(8, 10)), 12);

/** How days are named inside a step's sentence, in one language. */
export const stepDates = (locale: Locale) => {
  const write = (date: LocalDate, pattern: string): string =>
    format(asDate(date), pattern, { locale });
  const dayAndMonth = (date: LocalDate): string => write(date, 'd MMMM').replace(' ', hardSpace);
  return {
    /** 'lördag'. */
    weekday: (date: LocalDate): string => write(date, 'EEEE'),
    /** 'lör 28 nov'. */
    short: (date: LocalDate): string =>
      [write(date, 'EEE').slice(0, 3), Number(date.slice(8)), write(date, 'MMM').slice(0, 3)].join(
        hardSpace,
      ),
    /** 'lördag 28 november', with the year where it differs from that of `beside`. */
    long: (date: LocalDate, beside: LocalDate = date): string => {
      const year = date.slice(0, 4) === beside.slice(0, 4) ? '' : `${hardSpace}${date.slice(0, 4)}`;
      return `${write(date, 'EEEE')} ${dayAndMonth(date)}${year}`;
    },
  };
};

/** A list as a sentence says it: 'juldagen, annandag jul och söndag'. */
export const spokenList = (items: readonly string[], and: string): string =>
  items.length < 2
    ? items.join('')
    : `${items.slice(0, -1).join(', ')} ${and} ${items[items.length - 1] ?? ''}`;

/** One line of a 'why': the day or the step to the left, the reason to the right. */
export type ExplainedStep = { readonly when: string; readonly why: string };
