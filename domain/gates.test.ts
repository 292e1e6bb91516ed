import { describe, expect, it } from 'vitest';
import { caseDaysOf } from '#domain/caseDays';
import { newReview } from '#domain/caseReview';
import { localDate } from '#domain/localDate';
import { kronor } from '#domain/money';
import { newProcurement, type Procurement } from '#domain/procurement';
import { advance, gateOf, namesTwoPersons, override, withdrawOverride } from './gates.ts';

const today = localDate('2026-11-23');
const blank = newProcurement('p', { title: 'Städtjänster' }, today);
const studied: Procurement = {
  ...blank,
  registryNumber: 'KS 2026/00151',
  departmentId: 'd',
  procurerId: 'm',
  need: 'Städning av sex skolor',
  kind: 'services',
  procedure: 'open',
  estimatedValue: kronor(2_900_000),
  marketContact: 'Tre samtal',
  lessonsReviewed: 'Genomgångna',
  contractStartWished: localDate('2027-08-01'),
};
const gate = (procurement: Procurement, documents = 0) => {
  const found = gateOf(procurement, caseDaysOf(procurement).forGate, today, documents);
  if (!found) throw new Error('no gate');
  return found;
};
const standing = (procurement: Procurement, documents = 0) =>
  gate(procurement, documents)
    .items.filter(({ state }) => state !== 'met')
    .map(({ id, state }) => `${id} ${state}`);

describe('the gate to advertising', () => {
  it('asks for need, value, procedure and those responsible; advises on market, lessons and start', () => {
    expect(standing(blank)).toEqual([
      'registryNumber missing',
      'department missing',
      'procurer missing',
      'need missing',
      'kind missing',
      'estimatedValue missing',
      'procedure missing',
      'marketContact warning',
      'lessonsReviewed warning',
      'contractStartWished warning',
    ]);
    expect(standing(studied)).toEqual([]);
    expect(standing({ ...studied, need: '  ' })).toEqual(['need missing']);
  });

  it('lets a warning be overridden with a reason, never what is missing', () => {
    const unsure = { ...studied, marketContact: '', need: '' };
    const at = (item: string, reason: string) =>
      override(unsure, gate(unsure), item, reason, 'Maj', today);
    expect(at('marketContact', ' ')).toMatchObject({ failure: { code: 'reason.missing' } });
    expect(at('need', 'Bråttom')).toMatchObject({ failure: { code: 'gate.notOverridable' } });
    expect(at('kind', 'Redan klart')).toMatchObject({ failure: { code: 'gate.notOverridable' } });
    const overridden = at('marketContact', 'Marknaden är känd');
    if (!overridden.ok) throw new Error(overridden.failure.code);
    expect(gate(overridden.value).items.find(({ id }) => id === 'marketContact')).toMatchObject({
      state: 'overridden',
      override: { reason: 'Marknaden är känd', by: 'Maj', on: today },
    });
    expect(withdrawOverride(overridden.value, 'lessonsReviewed')).toMatchObject({
      failure: { code: 'gate.notOverridden' },
    });
    const taken = withdrawOverride(overridden.value, 'marketContact');
    if (!taken.ok) throw new Error(taken.failure.code);
    expect(standing(taken.value)).toEqual(['need missing', 'marketContact warning']);
    const met = { ...overridden.value, marketContact: 'Samtal' };
    expect(gate(met).items.find(({ id }) => id === 'marketContact')?.state).toBe('met');
  });

  it('opens only when nothing stands, and never for a case that rests', () => {
    const short = { ...studied, need: '', marketContact: '' };
    expect(advance(short, gate(short), today)).toMatchObject({
      failure: { code: 'gate.closed', details: { missing: 1, warnings: 1 } },
    });
    expect(advance(studied, gate(studied), today)).toMatchObject({
      value: { phase: 'advertising' },
    });
    const paused: Procurement = { ...studied, hold: { kind: 'paused', since: today, reason: 'x' } };
    expect(advance(paused, gate(paused), today)).toMatchObject({
      failure: { code: 'procurement.notActive' },
    });
  });
});

describe('the gate to evaluation', () => {
  const advertised: Procurement = {
    ...studied,
    phase: 'advertising',
    noticeSent: localDate('2026-10-19'),
    tenderDeadline: localDate('2026-11-20'),
  };

  it('asks for the notice and for the tender deadline to have passed', () => {
    expect(standing({ ...advertised, noticeSent: null, tenderDeadline: null }, 1)).toEqual([
      'noticeSent missing',
      'tenderDeadline missing',
    ]);
    expect(standing({ ...advertised, tenderDeadline: today }, 1)).toEqual([
      'tenderDeadlinePassed missing',
    ]);
    expect(standing(advertised, 1)).toEqual([]);
    expect(standing(advertised)).toEqual(['documents warning']);
  });

  it('warns of a tender period below the minimum (LOU 11 kap. 2 and 6 §§)', () => {
    expect(standing({ ...advertised, tenderDeadline: localDate('2026-11-17') }, 1)).toEqual([
      'tenderPeriodLongEnough warning',
    ]);
    const national = {
      ...advertised,
      procedure: 'national' as const,
      tenderDeadline: localDate('2026-11-02'),
    };
    expect(standing(national, 1)).toEqual([]);
  });

  it('lets a reason cover the warning it was given for, and no other', () => {
    const short = { ...advertised, tenderDeadline: localDate('2026-11-17') };
    const passed = override(
      short,
      gate(short, 1),
      'tenderPeriodLongEnough',
      'Enkel vara',
      'Maj',
      today,
    );
    if (!passed.ok) throw new Error(passed.failure.code);
    expect(standing(passed.value, 1)).toEqual(['tenderPeriodLongEnough overridden']);
    const shorter = { ...passed.value, tenderDeadline: localDate('2026-11-02') };
    expect(standing(shorter, 1)).toEqual(['tenderPeriodLongEnough warning']);
    const again = override(
      shorter,
      gate(shorter, 1),
      'tenderPeriodLongEnough',
      'Brådskande',
      'Maj',
      today,
    );
    expect(again).toMatchObject({ ok: true, value: { overrides: [{ reason: 'Brådskande' }] } });
  });

  it('warns of an hour that cuts the very last lawful day, and of no other hour', () => {
    const at = (tenderDeadline: string, tenderTime: string | null) =>
      standing({ ...advertised, tenderDeadline: localDate(tenderDeadline), tenderTime }, 1);
    expect(at('2026-11-18', '13:00')).toEqual(['tenderHour warning']);
    expect(at('2026-11-18', '23:59')).toEqual([]);
    expect(at('2026-11-18', null)).toEqual([]);
    expect(at('2026-11-19', '13:00')).toEqual([]);
  });

  it('counts the two steps apart: applications from the notice, tenders from the invitation', () => {
    const restricted: Procurement = {
      ...advertised,
      procedure: 'restricted',
      noticeSent: localDate('2026-09-01'),
      applicationDeadline: localDate('2026-09-30'),
      invitationSent: localDate('2026-10-20'),
      tenderDeadline: localDate('2026-11-13'),
    };
    expect(standing(restricted, 1)).toEqual([
      'applicationPeriodLongEnough warning',
      'tenderPeriodLongEnough warning',
    ]);
    const longer = {
      ...restricted,
      applicationDeadline: localDate('2026-10-01'),
      tenderDeadline: localDate('2026-11-16'),
    };
    expect(standing(longer, 1)).toEqual([]);
  });

  it('asks a direct award for nothing', () => {
    expect(standing({ ...studied, phase: 'advertising', procedure: 'directAward' })).toEqual([]);
  });
});

describe('the gate to contract', () => {
  const evaluated: Procurement = {
    ...studied,
    phase: 'evaluation',
    tendersOpened: localDate('2026-10-26'),
    openedBy: 'Maj Exempelsson, Ture Prövarsson',
    awardDecided: localDate('2026-11-10'),
    notificationSent: localDate('2026-11-11'),
    reviewAnswer: 'Ingen ansökan',
    tendersValidUntil: localDate('2027-03-31'),
  };

  it('is shut until the day after the standstill (LOU 20 kap. 1 §)', () => {
    const endsOn = (sent: string) => ({ ...evaluated, notificationSent: localDate(sent) });
    expect(standing(endsOn('2026-11-11'))).toEqual(['standstillPassed missing']);
    expect(
      gate(endsOn('2026-11-11')).items.find(({ id }) => id === 'standstillPassed')?.details,
    ).toEqual({
      date: '2026-11-23',
    });
    expect(standing(endsOn('2026-11-10'))).toEqual([]);
  });

  it('waits for a review that came in time, then for the ten days after its judgment', () => {
    const notified = { ...evaluated, notificationSent: localDate('2026-10-01'), reviewAnswer: '' };
    const applied = newReview('r', { received: localDate('2026-10-12'), applicant: 'Provbolaget' });
    const reviewed = (change: Partial<typeof applied>) =>
      standing({ ...notified, reviews: [{ ...applied, ...change }] });
    expect(standing(notified)).toEqual(['reviewAnswer missing']);
    expect(reviewed({})).toEqual(['reviewSettled missing']);
    expect(reviewed({ received: localDate('2026-10-13') })).toEqual([]);
    expect(reviewed({ standstillLifted: true })).toEqual([]);
    const judged = { judgmentGiven: localDate('2026-11-12'), outcome: 'rejected' } as const;
    expect(reviewed(judged)).toEqual(['tenDaysPassed missing']);
    expect(reviewed({ ...judged, judgmentGiven: localDate('2026-11-11') })).toEqual([
      'tenDaysPassed missing',
    ]);
    expect(reviewed({ ...judged, judgmentGiven: localDate('2026-11-10') })).toEqual([]);
    expect(reviewed({ ...judged, judgmentDispatched: localDate('2026-11-13') })).toEqual([
      'tenDaysPassed missing',
    ]);
    expect(reviewed({ ...judged, tenDaysLifted: true })).toEqual([]);
    expect(reviewed({ ...judged, interimOrder: true })).toEqual(['reviewSettled missing']);
    expect(reviewed({ ...judged, outcome: 'mustRedo' })).toEqual(['reviewSettled missing']);
  });

  it('keeps a longer standstill than the law’s where the notification stated one', () => {
    const stated = { ...evaluated, notificationSent: localDate('2026-11-10') };
    expect(standing({ ...stated, standstillStated: localDate('2026-11-30') })).toEqual([
      'standstillPassed missing',
    ]);
    expect(standing({ ...stated, standstillStated: localDate('2026-11-12') })).toEqual([]);
  });

  it('asks for two persons at the opening above the threshold, and advises it below', () => {
    const alone = {
      ...evaluated,
      notificationSent: localDate('2026-11-10'),
      openedBy: 'Maj Exempelsson',
    };
    expect(standing(alone)).toEqual(['openedByTwo missing']);
    expect(standing({ ...alone, procedure: 'national' })).toEqual(['openedByTwo warning']);
  });

  it('knows no standstill for a call-off or a direct award (LOU 20 kap. 2 §, 19 a kap. 10 §)', () => {
    const callOff = {
      ...evaluated,
      procedure: 'callOff' as const,
      notificationSent: today,
      reviewAnswer: '',
    };
    expect(standing(callOff)).toEqual([]);
    const direct = { ...studied, phase: 'evaluation' as const, procedure: 'directAward' as const };
    expect(standing(direct)).toEqual(['awardDecided missing']);
  });

  it('asks for documentation of a direct award over 100 000 kr (LOU 19 a kap. 11 §)', () => {
    const direct = (kr: number): Procurement => ({
      ...evaluated,
      procedure: 'directAward',
      estimatedValue: kronor(kr),
      marketContact: '',
    });
    expect(standing(direct(100_000))).toEqual([]);
    expect(standing(direct(100_000.01))).toEqual(['directAwardDocumented missing']);
  });

  it('is the last', () => {
    const signed = { ...evaluated, phase: 'contract' as const };
    expect(gateOf(signed, caseDaysOf(signed).forGate, today, 0)).toBeNull();
    expect(advance(signed, null, today)).toMatchObject({ failure: { code: 'gate.last' } });
  });
});

it.each([
  ['Maj Exempelsson, Ture Prövarsson', true],
  ['Maj och Ture', true],
  ['Maj & Ture', true],
  ['Maj', false],
  ['Maj,', false],
  ['', false],
])('%s names two persons: %s', (text, two) => {
  expect(namesTwoPersons(text)).toBe(two);
});
