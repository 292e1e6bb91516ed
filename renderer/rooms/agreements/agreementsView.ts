import { create } from 'zustand';
import type { LocalDate } from '#domain/localDate';
import { type Filters, noFilters } from './filters.ts';
import { moved, type TimeWindow, windowAround, type Zoom, zoomed } from './timelineScale.ts';

/** How the list of agreements is seen: kept while the window is open, so that one comes back to it. */
export type AgreementsView = {
  readonly look: 'list' | 'timeline';
  readonly filters: Filters;
  readonly group: 'category' | 'owner' | null;
  /** Null until the timeline is moved: it then opens around today. */
  readonly window: TimeWindow | null;
  /** The row that had the focus on the timeline. */
  readonly activeId: string | null;
  readonly lookAs: (look: AgreementsView['look']) => void;
  readonly sift: (change: Partial<Filters>) => void;
  readonly groupBy: (group: AgreementsView['group']) => void;
  readonly move: (steps: number, today: LocalDate) => void;
  readonly zoom: (years: Zoom, today: LocalDate) => void;
  readonly toToday: (today: LocalDate) => void;
  readonly activate: (id: string | null) => void;
};

export const useAgreementsView = create<AgreementsView>()((set, get) => {
  const windowOn = (today: LocalDate) => get().window ?? windowAround(today, 8);
  return {
    look: 'list',
    filters: noFilters,
    group: 'category',
    window: null,
    activeId: null,
    lookAs: (look) => set({ look }),
    sift: (change) => set({ filters: { ...get().filters, ...change } }),
    groupBy: (group) => set({ group }),
    move: (steps, today) => set({ window: moved(windowOn(today), steps) }),
    zoom: (years, today) => {
      const now = windowOn(today);
      if (now.years !== years) set({ window: zoomed(now, years) });
    },
    toToday: (today) => set({ window: windowAround(today, windowOn(today).years) }),
    activate: (activeId) => set({ activeId }),
  };
});
