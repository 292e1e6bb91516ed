/** What a person wrote as lead times, or what is wrong with it. */
export type TypedLeadTimes =
  | { readonly ok: true; readonly days: number[] }
  | { readonly ok: false; readonly fault: 'unclear' | 'tooMany' | 'tooLong' };

/** '90, 30, 7, 0': the days before, furthest first. */
export const writeLeadTimes = (days: readonly number[]): string => days.join(', ');

/**
 * Reads '90, 30, 7, 0' (commas, blanks or semicolons between) as whole days, furthest first and
 * each once. Nothing written is no reminder at all.
 */
export const readLeadTimes = (text: string): TypedLeadTimes => {
  const parts = text.split(/[,;\s]+/u).filter((part) => part !== '');
  if (!parts.every((part) => /^\d+$/.test(part))) return { ok: false, fault: 'unclear' };
  const days = [...new Set(parts.map(Number))].sort((one, other) => other - one);
  if (days.length > 10) return { ok: false, fault: 'tooMany' };
  return days.some((count) => count > 3650) ? { ok: false, fault: 'tooLong' } : { ok: true, days };
};
