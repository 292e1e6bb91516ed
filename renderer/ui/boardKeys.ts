/** A card's place: its column, and its place in it. */
export type BoardSpot = { readonly column: number; readonly card: number };

/** Where the card with `id` is; without it, the first card of the board; null on an empty board. */
export const spotOf = (
  ids: readonly (readonly string[])[],
  id: string | null,
): BoardSpot | null => {
  for (const [column, cards] of ids.entries()) {
    const card = id === null ? -1 : cards.indexOf(id);
    if (card >= 0) return { column, card };
  }
  const first = ids.findIndex((cards) => cards.length > 0);
  return first < 0 ? null : { column: first, card: 0 };
};

/**
 * Where an arrow leads: ↑/↓ along the column, ←/→ to the nearest column with cards at the same
 * height, Home/End to the column's ends. Null for any other key.
 */
export const movedCard = (
  key: string,
  spot: BoardSpot,
  ids: readonly (readonly string[])[],
): BoardSpot | null => {
  const last = (ids[spot.column]?.length ?? 1) - 1;
  if (key === 'ArrowUp') return { ...spot, card: Math.max(0, spot.card - 1) };
  if (key === 'ArrowDown') return { ...spot, card: Math.min(last, spot.card + 1) };
  if (key === 'Home') return { ...spot, card: 0 };
  if (key === 'End') return { ...spot, card: last };
  if (key !== 'ArrowLeft' && key !== 'ArrowRight') return null;
  const step = key === 'ArrowLeft' ? -1 : 1;
  for (let column = spot.column + step; ids[column] !== undefined; column += step) {
    const count = ids[column]?.length ?? 0;
    if (count > 0) return { column, card: Math.min(spot.card, count - 1) };
  }
  return spot;
};

/** The column that a pointer at `x` is over, or the nearest outside them all. */
export const columnUnder = (
  columns: readonly { readonly id: string; readonly left: number; readonly right: number }[],
  x: number,
): string | null =>
  columns.find(({ left, right }) => x >= left && x < right)?.id ??
  (columns[0] && x < columns[0].left ? columns[0].id : columns.at(-1)?.id) ??
  null;
