import type { SameKeys } from '../sameKeys.ts';
import type { outlook as swedish } from '../sv/outlook.ts';

export const outlook = {
  coming: 'Under way and coming',
  ahead: 'How far ahead',
  years: 'Figures by year',
  phases: 'Phases and lead times',
  phase: 'Phase',
  phaseFigure: { now: 'In the phase now', medianDays: 'Days, median', finished: 'Finished' },
  year: 'Year',
  column: {
    what: 'Agreement or procurement',
    day: 'Day',
    decideBy: 'Decide by',
    beginBy: 'Begin the pre-study by',
  },
  chart: {
    coming: 'Ends and begins, by quarter',
    agreementEnds: 'agreements end',
    contractStarts: 'a new agreement is to begin',
    quarter: 'Q{{quarter}}',
    now: 'Cases in each phase now',
    medianDays: 'Days a phase usually takes',
  },
  quarter: 'Quarter {{quarter}} {{year}}',
  nothing: 'nothing',
  count_one: '{{count, number}} ends or begins',
  count_other: '{{count, number}} end or begin',
  more_one: '{{count}} more',
  more_other: '{{count, number}} more',
  kind: { agreementEnds: 'the agreement ends', contractStarts: 'a new agreement is to begin' },
  late: 'Passed: {{day}}',
  lateUnlessExtended: '{{day}}, passed',
  figure: {
    begun: 'New',
    ended: 'Ended',
    extended: 'Extended',
    declined: 'Not extended',
  },
  note: 'New ones count by their first day, ended by their last, decisions by the day they were taken. The day of the pre-study is for an open procedure with the lengths in Settings.',
} as const satisfies SameKeys<typeof swedish>;
