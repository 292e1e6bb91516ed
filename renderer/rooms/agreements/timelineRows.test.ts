import { expect, test } from 'vitest';
import type { AgreementRow } from '#contract/agreements';
import { localDate } from '#domain/localDate';
import { timelineEntries } from './timelineRows.ts';

const row = (title: string, category: string | null, end: string | null): AgreementRow => ({
  id: title,
  number: null,
  registryNumber: null,
  title,
  category,
  owner: null,
  departments: [],
  suppliers: [],
  start: null,
  state: 'running',
  agreedEnd: null,
  end: end === null ? null : localDate(end),
  latestEnd: null,
  isLatestEndUnknown: true,
  remainingMonths: null,
  automaticExtension: false,
  decideBy: null,
  closedBy: null,
  ceiling: null,
  valueUsed: null,
  questions: 0,
  lacks: [],
});

const rows = [
  row('Okänt', null, null),
  row('Åkgräsklippare', 'Ängar', '2027-01-01'),
  row('Bröd', 'Livsmedel', '2028-01-01'),
  row('Ägg', 'Livsmedel', '2027-06-01'),
  row('Fisk', 'Livsmedel', null),
];

const drawn = (group: 'category' | null) =>
  timelineEntries(rows, group).map((entry) =>
    entry.kind === 'group' ? `[${entry.name}]` : `${entry.place} ${entry.row.title}`,
  );

test('groups in Swedish order with the unnamed last, soonest end first, unknown ends last', () => {
  expect(drawn('category')).toEqual([
    '[Livsmedel]',
    '0 Ägg',
    '1 Bröd',
    '2 Fisk',
    '[Ängar]',
    '3 Åkgräsklippare',
    '[null]',
    '4 Okänt',
  ]);
});

test('without groups it is one list', () => {
  expect(drawn(null)).toEqual(['0 Åkgräsklippare', '1 Ägg', '2 Bröd', '3 Fisk', '4 Okänt']);
});
