import type { Virtualizer } from '@tanstack/react-virtual';

/**
 * How high an item of a long list is, in CSS pixels: as it was last seen, else as high as its like.
 * Asking the page while it is drawn would lay it out once for every row; what differs is told before
 * the same frame is painted.
 */
export const seenSize = <Scroller extends Element, Item extends Element>(
  element: Item,
  seen: ResizeObserverEntry | undefined,
  list: Virtualizer<Scroller, Item>,
): number => {
  const [box] = seen?.borderBoxSize ?? [];
  if (box) return Math.round(box.blockSize);
  const index = list.indexFromElement(element);
  const { estimateSize, getItemKey } = list.options;
  return list.itemSizeCache.get(getItemKey(index)) ?? estimateSize(index);
};
