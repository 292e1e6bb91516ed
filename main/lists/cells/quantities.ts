/** A length of time as an agreement writes it. */
export type Quantity = { readonly amount: number; readonly unit: 'months' | 'days' };

const numberWords: Readonly<Record<string, number>> = {
  en: 1,
  ett: 1,
  två: 2,
  tre: 3,
  fyra: 4,
  fem: 5,
  sex: 6,
  sju: 7,
  åtta: 8,
  nio: 9,
  tio: 10,
  elva: 11,
  tolv: 12,
  tretton: 13,
  fjorton: 14,
  femton: 15,
  sexton: 16,
  arton: 18,
  aderton: 18,
  tjugo: 20,
  tjugofyra: 24,
  trettio: 30,
  trettiosex: 36,
  fyrtioåtta: 48,
  sextio: 60,
  nittio: 90,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  twelve: 12,
};

const word = Object.keys(numberWords).join('|');
const withDigits = new RegExp(`(?<![\\p{L}\\d])(?:${word}|[\\p{L}]+) ?\\((\\d{1,3})\\)`, 'giu');
const alone = new RegExp(`(?<![\\p{L}\\d])(${word})(?![\\p{L}\\d])`, 'giu');

const halfYear =
  /(?:(?<![\p{L}\d])(?:ett )?halvt? ?år|½ ?år|(?<!\d)1\/2 ?år|(?<![\d,.])0[,.]5 ?år)(?!\p{L})/giu;

const andAHalf = /(?<![\d,.])(\d{1,2})[,.]5 ?år(?!\p{L})/giu;

/** Number words made digits, so that `nio (9) månader` and `nio månader` both read `9 månader`. */
export const digitsOf = (text: string): string =>
  text
    .toLowerCase()
    .replace(halfYear, '6 månader')
    .replace(andAHalf, (_, years) => `${Number(years) * 12 + 6} månader`)
    .replace(withDigits, '$1')
    .replace(/\((\d{1,3})\)/g, '$1')
    .replace(alone, (match) => String(numberWords[match] ?? match));

/**
 * The words for units, as the inside of a regular expression. No word is there in two ways: each would
 * double the time that a long list of lengths takes.
 */
export const unitWords =
  '(?:kalender)?månaders?|månaderna|månad|måneder|months?|monate?n?|mån\\.?|mdr\\.?|mnd\\.?|m|års?|years?|yrs?|jahre?n?|dagars?|dag|dgr|days?|tagen?|d|veckors?|vecka|v|weeks?|wochen?|kvartal';

/** How many months or days a unit word stands for. */
export const quantityOf = (amount: number, unit: string): Quantity | null => {
  if (!Number.isInteger(amount) || amount < 0 || amount > 3650) return null;
  if (/^(kalendermån|månad|mån|mdr|mnd|m$|month|monat)/.test(unit) || unit.startsWith('måned'))
    return { amount, unit: 'months' };
  if (/^(år|year|yr|jahr)/.test(unit)) return { amount: amount * 12, unit: 'months' };
  if (/^kvartal/.test(unit)) return { amount: amount * 3, unit: 'months' };
  if (/^(dag|dgr|day|tag|d$)/.test(unit)) return { amount, unit: 'days' };
  if (/^(veck|v$|week|woche)/.test(unit)) return { amount: amount * 7, unit: 'days' };
  return null;
};

// The later half of `3-6 mån` or `1,5 år` is no length of its own.
const quantity = new RegExp(
  `(?<![\\d][,./–-] ?)(?<!\\d)(\\d{1,4}) ?-?(${unitWords})(?![\\p{L}\\d])`,
  'giu',
);

/** Every `6 mån`, `180 dagar`, `1 år` of a text whose number words are digits already. */
export const quantitiesIn = (text: string): readonly Quantity[] =>
  [...text.matchAll(quantity)].flatMap(
    ([, amount, unit = '']) => quantityOf(Number(amount), unit.toLowerCase()) ?? [],
  );
