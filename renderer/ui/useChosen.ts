import { useCallback, useState } from 'react';
import { useTakenBack } from './takenBack.ts';

/**
 * A choice that is kept at once. Between the choice and the store's answer the choice is shown, so
 * that nothing jumps back; one that was refused gives way to the store's value, beside its `error`.
 */
export function useChosen<Value>(value: Value, onCommit: (value: Value) => Promise<string | null>) {
  const [chosen, setChosen] = useState<{ readonly value: Value } | null>(null);
  const [error, setError] = useState<string | null>(null);
  if (chosen !== null && chosen.value === value) setChosen(null);
  useTakenBack(useCallback(() => setChosen(null), []));
  const choose = async (next: Value): Promise<void> => {
    const made = { value: next };
    setChosen(made);
    const refusal = await onCommit(next);
    setError(refusal);
    if (refusal !== null) setChosen((latest) => (latest === made ? null : latest));
  };
  return { shown: chosen === null ? value : chosen.value, error, choose };
}
