import type { Term } from './agreement.ts';
import { termEnd } from './agreementTerm.ts';
import { addDays, addMonths, daysBetween, type LocalDate } from './localDate.ts';

/** What is drawn of an agreement in time. `remainingMonths`: of each option left, null when nobody has said. */
export type TimelineTerm = Pick<Term, 'state' | 'agreedEnd' | 'end' | 'latestEnd'> & {
  readonly start: LocalDate | null;
  readonly remainingMonths: readonly number[] | null;
};

/** How many years the timeline shows at once. */
export const zooms = [1, 3, 8] as const;
export type Zoom = (typeof zooms)[number];

/** The stretch of time on show: from a first of a month, whole years. */
export type TimeWindow = { readonly from: LocalDate; readonly years: Zoom };

/** The day after the last one on show. */
export const endOf = (window: TimeWindow): LocalDate => addMonths(window.from, window.years * 12);

/** Months in a band of the head: eight years show years, three show quarters, one shows months. */
const bandMonths = { 1: 1, 3: 3, 8: 12 } as const;

/** The band that a day falls in begins here, so that years and quarters begin where the calendar's do. */
const bandStart = (date: LocalDate, years: Zoom): LocalDate => {
  const monthsIntoBand = (Number(date.slice(5, 7)) - 1) % bandMonths[years];
  return addMonths(addDays(date, 1 - Number(date.slice(8))), -monthsIntoBand);
};

/** Where the timeline opens: a quarter of the time behind today, the rest ahead. */
export const windowAround = (today: LocalDate, years: Zoom): TimeWindow => ({
  from: addMonths(bandStart(today, years), -3 * years),
  years,
});

/** The window moved by `steps` of what one step is at its zoom: a month, a quarter, a year. */
export const moved = (window: TimeWindow, steps: number): TimeWindow => ({
  ...window,
  from: addMonths(window.from, steps * bandMonths[window.years]),
});

/** The window at another zoom, with the day in its middle kept there as nearly as whole bands let it. */
export const zoomed = (window: TimeWindow, years: Zoom): TimeWindow => ({
  from: bandStart(addMonths(window.from, window.years * 6 - years * 6), years),
  years,
});

/** Where a day begins, as part of the window: 0 at its start, 1 at its end; outside for days outside. */
export const placeOf = (date: LocalDate, window: TimeWindow): number =>
  daysBetween(window.from, date) / daysBetween(window.from, endOf(window));

/** A stretch of the head: a year, a quarter or a month. */
export type Band = { readonly from: LocalDate; readonly to: LocalDate };

/** The head's bands from left to right: eight years, or twelve quarters, or twelve months. */
export const bandsOf = (window: TimeWindow): readonly Band[] => {
  const months = bandMonths[window.years];
  return Array.from({ length: (window.years * 12) / months }, (_, index) => ({
    from: addMonths(window.from, index * months),
    to: addMonths(window.from, (index + 1) * months),
  }));
};

/** A stretch of an agreement's time. `to` is the day after its last; `months` is null where it is no whole number. */
export type Bar = {
  readonly kind: 'agreed' | 'extended' | 'possible' | 'openEnded';
  readonly from: LocalDate;
  readonly to: LocalDate;
  readonly months: number | null;
};

const monthsBetween = (from: LocalDate, to: LocalDate): number | null => {
  const months =
    (Number(to.slice(0, 4)) - Number(from.slice(0, 4))) * 12 +
    (Number(to.slice(5, 7)) - Number(from.slice(5, 7)));
  return addMonths(from, months) === to ? months : null;
};

const bar = (kind: Bar['kind'], from: LocalDate, to: LocalDate): Bar => ({
  kind,
  from,
  to,
  months: monthsBetween(from, to),
});

/**
 * The bars of an agreement: agreed time, time it has been extended by, and each extension still
 * possible. Without a start the agreed time is drawn from where the window begins.
 */
export const barsOf = (term: TimelineTerm, window: TimeWindow): readonly Bar[] => {
  if (term.state === 'openEnded') {
    const fadesAt = addMonths(endOf(window), -Math.ceil(window.years * 1.5));
    const from = term.start ?? window.from;
    return from < fadesAt ? [{ kind: 'openEnded', from, to: fadesAt, months: null }] : [];
  }
  if (term.end === null) return [];
  const after = addDays(term.end, 1);
  const agreedAfter =
    term.agreedEnd !== null && term.agreedEnd < term.end ? addDays(term.agreedEnd, 1) : after;
  const bars: Bar[] = [];
  const from = term.start ?? window.from;
  if (from < agreedAfter) {
    const agreed = bar('agreed', from, agreedAfter);
    bars.push(term.start === null ? { ...agreed, months: null } : agreed);
  }
  if (agreedAfter < after) bars.push(bar('extended', agreedAfter, after));
  return [...bars, ...possible(term, term.end)];
};

const possible = (term: TimelineTerm, end: LocalDate): readonly Bar[] => {
  if (term.remainingMonths === null) {
    return term.latestEnd !== null && term.latestEnd > end
      ? [bar('possible', addDays(end, 1), addDays(term.latestEnd, 1))]
      : [];
  }
  const first = addDays(end, 1);
  let sum = 0;
  return term.remainingMonths.map((months) => {
    const from = sum === 0 ? first : addDays(termEnd(first, sum), 1);
    sum += months;
    return { kind: 'possible', from, to: addDays(termEnd(first, sum), 1), months };
  });
};

/** A bar's visible part, as parts of the window, or null when none of it is on show. */
export const shownPart = (
  bar: Bar,
  window: TimeWindow,
): { readonly left: number; readonly width: number } | null => {
  const left = Math.max(0, placeOf(bar.from, window));
  const right = Math.min(1, placeOf(bar.to, window));
  return right > left ? { left, width: right - left } : null;
};

/**
 * Where the label of a bar has room: on its part that is shown, after it where nothing else follows,
 * or nowhere. `needed` and `track` are lengths in the same unit.
 */
export const labelPlace = (
  { left, width }: { readonly left: number; readonly width: number },
  needed: number,
  track: number,
  isLast: boolean,
): 'on' | 'after' | null => {
  if (width * track >= needed) return 'on';
  return isLast && (1 - left - width) * track >= needed ? 'after' : null;
};

/**
 * What an agreement's time is in one band: of which kind, and where it begins and ends if it does so
 * there. `ends` is the last day. `unknown` is time after the start of an agreement without an end.
 */
export type BandPart = {
  readonly kind: Bar['kind'] | 'unknown';
  readonly begins: LocalDate | null;
  readonly ends: LocalDate | null;
};

/** The time of an agreement that is drawn in a band, in words' reach: first what comes first. */
export const partsIn = (
  term: TimelineTerm,
  band: Band,
  window: TimeWindow,
): readonly BandPart[] => {
  const hasEnd = term.end !== null && term.state !== 'openEnded';
  const from = term.start ?? window.from;
  const stretches: readonly (Pick<Bar, 'from' | 'to'> & Pick<BandPart, 'kind'>)[] = hasEnd
    ? barsOf(term, window)
    : [
        {
          kind: term.state === 'openEnded' ? 'openEnded' : 'unknown',
          from,
          to: addDays(endOf(window), 1),
        },
      ];
  return stretches
    .filter((stretch) => stretch.from < band.to && stretch.to > band.from)
    .map((stretch, place) => {
      const isStartUnknown = place === 0 && term.start === null && stretch.from === window.from;
      return {
        kind: stretch.kind,
        begins: stretch.from >= band.from && !isStartUnknown ? stretch.from : null,
        ends: stretch.to <= band.to ? addDays(stretch.to, -1) : null,
      };
    });
};
