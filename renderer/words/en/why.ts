import type { SameKeys } from '../sameKeys.ts';
import type { why as swedish } from '../sv/why.ts';

export const why = {
  question: 'Why {{day}}?',
  sureness: { verified: 'Verified', check: 'To check', given: 'Typed' },
  force: {
    law: 'law',
    contract: 'a term of the agreement',
    recommendation: 'a recommendation, not law',
  },
  readThrough: 'text of the act through {{through}}, read {{on}}',
  readOn: 'read {{on}}',
  unread: 'not read in its source',
} as const satisfies SameKeys<typeof swedish>;
