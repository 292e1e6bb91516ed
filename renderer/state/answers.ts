import { keepPreviousData, QueryClient, useQuery } from '@tanstack/react-query';
import type { CommandName, Input, Output } from '#contract';
import type { Opening } from '#contract/desk';
import { ask, door } from './desk.ts';
import { type Shown, shownOf } from './shown.ts';

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

/**
 * The answer to a question that only reads, asked anew whenever the machine says that something
 * changed. While it is asked anew the last answer stays in place, until it is answered or refused.
 * What is not wanted yet is not asked for.
 */
export const useAnswer = <Name extends CommandName>(
  name: Name,
  input: Input<Name>,
  { isWanted = true }: { readonly isWanted?: boolean } = {},
): Shown<Output<Name>> => {
  const query = useQuery({
    queryKey: [name, input],
    queryFn: () => ask(name, input),
    enabled: isWanted,
  });
  return shownOf(query.data, query.error);
};

/**
 * As {@link useAnswer}, for a question that changes as one moves along a list: the answer before
 * stays until the next one is here.
 */
export const useFollowingAnswer = <Name extends CommandName>(
  name: Name,
  input: Input<Name>,
): Shown<Output<Name>> => {
  const query = useQuery({
    queryKey: [name, input],
    queryFn: () => ask(name, input),
    placeholderData: keepPreviousData,
  });
  return shownOf(query.data, query.error);
};

/**
 * What every room may count on: today, settings, registers and counts. Filled before the first draw;
 * were it refused later, the last one stands, so that the window is never left without its frame.
 */
export const useOpening = (): Opening => {
  const { data } = useQuery({ queryKey: ['desk.open', {}], queryFn: () => ask('desk.open', {}) });
  if (data === undefined) throw new Error('The desk is drawn before it was opened');
  return data;
};

/** Asks for what the first draw needs, and keeps every answer on show fresh from then on. */
export const openDesk = async (): Promise<Opening> => {
  door.onTold((told) => {
    if (told.kind === 'changed' || told.kind === 'dayTurned') void answers.invalidateQueries();
  });
  return answers.fetchQuery({ queryKey: ['desk.open', {}], queryFn: () => ask('desk.open', {}) });
};

/**
 * Asks what the first room will ask, so that the answers are here when it is drawn. Resolves when all
 * have come; what is refused is asked again where it is shown.
 */
export const askAhead = async (): Promise<void> => {
  const changes = { subject: null, before: null };
  await Promise.all([
    answers.prefetchQuery({ queryKey: ['desk.today', {}], queryFn: () => ask('desk.today', {}) }),
    answers.prefetchQuery({
      queryKey: ['history.list', changes],
      queryFn: () => ask('history.list', changes),
    }),
  ]);
};
