import {
  addDays,
  addMonths,
  daysBetween,
  isLocalDate,
  isoWeek,
  type LocalDate,
  weekday,
} from './localDate.ts';
import { kronor, maxOre, type Ore } from './money.ts';
import { ok, type Result, refuse } from './result.ts';

/** Joins what must not be parted at a line end: number and unit, thousands, weekday and day. */
export const hardSpace = '\u00a0';

const monthStems = 'jan feb mar apr maj jun jul aug sep okt nov dec'.split(' ');
const englishStems: Readonly<Record<string, number>> = { may: 5, oct: 10 };
const dayStems = ['må', 'ti', 'on', 'to', 'fr', 'lö', 'sö'];

const two = (number: number): string => String(number).padStart(2, '0');

const day = (year: number, month: number, date: number): LocalDate | null => {
  const text = `${year}-${two(month)}-${two(date)}`;
  return isLocalDate(text) ? text : null;
};

const fullYear = (digits: string): number =>
  digits.length === 2 ? 2000 + Number(digits) : Number(digits);

/** Of last year's, this year's and next year's candidate, the one nearest today; a tie goes ahead. */
const nearest = (
  today: LocalDate,
  candidateIn: (year: number) => LocalDate | null,
): LocalDate | null => {
  const year = Number(today.slice(0, 4));
  const candidates = [year + 1, year, year - 1]
    .map(candidateIn)
    .filter((candidate) => candidate !== null);
  return candidates.reduce<LocalDate | null>(
    (best, candidate) =>
      best === null || Math.abs(daysBetween(today, candidate)) < Math.abs(daysBetween(today, best))
        ? candidate
        : best,
    null,
  );
};

/** The given weekday of an ISO week, or null where that year has no such week. */
const dayOfWeek = (year: number, week: number, weekdayNumber: number): LocalDate | null => {
  const fourth = day(year, 1, 4);
  if (fourth === null || week < 1) return null;
  const monday = addDays(fourth, 1 - weekday(fourth) + (week - 1) * 7);
  const its = isoWeek(monday);
  return its.year === year && its.week === week ? addDays(monday, weekdayNumber - 1) : null;
};

const monthNumber = (name: string): number => {
  const stem = name.slice(0, 3);
  return englishStems[stem] ?? monthStems.indexOf(stem) + 1;
};

type Form = readonly [RegExp, (parts: readonly string[], today: LocalDate) => LocalDate | null];

const withOptionalYear = (
  today: LocalDate,
  year: string | undefined,
  inYear: (year: number) => LocalDate | null,
): LocalDate | null => (year ? inYear(fullYear(year)) : nearest(today, inYear));

const forms: readonly Form[] = [
  [/^(\d{4})[-/. ](\d{1,2})[-/. ](\d{1,2})$/, ([y, m, d]) => day(Number(y), Number(m), Number(d))],
  [/^(\d{4})(\d{2})(\d{2})$/, ([y, m, d]) => day(Number(y), Number(m), Number(d))],
  [/^(\d{2})-?(\d{2})-?(\d{2})$/, ([y, m, d]) => day(fullYear(y ?? ''), Number(m), Number(d))],
  [
    /^(\d{1,2})[/.] ?(\d{1,2})\.?(?:[/. -] ?(\d{4}|\d{2}))?$/,
    ([d, m, y], today) => withOptionalYear(today, y, (year) => day(year, Number(m), Number(d))),
  ],
  [
    /^(?:\p{L}+ )?(?:den )?(\d{1,2})\.? ?(\p{L}{3,})\.?(?: (\d{4}))?$/u,
    ([d, m, y], today) =>
      withOptionalYear(today, y, (year) => day(year, monthNumber(m ?? ''), Number(d))),
  ],
  [
    /^(?:(\p{L}{2,})\.? )?(?:v|w|vecka|week)\.? ?(\d{1,2})(?:[ ,/-] ?(\d{4}))?$/u,
    ([name, week, y], today) => {
      const index = name ? dayStems.indexOf(name.slice(0, 2)) : 0;
      if (index < 0) return null;
      return withOptionalYear(today, y, (year) => dayOfWeek(year, Number(week), index + 1));
    },
  ],
  [
    /^([+-]) ?(\d{1,4}) ?(d|v|w|m|å|y)?[\p{L}]*$/u,
    ([sign, count, unit], today) => {
      const step = Number(count) * (sign === '-' ? -1 : 1);
      if (unit === 'm') return addMonths(today, step);
      if (unit === 'å' || unit === 'y') return addMonths(today, step * 12);
      return addDays(today, unit === 'v' || unit === 'w' ? step * 7 : step);
    },
  ],
  [/^(?:i ?dag|today)$/, (_, today) => today],
  [/^(?:i ?morgon|tomorrow)$/, (_, today) => addDays(today, 1)],
];

/**
 * The day a person typed: `2026-11-23`, `261123`, `23/11`, `23 nov`, `v. 48` (its Monday),
 * `fre v. 48`, `+30d`, `+2v`, `+6m`, `i dag`. Without a year, the day nearest `today` is meant.
 * Null for an empty field; refused (`date.notADate`) for anything else.
 */
export const parseTypedDate = (text: string, today: LocalDate): Result<LocalDate | null> => {
  const typed = text.replace(/\s+/gu, ' ').trim().toLowerCase();
  if (typed === '') return ok(null);
  for (const [pattern, read] of forms) {
    const parts = pattern.exec(typed);
    const found = parts && read(parts.slice(1), today);
    if (found && isLocalDate(found)) return ok(found);
  }
  return refuse('date.notADate');
};

const amountPattern = /^(-|−|–)?([\d., ]*\d[\d., ]*)([\p{L}:–-]*)\.?$/u;

const scaleOf = (unit: string): number | null => {
  if (/^(kr|kronor|sek|:-|:–|-)?$/.test(unit)) return 1;
  if (/^(tkr|tsek|tusen|tusenkronor|k|ksek)$/.test(unit)) return 1_000;
  if (/^(mkr|mnkr|msek|milj|miljon|miljoner|miljonerkronor|m)$/.test(unit)) return 1_000_000;
  return null;
};

/** The number in `1 250 000,50`, `1.250.000` or `1.25`; null where dots and commas are ambiguous. */
const decimalOf = (digits: string): number | null => {
  const plain = digits.trim();
  if (/^\d{1,3}([ .]\d{3})+(,\d+)?$/.test(plain)) {
    return Number(plain.replace(/[ .]/g, '').replace(',', '.'));
  }
  if (/^\d+([,.]\d+)?$/.test(plain) && !/^\d{1,3},\d{3}$/.test(plain)) {
    return Number(plain.replace(',', '.'));
  }
  return null;
};

/**
 * The amount a person typed, in öre: `1 250 000`, `1250000 kr`, `1.250.000:-`, `12,50`, `95 tkr`,
 * `1,25 mkr`. Null for an empty field; refused as `money.negative`, `money.tooLarge` or
 * `money.unclear` (`1,250` may be either thousands or decimals).
 */
export const parseTypedMoney = (text: string): Result<Ore | null> => {
  const typed = text.replace(/\s+/gu, ' ').trim().toLowerCase();
  if (typed === '') return ok(null);
  const parts = amountPattern.exec(typed.replace(/(\D) (?=\D)/gu, '$1'));
  const scale = scaleOf((parts?.[3] ?? '').trim());
  if (!parts || scale === null) return refuse('money.unclear');
  const digits = parts[2] ?? '';
  const isScaled = scale > 1 && /^\d{1,3},\d{3}$/.test(digits.trim());
  const amount = isScaled ? Number(digits.trim().replace(',', '.')) : decimalOf(digits);
  if (amount === null) return refuse('money.unclear');
  if (parts[1]) return refuse('money.negative');
  const ore = kronor(amount * scale);
  return ore > maxOre ? refuse('money.tooLarge') : ok(ore);
};

/**
 * A rate a person typed, in hundredths of a percent: `2,5`, `+2.5 %`, `−1,25%`. Null where it is no
 * rate, or finer than a hundredth of a percent.
 */
export const parseTypedRate = (text: string): number | null => {
  const parts = /^([+−–-])? ?(\d{1,3})(?:[.,](\d{1,2}))? ?%?$/u.exec(text.trim());
  if (!parts) return null;
  const size = Number(parts[2]) * 100 + Number((parts[3] ?? '').padEnd(2, '0'));
  return (parts[1] ?? '+') === '+' ? size : -size || 0;
};

/** The amount without its unit, as it stands in a table: `1 250 000` or `12,50`, hard-spaced. */
export const formatAmount = (ore: Ore): string => {
  const whole = Math.trunc(Math.abs(ore) / 100);
  const rest = Math.abs(ore) % 100;
  const thousands = String(whole).replace(/\B(?=(\d{3})+$)/g, hardSpace);
  return `${ore < 0 ? '−' : ''}${thousands}${rest === 0 ? '' : `,${two(rest)}`}`;
};

/** The amount with its unit: `1 250 000 kr`, hard-spaced. */
export const formatMoney = (ore: Ore): string => `${formatAmount(ore)}${hardSpace}kr`;
