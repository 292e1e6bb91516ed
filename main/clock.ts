/**
 * The machine's clock. `setTo` (an instant as text) moves it, so that a test may start the workbench
 * on any day; from there it runs on as usual.
 */
export const openClock = (setTo: string | undefined): (() => Date) => {
  const moment = setTo === undefined ? Number.NaN : Date.parse(setTo);
  const offset = Number.isNaN(moment) ? 0 : moment - Date.now();
  return () => new Date(Date.now() + offset);
};
