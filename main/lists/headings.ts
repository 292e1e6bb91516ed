import { type TargetField, targetFields } from '#domain/agreementList';
import { hints, synonyms } from './synonyms.ts';

/** What a heading says of its column, before the cells below it are looked at. */
export type HeadingReading = {
  readonly target: TargetField;
  /** 3: a synonym met whole; 2: a synonym beside other words; 1: a part of the heading suggests it. */
  readonly strength: 1 | 2 | 3;
  /** Place among the synonyms of its field; the lower the better known. */
  readonly order: number;
};

const known = new Map<string, HeadingReading>();
for (const target of targetFields) {
  for (const [order, synonym] of synonyms[target].split(' ').entries()) {
    if (!known.has(synonym)) known.set(synonym, { target, strength: 3, order });
  }
}
// Registers that know no å, ä and ö write `leverantor` and `varde`.
for (const [synonym, reading] of [...known]) {
  const plain = synonym.replace(/[åä]/g, 'a').replace(/ö/g, 'o');
  if (!known.has(plain)) known.set(plain, reading);
}

/** Words shorter than this differ too little from each other to be known when misspelt. */
const shortestMisspelt = 8;

/** So many letters at the end must be right: `Avtalsår` is no `Avtalsnr`, nor `Avtalsort` an `Avtalsomr`. */
const surely = 4;

/** A word and all that is left of it without one of the letters before its end. */
const withoutALetter = (word: string): readonly string[] => [
  word,
  ...Array.from(word.slice(0, -surely), (_, at) => word.slice(0, at) + word.slice(at + 1)),
];

/** Words in their own right, one letter from those of a contract. */
const ofContacts = /kontakt|contact/;

/** The synonyms by what a slip of the pen may leave of them: `Leverntör`, `Sludatum`. */
const nearly = new Map<string, HeadingReading>();
for (const [synonym, reading] of known) {
  if (synonym.length < shortestMisspelt) continue;
  for (const left of withoutALetter(synonym)) if (!nearly.has(left)) nearly.set(left, reading);
}

const misspelt = (word: string): HeadingReading | null => {
  if (word.length < shortestMisspelt || word.length > 40) return null;
  if (/\d/.test(word) || ofContacts.test(word)) return null;
  const left = withoutALetter(word).find((each) => nearly.has(each));
  const reading = left === undefined ? undefined : nearly.get(left);
  return reading === undefined ? null : { ...reading, strength: 2 };
};

/** A heading as it is compared: lower case, without spaces, punctuation, units and `_Original`. */
export const compactHeading = (heading: string): string =>
  heading
    .normalize('NFC')
    .toLowerCase()
    .replace(/[_\s]*original$/, '')
    .replace(/[^\p{L}\p{N}]+/gu, '');

const withoutAside = (heading: string): string =>
  heading
    .replace(/\([^)]*\)/g, ' ')
    .replace(
      /[,;:].*$|\b(?:i|in) (?:kr|tkr|mkr|sek|ksek|msek|mnkr)\b.*$|\b(?:exkl|ex|inkl)\.? ?moms.*$/gi,
      ' ',
    );

/** An amount for a year or a month is not what the agreement may come to. */
const perPeriod =
  /(?:\bper|\/) ?(?:år|kalenderår|avtalsår|månad|mån|kvartal|year|month)\b|\bper annum\b/iu;

/** What the heading says its column holds, or null when it says nothing we know. */
export const readHeading = (full: string): HeadingReading | null => {
  const reading = meaningOf(full);
  const isAmount = reading?.target === 'value' || reading?.target === 'used';
  return isAmount && perPeriod.test(full.slice(0, 120)) ? null : reading;
};

const meaningOf = (full: string): HeadingReading | null => {
  // A longer text is no heading, and patterns need not be tried on a whole page.
  const heading = full.slice(0, 120).replace(/^\s*(?:\d{1,2}|[A-Za-zÅÄÖåäö])[.)]\s+/, '');
  const whole = compactHeading(heading);
  if (whole === '') return null;
  const exact = known.get(whole);
  if (exact) return exact;
  const core = compactHeading(withoutAside(heading));
  const aside = core === whole ? undefined : known.get(core);
  if (aside && !/option|förläng|max/i.test(heading.slice(core.length)))
    return { ...aside, strength: 2 };
  const first = /^(.+?)\s*[/&+]\s*\S/.exec(heading)?.[1];
  const named = first === undefined ? undefined : known.get(compactHeading(first));
  if (named) return { ...named, strength: 2 };
  for (const [pattern, target] of hints) {
    if (pattern.test(whole)) {
      // How many there are says less than how long each is.
      const order = /antal/.test(whole) ? 60 : 50;
      return target === null ? null : { target, strength: 1, order };
    }
  }
  return misspelt(whole);
};

/** `UppsägningsTidMån` in words of its own. */
export const inWords = (heading: string): string => heading.replace(/(?<=\p{Ll})(?=\p{Lu})/gu, ' ');

/** What a number counts according to its heading: `Förlängningsoption (månader)`. */
export const timeUnitIn = (full: string): 'months' | 'years' | 'days' | null => {
  const heading = inWords(full);
  if (/månad|(?<!\p{L})mån(?!\p{L})|month|mnd|måned/iu.test(heading)) return 'months';
  if (/(?<!\p{L})(?:dagar|dgr|days)/iu.test(heading)) return 'days';
  return /(?<!\p{L})(?:år|years?|optionsår)(?!\p{L})/iu.test(heading) ? 'years' : null;
};
