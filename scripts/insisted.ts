/** Asks once more where the collector of garbage took the answer of a busy machine, as it may. */
export const insisted = <Value>(ask: () => Promise<Value>): Promise<Value> => ask().catch(ask);
