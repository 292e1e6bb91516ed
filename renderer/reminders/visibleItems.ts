import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual';
import {
  type CSSProperties,
  type RefObject,
  useDeferredValue,
  useLayoutEffect,
  useState,
} from 'react';
import { usePrinting } from '#ui/usePrinting';
import type { ListItem } from './rows.ts';

/** So many are drawn whole: the browser finds its own way among them. */
const drawnWhole = 200;

/** So many are drawn first of all, which fills a usual window; the rest follow when these stand. */
const drawnFirst = 16;

const remInPixels = (): number =>
  Number.parseFloat(getComputedStyle(document.documentElement).fontSize);

const scrollerOf = (element: HTMLElement | null): HTMLElement | null => {
  for (let at = element?.parentElement ?? null; at; at = at.parentElement) {
    if (/auto|scroll/.test(getComputedStyle(at).overflowY)) return at;
  }
  return null;
};

export type VisibleItem = {
  readonly index: number;
  readonly entry: ListItem;
  readonly style?: CSSProperties;
  readonly measure?: (element: HTMLElement | null) => void;
};

/**
 * The items to draw: all of a short list, those in sight of a long one. The row with the focus is
 * always drawn. The list scrolls with whatever it stands in.
 */
export const useVisibleItems = (
  items: readonly ListItem[],
  focused: number,
  list: RefObject<HTMLElement | null>,
) => {
  const [frame, setFrame] = useState<{
    scroller: HTMLElement;
    margin: number;
    rem: number;
  } | null>(null);
  const isPrinting = usePrinting();
  const isWhole = isPrinting || items.length <= drawnWhole;

  useLayoutEffect(() => {
    if (isWhole) return;
    const measure = () => {
      const scroller = scrollerOf(list.current);
      if (!scroller || !list.current) return setFrame(null);
      const top = list.current.getBoundingClientRect().top - scroller.getBoundingClientRect().top;
      setFrame({ scroller, margin: top + scroller.scrollTop, rem: remInPixels() });
    };
    measure();
    window.addEventListener('resize', measure);
    return () => window.removeEventListener('resize', measure);
  }, [list, isWhole]);

  const virtual = useVirtualizer({
    count: isWhole ? 0 : items.length,
    getScrollElement: () => frame?.scroller ?? null,
    scrollMargin: frame?.margin ?? 0,
    estimateSize: (index) => (frame?.rem ?? 16) * (items[index]?.kind === 'date' ? 2.625 : 2.5),
    getItemKey: (index) => items[index]?.key ?? index,
    overscan: 12,
    rangeExtractor: (range) => {
      const shown = defaultRangeExtractor(range);
      return focused < 0 || shown.includes(focused)
        ? shown
        : [...shown, focused].sort((one, other) => one - other);
    },
  });

  const drawn = useDeferredValue(Number.POSITIVE_INFINITY, drawnFirst);
  const visible: readonly VisibleItem[] = isWhole
    ? items.slice(0, drawn).map((entry, index) => ({ index, entry }))
    : virtual.getVirtualItems().flatMap(({ index, start }) => {
        const entry = items[index];
        const style: CSSProperties = {
          position: 'absolute',
          top: start - (frame?.margin ?? 0),
          insetInline: 0,
        };
        return entry ? [{ index, entry, style, measure: virtual.measureElement }] : [];
      });

  return {
    visible,
    style: isWhole ? undefined : { height: virtual.getTotalSize() },
    /** Scrolls an item into sight, so that it can take the focus. */
    bring: (index: number) => {
      if (!isWhole) virtual.scrollToIndex(index);
    },
  };
};
