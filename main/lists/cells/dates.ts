import { isLocalDate, type LocalDate } from '#domain/localDate';

/** The order in which a column writes its short dates. */
export type DateOrder = 'ymd' | 'dmy' | 'mdy';

/** What a text says as a date. `unclear` carries the code of the question to ask. */
export type DateReading =
  | { readonly kind: 'date'; readonly date: LocalDate }
  | { readonly kind: 'openEnded' }
  | { readonly kind: 'unclear'; readonly code: string };

const months: readonly (readonly string[])[] = [
  ['januari', 'january', 'januar', 'jan'],
  ['februari', 'february', 'februar', 'feb', 'febr'],
  ['mars', 'march', 'mar', 'marts'],
  ['april', 'apr'],
  ['maj', 'may', 'mai'],
  ['juni', 'june', 'jun'],
  ['juli', 'july', 'jul'],
  ['augusti', 'august', 'aug'],
  ['september', 'sep', 'sept'],
  ['oktober', 'october', 'oct', 'okt'],
  ['november', 'nov'],
  ['december', 'desember', 'dec', 'des'],
];

const monthNumber = (word: string): number =>
  months.findIndex((names) => names.includes(word.toLowerCase().replace(/\.$/, ''))) + 1;

const day = (year: number, month: number, date: number): LocalDate | null => {
  const text = `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`;
  return isLocalDate(text) ? text : null;
};

const found = (date: LocalDate | null): DateReading =>
  date === null
    ? { kind: 'unclear', code: 'date.impossible' }
    : date < '1950-01-01'
      ? { kind: 'unclear', code: 'date.tooOld' }
      : date > '2099-12-31'
        ? { kind: 'unclear', code: 'date.farFuture' }
        : { kind: 'date', date };

const openWords =
  /^(tills ?vidare|t\.? ?v\.?|löpande|löper tills vidare|gäller tills vidare|rullande|rullar(?: vidare)?(?: tills uppsägning)?|tillsvidareavtal|until further notice|open[- ]ended|ingen slutdatum|inget slutdatum|utan slutdatum|obegränsad|unbefristet|bis auf weiteres|until terminated|evergreen|løpende|inntil videre|indtil videre|toistaiseksi)\.?$/i;

/** `Tills vidare med 3 månaders uppsägning`: the notice changes nothing, but a last day would. */
const openWithNotice =
  /^(?:tills ?vidare|löpande)[ ,(]+(?!.*(?:längst|dock|max|högst|\d{4}))[^.]*uppsäg/i;

/** Whether the text says that the agreement runs until further notice. */
const saysOpenEnded = (text: string): boolean => openWords.test(text) || openWithNotice.test(text);

/** A Swedish register does not list agreements outside these years; it settles what `24` may mean. */
const plausible = (year: number): boolean => year >= 2005 && year <= 2049;

type ShortDate = {
  readonly parts: readonly [number, number, number];
  readonly fourDigitYear: boolean;
};

const shortPattern = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4}|\d{2})$/;

/** Short dates within a text, as the two of a period. */
const shortWithin = /(?<![\d./-])\d{1,2}([-/.])\d{1,2}\1(?:\d{4}|\d{2})(?![\d./-])/g;
const longestWithDates = 200;

const shortDate = (text: string): ShortDate | null => {
  const match = shortPattern.exec(text);
  if (!match) return null;
  return {
    parts: [Number(match[1]), Number(match[3]), Number(match[4])],
    fourDigitYear: match[4]?.length === 4,
  };
};

const inOrder = ({ parts: [a, b, c], fourDigitYear }: ShortDate, order: DateOrder) => {
  const year = (value: number) => (fourDigitYear ? value : 2000 + value);
  if (order === 'ymd') return fourDigitYear ? null : day(year(a), b, c);
  return order === 'dmy' ? day(year(c), b, a) : day(year(c), a, b);
};

const isPlausible = (date: LocalDate | null): boolean =>
  date !== null && plausible(Number(date.slice(0, 4)));

const allOrders: readonly DateOrder[] = ['ymd', 'dmy', 'mdy'];

/** Orders in which a short date is one; with slashes the year comes first only if nothing else fits. */
const possibleOrders = (short: ShortDate, hasSlash: boolean): readonly DateOrder[] => {
  const fits = (order: DateOrder) => isPlausible(inOrder(short, order));
  if (!hasSlash) return allOrders.filter((order) => order !== 'mdy' && fits(order));
  const usual = allOrders.filter((order) => order !== 'ymd' && fits(order));
  return usual.length > 0 ? usual : allOrders.filter(fits);
};

/** So many dates that all begin or end a month are no chance. */
const enough = 3;

const isMonthEdge = (date: LocalDate | null): boolean => {
  if (date === null) return false;
  const [year = 0, month = 0, at = 0] = date.split('-').map(Number);
  return at === 1 || day(year, month, at + 1) === null;
};

/** The one order in which every date is the first or last of its month, as terms begin and end. */
const byMonthEnds = (
  shorts: readonly ShortDate[],
  open: ReadonlySet<DateOrder>,
): DateOrder | null => {
  if (shorts.length < enough) return null;
  const fitting = [...open].filter((order) =>
    shorts.every((short) => isMonthEdge(inOrder(short, order))),
  );
  const [only] = fitting;
  return fitting.length === 1 && only !== undefined ? only : null;
};

/**
 * The one order in which all short dates of a column (`6/12/16`, `24-09-02`) are possible. Null when
 * several are and month ends do not tell, `contradictory` when none is: then nothing is guessed. Dots are always day first.
 */
export const provenOrder = (texts: Iterable<string>): DateOrder | 'contradictory' | null => {
  const open = new Set(allOrders);
  const shorts: ShortDate[] = [];
  for (const text of texts) {
    for (const [written] of text.slice(0, longestWithDates).matchAll(shortWithin)) {
      const short = shortDate(written);
      const hasSlash = written.includes('/');
      // 31.12.2027 has but one order, and proves nothing of 27-12-31.
      if (short === null || (short.fourDigitYear && !hasSlash)) continue;
      const possible = possibleOrders(short, hasSlash);
      // A date that is none in any order is a mistake of its own and proves nothing.
      if (possible.length === 0) continue;
      shorts.push(short);
      for (const order of allOrders) if (!possible.includes(order)) open.delete(order);
    }
  }
  if (shorts.length === 0) return null;
  const [order] = open;
  if (order === undefined) return 'contradictory';
  return open.size === 1 ? order : byMonthEnds(shorts, open);
};

const withoutTime = (text: string): string =>
  text.replace(
    /(?:T|,? (?:kl(?:ockan|\.)? ?)?)\d{1,2}[:.]\d{2}(?:[:.]\d{2}(?:[.,]\d+)?)?(?: ?(?:Z|[AaPp][Mm]|[+-]\d{2}:?\d{2}))?$/,
    '',
  );

const readShort = (short: ShortDate, separator: string, order: DateOrder | null): DateReading => {
  if (separator === '.' && short.fourDigitYear) return found(inOrder(short, 'dmy'));
  if (order !== null) return found(inOrder(short, order));
  const orders = possibleOrders(short, separator === '/');
  const dates = new Set(orders.map((each) => inOrder(short, each)));
  const [only] = dates;
  if (dates.size === 1 && only) return found(only);
  const isPossible = allOrders.some((each) => inOrder(short, each) !== null);
  return { kind: 'unclear', code: isPossible ? 'date.orderUnclear' : 'date.impossible' };
};

const compact = (text: string): DateReading | null => {
  if (/^\d{8}$/.test(text)) {
    return found(day(Number(text.slice(0, 4)), Number(text.slice(4, 6)), Number(text.slice(6))));
  }
  if (/^(19|20)\d{2}[-/]?(0[1-9]|1[0-2])$/.test(text))
    return { kind: 'unclear', code: 'date.onlyMonth' };
  if (/^\d{6}$/.test(text)) {
    const date = day(
      2000 + Number(text.slice(0, 2)),
      Number(text.slice(2, 4)),
      Number(text.slice(4)),
    );
    return isPlausible(date) ? found(date) : { kind: 'unclear', code: 'date.notUnderstood' };
  }
  if (/^(19|20)\d{2}$/.test(text)) return { kind: 'unclear', code: 'date.onlyYear' };
  if (/^[2-7]\d{4}([.,]\d+)?$/.test(text)) return { kind: 'unclear', code: 'date.serialNumber' };
  return null;
};

const inWords = (text: string): DateReading | null => {
  const dayFirst =
    /^(\d{1,2})(?:[:.]?(?:a|e|st|nd|rd|th))?\.?[ -]?([a-zåäö]+)\.?,?(?: ?- ?| )?(\d{4}|\d{2})$/i.exec(
      text,
    );
  if (dayFirst) {
    const month = monthNumber(dayFirst[2] ?? '');
    const year = Number(dayFirst[3]);
    if (month > 0) return found(day(year < 100 ? 2000 + year : year, month, Number(dayFirst[1])));
  }
  const monthFirst = /^([a-zåäö]+)\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})$/i.exec(text);
  if (monthFirst) {
    const month = monthNumber(monthFirst[1] ?? '');
    if (month > 0) return found(day(Number(monthFirst[3]), month, Number(monthFirst[2])));
  }
  const yearFirst = /^(\d{4})[ -]([a-zåäö]+)\.?[ -](\d{1,2})$/i.exec(text);
  if (yearFirst) {
    const month = monthNumber(yearFirst[2] ?? '');
    if (month > 0) return found(day(Number(yearFirst[1]), month, Number(yearFirst[3])));
  }
  const monthYear = /^([a-zåäö]+)\.?,?(?: ?[-/] ?| )?(\d{4}|\d{2})$/i.exec(text);
  if (monthYear && monthNumber(monthYear[1] ?? '') > 0)
    return { kind: 'unclear', code: 'date.onlyMonth' };
  return null;
};

/** Words that stand before a date without changing it. */
const lead =
  /^(?:(?:avtalet|löper|(?:avtals)?start(?:datum)?|fr\.? ?o\.? ?m\.?|fr\.|from|från(?: och med)?|t\.? ?o\.? ?m\.?|till(?: och med)?|until|den|datum|gäller|giltig(?:t)?|avtals(?:tid|period)|(?:mån|tis|ons|tors?|fre|lör|sön)(?:dag(?:en)?|\.)?)[:, ]+)+/i;

/** Hyphens that only look otherwise, and marks that a system puts around a text. */
const plain = (raw: string): string =>
  raw
    .replace(/(?<=\d) ?[‐‑‒–—−] ?(?=\d)/g, '-')
    .replace(/^["'`´’]+|["'`´’;,]+$/g, '')
    .trim();

/**
 * Reads a date as Swedish offices write it. `order` is what the whole column proves about short
 * dates; without it an ambiguous `02/06/26` is a question.
 */
export const readDate = (raw: string, order: DateOrder | null = null): DateReading => {
  // As a date cell gives it: nothing stands around it that could be taken away.
  if (/^(?!9999)\d{4}-\d{2}-\d{2}$/.test(raw)) return found(isLocalDate(raw) ? raw : null);
  const text = withoutTime(plain(raw).replace(lead, '').trim()).trim();
  if (saysOpenEnded(raw) || saysOpenEnded(text)) return { kind: 'openEnded' };
  if (/^9999[-/]?12[-/]?31$/.test(text)) return { kind: 'openEnded' };
  const iso = /^(\d{4})([-/. ])(\d{1,2})\2(\d{1,2})\.?$/.exec(text);
  if (iso) return found(day(Number(iso[1]), Number(iso[3]), Number(iso[4])));
  const swedish = /^(\d{1,2})\/(\d{1,2})(?: ?- ?| )(\d{4}|\d{2})$/.exec(text);
  if (swedish) {
    const year = Number(swedish[3]);
    return found(day(year < 100 ? 2000 + year : year, Number(swedish[2]), Number(swedish[1])));
  }
  const short = shortDate(text);
  if (short) return readShort(short, shortPattern.exec(text)?.[2] ?? '-', order);
  return compact(text) ?? inWords(text) ?? { kind: 'unclear', code: 'date.notUnderstood' };
};

/** Whether the text has the look of a date, understood or impossible; evidence for what a column is. */
export const looksLikeDate = (text: string): boolean => {
  const reading = readDate(text);
  if (reading.kind !== 'unclear') return true;
  return (
    reading.code === 'date.orderUnclear' ||
    reading.code === 'date.impossible' ||
    reading.code === 'date.tooOld'
  );
};
