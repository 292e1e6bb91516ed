import type { SameKeys } from '../sameKeys.ts';
import type { savedViews as swedish } from '../sv/savedViews.ts';

export const savedViews = {
  label: 'Saved views',
  first: 'As from the start',
  save: 'Save the view …',
  remove: 'Remove {{name}}',
  title: 'Save the view',
  name: 'Name',
  help: 'Filters, columns, widths, order and grouping go with it.',
  taken: 'The name is taken. The new view takes the place of the old one.',
  missing: 'Write a name, for example Mine that end this year.',
  keep: 'Save',
  leave: 'Cancel',
} as const satisfies SameKeys<typeof swedish>;
