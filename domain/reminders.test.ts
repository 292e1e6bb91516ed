import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { newAgreement, termOf } from '#domain/agreement';
import { isWorkingDay } from '#domain/calendar';
import { caseDaysOf } from '#domain/caseDays';
import { addDays, localDate } from '#domain/localDate';
import { newProcurement, type Procurement } from '#domain/procurement';
import {
  type Deadline,
  deadlineOfOwn,
  deadlinesOfAgreement,
  deadlinesOfProcurement,
  type Handling,
  isOpen,
  nearnessOf,
  reminderDay,
  standardLeadTimes,
} from './reminders.ts';

const today = localDate('2026-11-23');

describe('nearness', () => {
  it.each([
    ['2026-11-22', 'passed'],
    ['2026-11-23', 'today'],
    ['2026-11-24', 'thisWeek'],
    ['2026-11-29', 'thisWeek'],
    ['2026-11-30', 'nextWeek'],
    ['2026-12-06', 'nextWeek'],
    ['2026-12-07', 'later'],
  ])('seen on Monday 23 November, %s is %s', (due, nearness) => {
    expect(nearnessOf(localDate(due), today)).toBe(nearness);
  });

  it('seen on a Sunday, the next day is next week', () => {
    expect(nearnessOf(localDate('2026-11-30'), localDate('2026-11-29'))).toBe('nextWeek');
  });
});

const deadline = (due: string, handling: Handling | null = null): Deadline => ({
  ...deadlineOfOwn({
    id: 'o',
    title: 'Ring',
    due: localDate(due),
    time: null,
    ownerId: null,
    subject: null,
    every: null,
    firstDue: null,
  }),
  kind: 'decideBy',
  handling,
});

describe('a reminder', () => {
  it.each([
    ['2027-03-01', null],
    ['2027-02-21', '2026-11-23'],
    ['2026-12-23', '2026-11-23'],
    // Thirty days before is a Sunday, so it speaks on the Friday.
    ['2026-12-22', '2026-11-20'],
    ['2026-11-23', '2026-11-23'],
    ['2026-11-01', '2026-10-30'],
  ])('for a decision due %s spoke last on %s', (due, on) => {
    expect(reminderDay(deadline(due), standardLeadTimes, today)).toBe(on);
  });

  it('has lead times of its own where somebody set them, and may be silent', () => {
    const set = (leadDays: readonly number[]) =>
      reminderDay({ ...deadline('2026-12-10'), leadDays }, standardLeadTimes, today);
    expect(set([20])).toBe('2026-11-20');
    expect(set([17, 20])).toBe('2026-11-23');
    expect(set([10])).toBeNull();
    expect(set([])).toBeNull();
  });

  it.each([
    ['2026-12-27', '2026-12-22', null],
    ['2026-12-27', '2026-12-23', '2026-12-23'],
    ['2027-01-06', '2027-01-05', '2027-01-05'],
  ])('on a holiday %s speaks on the working day before: on %s the last is %s', (due, day, on) => {
    const own: Deadline = { ...deadline(due), kind: 'own' };
    expect(reminderDay(own, standardLeadTimes, localDate(day))).toBe(on);
  });

  it('comes on a working day, for any date and any lead time', () => {
    const days = fc.integer({ min: 0, max: 20_000 });
    fc.assert(
      fc.property(days, fc.integer({ min: 0, max: 400 }), (offset, lead) => {
        const due = addDays(localDate('2000-01-01'), offset);
        const own: Deadline = { ...deadline(due), kind: 'own' };
        const on = reminderDay(own, { ...standardLeadTimes, own: [lead] }, due);
        expect(on !== null && isWorkingDay(on) && on <= addDays(due, -lead)).toBe(true);
      }),
    );
  });

  it('is silent when done, and comes back on the day it was put off to', () => {
    const snoozed = {
      kind: 'snoozed',
      until: localDate('2026-11-25'),
      reason: 'Väntar på svar',
    } as const;
    expect(
      reminderDay(deadline('2026-11-01', { kind: 'done' }), standardLeadTimes, today),
    ).toBeNull();
    expect(reminderDay(deadline('2026-11-01', snoozed), standardLeadTimes, today)).toBeNull();
    expect(isOpen(deadline('2026-11-01', snoozed), today)).toBe(false);
    const day = localDate('2026-11-25');
    expect(reminderDay(deadline('2026-11-01', snoozed), standardLeadTimes, day)).toBe(day);
    expect(isOpen(deadline('2026-11-01', snoozed), day)).toBe(true);
  });

  it('for what has passed never goes away by itself', () => {
    expect(isOpen(deadline('2020-01-01'), today)).toBe(true);
    expect(isOpen(deadline('2020-01-01', { kind: 'delegated', personId: 'p' }), today)).toBe(true);
  });
});

describe('the deadlines of a case', () => {
  const blank = newProcurement('p', { title: 'Lås' }, today);
  const kinds = (procurement: Procurement) =>
    deadlinesOfProcurement(procurement, caseDaysOf(procurement)).map(
      ({ kind, due }) => `${kind} ${due}`,
    );

  it('follow its phase', () => {
    const advertised: Procurement = {
      ...blank,
      phase: 'advertising',
      tenderDeadline: localDate('2026-12-11'),
    };
    expect(kinds(advertised)).toEqual(['tenderDeadline 2026-12-11']);
    const evaluated: Procurement = {
      ...advertised,
      phase: 'evaluation',
      notificationSent: localDate('2026-11-18'),
      tendersValidUntil: localDate('2027-03-31'),
    };
    expect(kinds(evaluated)).toEqual(['standstillEnds 2026-11-30', 'tendersValidUntil 2027-03-31']);
    const signed: Procurement = {
      ...evaluated,
      phase: 'contract',
      contractSigned: localDate('2026-12-01'),
    };
    // Day 30 is New Year's Eve; the next working day is Monday 4 January.
    expect(kinds(signed)).toEqual([
      'contractAwardNoticeDue 2027-01-04',
      'documentationDue 2027-01-04',
    ]);
    expect(kinds({ ...signed, hold: { kind: 'paused', since: today, reason: 'x' } })).toEqual([]);
  });
});

describe('the deadlines of an agreement', () => {
  const agreement = newAgreement(
    'a',
    {
      title: 'El',
      agreedEnd: localDate('2026-12-31'),
      options: [{ months: 12, calledBy: null }],
      noticeMonths: 3,
    },
    localDate('2026-01-01'),
  );
  const kinds = (facts: Partial<typeof agreement>) => {
    const changed = { ...agreement, ...facts };
    return deadlinesOfAgreement(changed, termOf(changed, 28, today)).map(
      ({ kind, due }) => `${kind} ${due}`,
    );
  };

  it('are the decision and its notice while one awaits, else the end', () => {
    expect(kinds({})).toEqual(['decideBy 2026-09-02', 'latestNotice 2026-09-30']);
    expect(kinds({ options: [] })).toEqual(['agreementEnds 2026-12-31']);
    expect(kinds({ agreedEnd: null })).toEqual([]);
  });

  it('keep their key while the day stands, and get a new one when it moves', () => {
    const keyOf = (end: string) => {
      const changed = { ...agreement, agreedEnd: localDate(end) };
      return deadlinesOfAgreement(changed, termOf(changed, 28, today))[0]?.key;
    };
    expect(keyOf('2026-12-31')).toBe(keyOf('2026-12-31'));
    expect(keyOf('2026-12-31')).not.toBe(keyOf('2027-12-31'));
  });
});
