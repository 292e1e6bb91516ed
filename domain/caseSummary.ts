/** The parts of a case's summary that can be left out, in their order. How the case stands is always there. */
export const summarySections = [
  'texts',
  'facts',
  'phases',
  'gate',
  'overrides',
  'reviews',
  'dates',
  'notes',
  'attachments',
  'journal',
] as const;
export type SummarySection = (typeof summarySections)[number];
