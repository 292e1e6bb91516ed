import { type DateOrder, type DateReading, provenOrder, readDate } from './dates.ts';

/** Start and end out of one cell; a half that is not there is `missing`. */
export type Half = DateReading | { readonly kind: 'missing' };

/**
 * What a period text says; `understood` is false when neither half is a date. `tail` is what stands
 * after a whole period, as `+ 1+1 år`.
 */
export type PeriodReading = {
  readonly start: Half;
  readonly end: Half;
  readonly understood: boolean;
  readonly tail: string;
};

const separator =
  /\s*(?:-+>|=>|--?|–|—|−|→|(?<=\s)(?:avtals)?slut(?:datum)?:?(?=\s)|\bt\.? ?o\.? ?m\.?|\btill och med|\btill|\btom|\bto|\buntil|;|\|)\s*|(?<=\d{4}-\d{2}-\d{2})(?: ?(?:\/|,|\.{2,}) ?| )(?=\d{4}-\d{2}-\d{2})/gi;

type Ends = Omit<PeriodReading, 'tail'>;

const half = (text: string, order: DateOrder | null): Half =>
  text === '' ? { kind: 'missing' } : readDate(text, order);

const worth = (reading: Half): number => {
  if (reading.kind === 'date') return 4;
  if (reading.kind === 'openEnded') return 4;
  if (reading.kind === 'missing') return 1;
  return reading.code === 'date.notUnderstood' || reading.code === 'date.serialNumber' ? 0 : 2;
};

const openEnding =
  /^(.*?)[\s,;(–-]+(?:och |därefter |sedan )?(tills ?vidare|löpande|until further notice)\)?\.?$/i;

/** Where something else than a date may begin: a mark, or the next word. */
const tailMark = /\s*[+,;(*?]|\s*\.(?=\s)|\s+(?=\p{L})/gu;

/** Words that set a last day after all where the agreement runs until further notice. */
const limits = /längst|dock|max|högst|\d{4}/i;

/** The longest beginning of a text that `read` takes, before a mark that something else follows; and that. */
const withTail = <Reading>(
  text: string,
  read: (beginning: string) => Reading | null,
): { readonly reading: Reading; readonly tail: string } | null => {
  const marks = [...text.matchAll(tailMark)].slice(0, 20).toReversed();
  for (const { index } of marks) {
    const reading = read(text.slice(0, index).trim());
    if (reading !== null) return { reading, tail: text.slice(index).trim() };
  }
  return null;
};

const statedEnd =
  /^(?:avtalet )?(?:är )?(?:förläng[dts]+|prolongera[dt]|uppsag[dt]|upphör|upphörde|löper ut|avsluta[dts]+|löper|gäller)(?: \d{1,2} (?:ggr|gång(?:er)?))? (?:(?:t\.? ?o\.? ?m\.?|till(?: och med)?|per|den)[: ]+)*(?=\d)(.+)$/i;

/** `Förlängt till 2027-12-31`, `uppsagt per 2026-06-30`: the day that the words before it lead to. */
const endInWords = (text: string, order: DateOrder | null): DateReading | null => {
  const reading = readDate(statedEnd.exec(text)?.[1] ?? '', order);
  return reading.kind === 'date' ? reading : null;
};

/** A date with what its cell says after it: `2027-12-31 (option utnyttjad)`. */
export const readDateAndTail = (
  text: string,
  order: DateOrder | null = null,
): { readonly reading: DateReading; readonly tail: string } => {
  const whole = readDate(text, order);
  const saysMore =
    whole.kind === 'unclear' || (whole.kind === 'openEnded' && speaksOfMore.test(text));
  if (!saysMore || text.length > 200) return { reading: whole, tail: '' };
  const stated = endInWords(text, order);
  if (stated !== null) return { reading: stated, tail: text };
  const settled = (beginning: string) => {
    const reading = readDate(beginning, order);
    const isOpen = reading.kind === 'openEnded' && !limits.test(text);
    return reading.kind === 'date' || isOpen ? reading : null;
  };
  return withTail(text, settled) ?? { reading: whole, tail: '' };
};

/** Words about going on or giving notice. */
const speaksOfMore = /förläng|option|uppsäg/i;

const missing: Half = { kind: 'missing' };

/** `1/1` or `1 januari` before an end that has the year of both: `1/1 - 31/12 2025`. */
const inYearOf = (before: string, end: Half): DateReading | null => {
  if (end.kind !== 'date' || !/^\d{1,2}(?:\/\d{1,2}| \p{L}{3,9}\.?)$/u.test(before)) return null;
  const start = readDate(`${before} ${end.date.slice(0, 4)}`);
  return start.kind === 'date' && start.date < end.date ? start : null;
};

/** The halves on the two sides of the dash that leaves the most dates, if any does. */
const parted = (text: string, order: DateOrder | null): Ends | null => {
  let best: Ends | null = null;
  let bestWorth = 3;
  for (const match of text.matchAll(separator)) {
    const before = text.slice(0, match.index).trim();
    const after = text.slice(match.index + match[0].length).trim();
    if (before === '' && after === '') continue;
    const end = half(after, order);
    const start = inYearOf(before, end) ?? half(before, order);
    const value = worth(start) + worth(end);
    if (value > bestWorth && Math.max(worth(start), worth(end)) >= 2) {
      bestWorth = value;
      best = { start, end, understood: true };
    }
  }
  return best;
};

const isSettled = ({ start, end, understood }: Ends): boolean =>
  understood && start.kind !== 'unclear' && (end.kind === 'date' || end.kind === 'openEnded');

/**
 * Reads `2024-10-01 - 2026-09-30` and its kin into start and end. `2022-07-01 -` has a start and no
 * end; a single date is a start unless words say that it is the end.
 */
export const readPeriod = (text: string, order: DateOrder | null = null): PeriodReading => {
  const own = order === null ? provenOrder([text]) : order;
  return readInOrder(text, own === 'contradictory' ? null : own);
};

const readInOrder = (text: string, order: DateOrder | null): PeriodReading => {
  const whole = readEnds(text, order);
  const isPlain = isSettled(whole) && !(whole.end.kind === 'openEnded' && speaksOfMore.test(text));
  if (isPlain || text.length > 200) return { ...whole, tail: '' };
  const stated = endInWords(text, order);
  if (stated !== null) return { start: missing, end: stated, understood: true, tail: text };
  const found = withTail(text, (beginning) => {
    const ends = readEnds(beginning, order);
    const isLimited = ends.end.kind === 'openEnded' && limits.test(text.slice(beginning.length));
    return isSettled(ends) && !isLimited ? ends : null;
  });
  if (found !== null) return { ...found.reading, tail: found.tail };
  const from = lengthFrom.exec(text)?.[1];
  const start = from === undefined ? null : readDate(from, order);
  return start?.kind === 'date'
    ? { start, end: missing, understood: true, tail: '' }
    : { ...whole, tail: '' };
};

/** `2 år fr.o.m. 2024-03-01`: how long it runs from then is for a person to work out. */
const lengthFrom =
  /^(?:\d{1,2}|ett|två|tre|fyra|fem) ?(?:år|mån\p{L}*\.?),? (?:fr\.? ?o\.? ?m\.?|från(?: och med)?|räknat från|med start)[: ]+(\d.+)$/iu;

/** `Löper tills vidare fr.o.m. 2024-01-01`. */
const openFrom = (text: string, order: DateOrder | null): Ends | null => {
  const from =
    /^(?:avtalet )?(?:löper |gäller )?(?:tills ?vidare|löpande),? (?:fr\.? ?o\.? ?m\.?|från(?: och med)?|sedan)[: ]+(\d.*)$/i.exec(
      text,
    )?.[1];
  const start = from === undefined ? null : readDate(from, order);
  return start?.kind === 'date' ? { start, end: { kind: 'openEnded' }, understood: true } : null;
};

const readEnds = (text: string, order: DateOrder | null): Ends => {
  if (text.length > 200) return { start: missing, end: missing, understood: false };
  const open = openEnding.exec(text);
  if (open) {
    const start = half((open[1] ?? '').trim(), order);
    return { start, end: { kind: 'openEnded' }, understood: true };
  }
  const halves = parted(text, order) ?? openFrom(text, order);
  if (halves !== null) return halves;
  const whole = readDate(text, order);
  if (whole.kind === 'unclear') return { start: missing, end: missing, understood: false };
  const isEnd = whole.kind === 'openEnded' || /^(?:t\.? ?o\.? ?m|till|until)/i.test(text);
  return isEnd
    ? { start: missing, end: whole, understood: true }
    : { start: whole, end: missing, understood: true };
};
