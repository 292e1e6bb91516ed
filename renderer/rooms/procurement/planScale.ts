import type { PlanRow } from '#domain/casePlan';
import { addDays, addMonths, daysBetween, type LocalDate } from '#domain/localDate';

/** The stretch of time that the picture shows: whole months, `to` the day after the last. */
export type PlanScale = { readonly from: LocalDate; readonly to: LocalDate };

const monthOf = (date: LocalDate): LocalDate => addDays(date, 1 - Number(date.slice(8)));

/** Whole months around every row, today and the wished start. */
export const planScale = (rows: readonly PlanRow[], ...marks: readonly LocalDate[]): PlanScale => {
  const days = [...rows.flatMap(({ from, to }) => [from, to]), ...marks].toSorted();
  const [first, last] = [days[0], days.at(-1)];
  if (first === undefined || last === undefined) throw new Error('A plan has rows.');
  return { from: monthOf(first), to: addMonths(monthOf(last), 1) };
};

/** Where a day begins, in percent of the picture's width. */
export const placeIn = (date: LocalDate, { from, to }: PlanScale): number =>
  (daysBetween(from, date) / daysBetween(from, to)) * 100;

/** The first days of the months on show, or of every third or twelfth where they would crowd. */
export const ticksOf = ({ from, to }: PlanScale): readonly LocalDate[] => {
  const months = Math.round(daysBetween(from, to) / 30.4);
  const step = months <= 14 ? 1 : months <= 42 ? 3 : 12;
  const ticks: LocalDate[] = [];
  for (let index = 0; index < months; index += 1) {
    const month = addMonths(from, index);
    if (month < to && (Number(month.slice(5, 7)) - 1) % step === 0) ticks.push(month);
  }
  return ticks;
};
