/**
 * Where the one tab stop of a table is: a row (its place among the rows), or with `row` -1 the
 * head of the column `head`. `anchor` is where a stretch of chosen rows began.
 */
export type Spot = { readonly row: number; readonly head: number; readonly anchor: number };

export type TableSize = {
  readonly rows: number;
  readonly heads: number;
  /** Rows that are seen at once, for Page Up and Page Down. */
  readonly page: number;
};

const limited = (value: number, least: number, most: number): number =>
  Math.max(least, Math.min(most, value));

/**
 * Where a key leads from a spot: ↑/↓ and Page Up/Down along the rows, Home/End to the first and
 * last, ↑ from the first row into the heads, ←/→ along those. With `extends` (Shift) the anchor
 * stays, so that the rows between are chosen. Null for any other key.
 */
export const movedSpot = (
  key: string,
  spot: Spot,
  size: TableSize,
  isExtending: boolean,
): Spot | null => {
  const last = size.rows - 1;
  const isInHead = spot.row < 0;
  if (isInHead && (key === 'ArrowLeft' || key === 'ArrowRight')) {
    const head = limited(spot.head + (key === 'ArrowLeft' ? -1 : 1), 0, size.heads - 1);
    return { ...spot, head };
  }
  const target = rowFor(key, spot.row, size);
  if (target === null) return null;
  const least = isExtending ? 0 : -1;
  const row = last < 0 ? -1 : limited(target, key === 'ArrowUp' ? least : 0, last);
  return { ...spot, row, anchor: isExtending ? spot.anchor : Math.max(0, row) };
};

const rowFor = (key: string, row: number, { rows, page }: TableSize): number | null => {
  switch (key) {
    case 'ArrowDown':
      return row + 1;
    case 'ArrowUp':
      return row - 1;
    case 'PageDown':
      return row + Math.max(1, page - 1);
    case 'PageUp':
      return row - Math.max(1, page - 1);
    case 'Home':
      return 0;
    case 'End':
      return rows - 1;
    default:
      return null;
  }
};

/** The places from one row to another, both with, whichever comes first. */
export const stretch = (from: number, to: number): readonly number[] =>
  Array.from({ length: Math.abs(to - from) + 1 }, (_, step) => Math.min(from, to) + step);
