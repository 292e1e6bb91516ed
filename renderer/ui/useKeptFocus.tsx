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
    if (ref.current) next(ref.current)?.focus();
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
