import { describe, expect, test } from 'vitest';
import { awardsOfSameKind, caseRegimeOf, tenderFindingsOf } from '#domain/caseRegime';
import type { OwnAmountRow } from '#domain/law/amounts';
import { sectionOfDuty } from '#domain/law/duties';
import { localDate } from '#domain/localDate';
import { kronor } from '#domain/money';
import { newProcurement, type Procurement, type ProcurementFacts } from '#domain/procurement';

const today = localDate('2026-11-23');

const given = (facts: Partial<ProcurementFacts>, id = 'a'): Procurement =>
  newProcurement(id, { title: 'Städ', ...facts }, localDate('2026-03-02'));

const judged = (
  facts: Partial<ProcurementFacts>,
  earlier: Parameters<typeof caseRegimeOf>[1] = [],
  own: readonly OwnAmountRow[] = [],
) => {
  const regime = caseRegimeOf(given(facts), earlier, own, today);
  if (regime.state !== 'judged') throw new Error(regime.state);
  return regime;
};

describe('the regime of a case', () => {
  test('asks for what it needs to know', () => {
    expect(caseRegimeOf(given({}), [], [], today)).toEqual({
      state: 'lacking',
      lacks: ['kind', 'estimatedValue'],
    });
    expect(caseRegimeOf(given({ kind: 'goods' }), [], [], today)).toEqual({
      state: 'lacking',
      lacks: ['estimatedValue'],
    });
  });

  test('is the framework’s for a call-off', () => {
    expect(caseRegimeOf(given({ procedure: 'callOff' }), [], [], today).state).toBe('callOff');
  });

  test('has no rule for a day before any that is known', () => {
    const facts = { kind: 'goods', estimatedValue: kronor(400_000) } as const;
    const noticeSent = localDate('1995-05-02');
    expect(caseRegimeOf(given({ ...facts, noticeSent }), [], [], today)).toEqual({
      state: 'noRule',
      on: noticeSent,
    });
  });

  test.each([
    [699_999, null, 'directAward', 'directAward'],
    [699_999, 'open', 'directAward', 'national'],
    [700_000, 'national', 'national', 'national'],
    [2_500_000, 'open', 'unknown', 'unknown'],
    [2_700_000, 'open', 'directive', 'directive'],
  ] as const)('goods for %i, %s: %s, done under %s', (value, procedure, regime, follows) => {
    const case_ = judged({ kind: 'goods', estimatedValue: kronor(value), procedure });
    expect([case_.answer.regime, case_.follows]).toEqual([regime, follows]);
  });

  test('is judged on the day of the notice, by the amounts of that day', () => {
    const facts = { kind: 'goods', estimatedValue: kronor(2_389_585), procedure: 'open' } as const;
    const then = judged({ ...facts, noticeSent: localDate('2025-12-31') });
    expect([then.dayIs, then.answer.regime]).toEqual(['noticeSent', 'directive']);
    const now = judged(facts);
    expect([now.dayIs, now.on, now.answer.regime]).toEqual(['today', today, 'unknown']);
  });

  test('uses the municipality’s own amount where ours is empty, to be checked', () => {
    const own: OwnAmountRow = {
      kind: 'goodsServices',
      validFrom: localDate('2026-01-01'),
      validTo: localDate('2027-12-31'),
      amount: kronor(2_400_000),
      where: 'upphandlingsmyndigheten.se',
      addedBy: 'Maj',
      addedAt: '2026-11-23T08:00:00.000Z',
    };
    const facts = { kind: 'services', estimatedValue: kronor(2_500_000) } as const;
    const { answer } = judged(facts, [], [own]);
    expect([answer.regime, answer.confidence, answer.threshold.addedBy]).toEqual([
      'directive',
      'check',
      'Maj',
    ]);
  });

  test('warns of a direct award over the limit, and of the sum of its kind', () => {
    const facts = { kind: 'goods', procedure: 'directAward', categoryId: 'c' } as const;
    const over = judged({ ...facts, estimatedValue: kronor(800_000) });
    expect(over.answer.warnings.map(({ code }) => code)).toContain('directAwardOverLimit');
    const earlier = [
      { id: 'b', title: 'Bord', value: kronor(500_000), on: localDate('2026-02-01') },
      { id: 'c', title: 'Stolar', value: kronor(90_000), on: localDate('2024-02-01') },
    ];
    const split = judged({ ...facts, estimatedValue: kronor(300_000) }, earlier);
    expect(split.answer.warnings.map(({ code }) => code)).toEqual([
      'sumOfKindOverLimit',
      'looksSplit',
    ]);
    expect(split.sumOfKind?.withPlanned).toBe(kronor(800_000));
    expect(split.summed.map(({ title }) => title)).toEqual(['Bord']);
  });

  test('counts awards that were signed while a direct award was being prepared', () => {
    const facts = {
      kind: 'goods',
      procedure: 'directAward',
      categoryId: 'c',
      estimatedValue: kronor(300_000),
    } as const;
    const meanwhile = [
      { id: 'b', title: 'Bord', value: kronor(500_000), on: localDate('2026-06-01') },
    ];
    const unsigned = judged(facts, meanwhile);
    expect(unsigned.sumOfKind?.withPlanned).toBe(kronor(800_000));
    expect(unsigned.summed.map(({ title }) => title)).toEqual(['Bord']);
    const signedBefore = judged({ ...facts, contractSigned: localDate('2026-05-04') }, meanwhile);
    expect(signedBefore.sumOfKind?.withPlanned).toBe(kronor(300_000));
  });

  test('names a section for every duty', () => {
    for (const value of [300_000, 1_500_000, 9_000_000]) {
      for (const kind of ['goods', 'socialSpecial'] as const) {
        const { duties, follows } = judged({ kind, estimatedValue: kronor(value) });
        for (const duty of duties) expect(sectionOfDuty(duty, follows)).toMatch(/^LOU /);
      }
    }
  });
});

test('the other direct awards of the category count, but none that was called off', () => {
  const facts = {
    categoryId: 'c',
    procedure: 'directAward',
    estimatedValue: kronor(100_000),
  } as const;
  const self = given(facts);
  const all = [
    self,
    given({ ...facts, contractSigned: localDate('2026-05-04') }, 'signed'),
    given(facts, 'begun'),
    given({ ...facts, categoryId: 'other' }, 'other'),
    given({ ...facts, procedure: 'national' }, 'advertised'),
    given({ ...facts, estimatedValue: null }, 'unknown'),
    { ...given(facts, 'off'), hold: { kind: 'cancelled', since: today, reason: 'Nej' } as const },
  ];
  expect(awardsOfSameKind(self, all).map(({ on }) => on)).toEqual(['2026-05-04', '2026-03-02']);
  expect(awardsOfSameKind(given({ ...facts, categoryId: null }), all)).toEqual([]);
});

describe('the tender deadline of a case', () => {
  const codes = (facts: Partial<ProcurementFacts>) =>
    tenderFindingsOf(given(facts)).map(({ code }) => code);
  const noticeSent = localDate('2026-11-23');

  test('is too early before the law’s days have passed', () => {
    const facts = { procedure: 'open', noticeSent } as const;
    expect(codes({ ...facts, tenderDeadline: localDate('2026-12-22') })).toEqual(['tooEarly']);
    expect(codes({ ...facts, tenderDeadline: localDate('2026-12-23') })).toEqual([]);
  });

  test('in a national procurement has no number of days, but should leave time for answers', () => {
    const facts = { procedure: 'national', noticeSent } as const;
    expect(codes({ ...facts, tenderDeadline: localDate('2026-11-27') })).toEqual([
      'additionalInformationTight',
    ]);
    expect(codes({ ...facts, tenderDeadline: localDate('2026-12-12') })).toEqual(['nonWorkingDay']);
  });

  test('is nobody’s business in a direct award', () => {
    const tenderDeadline = localDate('2026-11-24');
    expect(codes({ procedure: 'directAward', noticeSent, tenderDeadline })).toEqual([]);
  });
});
