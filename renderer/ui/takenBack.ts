import { useEffect } from 'react';

const holding = new Set<() => void>();

/**
 * Lets every field show what the store was last read to hold. Called when something was taken back:
 * it may have been kept and taken back before it was ever read, and then no new value tells so.
 */
export const forgetKept = (): void => {
  for (const forget of holding) forget();
};

/** Has `forget` called when something was taken back; the same function from draw to draw. */
export const useTakenBack = (forget: () => void): void => {
  useEffect(() => {
    holding.add(forget);
    return () => {
      holding.delete(forget);
    };
  }, [forget]);
};
