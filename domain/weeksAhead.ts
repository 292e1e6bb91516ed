import { nonWorkingReason } from '#domain/calendar';
import type { HolidayName } from '#domain/law/holidays';
import { addDays, daysBetween, isoWeek, type LocalDate, weekday } from '#domain/localDate';
import { type Deadline, isOpen } from '#domain/reminders';

/** The holiday a week is known by in `today.holiday`. */
export type WeekHoliday =
  | 'newYear'
  | 'epiphany'
  | 'easter'
  | 'mayDay'
  | 'ascension'
  | 'nationalDay'
  | 'midsummer'
  | 'christmas';

/** What falls in one of the weeks ahead; passed dates that still lie open stand in the first. */
export type WeekAhead = {
  readonly id: string;
  readonly monday: LocalDate;
  readonly holiday: WeekHoliday | null;
  readonly passed: number;
  readonly dates: number;
  readonly decisions: number;
  /** Days left to the first decide-by days, soonest first; negative where it has passed. */
  readonly soonest: readonly number[];
};

/** So many of a week's decisions have a flag. */
const flagsShown = 3;

const known: Readonly<Partial<Record<HolidayName, WeekHoliday>>> = {
  newYearsDay: 'newYear',
  newYearsEve: 'newYear',
  epiphany: 'epiphany',
  goodFriday: 'easter',
  easterMonday: 'easter',
  mayDay: 'mayDay',
  ascensionDay: 'ascension',
  nationalDay: 'nationalDay',
  midsummerEve: 'midsummer',
  christmasEve: 'christmas',
  christmasDay: 'christmas',
  boxingDay: 'christmas',
};

/** The first holiday from Monday to Friday, on which nobody is at work. */
const holidayOf = (monday: LocalDate): WeekHoliday | null => {
  for (let day = 0; day < 5; day += 1) {
    const reason = nonWorkingReason(addDays(monday, day));
    if (reason === null || reason === 'saturday' || reason === 'sunday') continue;
    const holiday = known[reason];
    if (holiday) return holiday;
  }
  return null;
};

/** The Monday on or before a day. */
const mondayOf = (date: LocalDate): LocalDate => addDays(date, 1 - weekday(date));

/** The week a deadline stands in: its own, or this one when it has passed. */
export const weekOf = (due: LocalDate, today: LocalDate): LocalDate =>
  mondayOf(due < today ? today : due);

const weeksShown = 12;

/**
 * The twelve weeks from today's, with what is open in each; `decisions` are days to decide by, soonest
 * first. They are flags and no ticks.
 */
export const weeksAhead = (
  deadlines: readonly Deadline[],
  decisions: readonly LocalDate[],
  today: LocalDate,
): readonly WeekAhead[] => {
  const first = mondayOf(today);
  const placeOf = (due: LocalDate) => Math.floor(daysBetween(first, due < today ? today : due) / 7);
  const weeks = Array.from({ length: weeksShown }, () => ({
    passed: 0,
    dates: 0,
    decisions: 0,
    soonest: [] as number[],
  }));
  for (const deadline of deadlines) {
    const week = weeks[placeOf(deadline.due)];
    if (!week || deadline.kind === 'decideBy' || !isOpen(deadline, today)) continue;
    if (deadline.due < today) week.passed += 1;
    else week.dates += 1;
  }
  for (const due of decisions) {
    const week = weeks[placeOf(due)];
    if (!week) continue;
    week.decisions += 1;
    if (week.soonest.length < flagsShown) week.soonest.push(daysBetween(today, due));
  }
  return weeks.map((inside, index) => {
    const monday = addDays(first, index * 7);
    const { year, week } = isoWeek(monday);
    return { id: `${year}-${week}`, monday, holiday: holidayOf(monday), ...inside };
  });
};
