import { expect, test } from 'vitest';
import type { ProcurementRow } from '#contract/procurements';
import { asCaseGroup, byGroup, countKey, countsOf } from './boardGroups.ts';

const row = (
  title: string,
  department: string | null,
  phase: ProcurementRow['phase'] = 'preStudy',
) => ({ title, department, phase }) as ProcurementRow;

const rows = [
  row('först', 'Teknik'),
  row('utan', null),
  row('Å', 'Åldringsvård'),
  row('sist', 'Teknik', 'contract'),
  row('kost', 'Kost'),
];

test('cases stand under the names in Swedish order, those without one last, else as they were', () => {
  expect(byGroup(rows, 'department').map(({ title }) => title)).toEqual([
    'kost',
    'först',
    'sist',
    'Å',
    'utan',
  ]);
});

test('each heading counts its own column', () => {
  const counts = countsOf(rows, 'department');
  expect(rows.map((one) => counts.get(countKey(one, 'department')))).toEqual([1, 1, 1, 1, 1]);
  expect(countsOf([...rows, row('till', 'Kost')], 'department').get('preStudy Kost')).toBe(2);
});

test.each([
  ['department', 'department'],
  ['category', 'category'],
  ['phase', null],
  [null, null],
])('of the grouping %s the board has %s', (column, group) => {
  expect(asCaseGroup(column)).toBe(group);
});
