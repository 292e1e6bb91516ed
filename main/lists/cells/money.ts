import { kronor, maxOre, type Ore } from '#domain/money';

/** Which mark a column uses before decimals; null where it does not show. */
export type DecimalMark = 'comma' | 'point' | null;

/**
 * What a text says as an amount. `code` beside a value is a question about it; a value of null with
 * a code was not understood.
 */
export type MoneyReading = {
  readonly value: Ore | null;
  readonly code: string | null;
  readonly currency?: string;
};

const unclear = (code: string, currency?: string): MoneyReading => ({
  value: null,
  code,
  ...(currency === undefined ? {} : { currency }),
});

const currencies =
  /(?<![A-ZÅÄÖ])(USD|EUR|NOK|DKK|GBP|CAD|AUD|CHF|PLN|ISK|JPY|CNY|EURO|US\$|CA\$)(?![A-ZÅÄÖ])|[€£¥]/i;

type MoneyUnit = { readonly words: string; readonly factor: number };

const units: readonly MoneyUnit[] = [
  { words: 'mdkr|mdr|miljarder|miljard', factor: 1_000_000_000 },
  { words: 'mkr|mnkr|msek|mnsek|miljoner|miljon|milj|mio|mn', factor: 1_000_000 },
  { words: 'tkr|kkr|tsek|ksek|tusen', factor: 1000 },
];

const inHeading = units.map(({ words, factor }) => ({
  pattern: new RegExp(`(?<![a-zåäö])(?:${words})(?![a-zåäö])`, 'i'),
  factor,
}));
const afterFigures = units.map(({ words, factor }) => ({
  pattern: new RegExp(`^(.*\\d) ?(?:${words})\\.?$`, 'i'),
  factor,
}));

const beforeFigures = new RegExp(
  `^(${units.map(({ words }) => words).join('|')})\\.? (\\d.*)$`,
  'i',
);

/** How many kronor the unit in a heading stands for (`Takvolym (tkr)`), or null. */
export const unitInHeading = (heading: string): number | null =>
  inHeading.find(({ pattern }) => pattern.test(heading))?.factor ??
  (/tusental|1 ?000 ?(?:kr|sek)/i.test(heading) ? 1000 : null);

/** The figures of an amount and the factor of the unit behind them, null where there is none. */
const withoutUnit = (
  text: string,
): { readonly figures: string; readonly factor: number | null } => {
  for (const { pattern, factor } of afterFigures) {
    const figures = pattern.exec(text)?.[1];
    if (figures !== undefined) return { figures, factor };
  }
  const [, word = '', behind] = beforeFigures.exec(text) ?? [];
  if (behind !== undefined) return { figures: behind, factor: unitInHeading(word) };
  return { figures: text, factor: null };
};

const grouped = { ',': /^\d{1,3}(?:,\d{3})+$/, '.': /^\d{1,3}(?:\.\d{3})+$/ } as const;

const groupedBy = (mark: ',' | '.', text: string): boolean => grouped[mark].test(text);

/** The figures of an amount as a plain number; null when the marks contradict each other. */
const numberOf = (
  figures: string,
  mark: DecimalMark,
  hasUnit: boolean,
): number | 'unclear' | null => {
  const text = figures.replace(/(?<=\d)[ '’`](?=\d{3}(?!\d))/g, '');
  if (/^\d+$/.test(text)) return Number(text);
  const comma = text.includes(',');
  const point = text.includes('.');
  if (comma && point) {
    const decimal = text.lastIndexOf(',') > text.lastIndexOf('.') ? ',' : '.';
    const group = decimal === ',' ? '.' : ',';
    const [whole = '', decimals = '', more] = text.split(decimal);
    if (more !== undefined || !/^\d+$/.test(decimals) || !groupedBy(group, whole)) return null;
    return Number(`${whole.replaceAll(group, '')}.${decimals}`);
  }
  const used = comma ? ',' : '.';
  const parts = text.split(used);
  if (parts.some((part) => !/^\d+$/.test(part))) return null;
  if (parts.length > 2) return groupedBy(used, text) ? Number(parts.join('')) : null;
  const [whole = '', decimals = ''] = parts;
  const couldBeThousands = decimals.length === 3 && whole.length <= 3 && whole !== '0';
  if (!couldBeThousands || hasUnit) return Number(`${whole}.${decimals}`);
  if (mark === null) return 'unclear';
  return (mark === 'comma') === comma ? Number(`${whole}.${decimals}`) : Number(whole + decimals);
};

const currencyWords =
  /kronor|(?<![a-zåäö])kr\.?(?![a-zåäö])|(?<![a-z])sek(?![a-z])|:-|,-{1,2}(?!\d)|\$/gi;

const strip = (text: string): string =>
  text
    .replace(/\((?:tak(?:belopp|volym)?|max|totalt|uppskattat|kr|sek|exkl\.? ?moms)\)/gi, ' ')
    .replace(
      /\+ ?moms|(?<!\p{L})(?:totalt|sammanlagt|inkl(?:usive|\.)? option(?:er)?)(?!\p{L})/giu,
      ' ',
    )
    .replace(/(?:exkl|exklusive|excl|ex|utan)\.? ?(?:moms|vat)\.?/gi, ' ')
    .replace(/(\d) ?([tm])\.? kr/gi, '$1 $2kr')
    .replace(/(\d) ?M$/, '$1 mkr')
    .replace(currencyWords, ' ')
    .replace(/\s+/g, ' ')
    .trim();

const about =
  /^(?:ca\.?|cirka|circa|omkring|ungefär|uppsk\.?|uppskattat|uppskattningsvis|est\.?|beräknat|preliminärt|prel\.?|~|≈|c:a)[: ]*/i;
const ceiling = /^(?:max\.?|maximalt|högst|upp till|takvolym|takbelopp|tak)[: ]*/i;
const withVat = /(?:inkl|inklusive|incl|med)\.? ?(?:moms|vat)/i;
const yearly = /(?:(?:per|\/) ?(?:avtals|kalender)?år|årligen|per annum|\/ ?year|om året|p\.a\.)/i;

/** Why an amount is not simply kronor excluding VAT, or null. */
const otherThanKronor = (raw: string): MoneyReading | null => {
  const currency = currencies.exec(raw)?.[0];
  if (currency !== undefined) return unclear('money.otherCurrency', currency.toUpperCase());
  if (yearly.test(raw)) return unclear('money.perYear');
  return withVat.test(raw) ? unclear('money.withVat') : null;
};

/**
 * Reads an amount in kronor: `8 400 000 kr`, `1,25 mkr`, `kr 95 000:-`. `unit` is the factor from the
 * heading and `mark` what the column proves about its decimals, for `225,000`.
 */
export const readMoney = (
  raw: string,
  unit: number | null = null,
  mark: DecimalMark = null,
): MoneyReading => {
  if (raw.length > 100) return unclear('money.notUnderstood');
  const other = otherThanKronor(raw);
  if (other !== null) return other;
  const stripped = strip(raw.replace(/[−–](?= ?\d)/g, '-'));
  const { figures, factor } = withoutUnit(stripped.replace(about, '').replace(ceiling, '').trim());
  const isNegative = /^-|^\(.*\)$|-$/.test(figures);
  const bare = figures.replace(/^[-(] ?|[-)]$/g, '').trim();
  if (!/^\d[\d .,'’`]*$/.test(bare)) return unclear('money.notUnderstood');
  const amount = numberOf(bare, mark, factor !== null);
  if (amount === 'unclear') return unclear('money.markUnclear');
  if (amount === null || !Number.isFinite(amount)) return unclear('money.notUnderstood');
  if (isNegative && amount !== 0) return unclear('money.negative');
  // `1 500 000 kr` under `Takvolym (tkr)`: one of the two is not meant.
  if (unit !== null && factor === null && inKronor.test(raw)) return unclear('money.unitUnclear');
  if (factor === null && isTooMuch(amount, unit)) return unclear('money.unitUnclear');
  const dollar = raw.includes('$') ? 'money.dollarSign' : null;
  return inRange(amount * (factor ?? unit ?? 1), about.test(stripped) ? 'money.about' : dollar);
};

const inKronor = /\d ?(?:kronor|kr|sek)(?![a-zåäö])|\d ?:-/i;

/** More than any municipality buys for, in kronor: the figures are not in the unit of the heading. */
const beyondAll = 100_000_000_000;

const isTooMuch = (amount: number, unit: number | null): boolean =>
  unit !== null && amount * unit >= beyondAll;

const inRange = (amount: number, code: string | null): MoneyReading => {
  if (amount < 0) return unclear('money.negative');
  const value = kronor(amount);
  return value > maxOre ? unclear('money.tooLarge') : { value, code };
};

/**
 * The amount of a number cell, in the unit of the heading or of its number format (`8 400 tkr`); a
 * format that shows thousands of a whole amount has counted already.
 */
export const moneyOfNumber = (
  amount: number,
  shown: string,
  unit: number | null = null,
): MoneyReading => {
  if (shown.endsWith('%')) return unclear('money.notUnderstood');
  if (isTooMuch(amount, unit)) return unclear('money.unitUnclear');
  if (/^[\d.]*$/.test(shown)) return inRange(amount * (unit ?? 1), null);
  const currency = currencies.exec(shown)?.[0];
  if (currency !== undefined) return unclear('money.otherCurrency', currency.toUpperCase());
  const formatUnit = unitInHeading(shown);
  const isScaled = Math.abs(Number(shown.replace(/[^\d.]/g, '')) - Math.abs(amount)) > 1;
  return inRange(amount * (formatUnit === null ? (unit ?? 1) : isScaled ? 1 : formatUnit), null);
};

/** Figures that can only be read one way, with a point or with a comma before the decimals. */
const pointDecimals =
  /^\d{1,3}(?:,\d{3})*\.\d{1,2}$|^\d{4,}\.\d+$|^\d{1,3}(?:,\d{3}){2,}$|^\d+\.(?:\d{1,2}|\d{4,})$/;
const commaDecimals =
  /^\d{1,3}(?:\.\d{3})*,\d{1,2}$|^\d{4,},\d+$|^\d{1,3}(?:\.\d{3}){2,}$|^\d+,(?:\d{1,2}|\d{4,})$/;

/** What the unambiguous amounts of a column prove about its decimal mark; null when they disagree. */
export const provenMark = (texts: Iterable<string>): DecimalMark => {
  let comma = false;
  let point = false;
  for (const raw of texts) {
    const figures = strip(raw.slice(0, 100)).replace(/[^\d.,]/g, '');
    if (pointDecimals.test(figures)) point = true;
    else if (commaDecimals.test(figures)) comma = true;
  }
  return comma === point ? null : comma ? 'comma' : 'point';
};
