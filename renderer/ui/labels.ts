/** A label along a line: where it points, how wide it is, and which share of it lies left of that. */
export type PointedLabel = {
  readonly at: number;
  readonly width: number;
  /** 0 begins at the point, 0.5 is centred on it, 1 ends there. */
  readonly anchor: number;
  /** Gives way where there is no room. */
  readonly isMinor: boolean;
};

const overlaps = (
  one: { left: number; width: number },
  other: { left: number; width: number },
  gap: number,
): boolean => one.left < other.left + other.width + gap && other.left < one.left + one.width + gap;

/**
 * Left edges for labels along a line of `room` units so that none meet: the main ones are pushed
 * apart within the line, a minor one that would touch another is left out (null).
 */
export const placeLabels = (
  labels: readonly PointedLabel[],
  room: number,
  gap: number,
): readonly (number | null)[] => {
  const ideal = labels.map((label, index) => ({
    index,
    isMinor: label.isMinor,
    width: label.width,
    left: Math.max(0, Math.min(room - label.width, label.at - label.width * label.anchor)),
  }));
  const main = ideal.filter((label) => !label.isMinor).sort((one, other) => one.left - other.left);
  let free = 0;
  for (const label of main) {
    label.left = Math.max(label.left, free);
    free = label.left + label.width + gap;
  }
  let end = room;
  for (const label of main.toReversed()) {
    label.left = Math.max(0, Math.min(label.left, end - label.width));
    end = label.left - gap;
  }
  const placed = [...main];
  for (const label of ideal.filter(({ isMinor }) => isMinor)) {
    if (!placed.some((other) => overlaps(label, other, gap))) placed.push(label);
  }
  return labels.map((_, index) => placed.find((label) => label.index === index)?.left ?? null);
};
