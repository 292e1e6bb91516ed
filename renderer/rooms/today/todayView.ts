import { create } from 'zustand';
import type { LocalDate } from '#domain/localDate';

/** How the day is seen, kept while the window is open. */
export type TodayView = {
  /** The Monday of the week that is shown alone. */
  readonly week: LocalDate | null;
  /** Somebody has read what came while the workbench was closed. */
  readonly isCameDueRead: boolean;
  /** The questions of the first start were skipped. */
  readonly isPastQuestions: boolean;
  /** What of the example data stayed when they were removed. */
  readonly exampleStays: readonly string[];
  readonly skipQuestions: () => void;
  readonly sayStays: (titles: readonly string[]) => void;
  readonly showWeek: (monday: LocalDate | null) => void;
  readonly readCameDue: () => void;
};

export const useTodayView = create<TodayView>()((set) => ({
  week: null,
  isCameDueRead: false,
  isPastQuestions: false,
  exampleStays: [],
  skipQuestions: () => set({ isPastQuestions: true }),
  sayStays: (exampleStays) => set({ exampleStays }),
  showWeek: (week) => set({ week }),
  readCameDue: () => set({ isCameDueRead: true }),
}));
