import { expect, test } from 'vitest';
import { localDate } from '#domain/localDate';
import type { Deadline } from '#domain/reminders';
import { isSifting, nobody, noFilters, passes } from './filters.ts';

const due = localDate('2026-11-30');

const deadline: Deadline = {
  key: 'procurement:p:standstillEnds:2026-11-30',
  kind: 'standstillEnds',
  due,
  time: null,
  title: null,
  subject: {
    kind: 'procurement',
    id: 'p',
    title: 'Verksamhetssystem för vård',
    registryNumber: 'KS 2026/00184',
    ownerId: null,
  },
  phase: 'evaluation',
  computed: null,
  handling: null,
};

const isShown = (filters: Partial<typeof noFilters>, person: string | null = null) =>
  passes(
    deadline,
    { ...noFilters, ...filters },
    () => 'Avtalsspärren löper ut',
    () => person,
  );

test('every typed word counts, wherever it stands, å ä ö and case right', () => {
  expect(isShown({ text: 'VÅRD 00184' })).toBe(true);
  expect(isShown({ text: 'avtalsspärr  2026-11' })).toBe(true);
  expect(isShown({ text: 'vard' })).toBe(false);
  expect(isShown({ text: 'vård mejeri' })).toBe(false);
});

test('kind and person, also nobody', () => {
  expect(isShown({ kind: 'standstillEnds' })).toBe(true);
  expect(isShown({ kind: 'own' })).toBe(false);
  expect(isShown({ person: nobody })).toBe(true);
  expect(isShown({ person: 'maj' }, 'maj')).toBe(true);
  expect(isShown({ person: nobody }, 'maj')).toBe(false);
});

test('the month a date falls in', () => {
  expect(isShown({ month: '2026-11' })).toBe(true);
  expect(isShown({ month: '2026-12' })).toBe(false);
  expect(isShown({ month: '2025-11' })).toBe(false);
  expect(isSifting({ ...noFilters, month: '2026-11' })).toBe(true);
});

test('blanks sift nothing', () => {
  expect(isSifting({ ...noFilters, text: '  ' })).toBe(false);
  expect(isShown({ text: '  ' })).toBe(true);
  expect(isSifting({ ...noFilters, kind: 'own' })).toBe(true);
});
