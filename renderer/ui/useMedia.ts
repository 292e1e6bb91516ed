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

/** Below these widths, in rem, something gives way (docs/design.md). */
const widths = {
  /** There is not room for everything. */
  wide: 84,
  /** Second-rank columns leave a table. */
  tight: 76,
  /** The sidebar is a rail of icons. */
  rail: 68,
  /** Everything stands in one column. */
  stack: 56,
};

/** The same where an inspector stands beside (22.5 rem), and the sidebar is not a rail. */
const besideWidths: typeof widths = {
  wide: 106.5,
  tight: 98.5,
  rail: 90.5,
  stack: 88.5,
};

/** The query that holds below one of the widths; `isBeside`: of what an inspector leaves. */
export const below = (width: keyof typeof widths, isBeside = false): string =>
  `(max-width: ${(isBeside ? besideWidths : widths)[width]}rem)`;
