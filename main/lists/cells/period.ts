import type { LocalDate } from '#domain/localDate';
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
  /\s*(?:--?|–|—|−|→|\bt\.? ?o\.? ?m\.?|\btill och med|\btill|\btom|\bto|\buntil|;|\|)\s*/gi;

const half = (text: string, order: DateOrder | null): Half =>
  text === '' ? { kind: 'missing' } : readDate(text, order);

const worth = (reading: Half): number => {
  if (reading.kind === 'date') return 4;
  if (reading.kind === 'openEnded') return 4;
  if (reading.kind === 'missing') return 1;
  return reading.code === 'date.notUnderstood' || reading.code === 'date.serialNumber' ? 0 : 2;
};

/**
 * Reads `2024-10-01 - 2026-09-30` and its kin: the dash that leaves the most dates on its two sides
 * parts the halves. `2022-07-01 -` has a start and no end.
 */
export const readPeriod = (text: string, order: DateOrder | null = null): PeriodReading => {
  let best: PeriodReading | null = null;
  let bestWorth = 0;
  for (const match of text.slice(0, 120).matchAll(separator)) {
    const before = text.slice(0, match.index).trim();
    const after = text.slice(match.index + match[0].length).trim();
    if (before === '' && after === '') continue;
    const start = half(before, order);
    const end = half(after, order);
    const value = worth(start) + worth(end);
    if (value > bestWorth && (worth(start) >= 2 || worth(end) >= 2)) {
      bestWorth = value;
      best = { start, end, understood: true };
    }
  }
  if (best !== null && bestWorth >= 4) return best;
  const whole = readDate(text, order);
  const missing: Half = { kind: 'missing' };
  if (whole.kind === 'openEnded') return { start: missing, end: whole, understood: true };
  if (whole.kind === 'date') {
    const only: Half = whole;
    return /^(t\.? ?o\.? ?m|till|until)/i.test(text)
      ? { start: missing, end: only, understood: true }
      : { start: only, end: missing, understood: true };
  }
  return { start: missing, end: missing, understood: false };
};

/** The date of a half, if it has one. */
export const dateOf = (reading: Half): LocalDate | null =>
  reading.kind === 'date' ? reading.date : null;
