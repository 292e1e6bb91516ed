import { describe, expect, test } from 'vitest';
import type { PlanRow } from '#domain/casePlan';
import { localDate } from '#domain/localDate';
import { placeIn, planScale, ticksOf } from './planScale.ts';

const row = (from: string, to: string): PlanRow => ({
  leg: 'preStudy',
  phase: 'preStudy',
  from: localDate(from),
  to: localDate(to),
  lawful: null,
  around: [],
  hasBegun: false,
  realUntil: null,
  why: null,
});

describe('the scale of a plan', () => {
  test('is whole months around all its days', () => {
    const scale = planScale([row('2026-11-23', '2027-02-10')], localDate('2027-03-01'));
    expect(scale).toEqual({ from: '2026-11-01', to: '2027-04-01' });
    expect(placeIn(scale.from, scale)).toBe(0);
    expect(placeIn(scale.to, scale)).toBe(100);
  });

  test('names every month of a short plan, and quarters or years of a long one', () => {
    const ticks = (to: string) => ticksOf(planScale([row('2026-11-23', to)]));
    expect(ticks('2027-02-10')).toEqual(['2026-11-01', '2026-12-01', '2027-01-01', '2027-02-01']);
    expect(ticks('2028-06-30')[0]).toBe('2027-01-01');
    expect(ticks('2028-06-30')[1]).toBe('2027-04-01');
    expect(ticks('2031-06-30')).toEqual([
      '2027-01-01',
      '2028-01-01',
      '2029-01-01',
      '2030-01-01',
      '2031-01-01',
    ]);
  });
});
