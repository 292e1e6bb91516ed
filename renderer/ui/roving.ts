/**
 * Where ←/→ (or ↑/↓ with `isVertical`), Home and End lead from `here` among `count` things that
 * share one tab stop; null for any other key.
 */
export const stepped = (
  key: string,
  here: number,
  count: number,
  isVertical = false,
): number | null => {
  if (count === 0) return null;
  const [back, forward] = isVertical ? ['ArrowUp', 'ArrowDown'] : ['ArrowLeft', 'ArrowRight'];
  if (key === back) return Math.max(0, here - 1);
  if (key === forward) return Math.min(count - 1, here + 1);
  if (key === 'Home') return 0;
  if (key === 'End') return count - 1;
  return null;
};
