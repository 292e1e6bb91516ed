import type { SameKeys } from '../sameKeys.ts';
import type { decisions as swedish } from '../sv/decisions.ts';

export const decisions = {
  title: 'Decisions',
  aside_one: '{{count, number}} to take',
  aside_other: '{{count, number}} to take',
  stands: {
    next: 'The next is {{title}}: decide by {{date}}, {{distance}}.',
    passed_one: 'The last day has passed for {{title}}.',
    passed_other: 'The last day has passed for {{count, number}} decisions.',
  },
  table: 'Decisions to take',
  group: {
    passed: 'Passed',
    soon: 'Within 30 days',
    coming: 'Within 90 days',
    later: 'Later',
  },
  groupHint: { passed: 'stays until somebody decides' },
  column: {
    decideBy: 'Decide by',
    title: 'Agreement and supplier',
    option: 'Can be extended',
    latestNotice: 'Give notice by',
    nobody: 'If nobody acts',
    owner: 'Owner',
  },
  upTo: 'at the latest to {{end}}',
  optionUnknown: 'for how long is unknown',
  noticeAssumed: 'time not filled in',
  noOwner: 'nobody given',
  nobody: {
    ends: 'ends {{end}}',
    ended: 'ended {{end}}',
    goesOn: 'extends automatically {{end}}',
  },
  open: 'Open the decision',
  openAgreement: 'Open the agreement',
  filter: 'Filter by agreement, supplier or owner',
  filterShort: 'Filter decisions',
  owner: 'Owner',
  everyone: 'all',
  empty: {
    none: 'No decisions to take. An agreement that can be extended comes here in time, by itself.',
    toAgreements: 'To the agreements',
    sifted: 'No decisions fit the filter.',
    clear: 'Clear the filter',
  },
} as const satisfies SameKeys<typeof swedish>;
