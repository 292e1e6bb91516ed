import { expect, test } from 'vitest';
import type { ProcurementRow } from '#contract/procurements';
import { type LocalDate, localDate } from '#domain/localDate';
import { byNearestDate, isSifting, namesOf, nobody, noFilters, sifted } from './filters.ts';

const row = (title: string, more: Partial<ProcurementRow> = {}): ProcurementRow => ({
  id: title,
  registryNumber: null,
  title,
  phase: 'preStudy',
  hold: 'active',
  holdReason: null,
  department: null,
  procurer: null,
  category: null,
  procedure: null,
  kind: null,
  estimatedValue: null,
  secret: false,
  missing: 0,
  warnings: 0,
  nextItem: null,
  nextDeadline: null,
  phaseSince: localDate('2026-11-01'),
  planSlip: null,
  ...more,
});

const due = (date: LocalDate): Pick<ProcurementRow, 'nextDeadline'> => ({
  nextDeadline: {
    key: date,
    kind: 'tenderDeadline',
    due: date,
    time: null,
    title: null,
    subject: { kind: 'procurement', id: 'a', title: 'a', registryNumber: null, ownerId: null },
    phase: 'advertising',
    computed: null,
    handling: null,
  },
});

const kitchen = row('Kemtekniska produkter', {
  registryNumber: 'KS 2026/00188',
  department: 'Kost',
  missing: 2,
});
const school = row('Skolskjuts 2027', { department: 'Barn och utbildning', procurer: 'Ture' });
const loose = row('Telefoni');
const rows = [kitchen, school, loose];

const titles = (found: readonly ProcurementRow[]) => found.map(({ title }) => title);

test('each word of the text is looked for in title, number and names', () => {
  expect(titles(sifted(rows, { ...noFilters, text: '00188 kost' }))).toEqual([kitchen.title]);
  expect(titles(sifted(rows, { ...noFilters, text: 'TURE skol' }))).toEqual([school.title]);
  expect(sifted(rows, { ...noFilters, text: 'kost ture' })).toEqual([]);
});

test('a name sifts, and so does the lack of one', () => {
  expect(titles(sifted(rows, { ...noFilters, department: 'Kost' }))).toEqual([kitchen.title]);
  expect(titles(sifted(rows, { ...noFilters, procurer: nobody }))).toEqual([
    kitchen.title,
    loose.title,
  ]);
  expect(namesOf(rows, 'department')).toEqual(['Barn och utbildning', 'Kost', nobody]);
});

test('waiting are the active cases that lack something', () => {
  const paused = row('Konstgräs', { hold: 'paused', missing: 3 });
  expect(titles(sifted([...rows, paused], { ...noFilters, isWaiting: true }))).toEqual([
    kitchen.title,
  ]);
});

test('blanks alone sift nothing', () => {
  expect(isSifting({ ...noFilters, text: '  ' })).toBe(false);
  expect(isSifting({ ...noFilters, category: nobody })).toBe(true);
});

test('the nearest date comes first, and cases without a date last by title', () => {
  const [late, soon] = [
    row('Lås', due(localDate('2026-12-11'))),
    row('Städ', due(localDate('2026-11-30'))),
  ];
  expect(titles([school, late, kitchen, soon].sort(byNearestDate))).toEqual([
    'Städ',
    'Lås',
    'Kemtekniska produkter',
    'Skolskjuts 2027',
  ]);
});
