import type { Failure } from '#domain/result';
import { Refusal } from './refusal.ts';

/** What a room shows of an answer: waiting for the first one, refused, or shown. */
export type Shown<Value> =
  | { readonly state: 'waiting' }
  | { readonly state: 'refused'; readonly failure: Failure }
  | { readonly state: 'shown'; readonly value: Value };

/**
 * What to show of the last answer and the last error. A refusal is newer than the answer it stands
 * beside, so it goes first: a record that was undone away is not shown as if it were still there.
 */
export const shownOf = <Value>(data: Value | undefined, error: Error | null): Shown<Value> => {
  if (error instanceof Refusal) return { state: 'refused', failure: error.failure };
  if (data !== undefined) return { state: 'shown', value: data };
  if (error) throw error;
  return { state: 'waiting' };
};
