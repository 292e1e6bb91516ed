import { dayOf } from './answers/answer.ts';

/**
 * The machine's clock. `setTo` (an instant as text) moves it, so that a test may start the workbench
 * on any day; from there it runs on as usual.
 */
export const openClock = (setTo: string | undefined): (() => Date) => {
  const moment = setTo === undefined ? Number.NaN : Date.parse(setTo);
  const offset = Number.isNaN(moment) ? 0 : moment - Date.now();
  return () => new Date(Date.now() + offset);
};

/** A moment's local day and time for the name of a file, `2026-11-23-081500`. */
export const stampOf = (moment: Date): string => {
  const two = (number: number) => String(number).padStart(2, '0');
  const time = [moment.getHours(), moment.getMinutes(), moment.getSeconds()].map(two).join('');
  return `${dayOf(moment)}-${time}`;
};
