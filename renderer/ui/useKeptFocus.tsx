import { type RefObject, useLayoutEffect, useRef } from 'react';

/**
 * Keeps the focus in a place when the element that had it is taken away, as a row is when it is
 * removed or a button when its work is done: it then goes to what `next` gives. Spread the props on
 * the place, in the component whose drawing takes the element away.
 */
export const useKeptFocus = <Place extends HTMLElement>(
  next: (place: Place) => HTMLElement | null | undefined,
): {
  readonly ref: RefObject<Place | null>;
  readonly onFocus: () => void;
  readonly onBlur: () => void;
} => {
  const ref = useRef<Place>(null);
  const hasFocus = useRef(false);
  useLayoutEffect(() => {
    // An element that is taken away leaves the focus on the body, without a word.
    if (!hasFocus.current || document.activeElement !== document.body) return;
    const place = ref.current;
    if (!place) return;
    const settle = (): boolean => {
      if (document.activeElement !== document.body) return true;
      const target = next(place);
      target?.focus();
      return Boolean(target);
    };
    if (settle()) return;
    // What comes instead may draw its parts a moment after itself.
    const observer = new MutationObserver(() => settle() && observer.disconnect());
    observer.observe(place, { childList: true, subtree: true });
    return () => observer.disconnect();
  });
  return {
    ref,
    onFocus: () => {
      hasFocus.current = true;
    },
    onBlur: () => {
      hasFocus.current = false;
    },
  };
};
