import { type ComponentType, useEffect, useState } from 'react';

/** A component that is fetched when it is first drawn, or before by `fetch`. */
export type Lazily<Props> = ComponentType<Props> & { readonly fetch: () => Promise<void> };

/**
 * Fetches a component when it is first drawn. One that was fetched before is drawn at once;
 * React's own `lazy` shows its fallback even then, and keeps it for a third of a second.
 */
export const lazily = <Props extends object>(
  load: () => Promise<ComponentType<Props>>,
): Lazily<Props> => {
  let fetched: ComponentType<Props> | null = null;
  const fetch = async () => {
    fetched ??= await load();
  };
  function Drawn(props: Props) {
    const [state, setState] = useState<'here' | 'waiting' | { error: unknown }>(
      fetched ? 'here' : 'waiting',
    );
    useEffect(() => {
      if (state !== 'waiting') return;
      let isGone = false;
      void fetch().then(
        () => isGone || setState('here'),
        (error: unknown) => isGone || setState({ error }),
      );
      return () => {
        isGone = true;
      };
    }, [state]);
    // The boundary around the room says it.
    if (typeof state === 'object') throw state.error;
    const Component = fetched;
    return state === 'here' && Component ? <Component {...props} /> : null;
  }
  return Object.assign(Drawn, { fetch });
};
