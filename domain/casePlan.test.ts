import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type CasePlan, casePlanOf } from '#domain/casePlan';
import { fromEpochDay, localDate, toEpochDay } from '#domain/localDate';
import { newProcurement, type ProcurementFacts, procedures } from '#domain/procurement';
import type { PlanLengths } from '#domain/timePlan';

const today = localDate('2026-11-23');
const avoid = ['july', 'christmas'] as const;

const planOf = (
  facts: Partial<ProcurementFacts>,
  on = today,
  lengths: Partial<PlanLengths> = {},
): CasePlan =>
  casePlanOf(
    newProcurement('a', { title: 'Städ', ...facts }, localDate('2026-11-23')),
    { avoid, lengths },
    on,
  );

const planned = (facts: Partial<ProcurementFacts>, on = today) => {
  const plan = planOf(
    { procedure: 'open', contractStartWished: localDate('2027-09-01'), ...facts },
    on,
  );
  if (plan.state !== 'planned') throw new Error(plan.state);
  return plan;
};

test('there is no plan until a start is wished for', () => {
  expect(planOf({})).toEqual({ state: 'lacking' });
  expect(planOf({ procedure: 'open' })).toEqual({ state: 'lacking' });
});

test('until a procedure is chosen the plan is that of an open one, and says so', () => {
  expect(planned({}).isProcedureAssumed).toBe(false);
  expect(planned({ procedure: null })).toEqual({ ...planned({}), isProcedureAssumed: true });
});

describe('a case in its pre-study', () => {
  const plan = planned({});

  test('has begun where it was made, and the rest is counted backwards', () => {
    expect(plan.rows.map(({ leg, from, to, hasBegun }) => [leg, from, to, hasBegun])).toEqual([
      ['preStudy', '2026-11-23', plan.rows[1]?.from, true],
      ['tendering', plan.rows[1]?.from, plan.rows[2]?.from, false],
      ['evaluation', plan.rows[2]?.from, plan.rows[3]?.from, false],
      ['standstill', plan.rows[3]?.from, plan.rows[4]?.from, false],
      ['mobilisation', plan.rows[4]?.from, '2027-09-01', false],
    ]);
    expect(plan.next).toEqual({ leg: 'tendering', by: plan.rows[1]?.from });
  });

  test('keeps to the wished start with days to spare', () => {
    expect(plan.holds).toBe(true);
    expect(plan.lateBy).toBeLessThan(0);
    expect(plan.beginBy > today).toBe(true);
  });

  test('shows how the legal days were counted, to be checked while they are planned', () => {
    const whys = plan.rows.map(({ leg, why }) => [leg, why?.rule, why?.confidence]);
    expect(whys).toEqual([
      ['preStudy', undefined, undefined],
      ['tendering', 'tenderPeriod', 'check'],
      ['evaluation', undefined, undefined],
      ['standstill', 'standstill', 'check'],
      ['mobilisation', undefined, undefined],
    ]);
  });
});

describe('a case that is under way', () => {
  const facts = {
    noticeSent: localDate('2027-01-11'),
    tenderDeadline: localDate('2027-03-01'),
  } as const;

  test('has its real days solid, and its own tender deadline in the plan', () => {
    const plan = planned(facts, localDate('2027-02-01'));
    const [preStudy, tendering, evaluation] = plan.rows;
    expect(preStudy).toMatchObject({ to: '2027-01-11', realUntil: '2027-01-11' });
    expect(tendering).toMatchObject({ from: '2027-01-11', realUntil: '2027-02-01' });
    expect(tendering?.why?.confidence).toBe('verified');
    expect(evaluation).toMatchObject({ hasBegun: false });
  });

  test('that can no longer keep the wished start says how late it is, and from when', () => {
    const plan = planned({ ...facts, contractStartWished: localDate('2027-04-01') });
    const late = planned(
      { ...facts, contractStartWished: localDate('2027-04-01') },
      localDate('2027-03-15'),
    );
    expect(plan.holds).toBe(false);
    expect(late.lateBy).toBeGreaterThan(0);
    expect(late.rows.at(-1)?.to).toBe(late.earliest);
    expect(late.earliest > '2027-04-01').toBe(true);
  });

  test('has no more to begin once the contract is signed', () => {
    const plan = planned(
      {
        ...facts,
        tendersOpened: localDate('2027-03-02'),
        awardDecided: localDate('2027-03-22'),
        notificationSent: localDate('2027-03-22'),
        contractSigned: localDate('2027-04-06'),
      },
      localDate('2027-04-12'),
    );
    expect(plan.next).toBeNull();
    expect(plan.rows.every(({ hasBegun }) => hasBegun)).toBe(true);
    expect(plan.rows.at(-1)).toMatchObject({ from: '2027-04-06', realUntil: '2027-04-12' });
  });
});

test('the municipality’s own lengths are used, but never less than the law’s', () => {
  const facts = { procedure: 'open', contractStartWished: localDate('2028-05-15') } as const;
  const begins = (lengths: Partial<PlanLengths>) => {
    const plan = planOf(facts, today, lengths);
    if (plan.state !== 'planned') throw new Error(plan.state);
    return plan.beginBy;
  };
  expect(begins({ preStudyWorkingDays: 80 }) < begins({})).toBe(true);
  expect(begins({ reserveDays: 0 }) > begins({})).toBe(true);
  expect(begins({ tenderingDays: 1 })).toBe(begins({ tenderingDays: 30 }));
});

test('a direct award is planned in weeks, without a standstill', () => {
  const { rows } = planned({ procedure: 'directAward' });
  expect(rows.map(({ leg }) => leg)).toEqual([
    'preStudy',
    'tendering',
    'evaluation',
    'mobilisation',
  ]);
});

test('the rows of any plan follow each other, and what is real never lies ahead', () => {
  const days = fc
    .integer({ min: toEpochDay(today), max: toEpochDay(localDate('2028-12-31')) })
    .map(fromEpochDay);
  fc.assert(
    fc.property(fc.constantFrom(...procedures), days, fc.option(days), (procedure, start, sent) => {
      const plan = planOf({ procedure, contractStartWished: start, noticeSent: sent });
      if (plan.state !== 'planned') return;
      for (const [index, row] of plan.rows.entries()) {
        expect(row.from <= row.to).toBe(true);
        expect(row.realUntil === null || row.realUntil <= today).toBe(true);
        const next = plan.rows[index + 1];
        if (next) expect(next.from >= row.from).toBe(true);
      }
    }),
    { numRuns: 60 },
  );
});
