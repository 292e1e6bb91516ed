import { type DateOrder, type DateReading, readDate } from './dates.ts';

/** Start and end out of one cell; a half that is not there is `missing`. */
export type Half = DateReading | { readonly kind: 'missing' };

/** What a period text says; `understood` is false when neither half is a date. */
export type PeriodReading = {
  readonly start: Half;
  readonly end: Half;
  readonly understood: boolean;
};

const separator =
  /\s*(?:-+>|=>|--?|–|—|−|→|\bt\.? ?o\.? ?m\.?|\btill och med|\btill|\btom|\bto|\buntil|;|\|)\s*|(?<=\d{4}-\d{2}-\d{2})(?: ?(?:\/|,|\.{2,}) ?| )(?=\d{4}-\d{2}-\d{2})/gi;

const half = (text: string, order: DateOrder | null): Half =>
  text === '' ? { kind: 'missing' } : readDate(text, order);

const worth = (reading: Half): number => {
  if (reading.kind === 'date') return 4;
  if (reading.kind === 'openEnded') return 4;
  if (reading.kind === 'missing') return 1;
  return reading.code === 'date.notUnderstood' || reading.code === 'date.serialNumber' ? 0 : 2;
};

const openEnding = /^(.*?)[\s,;–-]+(tills ?vidare|löpande|until further notice)\.?$/i;

const missing: Half = { kind: 'missing' };

/** The halves on the two sides of the dash that leaves the most dates, if any does. */
const parted = (text: string, order: DateOrder | null): PeriodReading | null => {
  let best: PeriodReading | null = null;
  let bestWorth = 3;
  for (const match of text.matchAll(separator)) {
    const before = text.slice(0, match.index).trim();
    const after = text.slice(match.index + match[0].length).trim();
    if (before === '' && after === '') continue;
    const start = half(before, order);
    const end = half(after, order);
    const value = worth(start) + worth(end);
    if (value > bestWorth && Math.max(worth(start), worth(end)) >= 2) {
      bestWorth = value;
      best = { start, end, understood: true };
    }
  }
  return best;
};

/**
 * Reads `2024-10-01 - 2026-09-30` and its kin into start and end. `2022-07-01 -` has a start and no
 * end; a single date is a start unless words say that it is the end.
 */
export const readPeriod = (text: string, order: DateOrder | null = null): PeriodReading => {
  if (text.length > 200) return { start: missing, end: missing, understood: false };
  const open = openEnding.exec(text);
  if (open) {
    const start = half((open[1] ?? '').trim(), order);
    return { start, end: { kind: 'openEnded' }, understood: true };
  }
  const halves = parted(text, order);
  if (halves !== null) return halves;
  const whole = readDate(text, order);
  if (whole.kind === 'unclear') return { start: missing, end: missing, understood: false };
  const isEnd = whole.kind === 'openEnded' || /^(?:t\.? ?o\.? ?m|till|until)/i.test(text);
  return isEnd
    ? { start: missing, end: whole, understood: true }
    : { start: whole, end: missing, understood: true };
};
