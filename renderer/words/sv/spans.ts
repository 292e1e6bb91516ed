/** Lengths of time, and how far off a day is. A figure and its unit are joined. */
export const spans = {
  day_one: '{{count}} dag',
  day_other: '{{count}} dagar',
  month_one: '{{count}} månad',
  month_other: '{{count}} månader',
  year_one: '{{count}} år',
  year_other: '{{count}} år',
  yearSteps: '{{steps}} år',
  monthSteps: '{{steps}} mån',
  both: '{{one}} och {{other}}',
  today: 'i dag',
  tomorrow: 'i morgon',
  yesterday: 'i går',
  ahead_one: 'om {{count}} dag',
  ahead_other: 'om {{count}} dagar',
  ago_one: 'för {{count}} dag sedan',
  ago_other: 'för {{count}} dagar sedan',
} as const;
