import { describe, expect, test } from 'vitest';
import type { AgreementRow } from '#contract/agreements';
import { localDate } from '#domain/localDate';
import { kronor } from '#domain/money';
import { isSifting, namesOf, nobody, noFilters, sifted } from './filters.ts';
import { sumsOf } from './sums.ts';

const today = localDate('2026-11-23');

const row = (id: string, given: Partial<AgreementRow>): AgreementRow => ({
  id,
  number: null,
  registryNumber: null,
  title: id,
  category: null,
  owner: null,
  departments: [],
  suppliers: [],
  start: null,
  state: 'running',
  agreedEnd: null,
  end: null,
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
  ...given,
});

const rows = [
  row('mejeri', {
    title: 'Mejeriprodukter',
    suppliers: ['Kvarnens Mejeri ek. för.'],
    category: 'Livsmedel',
    owner: 'Maj',
    departments: ['Kost', 'Barn och utbildning'],
    end: localDate('2027-11-23'),
    decideBy: localDate('2027-01-29'),
    ceiling: kronor(1_000_000),
    valueUsed: kronor(250_000),
  }),
  row('el', {
    title: 'Elarbeten',
    suppliers: ['Söderlunds El KB', 'Bruksby El AB'],
    category: 'Fastighet',
    departments: ['Teknik', 'Kost'],
    end: localDate('2027-11-24'),
    decideBy: localDate('2026-10-01'),
    ceiling: kronor(500_000),
  }),
  row('tryck', {
    title: 'Trycksaker',
    registryNumber: 'KS 2021/00042',
    state: 'ended',
    end: localDate('2025-12-31'),
    owner: 'Ture',
  }),
  row('okänt', { title: 'Ängsskötsel', state: 'unknown', lacks: ['end', 'owner'] }),
];

const shown = (change: Partial<typeof noFilters>) =>
  sifted(rows, { ...noFilters, ...change }, today).map(({ id }) => id);

describe('which agreements are shown', () => {
  test('what is in force, and what nobody knows the end of', () => {
    expect(shown({})).toEqual(['mejeri', 'el', 'okänt']);
    expect(shown({ standing: 'ended' })).toEqual(['tryck']);
    expect(shown({ standing: 'all' })).toHaveLength(4);
  });

  test('twelve months ahead, the day itself counted', () => {
    expect(shown({ endsWithinMonths: 12, standing: 'all' })).toEqual(['mejeri']);
    expect(shown({ endsWithinMonths: 24 })).toEqual(['mejeri', 'el']);
  });

  test('category and owner, also where nobody has said', () => {
    expect(shown({ category: 'Livsmedel' })).toEqual(['mejeri']);
    expect(shown({ owner: nobody })).toEqual(['el', 'okänt']);
    expect(namesOf(rows, 'category')).toEqual(['Fastighet', 'Livsmedel', nobody]);
  });

  test('a department, among the several that use an agreement', () => {
    expect(shown({ department: 'Kost' })).toEqual(['mejeri', 'el']);
    expect(shown({ department: 'Teknik' })).toEqual(['el']);
    expect(shown({ department: nobody, standing: 'all' })).toEqual(['tryck', 'okänt']);
    expect(shown({ text: 'kost mejeri' })).toEqual(['mejeri']);
    expect(namesOf(rows, 'department')).toEqual(['Barn och utbildning', 'Kost', 'Teknik', nobody]);
    expect(isSifting({ ...noFilters, department: 'Kost' })).toBe(true);
  });

  test('what the register lacks', () => {
    expect(shown({ lacks: 'anything' })).toEqual(['okänt']);
    expect(shown({ lacks: 'owner' })).toEqual(['okänt']);
    expect(shown({ lacks: 'supplier' })).toEqual([]);
  });

  test('every word typed, in any case, in titles, suppliers and numbers', () => {
    expect(shown({ text: ' söderlunds ELARB ' })).toEqual(['el']);
    expect(shown({ text: '2021/00042', standing: 'all' })).toEqual(['tryck']);
    expect(shown({ text: 'äng' })).toEqual(['okänt']);
    expect(shown({ text: 'finns inte' })).toEqual([]);
  });

  test('what counts as sifting', () => {
    expect(isSifting(noFilters)).toBe(false);
    expect(isSifting({ ...noFilters, standing: 'all' })).toBe(false);
    expect(isSifting({ ...noFilters, text: ' ' })).toBe(false);
    expect(isSifting({ ...noFilters, category: nobody })).toBe(true);
  });
});

test('sums rest on what is known, and say on how many', () => {
  expect(sumsOf(rows, today)).toEqual({
    count: 4,
    ceiling: kronor(1_500_000),
    withCeiling: 2,
    used: kronor(250_000),
    withUsed: 1,
    decisionsWithinYear: 1,
    decisionsPassed: 1,
    lacking: 1,
    lackingMost: 'end',
  });
  expect(sumsOf([], today).ceiling).toBeNull();
});
