import { format as formatWith } from 'date-fns';
import { enGB, sv } from 'date-fns/locale';
import { useTranslation } from 'react-i18next';
import { daysBetween, isoWeek, type LocalDate } from '#domain/localDate';
import { inKronor, type Ore } from '#domain/money';

const hardSpace = '\u00A0';

/** Noon of the day in the window's own zone: only its year, month and day are ever read. */
const asDate = (date: LocalDate): Date =>
  new Date(Number(date.slice(0, 4)), Number(date.slice(5, 7)) - 1, Number(date.slice(8, 10)), 12);

const joined = (text: string): string => text.replaceAll(' ', hardSpace);

const upperFirst = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const makeFormat = (language: string) => {
  const locale = language === 'en' ? enGB : sv;
  const write = (date: Date, pattern: string) =>
    joined(formatWith(date, pattern, { locale }).replace(/(\p{L})\.(?=\s|$)/gu, '$1'));
  const numbers = new Intl.NumberFormat(language === 'en' ? 'en-GB' : 'sv-SE', {
    minimumFractionDigits: 0,
    maximumFractionDigits: 2,
  });
  const withOre = new Intl.NumberFormat(language === 'en' ? 'en-GB' : 'sv-SE', {
    minimumFractionDigits: 2,
    maximumFractionDigits: 2,
  });
  const kronor = (amount: Ore) => {
    const value = inKronor(amount);
    return joined((Number.isInteger(value) ? numbers : withOre).format(value));
  };
  const week = (date: LocalDate) =>
    `${language === 'en' ? 'w.' : 'v.'}${hardSpace}${isoWeek(date).week}`;
  const weekdayShort = (date: LocalDate) => write(asDate(date), 'EEE').slice(0, 3);
  return {
    /** 'mån 23 nov' within twelve months of `today`, else '2028-08-31'. */
    day: (date: LocalDate, today: LocalDate): string =>
      Math.abs(daysBetween(today, date)) <= 365
        ? `${weekdayShort(date)}${hardSpace}${write(asDate(date), 'd MMM')}`
        : date,
    /** 'Mån 23 nov', for a chip that begins a row. */
    dayFirst: (date: LocalDate): string =>
      upperFirst(`${weekdayShort(date)}${hardSpace}${write(asDate(date), 'd MMM')}`),
    /** 'mån v. 48', the quiet words beside a date. */
    weekdayAndWeek: (date: LocalDate): string => `${weekdayShort(date)}${hardSpace}${week(date)}`,
    /** 'måndag'. */
    weekday: (date: LocalDate): string => write(asDate(date), 'EEEE'),
    /** 'måndag 23 november'. */
    longDay: (date: LocalDate): string => write(asDate(date), 'EEEE d MMMM'),
    /** 'Måndag 23 november'. */
    longDayFirst: (date: LocalDate): string => upperFirst(write(asDate(date), 'EEEE d MMMM')),
    /** 'nov'. */
    month: (date: LocalDate): string => write(asDate(date), 'MMM'),
    /** 'november 2026'. */
    monthAndYear: (date: LocalDate): string => write(asDate(date), 'MMMM yyyy'),
    week,
    weekdayShort,
    /** '1 250 000 kr', with a decimal comma only where there are öre. */
    money: (amount: Ore): string => `${kronor(amount)}${hardSpace}kr`,
    /** '1 250 000', for columns whose head says the unit. */
    amount: (amount: Ore): string => kronor(amount),
    /** '12 345'. */
    number: (value: number): string => joined(numbers.format(value)),
    /** '90 %'. */
    percent: (share: number): string => `${Math.round(share * 100)}${hardSpace}%`,
    /** '4,5 %', a share to the tenth of a percent. */
    share: (share: number): string =>
      `${numbers.format(Math.round(share * 1000) / 10).replace('-', '−')}${hardSpace}%`,
    /** '+2,5 %', from hundredths of a percent. */
    rate: (rate: number): string =>
      `${rate > 0 ? '+' : ''}${numbers.format(rate / 100).replace('-', '−')}${hardSpace}%`,
    /** '2026-11-23 16.40', for an instant. */
    instant: (at: string): string => write(new Date(at), 'yyyy-MM-dd HH.mm'),
    /** 'mån 16.40', for an instant of the last days. */
    recently: (at: string): string => {
      const date = new Date(at);
      return `${write(date, 'EEE').slice(0, 3)}${hardSpace}${write(date, 'HH.mm')}`;
    },
    /** '2026-11-23', the local day of an instant. */
    dayOfInstant: (at: string): string => formatWith(new Date(at), 'yyyy-MM-dd'),
    /** '16.40'. */
    clock: (at: string): string => write(new Date(at), 'HH.mm'),
    /** '12,4 MB'. */
    size: (bytes: number): string =>
      bytes < 1_000_000
        ? `${numbers.format(Math.max(1, Math.round(bytes / 1000)))}${hardSpace}kB`
        : `${numbers.format(Math.round(bytes / 100_000) / 10)}${hardSpace}MB`,
  };
};

export type Format = ReturnType<typeof makeFormat>;

const made = new Map<string, Format>();

/** How days, amounts and instants read in one language. Every text is joined with hard spaces. */
export const formatIn = (language: string): Format => {
  const known = made.get(language) ?? makeFormat(language);
  made.set(language, known);
  return known;
};

/** {@link formatIn} for the language on the screen. */
export const useFormat = (): Format => formatIn(useTranslation().i18n.language);
