import { create } from 'zustand';
import { type Filters, noFilters } from './filters.ts';

/** How the cases are seen: kept while the window is open, so that one comes back to it. */
export type ProcurementsView = {
  readonly look: 'board' | 'list';
  readonly filters: Filters;
  readonly lookAs: (look: ProcurementsView['look']) => void;
  readonly sift: (change: Partial<Filters>) => void;
};

export const useProcurementsView = create<ProcurementsView>()((set, get) => ({
  look: 'board',
  filters: noFilters,
  lookAs: (look) => set({ look }),
  sift: (change) => set({ filters: { ...get().filters, ...change } }),
}));
