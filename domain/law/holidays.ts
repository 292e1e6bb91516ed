import { addDays, type LocalDate, localDate, weekday } from '#domain/localDate';

/** Public holidays of lag (1989:253); Whit Monday until 2004, the National Day from 2005. */
export type PublicHolidayName =
  | 'newYearsDay'
  | 'epiphany'
  | 'goodFriday'
  | 'easterSunday'
  | 'easterMonday'
  | 'mayDay'
  | 'ascensionDay'
  | 'whitSunday'
  | 'whitMonday'
  | 'nationalDay'
  | 'midsummerDay'
  | 'allSaintsDay'
  | 'christmasDay'
  | 'boxingDay';

/** The three eves on which nothing falls due (lag 1930:173, 2 §). */
export type EveName = 'midsummerEve' | 'christmasEve' | 'newYearsEve';

export type HolidayName = PublicHolidayName | EveName;

export type Holiday = { readonly name: HolidayName; readonly date: LocalDate };

/** Easter Sunday of a year by the Gregorian reckoning (Meeus, Jones, Butcher). */
export const easterSunday = (year: number): LocalDate => {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const yearInCentury = year % 100;
  const leapCentury = Math.floor(century / 4);
  const moonShift = Math.floor((century + 8) / 25);
  const moonCorrection = Math.floor((century - moonShift + 1) / 3);
  const epact = (19 * golden + century - leapCentury - moonCorrection + 15) % 30;
  const weekdayShift =
    (32 + 2 * (century % 4) + 2 * Math.floor(yearInCentury / 4) - epact - (yearInCentury % 4)) % 7;
  const late = Math.floor((golden + 11 * epact + 22 * weekdayShift) / 451);
  const sum = epact + weekdayShift - 7 * late + 114;
  return on(year, Math.floor(sum / 31), (sum % 31) + 1);
};

const on = (year: number, month: number, day: number): LocalDate =>
  localDate(`${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`);

const saturdayFrom = (date: LocalDate): LocalDate => addDays(date, (6 - weekday(date) + 7) % 7);

/** The public holidays of a year, by date (lag 1989:253, 1–2 §§). Ordinary Sundays are not listed. */
export const publicHolidays = (year: number): readonly Holiday[] => {
  const easter = easterSunday(year);
  const holidays: Holiday[] = [
    { name: 'newYearsDay', date: on(year, 1, 1) },
    { name: 'epiphany', date: on(year, 1, 6) },
    { name: 'goodFriday', date: addDays(easter, -2) },
    { name: 'easterSunday', date: easter },
    { name: 'easterMonday', date: addDays(easter, 1) },
    { name: 'mayDay', date: on(year, 5, 1) },
    { name: 'ascensionDay', date: addDays(easter, 39) },
    { name: 'whitSunday', date: addDays(easter, 49) },
    year < 2005
      ? { name: 'whitMonday', date: addDays(easter, 50) }
      : { name: 'nationalDay', date: on(year, 6, 6) },
    { name: 'midsummerDay', date: saturdayFrom(on(year, 6, 20)) },
    { name: 'allSaintsDay', date: saturdayFrom(on(year, 10, 31)) },
    { name: 'christmasDay', date: on(year, 12, 25) },
    { name: 'boxingDay', date: on(year, 12, 26) },
  ];
  return holidays.sort(byDate);
};

/** Midsummer Eve, Christmas Eve and New Year's Eve of a year, by date (lag 1930:173, 2 §). */
export const eves = (year: number): readonly Holiday[] => [
  { name: 'midsummerEve', date: addDays(saturdayFrom(on(year, 6, 20)), -1) },
  { name: 'christmasEve', date: on(year, 12, 24) },
  { name: 'newYearsEve', date: on(year, 12, 31) },
];

/** The holidays and eves of a year, by date. A day with two names (1 May 2008) is there twice. */
export const holidaysAndEves = (year: number): readonly Holiday[] =>
  [...publicHolidays(year), ...eves(year)].sort(byDate);

const byDate = (one: Holiday, other: Holiday): number =>
  one.date < other.date ? -1 : one.date > other.date ? 1 : 0;
