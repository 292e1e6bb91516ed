import type { DecisionRow } from '#contract/agreements';
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
  /** Days left to each decide-by day, soonest first; negative where it has passed. */
  readonly decisions: readonly number[];
};

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
export const mondayOf = (date: LocalDate): LocalDate => addDays(date, 1 - weekday(date));

/** The week a deadline stands in: its own, or this one when it has passed. */
export const weekOf = (due: LocalDate, today: LocalDate): LocalDate =>
  mondayOf(due < today ? today : due);

/** The twelve weeks from today's, with what is open in each. Decisions are flags and no ticks. */
export const weeksAhead = (
  deadlines: readonly Deadline[],
  decisions: readonly DecisionRow[],
  today: LocalDate,
): readonly WeekAhead[] => {
  const open = deadlines.filter(
    (deadline) => isOpen(deadline, today) && deadline.kind !== 'decideBy',
  );
  return Array.from({ length: 12 }, (_, index) => {
    const monday = addDays(mondayOf(today), index * 7);
    const { year, week } = isoWeek(monday);
    const inside = open.filter(({ due }) => weekOf(due, today) === monday);
    const passed = inside.filter(({ due }) => due < today).length;
    return {
      id: `${year}-${week}`,
      monday,
      holiday: holidayOf(monday),
      passed,
      dates: inside.length - passed,
      decisions: decisions
        .map(({ decideBy }) => decideBy.date)
        .filter((due) => weekOf(due, today) === monday)
        .map((due) => daysBetween(today, due))
        .sort((one, other) => one - other),
    };
  });
};
