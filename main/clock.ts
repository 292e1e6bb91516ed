import { dayOf } from './answers/answer.ts';

/**
 * The machine's clock. `setTo` gives an instant as text to move it to, or undefined: a test may start
 * the workbench on any day, and move it on as if the machine had slept. From there it runs as usual.
 */
export const openClock = (setTo: () => string | undefined): (() => Date) => {
  let moved = { to: '', offset: 0 };
  return () => {
    const to = setTo() ?? '';
    if (to !== moved.to) {
      const moment = Date.parse(to);
      moved = { to, offset: Number.isNaN(moment) ? 0 : moment - Date.now() };
    }
    return new Date(Date.now() + moved.offset);
  };
};

/** A moment's local clock time, `08:15`. */
export const timeOf = (moment: Date): string =>
  [moment.getHours(), moment.getMinutes()].map((part) => String(part).padStart(2, '0')).join(':');

/** A moment's local day and time for the name of a file, `2026-11-23-081500`. */
export const stampOf = (moment: Date): string => {
  const two = (number: number) => String(number).padStart(2, '0');
  const time = [moment.getHours(), moment.getMinutes(), moment.getSeconds()].map(two).join('');
  return `${dayOf(moment)}-${time}`;
};
