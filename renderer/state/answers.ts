import { QueryClient, useQuery } from '@tanstack/react-query';
import type { CommandName, Input, Opening, Output } from '#contract';
import type { Failure } from '#domain/result';
import { ask, door, Refusal } from './desk.ts';

/** The answers on show. Nothing is refetched by itself: the machine says when something changed. */
export const answers = new QueryClient({
  defaultOptions: {
    queries: {
      networkMode: 'always',
      staleTime: Number.POSITIVE_INFINITY,
      retry: false,
      refetchOnWindowFocus: false,
      refetchOnReconnect: false,
    },
  },
});

/** What a room shows of an answer: waiting for the first one, refused, or shown. */
export type Shown<Value> =
  | { readonly state: 'waiting' }
  | { readonly state: 'refused'; readonly failure: Failure }
  | { readonly state: 'shown'; readonly value: Value };

/**
 * The answer to a question that only reads, asked anew whenever the machine says that something
 * changed. While it is asked anew the last answer stays in place.
 */
export const useAnswer = <Name extends CommandName>(
  name: Name,
  input: Input<Name>,
): Shown<Output<Name>> => {
  const query = useQuery({
    queryKey: [name, input],
    queryFn: () => ask(name, input),
  });
  if (query.data !== undefined) return { state: 'shown', value: query.data };
  if (query.error instanceof Refusal) return { state: 'refused', failure: query.error.failure };
  if (query.error) throw query.error;
  return { state: 'waiting' };
};

/** What every room may count on: today, settings, registers and counts. Filled before the first draw. */
export const useOpening = (): Opening => {
  const shown = useAnswer('desk.open', {});
  if (shown.state !== 'shown') throw new Error('The desk is drawn before it was opened');
  return shown.value;
};

/** Asks for what the first draw needs, and keeps every answer on show fresh from then on. */
export const openDesk = async (): Promise<Opening> => {
  door.onTold((told) => {
    if (told.kind === 'changed' || told.kind === 'dayTurned') void answers.invalidateQueries();
  });
  return answers.fetchQuery({ queryKey: ['desk.open', {}], queryFn: () => ask('desk.open', {}) });
};

/** Asks what the first room will ask, so that the answers are here when it is drawn. */
export const askAhead = (
  names: readonly ('deadline.list' | 'decision.list' | 'procurement.list')[],
): void => {
  for (const name of names) {
    void answers.prefetchQuery({ queryKey: [name, {}], queryFn: () => ask(name, {}) });
  }
};
