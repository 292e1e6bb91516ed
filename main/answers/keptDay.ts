import type { Counts, TodayView } from '#contract/desk';
import type { LocalDate } from '#domain/localDate';
import type { Repositories } from '#main/database/store';
import type { Overview } from './overview.ts';
import { todayView } from './today.ts';
import { countsOf } from './views.ts';

/** What a start shows first: Idag, the figures of the sidebar, and whether there is anything at all. */
export type Day = {
  readonly view: TodayView;
  readonly counts: Counts;
  readonly isEmpty: boolean;
};

/** The day as all records give it, each part reckoned when it is asked for. */
const reckonedDay = (overview: Overview, today: LocalDate): Day => ({
  get view() {
    return todayView(overview, today);
  },
  get counts() {
    return countsOf(overview, today);
  },
  get isEmpty() {
    return overview.procurements(today).size + overview.agreements(today).size === 0;
  },
});

/**
 * The day as it was answered last, so that a start need not read every record before anything is on
 * the screen. Every fact is in the journal, so what follows from them is the same as long as the
 * journal's last entry, the day and the program (`build`) are; where one of them is another, the day
 * is reckoned anew.
 */
export const openKeptDay = (
  { reads, keepDay }: Pick<Repositories, 'reads' | 'keepDay'>,
  overview: Overview,
  build: string,
) => {
  const madeFrom = (): string | null => {
    const entry = reads.history.latest();
    return entry && `${build} ${entry.number} ${entry.at}`;
  };
  const kept = (today: LocalDate): string | null => {
    const from = madeFrom();
    return from && reads.keptDay(today, from);
  };
  return {
    /** Whether a question about the day need read no record. */
    isKept: (today: LocalDate): boolean => kept(today) !== null,
    /** The day, from memory where it is there, else as it was kept, else reckoned. */
    of: (today: LocalDate): Day => {
      const text = overview.isReady(today) ? null : kept(today);
      // Written below, by the same program.
      return text === null ? reckonedDay(overview, today) : (JSON.parse(text) as Day);
    },
    /** Keeps the day as it is in memory; nothing is reckoned for it. */
    keep: (today: LocalDate): void => {
      const from = madeFrom();
      if (from === null || !overview.isReady(today) || kept(today) !== null) return;
      keepDay(today, from, JSON.stringify(reckonedDay(overview, today)));
    },
  };
};
export type KeptDay = ReturnType<typeof openKeptDay>;
