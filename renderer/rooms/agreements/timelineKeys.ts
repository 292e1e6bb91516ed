import { type TimeWindow, zooms } from '#domain/agreementTimeline';
import type { LocalDate } from '#domain/localDate';
import { useAgreementsView } from './agreementsView.ts';

/** What keys do, by their names. */
export type TimelineKeys = Readonly<Record<string, () => void>>;

/**
 * The keys of the timeline, drawn or as a table: ←/→ in time, + and − for less or more of it, 0 as it
 * opened, T between picture and table.
 */
export const timelineKeys = (window: TimeWindow, today: LocalDate): TimelineKeys => {
  const { move, zoom, showAll, formAs, form } = useAgreementsView.getState();
  const zoomBy = (step: -1 | 1) => {
    const next = zooms[zooms.indexOf(window.years) + step];
    if (next) zoom(next, today);
  };
  return {
    ArrowLeft: () => move(-1, today),
    ArrowRight: () => move(1, today),
    '+': () => zoomBy(-1),
    '=': () => zoomBy(-1),
    '-': () => zoomBy(1),
    '0': () => showAll(today),
    t: () => formAs(form === 'table' ? 'picture' : 'table'),
  };
};
