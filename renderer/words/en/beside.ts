import type { SameKeys } from '../sameKeys.ts';
import type { beside as swedish } from '../sv/beside.ts';

/** A record that stands beside its list. */
export const beside = {
  toggle: 'Show beside the list',
  openBeside: 'Open beside',
  label: 'Beside the list',
  close: 'Close what is beside',
  open: 'Open',
  stands: '{{title}} is shown beside the list. F6 goes there.',
  own: 'A date of your own. It belongs to no procurement or agreement.',
  stand: 'How it stands',
} as const satisfies SameKeys<typeof swedish>;
