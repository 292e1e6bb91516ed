import type { LocalDate } from '#domain/localDate';
import { readDate } from './dates.ts';
import { type NoticeReading, splitNotice } from './notice.ts';
import { digitsOf, quantitiesIn, quantityOf, unitWords } from './quantities.ts';

/**
 * What a text about extension proposes. `months` null means that it does not say how long, and
 * `code` is the question; a `code` beside months tells how they were understood.
 */
export type OptionReading = {
  readonly months: readonly number[] | null;
  readonly extendedTo: LocalDate | null;
  readonly notice: NoticeReading | null;
  readonly code: string | null;
};

/** What is known beside the text itself. */
export type OptionContext = {
  /** Whole months from start to end, when both are known. */
  readonly termMonths: number | null;
  /** What a bare number counts, when the heading says it. */
  readonly unit: 'months' | 'years' | null;
};

/** So much of a clause is read; what a longer one says must be read by a person anyway. */
const maxProse = 1_000;

type Core = Pick<OptionReading, 'months' | 'extendedTo' | 'code'>;

const ask = (code: string): Core => ({ months: null, extendedTo: null, code });
const propose = (months: readonly number[], code: string | null = null): Core => ({
  months: months.filter((month) => month > 0),
  extendedTo: null,
  code,
});

const refusals =
  /^(nej|false|falskt|ingen|inga|inget|saknas|no|none|ej|0|0 (?:månader|mån|år)|utan(?: option| förlängning)?|ingen (?:option|förlängning|förlängningsoption|möjlighet).*|inga (?:fler |ytterligare )?(?:optioner|förlängningar|förlängningsoptioner)(?: möjliga| kvar)?|(?:ej|inte) (?:förlängning|option|aktuellt|möjlig|möjligt|förlängningsbart)|kan (?:ej|inte) förlängas|(?:option|förlängning)\p{L}* (?:saknas|finns (?:ej|inte)|(?:är )?(?:ej|inte) (?:möjlig|aktuell)\p{L}*)|nei|keine|not applicable|\d+ (?:år|mån\p{L}*),? utan (?:möjlighet till |rätt till )?(?:förlängning|option)\p{L}*)\.?$/u;
const affirmations =
  /^(ja|true|sant|yes|j|x|finns|möjligt|möjlig|option finns|option|kan förlängas|förlängning möjlig|förlängningsoption finns)\.?$/;

const extended = (text: string): Core | null => {
  const match =
    /(?:förläng[dts]+|prolongera[dt]|extended|avropad|utnyttjad)(?: \d{1,2} ?(?:ggr|gång|gånger|x))?\s*(?:t\.? ?o\.? ?m\.?|tom|till och med|till|t|to|until)[: ]+(.+)$/.exec(
      text,
    );
  if (!match) return null;
  const said = (match[1] ?? '').replace(/[).]+$/, '').trim();
  const reading = readDate(said);
  if (reading.kind !== 'date') return ask('options.extendedUnclear');
  return /ytterligare|kvar|återstå|option/.test(text.replace(/option(?:en)? utnyttjad/, ''))
    ? { months: null, extendedTo: reading.date, code: 'options.extendedMoreLeft' }
    : { months: [], extendedTo: reading.date, code: 'options.extendedTo' };
};

const unitOf = (
  unit: string,
  amounts: readonly number[],
  context: OptionContext,
): number | null => {
  const quantity = unit === '' ? null : quantityOf(1, unit);
  if (quantity) return quantity.unit === 'months' ? quantity.amount : null;
  if (context.unit !== null) return context.unit === 'years' ? 12 : 1;
  if (amounts.every((amount) => amount <= 9)) return 12;
  return amounts.every((amount) => amount >= 10) ? 1 : null;
};

/** `2*12`: so long a step can only be of months. */
const bareTimes = /^([1-9]) ?[x×*] ?(6|12|18|24|36)$/;

const near = (a: number, b: number): boolean => Math.abs(a - b) <= 1;

const sumOfTerms = new RegExp(
  `(?<![\\d,.])(\\d{1,2}(?: ?(?:${unitWords}))?(?: ?(?:\\+|plus) ?\\d{1,2}(?: ?(?:${unitWords}))?)+)(?![\\d,.]|\\p{L})`,
  'iu',
);
const timesALength = new RegExp(
  `(\\d{1,2}) ?(?:x|×|\\*|st(?:ycken)?(?: om| à| a)?|(?:gånger|ggr)(?: om| på| à| á)?(?: vardera)?|(?:förlängnings|options)?(?:perioder|optioner|förlängningar)(?: om| på| à| á| med)?(?: vardera)?|à|á) ?(\\d{1,2}) ?(${unitWords})(?![\\p{L}\\d])`,
  'iu',
);
const lengthTimes = new RegExp(
  `(?<![\\d,.+-])(\\d{1,2}) ?(${unitWords})[ ,(]*(?:(?:x|×|\\*) ?(\\d{1,2})(?!\\d| ?(?:${unitWords})(?![\\p{L}\\d]))|(\\d{1,2}) ?(?:gång|gånger|ggr)(?!\\p{L}))`,
  'iu',
);
const stepsUpTo = new RegExp(
  `(\\d{1,2}) ?(${unitWords}) (?:i taget|åt gången|per gång|i sänder|vardera).{0,60}?(?:max|högst|längst|maximalt|sammanlagt|totalt)[^\\d]{0,30}(\\d{1,3}) ?(${unitWords})`,
  'iu',
);

/** The months of each term of a sum, or null when it cannot be told what the figures count. */
const monthsOfTerms = (said: string, context: OptionContext): readonly number[] | null => {
  const terms = said.split(/ ?(?:\+|plus) ?/);
  const amounts = terms.map((term) => Number(/^\d+/.exec(term)?.[0]));
  const units = terms.map((term) => term.replace(/^\d+ ?/, ''));
  const lastUnit = units.findLast((unit) => unit !== '') ?? '';
  const months = amounts.map((amount, index) => {
    const factor = unitOf(units[index] || lastUnit, amounts, context);
    return factor === null ? null : amount * factor;
  });
  return months.every((each) => each !== null) ? months : null;
};

/**
 * `2+1+1`: is the first figure the base term? A longer first figure is; equal figures are settled by
 * the agreement's own term, else it stays a question.
 */
const sum = (text: string, context: OptionContext, onlyOptions: boolean): Core | null => {
  const said = sumOfTerms.exec(text)?.[1];
  if (said === undefined) return null;
  const months = monthsOfTerms(said, context);
  if (months === null) return ask('options.unitUnclear');
  const [first = 0, ...rest] = months;
  const term = context.termMonths;
  const total = months.reduce((all, each) => all + each, 0);
  if (onlyOptions) return propose(months);
  if (first > Math.max(...rest)) {
    return propose(rest, term !== null && near(term, total) ? 'options.endMayIncludeThem' : null);
  }
  if (term === null)
    return months.length === 2 ? propose(months, 'options.allTaken') : ask('options.firstUnclear');
  if (!near(term, first)) {
    return near(term, total) && months.length > 2
      ? propose(rest, 'options.endMayIncludeThem')
      : propose(months);
  }
  return months.length > 2 || rest.some((each) => each !== first)
    ? propose(rest)
    : ask('options.firstUnclear');
};

/** How often, how long and in which unit, whichever comes first: `2 x 12 mån`, `12 mån, 2 gånger`. */
const countAndLength = (text: string): readonly [string, string, string] | null => {
  const [, count, length, unit] = timesALength.exec(text) ?? [];
  if (count !== undefined && length !== undefined) return [count, length, unit ?? ''];
  const [, before, its, times, turns] = lengthTimes.exec(text) ?? [];
  return before === undefined ? null : [times ?? turns ?? '', before, its ?? ''];
};

const times = (text: string): Core | null => {
  const found = countAndLength(text);
  if (!found) return null;
  const quantity = quantityOf(Number(found[1]), found[2].toLowerCase());
  const count = Number(found[0]);
  if (quantity?.unit !== 'months' || count < 1 || count > 20) return ask('options.notUnderstood');
  return propose(Array.from({ length: count }, () => quantity.amount));
};

const stepwise = (text: string): Core | null => {
  const match = stepsUpTo.exec(text);
  if (!match) return null;
  const step = quantityOf(Number(match[1]), (match[2] ?? '').toLowerCase());
  const total = quantityOf(Number(match[3]), (match[4] ?? '').toLowerCase());
  if (step?.unit !== 'months' || total?.unit !== 'months' || step.amount === 0) return null;
  const count = total.amount / step.amount;
  if (!Number.isInteger(count) || count > 20) return ask('options.notUnderstood');
  return propose(Array.from({ length: count }, () => step.amount));
};

const single = (text: string): Core | null => {
  const lengths = quantitiesIn(text);
  const [only] = lengths;
  if (only === undefined) return null;
  if (lengths.length > 1 || only.unit !== 'months') return ask('options.notUnderstood');
  // How long it may last in all is not how much longer it may go on.
  if (/(totalt|sammanlagt|inklusive|inkl\.)/.test(text) && /(max|högst|längst|upp till)/.test(text))
    return ask('options.notUnderstood');
  if (
    /(i taget|åt gången|per gång|årligen|årsvis|automatisk|om (?:det |avtalet )?(?:ej|inte|icke) (?:sägs|säg|uppsag))/.test(
      text,
    )
  )
    return ask('options.howOften');
  return propose(
    [only.amount],
    /(upp till|max|högst|längst|up to)/.test(text) ? 'options.upTo' : null,
  );
};

/** The part of a long clause that speaks of extension: `två år … rätt att förlänga med ett + ett år`. */
const aboutExtension = (text: string): { readonly part: string; readonly named: boolean } => {
  const match =
    /(?:(?<!\d)\d{1,2} )?(?:förläng|option(?!sår)|möjlighet|eventuellt|därefter|extension|renew)\p{L}*/iu.exec(
      text,
    );
  if (!match) return { part: text, named: false };
  const after = text.slice(match.index);
  if (quantitiesIn(after).length > 0 || /\d ?\+ ?\d/.test(after))
    return { part: after, named: true };
  return { part: /med (?:option|möjlighet)/.test(text) ? '' : text, named: true };
};

const label = /(?:förlängnings)?option(?:en|såret?|speriod)? ?\d ?[:=–-] ?(?=\d)/g;
const lengthsListed = new RegExp(
  `^\\d{1,2} ?(?:${unitWords})(?: ?(?:,|;|/|och|samt|och därefter|därefter|sedan|\\+) ?\\d{1,2} ?(?:${unitWords}))+\\.?$`,
  'iu',
);

/** `Option 1: 12 mån, option 2: 12 mån` and `1 år och därefter 1 år` as sums. */
const asSum = (text: string): string => {
  const plain = text.replace(label, '').trim();
  if (!lengthsListed.test(plain)) return text;
  return plain.replace(/ ?(?:,|;|\/|och därefter|därefter|och|samt|sedan) ?(?=\d)/g, ' + ');
};

const core = (text: string, context: OptionContext): Core => {
  if (refusals.test(text)) return propose([]);
  if (affirmations.test(text)) return ask('options.noLength');
  const until = extended(text);
  if (until) return until;
  const unused = text.replace(/(?:(?:ej|inte|icke) utnyttja|outnyttja)\p{L}*/u, '').trim();
  if (unused !== text)
    return quantitiesIn(unused).length > 0 ? core(unused, context) : ask('options.noLength');
  if (/utnyttja|förbruka|(?<!\p{L})använ[dt]|redan/u.test(text)) return ask('options.used');
  if (/^förläng[dt]\b/.test(text)) return ask('options.extendedUnclear');
  const alone = readDate(text);
  if (alone.kind === 'date' && /\d{4}/.test(text)) {
    return { months: null, extendedTo: alone.date, code: 'options.dateOnly' };
  }
  const bare = /^(\d{1,3})(?:[.,]0+)?$/.exec(text);
  if (bare) {
    if (context.unit === null) return ask('options.unitUnclear');
    return propose([Number(bare[1]) * (context.unit === 'years' ? 12 : 1)]);
  }
  const [, count, length] = bareTimes.exec(text) ?? [];
  if (count !== undefined) {
    return propose(Array.from({ length: Number(count) }, () => Number(length)));
  }
  // Gone on to a day and then longer: neither is to be read without the other.
  if (/^\d{4}-\d{2}-\d{2} ?\+/.test(text)) return ask('options.notUnderstood');
  const { part, named } = aboutExtension(text);
  if (part === '') return ask('options.noLength');
  const read =
    stepwise(part) ?? times(part) ?? sum(part, context, named && part !== text) ?? single(part);
  if (read) return read;
  return ask(named ? 'options.noLength' : 'options.notUnderstood');
};

/**
 * Reads what a list writes about extension into a proposal: `2+1+1`, `1+1 år`, `2 x 12 mån`,
 * `upp till maximalt tjugofyra (24) månader`, `Nej`. `Ja` and `Option utnyttjad` stay questions.
 */
export const readOptions = (raw: string, context: OptionContext): OptionReading => {
  const digits = digitsOf(raw.slice(0, maxProse))
    .replace(/(\d) (?:ytterligare|stycken|extra|hela)(?= )/g, '$1')
    .replace(/\s+/g, ' ')
    .trim();
  const { rest, notice } = splitNotice(digits);
  return { ...core(asSum(rest), context), notice };
};
