import { type RefObject, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { type ListItem, stopFrom } from './rows.ts';

const keyAt = (target: EventTarget): string | null =>
  (target instanceof Element && target.closest<HTMLElement>('[data-key]')?.dataset.key) || null;

/**
 * The list's one tab stop. It follows the focus, and stays at the same place when its row is taken
 * away because somebody was done with it. A row that comes back, by an undo, has it again.
 */
export const useListFocus = (items: readonly ListItem[], list: RefObject<HTMLElement | null>) => {
  const [key, setKey] = useState<string | null>(null);
  const lastIndex = useRef(0);
  const wanted = useRef<string | null>(null);
  const wasInside = useRef(false);
  /** Rows that were taken away while they were the tab stop, latest last. */
  const gone = useRef<readonly string[]>([]);

  const found = items.findIndex((item) => item.key === key);
  const index =
    found >= 0 ? found : stopFrom(items, Math.min(lastIndex.current, items.length - 1), 1);
  const currentKey = items[index]?.key ?? null;

  useEffect(() => {
    const follow = ({ target }: FocusEvent) => {
      wasInside.current = target instanceof Node && Boolean(list.current?.contains(target));
    };
    document.addEventListener('focusin', follow);
    return () => document.removeEventListener('focusin', follow);
  }, [list]);

  useLayoutEffect(() => {
    lastIndex.current = Math.max(index, 0);
    const isThere = (one: string) => items.some((item) => item.key === one);
    const isLost = wasInside.current && document.activeElement === document.body;
    if (key !== null && found < 0 && !gone.current.includes(key)) {
      gone.current = [...gone.current, key];
    }
    const back = gone.current.findLast(isThere);
    if (back !== undefined) {
      gone.current = gone.current.filter((one) => !isThere(one));
      setKey(back);
      if (isLost || list.current?.contains(document.activeElement)) wanted.current = back;
    }
    if (wanted.current !== null && !isThere(wanted.current)) wanted.current = null;
    const target = wanted.current ?? (isLost ? currentKey : null);
    if (target === null) return;
    const row = list.current?.querySelector<HTMLElement>(`[data-key="${CSS.escape(target)}"]`);
    if (!row) return;
    wanted.current = null;
    row.focus();
  });

  return {
    index,
    /** Moves the focus to a row, as soon as it is drawn. */
    moveTo: (target: string | null) => {
      wanted.current = target;
      setKey(target);
    },
    /** The row that holds an event's target becomes the one tab stop. */
    follow: ({ target }: { readonly target: EventTarget }) => {
      const at = keyAt(target);
      if (at !== null) setKey(at);
    },
  };
};
