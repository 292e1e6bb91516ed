import type { SameKeys } from '../sameKeys.ts';
import type { compare as swedish } from '../sv/compare.ts';

export const compare = {
  title_one: 'Compare {{count}} procurement',
  title_other: 'Compare {{count}} procurements',
  help: 'What differs is in bold. Ctrl C copies the table for Excel.',
  open: 'Compare',
  close: 'Close',
  fact: 'Fact',
  differs: 'differs',
  in: 'Time in {{phase}}',
  inAll: 'Time so far',
  days_one: '{{count, number}} day',
  days_other: '{{count, number}} days',
  reviews: 'Reviews',
  lessons: 'Lessons',
} as const satisfies SameKeys<typeof swedish>;
