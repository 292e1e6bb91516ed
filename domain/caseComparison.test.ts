import { expect, it } from 'vitest';
import { daysInAll, phaseDays, phaseFigures } from './caseComparison.ts';
import { addDays, daysBetween, localDate } from './localDate.ts';
import { newProcurement, type PhaseMove } from './procurement.ts';

const began = localDate('2026-01-01');
const today = localDate('2026-03-01');
const made = newProcurement('a', { title: 'Städ' }, began);
const move = (from: PhaseMove['from'], to: PhaseMove['to'], after: number): PhaseMove => ({
  from,
  to,
  on: addDays(began, after),
  reason: null,
});

it('counts each stay in a phase, those that came again too, and together they are all the days', () => {
  const moves = [
    move('preStudy', 'advertising', 10),
    move('advertising', 'preStudy', 15),
    move('preStudy', 'advertising', 18),
  ];
  const days = phaseDays({ ...made, phase: 'advertising', moves }, today);
  expect(days).toEqual({ preStudy: 13, advertising: 46, evaluation: null, contract: null });
  expect(daysInAll(days)).toBe(daysBetween(began, today));
});

it('stands still while a case rests', () => {
  const since = addDays(began, 7);
  const hold = { kind: 'paused', reason: 'Budgeten.', since } as const;
  expect(phaseDays({ ...made, hold }, today).preStudy).toBe(7);
});

it('counts the cases of each phase now, and the middle of the stays that are over', () => {
  const left = (after: number) => ({
    ...made,
    phase: 'advertising' as const,
    moves: [move('preStudy', 'advertising', after)],
  });
  const hold = { kind: 'cancelled', reason: 'Behövs inte.', since: today } as const;
  const figures = phaseFigures([left(10), left(20), left(31), left(40), { ...made, hold }], today);
  expect(figures.slice(0, 2)).toEqual([
    { phase: 'preStudy', now: 0, medianDays: 26, finished: 4 },
    { phase: 'advertising', now: 4, medianDays: null, finished: 0 },
  ]);
});
