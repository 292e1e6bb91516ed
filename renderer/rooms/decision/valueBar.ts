import type { ForecastStep } from '#domain/forecast';
import type { LocalDate } from '#domain/localDate';
import type { Ore } from '#domain/money';

/** A stretch of the value bar from 0 to 1; `fits` false lies beyond the ceiling. */
export type BarPart = { readonly left: number; readonly width: number; readonly fits: boolean };

/** The value bar: what is used, what the forecast adds, and where the ceiling is, as shares of its width. */
export type ValueBarDrawn = {
  readonly used: number;
  readonly ceiling: number | null;
  readonly parts: readonly BarPart[];
  /** The ends whose labels have room, with where each stands. */
  readonly labels: readonly {
    readonly at: number;
    readonly end: LocalDate;
    readonly fits: boolean;
  }[];
};

/** Labels nearer than this share of the bar would meet; 'använt 2 940 000' at the left needs more. */
const labelRoom = 0.24;
const usedRoom = 0.52;

/** How the bar is drawn; null where nothing is known to draw. A step is red where it ends past the ceiling. */
export const drawValueBar = (
  valueUsed: Ore | null,
  ceiling: Ore | null,
  steps: readonly ForecastStep[],
): ValueBarDrawn | null => {
  const used = valueUsed ?? 0;
  const most = Math.max(used, ceiling ?? 0, ...steps.map(({ value }) => value));
  if (most === 0) return null;
  const whole = most * 1.04;
  let from = used;
  const parts = steps.map(({ value, fits }) => {
    const part = { left: from / whole, width: (value - from) / whole, fits: fits !== false };
    from = value;
    return part;
  });
  const all = steps.map(({ value, end, fits }) => ({
    at: value / whole,
    end,
    fits: fits !== false,
  }));
  // The last end matters most; those before it give way, and all give way to 'använt' at the left.
  const labels: (typeof all)[number][] = [];
  for (const label of all.toReversed()) {
    const next = labels[0];
    const hasRoom = next === undefined || next.at - label.at >= labelRoom;
    if (hasRoom && label.at >= usedRoom) labels.unshift(label);
  }
  return { used: used / whole, ceiling: ceiling === null ? null : ceiling / whole, parts, labels };
};
