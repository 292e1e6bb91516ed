import { createContext, type ReactNode, use } from 'react';
import type { LocalDate } from '#domain/localDate';

/** The few sentences that the same component says everywhere, given once at the top of the window. */
export type UiWords = {
  /** After the label of a field that may be left empty: '(valfritt)'. */
  readonly optional: string;
  readonly openCalendar: string;
  readonly previousMonth: string;
  readonly nextMonth: string;
  /** Head of the calendar's week column: 'v.' */
  readonly weekColumn: string;
  /** Weekday and week beside a date, hard-spaced: 'mån v. 48'. */
  readonly dayHint: (date: LocalDate) => string;
  /** The public holiday a day is, or null. */
  readonly dayName: (date: LocalDate) => string | null;
  /** The day in full for the calendar: 'måndag 23 november 2026'. */
  readonly dayInFull: (date: LocalDate) => string;
  /** What is wrong with a typed date, and which forms are taken. */
  readonly dateUnclear: (typed: string) => string;
  /** What is wrong with a typed amount, by failure code, and which forms are taken. */
  readonly moneyUnclear: (typed: string, code: string) => string;
  /** Beside a text that could not be kept: how to come on, by mending it or with Esc. */
  readonly takeBack: string;
  /** A select or combo without a value: 'Välj'. */
  readonly choose: string;
  /** Shown by a combo when nothing matches what was typed. */
  readonly noMatch: string;
  /** The combo's offer to keep what was typed as new: 'Lägg till ”Teknik”'. */
  readonly add: (typed: string) => string;
  readonly clear: string;
  readonly close: string;
  /** Name of the '…' button: 'Fler val'. */
  readonly more: string;
  /** Said after Ctrl+C in a table: '3 rader kopierade'. */
  readonly rowsCopied: (count: number) => string;
  readonly table: TableWords;
};

/** What is said of arranging a table. */
export type TableWords = {
  readonly columns: string;
  readonly resetColumns: string;
  readonly groupBy: string;
  readonly ungrouped: string;
  readonly sortRising: string;
  readonly sortFalling: string;
  readonly filter: string;
  readonly clearFilter: string;
  readonly group: string;
  readonly ungroup: string;
  readonly wider: string;
  readonly narrower: string;
  readonly hide: string;
  /** Title of a column's filter: 'Filtrera Takvolym'. */
  readonly filterOf: (column: string) => string;
  readonly filterDone: string;
  readonly contains: string;
  readonly from: string;
  readonly to: string;
  /** An empty cell, as a group or a choice. */
  readonly noValue: string;
  readonly many: (count: number) => string;
  /** 'från A till B', where either may be open. */
  readonly stretch: (from: string | null, to: string | null) => string;
  readonly removeFilter: (filter: string) => string;
};

const Words = createContext<UiWords | null>(null);

/** Gives every component below its standing words in the language of the window. */
export function UiWordsProvider({
  words,
  children,
}: {
  readonly words: UiWords;
  readonly children: ReactNode;
}) {
  return <Words value={words}>{children}</Words>;
}

/** The standing words; throws outside a `UiWordsProvider`. */
export function useUiWords(): UiWords {
  const words = use(Words);
  if (!words) throw new Error('A component stands outside UiWordsProvider');
  return words;
}
