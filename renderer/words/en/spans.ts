import type { SameKeys } from '../sameKeys.ts';
import type { spans as swedish } from '../sv/spans.ts';

export const spans = {
  day_one: '{{count}} day',
  day_other: '{{count}} days',
  month_one: '{{count}} month',
  month_other: '{{count}} months',
  year_one: '{{count}} year',
  year_other: '{{count}} years',
  yearSteps: '{{steps}} years',
  monthSteps: '{{steps}} months',
  both: '{{one}} and {{other}}',
  today: 'today',
  tomorrow: 'tomorrow',
  yesterday: 'yesterday',
  ahead_one: 'in {{count}} day',
  ahead_other: 'in {{count}} days',
  ago_one: '{{count}} day ago',
  ago_other: '{{count}} days ago',
} as const satisfies SameKeys<typeof swedish>;
