import { useState } from 'react';

/** What was typed in forms that were closed before they were sent, until the program closes. */
const unsent = new Map<string, unknown>();

/**
 * State of a form that outlives it: what was typed is there again when the form with the same key is
 * opened anew. `sent` forgets it.
 */
export const useUnsent = <Typed>(key: string, empty: Typed) => {
  // A key belongs to one form, which always keeps the same shape under it.
  const [typed, setTyped] = useState<Typed>(() => (unsent.get(key) as Typed | undefined) ?? empty);
  return {
    typed,
    type: (next: Typed): void => {
      unsent.set(key, next);
      setTyped(next);
    },
    sent: (): void => {
      unsent.delete(key);
    },
  };
};
