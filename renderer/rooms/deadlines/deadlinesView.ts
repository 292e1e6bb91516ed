import { create } from 'zustand';
import { type Filters, noFilters } from './filters.ts';

/** How the dates are seen: kept while the window is open, so that one comes back to it. */
export type DeadlinesView = {
  readonly filters: Filters;
  readonly showsHandled: boolean;
  readonly sift: (change: Partial<Filters>) => void;
  readonly showHandled: (shows: boolean) => void;
};

export const useDeadlinesView = create<DeadlinesView>()((set, get) => ({
  filters: noFilters,
  showsHandled: false,
  sift: (change) => set({ filters: { ...get().filters, ...change } }),
  showHandled: (showsHandled) => set({ showsHandled }),
}));
