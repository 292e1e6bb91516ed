import type { SameKeys } from '../sameKeys.ts';
import type { plan as swedish } from '../sv/plan.ts';

export const plan = {
  tab: 'Time plan',
  title: 'Time plan',
  lacking: 'The time plan is counted backwards. Fill in {{fact}}.',
  assumed: 'No procedure is chosen. The plan is counted as for an open procedure.',
  chooseProcedure: 'Choose a procedure',
  fill: 'Fill in',
  holds_one:
    'The plan holds. The contract can start {{earliest}}, {{count}} day before the wished start.',
  holds_other:
    'The plan holds. The contract can start {{earliest}}, {{count}} days before the wished start.',
  holdsExactly: 'The plan holds, with no day to spare.',
  late_one:
    'The plan does not hold. The contract can start {{earliest}} at the earliest, {{count}} day after the wished start {{wished}}.',
  late_other:
    'The plan does not hold. The contract can start {{earliest}} at the earliest, {{count}} days after the wished start {{wished}}.',
  lateHelp: 'Move the wished start, shorten a step, or extend the present agreement.',
  missed: '{{leg}} should have begun by {{date}}.',
  show: 'Show the time plan',
  nextBy: '{{leg}} must begin by {{date}} for the contract to start {{wished}}.',
  preStudyBy: 'The pre-study must be under way by {{date}}.',
  leg: {
    preStudy: 'Pre-study',
    application: 'Application',
    selection: 'Selection',
    tendering: 'Tender period',
    evaluation: 'Evaluation',
    standstill: 'Standstill and reserve',
    mobilisation: 'Mobilisation',
  },
  column: { leg: 'Step', picture: 'Picture', from: 'Begins', to: 'Ends', why: 'Why' },
  around: {
    july: 'goes around July',
    christmas: 'goes around Christmas',
  },
  real: 'has happened',
  goesOn: 'goes on',
  coming: 'planned',
  lawful: 'the law: {{date}} at the earliest',
  avoid: 'Keep free of work',
  avoids: { july: 'July', christmas: 'Christmas, 20 December to Epiphany' },
  legend:
    'A filled bar has happened. A dashed one is planned and can move. The solid line is today, the dashed one the wished start.',
} as const satisfies SameKeys<typeof swedish>;
