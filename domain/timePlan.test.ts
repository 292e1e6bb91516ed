import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isWorkingDay } from '#domain/calendar';
import { addDays, fromEpochDay, localDate, toEpochDay } from '#domain/localDate';
import { procedures } from '#domain/procurement';
import type { Result } from '#domain/result';
import {
  legsOf,
  outlookOf,
  type PlannedLeg,
  type PlanWish,
  planBackwards,
  standardPlanLengths,
} from '#domain/timePlan';

const value = <Value>(result: Result<Value>): Value => {
  if (!result.ok) throw new Error(result.failure.code);
  return result.value;
};

const wish: PlanWish = {
  procedure: 'open',
  contractStart: localDate('2027-09-01'),
  lengths: standardPlanLengths,
  shortening: 'electronicTenders',
  documentsElectronic: true,
  notificationElectronic: true,
  avoid: ['july', 'christmas'],
};

const starts = (legs: readonly PlannedLeg[]) => legs.map(({ leg, from }) => `${leg} ${from}`);

describe('bakåt från önskad avtalsstart', () => {
  test('ett öppet förfarande till den 1 september, med juli fri', () => {
    const legs = value(planBackwards(wish));
    expect(starts(legs)).toEqual([
      'preStudy 2027-03-05',
      'tendering 2027-05-04',
      'evaluation 2027-06-08',
      'standstill 2027-06-30',
      'mobilisation 2027-08-04',
    ]);
    expect(legs[3]).toMatchObject({ around: ['july'], lawful: '2027-07-13' });
  });

  test('i två steg börjar förstudien tidigare', () => {
    expect(starts(value(planBackwards({ ...wish, procedure: 'restricted' })))).toEqual([
      'preStudy 2027-01-22',
      'application 2027-03-19',
      'selection 2027-04-20',
      'tendering 2027-05-04',
      'evaluation 2027-06-08',
      'standstill 2027-06-30',
      'mobilisation 2027-08-04',
    ]);
  });

  test('utan att undvika juli blir det senare', () => {
    const [first] = value(planBackwards({ ...wish, avoid: [] }));
    expect(first?.from).toBe('2027-03-15');
  });

  test('en för kort anbudstid förlängs till lagens', () => {
    const lengths = { ...standardPlanLengths, tenderingDays: 10 };
    const [, tendering] = value(planBackwards({ ...wish, lengths }));
    expect(tendering).toMatchObject({ from: '2027-05-07', lawful: '2027-06-07', to: '2027-06-08' });
  });

  test('ett nationellt förfarande har ingen lagstadgad anbudstid', () => {
    const legs = value(planBackwards({ ...wish, procedure: 'national' }));
    expect(legs.find(({ leg }) => leg === 'tendering')?.lawful).toBeNull();
  });

  test('en direktupphandling har ingen avtalsspärr', () => {
    expect(legsOf('directAward')).toEqual(['preStudy', 'tendering', 'evaluation', 'mobilisation']);
  });

  test('en start som ingen regel räcker till', () => {
    const early = { ...wish, contractStart: localDate('2016-06-01') };
    expect(planBackwards(early)).toMatchObject({ failure: { code: 'law.noRuleForDate' } });
  });
});

const anyWish: fc.Arbitrary<PlanWish> = fc.record({
  procedure: fc.constantFrom(...procedures),
  contractStart: fc
    .integer({ min: toEpochDay(localDate('2024-01-01')), max: toEpochDay(localDate('2040-12-31')) })
    .map(fromEpochDay),
  lengths: fc.record({
    preStudyWorkingDays: fc.integer({ min: 1, max: 60 }),
    applicationDays: fc.integer({ min: 0, max: 40 }),
    selectionWorkingDays: fc.integer({ min: 1, max: 20 }),
    tenderingDays: fc.integer({ min: 0, max: 60 }),
    evaluationWorkingDays: fc.integer({ min: 1, max: 40 }),
    reserveDays: fc.integer({ min: 0, max: 30 }),
    mobilisationWorkingDays: fc.integer({ min: 0, max: 40 }),
  }),
  shortening: fc.constantFrom('none' as const, 'electronicTenders' as const),
  documentsElectronic: fc.boolean(),
  notificationElectronic: fc.boolean(),
  avoid: fc.subarray(['july' as const, 'christmas' as const]),
});

describe('every plan', () => {
  test('hangs together, begins on working days and keeps the law', () => {
    fc.assert(
      fc.property(anyWish, (asked) => {
        const legs = value(planBackwards(asked));
        expect(legs.at(-1)?.to).toBe(asked.contractStart);
        for (const [place, { from, to, lawful }] of legs.entries()) {
          expect(isWorkingDay(from)).toBe(true);
          expect(asked.avoid.includes('july') && from.slice(5, 7) === '07').toBe(false);
          expect(from <= to).toBe(true);
          if (lawful !== null) expect(lawful <= to).toBe(true);
          const next = legs[place + 1];
          if (next) expect(next.from).toBe(to);
        }
      }),
      { numRuns: 60 },
    );
  });

  test('holds when its first day is kept, and not when it begins any later', () => {
    fc.assert(
      fc.property(anyWish, (asked) => {
        const [first] = value(planBackwards(asked));
        const begin = first?.from ?? asked.contractStart;
        expect(value(outlookOf(asked, { preStudy: begin }, begin)).holds).toBe(true);
        expect(value(outlookOf(asked, {}, addDays(begin, 1))).holds).toBe(false);
      }),
      { numRuns: 60 },
    );
  });
});

describe('framåt när datum blir verkliga', () => {
  test('annonsen gick ut i tid: planen håller', () => {
    const begun = { preStudy: localDate('2027-03-05'), tendering: localDate('2027-05-04') };
    expect(value(outlookOf(wish, begun, localDate('2027-05-10')))).toMatchObject({
      holds: true,
      legs: [
        { leg: 'tendering' },
        { leg: 'evaluation' },
        { leg: 'standstill' },
        { leg: 'mobilisation' },
      ],
    });
  });

  test('annonsen dröjde tre veckor: planen håller inte längre', () => {
    const begun = { preStudy: localDate('2027-03-05'), tendering: localDate('2027-05-25') };
    const outlook = value(outlookOf(wish, begun, localDate('2027-05-25')));
    expect(outlook.holds).toBe(false);
    expect(outlook.lateBy).toBeGreaterThan(0);
  });

  test('ett steg som borde vara över fortsätter till i dag', () => {
    const begun = { preStudy: localDate('2027-01-11') };
    const [preStudy] = value(outlookOf(wish, begun, localDate('2027-05-20'))).legs;
    expect(preStudy).toMatchObject({ leg: 'preStudy', to: '2027-05-20' });
  });
});
