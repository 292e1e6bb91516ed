import { useSyncExternalStore } from 'react';

/** Whether a media query holds, kept up to date as the window changes. */
export const useMedia = (query: string): boolean =>
  useSyncExternalStore(
    (changed) => {
      const list = matchMedia(query);
      list.addEventListener('change', changed);
      return () => list.removeEventListener('change', changed);
    },
    () => matchMedia(query).matches,
  );

/** Below this width the sidebar is a rail of icons (docs/design.md). */
export const railWidth = '(max-width: 68rem)';

/** Below this width everything stands in one column (docs/design.md). */
export const stackWidth = '(max-width: 56rem)';

/** Below this width second-rank columns leave a table (docs/design.md). */
export const tightWidth = '(max-width: 76rem)';

/** Below this width there is not room for everything (docs/design.md). */
export const wideWidth = '(max-width: 84rem)';
