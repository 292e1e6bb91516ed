/**
 * Two lists in the order of `compare` as one in that order; of what is equal, what is in `many` comes
 * first. Made for a long list and a short one: the long one is not gone through comparison by comparison.
 */
export const merged = <Value>(
  many: readonly Value[],
  few: readonly Value[],
  compare: (one: Value, other: Value) => number,
): Value[] => {
  const all: Value[] = [];
  let from = 0;
  for (const one of few) {
    const to = placeAfter(many, one, compare, from);
    for (; from < to; from += 1) all.push(many[from] as Value);
    all.push(one);
  }
  for (; from < many.length; from += 1) all.push(many[from] as Value);
  return all;
};

/** The place after everything in `list` that is not after `one`, sought from `low` on. */
const placeAfter = <Value>(
  list: readonly Value[],
  one: Value,
  compare: (one: Value, other: Value) => number,
  low: number,
): number => {
  let [start, end] = [low, list.length];
  while (start < end) {
    const middle = (start + end) >> 1;
    if (compare(list[middle] as Value, one) <= 0) start = middle + 1;
    else end = middle;
  }
  return start;
};
