import { z } from 'zod';

/**
 * A calendar day without clock or time zone, as `'2026-11-23'`. Legal time is counted in days,
 * and a day must never shift because a machine stands in another zone.
 */
export type LocalDate = string & { readonly __localDate: true };

const pattern = /^(\d{4})-(\d{2})-(\d{2})$/;

/** Days in a month (1–12) of a year. */
export const daysInMonth = (year: number, month: number): number =>
  new Date(Date.UTC(year, month, 0)).getUTCDate();

/** Whether `text` is a real day from year 1900 to 2199 written `YYYY-MM-DD`. */
export const isLocalDate = (text: string): text is LocalDate => {
  const parts = pattern.exec(text);
  if (!parts) return false;
  const [year, month, day] = [Number(parts[1]), Number(parts[2]), Number(parts[3])];
  if (year < 1900 || year > 2199 || month < 1 || month > 12 || day < 1) return false;
  return day <= daysInMonth(year, month);
};

/** The day that `text` names; throws on anything but a real `YYYY-MM-DD`. For constants and tests. */
export const localDate = (text: string): LocalDate => {
  if (!isLocalDate(text)) throw new Error(`Not a date: ${text}`);
  return text;
};

/** Checks a day at a border. */
export const localDateSchema = z
  .string()
  .refine(isLocalDate, 'date.notADate') as unknown as z.ZodType<LocalDate, string>;

/** Days since 1970-01-01, a number to count with. */
export const toEpochDay = (date: LocalDate): number =>
  Math.round(
    Date.UTC(Number(date.slice(0, 4)), Number(date.slice(5, 7)) - 1, Number(date.slice(8, 10))) /
      86_400_000,
  );

/** The day that lies `epochDay` days after 1970-01-01. */
export const fromEpochDay = (epochDay: number): LocalDate => {
  // Put together here because `toISOString` is four times slower, and lists count thousands of days.
  const moment = new Date(epochDay * 86_400_000);
  const year = String(moment.getUTCFullYear()).padStart(4, '0');
  return `${year}-${two(moment.getUTCMonth() + 1)}-${two(moment.getUTCDate())}` as LocalDate;
};

const two = (number: number): string => (number < 10 ? `0${number}` : String(number));

/** The day `days` later (negative: earlier). */
export const addDays = (date: LocalDate, days: number): LocalDate =>
  fromEpochDay(toEpochDay(date) + days);

/**
 * The same day number `months` later (negative: earlier), or the last day of that month where the
 * number is missing (lag 1930:173, 1 §).
 */
export const addMonths = (date: LocalDate, months: number): LocalDate => {
  const index = Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1 + months;
  const year = Math.floor(index / 12);
  const month = (index % 12) + 1;
  const day = Math.min(Number(date.slice(8, 10)), daysInMonth(year, month));
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}` as LocalDate;
};

/** Days from `from` to `to`; negative when `to` is earlier. */
export const daysBetween = (from: LocalDate, to: LocalDate): number =>
  toEpochDay(to) - toEpochDay(from);

/** ISO weekday, 1 = Monday … 7 = Sunday. */
export const weekday = (date: LocalDate): number => ((((toEpochDay(date) + 3) % 7) + 7) % 7) + 1;

/** ISO week and the year it belongs to. */
export const isoWeek = (date: LocalDate): { readonly year: number; readonly week: number } => {
  const thursday = addDays(date, 4 - weekday(date));
  const year = Number(thursday.slice(0, 4));
  const firstDay = toEpochDay(`${year}-01-01` as LocalDate);
  return { year, week: Math.floor((toEpochDay(thursday) - firstDay) / 7) + 1 };
};
