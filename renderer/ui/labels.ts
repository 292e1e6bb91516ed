/** A label along a line: where it points, how wide it is, and which share of it lies left of that. */
export type PointedLabel = {
  readonly at: number;
  readonly width: number;
  /** 0 begins at the point, 0.5 is centred on it, 1 ends there. */
  readonly anchor: number;
  /** Gives way where there is no room. */
  readonly isMinor: boolean;
};

/** Where a label is drawn: its left edge, and how many lines away from the first. */
type PlacedLabel = { readonly left: number; readonly line: number };

type Placing = { left: number; line: number; readonly width: number; readonly index: number };

const touch = (one: Placing, other: Placing, gap: number): boolean =>
  one.line === other.line &&
  one.left < other.left + other.width + gap &&
  other.left < one.left + one.width + gap;

/** Pushes labels apart on one line, first to the right and then back within the line. */
const pushApart = (labels: readonly Placing[], room: number, gap: number): void => {
  let free = 0;
  for (const label of labels) {
    label.left = Math.max(label.left, free);
    free = label.left + label.width + gap;
  }
  let end = room;
  for (const label of labels.toReversed()) {
    label.left = Math.min(label.left, end - label.width);
    end = label.left - gap;
  }
};

/** Puts each label on the first line where it stands free. */
const spreadOverLines = (labels: readonly Placing[], gap: number): void => {
  for (const [index, label] of labels.entries()) {
    const before = labels.slice(0, index);
    while (before.some((other) => touch(label, other, gap))) label.line += 1;
  }
};

/**
 * Places for labels along a line of `room` units so that none meet. The main ones are pushed apart
 * on one line, or take more lines where that is too short; a minor one that would touch another is
 * left out (null).
 */
export const placeLabels = (
  labels: readonly PointedLabel[],
  room: number,
  gap: number,
): readonly (PlacedLabel | null)[] => {
  const placing = labels.map(({ at, width, anchor }, index) => ({
    index,
    width,
    line: 0,
    left: Math.max(0, Math.min(room - width, at - width * anchor)),
  }));
  const main = placing
    .filter(({ index }) => !labels[index]?.isMinor)
    .sort((one, other) => one.left - other.left);
  const needed = main.reduce((sum, { width }) => sum + width + gap, -gap);
  if (needed <= room) pushApart(main, room, gap);
  else spreadOverLines(main, gap);
  const placed: Placing[] = [...main];
  for (const label of placing.filter(({ index }) => labels[index]?.isMinor)) {
    if (!placed.some((other) => touch(label, other, gap))) placed.push(label);
  }
  return labels.map((_, index) => {
    const found = placed.find((label) => label.index === index);
    return found ? { left: found.left, line: found.line } : null;
  });
};
