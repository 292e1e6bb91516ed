import { describe, expect, it } from 'vitest';
import { localDate } from '#domain/localDate';
import { kronor } from '#domain/money';
import { newProcurement, type Procurement } from '#domain/procurement';
import { caseDaysOf } from './caseDays.ts';
import { type CaseReview, newReview } from './caseReview.ts';

const signed: Procurement = {
  ...newProcurement('p', { title: 'Lås' }, localDate('2026-09-01')),
  contractSigned: localDate('2026-11-23'),
};
const after = (facts: Partial<Procurement>) => {
  const { contractAwardNoticeDue, documentationDue } = caseDaysOf({ ...signed, ...facts });
  return [contractAwardNoticeDue?.date ?? null, documentationDue?.date ?? null];
};

describe('after signing', () => {
  it.each<[string, Partial<Procurement>, (string | null)[]]>([
    ['an open procedure has both duties', { procedure: 'open' }, ['2026-12-23', '2026-12-23']],
    ['a call-off is not advertised', { procedure: 'callOff' }, [null, '2026-12-23']],
    [
      'a direct award of 100 000 kr has neither',
      { procedure: 'directAward', estimatedValue: kronor(100_000) },
      [null, null],
    ],
    [
      'a direct award over 100 000 kr is documented',
      { procedure: 'directAward', estimatedValue: kronor(100_001) },
      [null, '2026-12-23'],
    ],
    [
      'a direct award of 700 000 kr is advertised too',
      { procedure: 'directAward', estimatedValue: kronor(700_000) },
      ['2026-12-23', '2026-12-23'],
    ],
    [
      'a direct award of unknown value is documented to be safe',
      { procedure: 'directAward' },
      [null, '2026-12-23'],
    ],
  ])('%s', (_what, facts, days) => {
    expect(after(facts)).toEqual(days);
  });
});

describe('what can be brought to court', () => {
  const claims = (facts: Partial<Procurement>) => {
    const days = caseDaysOf({ ...signed, ...facts });
    return [days.ineffectivenessLastDay, days.damagesLastDay].map(
      (day) => day && [day.date, day.confidence],
    );
  };

  it.each<[string, string, string, string]>([
    ['counts from the day of signing', '2026-11-23', '2027-05-24', '2027-11-23'],
    ['ends with a month that is shorter', '2026-08-31', '2027-03-01', '2027-08-31'],
  ])('after signing %s', (_what, on, ineffective, damages) => {
    expect(claims({ contractSigned: localDate(on) })).toEqual([
      [ineffective, 'verified'],
      [damages, 'check'],
    ]);
  });

  it('is nothing before signing', () => {
    expect(claims({ contractSigned: null })).toEqual([null, null]);
  });

  it.each<[string, Partial<CaseReview>, string | null]>([
    ['lost', { judgmentGiven: localDate('2026-12-03'), outcome: 'mustRedo' }, '2026-12-28'],
    ['half lost', { judgmentGiven: localDate('2026-12-04'), outcome: 'mustCorrect' }, '2026-12-28'],
    ['won', { judgmentGiven: localDate('2026-12-03'), outcome: 'rejected' }, null],
    ['not decided', {}, null],
  ])('the municipality has three weeks to appeal a review it has %s', (_what, facts, last) => {
    const review = newReview('r', { received: localDate('2026-11-02'), applicant: 'Bygg AB' });
    const days = caseDaysOf({ ...signed, reviews: [{ ...review, ...facts }] });
    expect(days.appealLastDay?.date ?? null).toBe(last);
  });
});

describe('while advertised', () => {
  const open: Procurement = {
    ...signed,
    procedure: 'open',
    noticeSent: localDate('2026-11-23'),
    tenderDeadline: localDate('2027-01-08'),
  };

  it('an open procedure has 35 days, 30 with electronic tenders, five more without open documents', () => {
    const minimum = (facts: Partial<Procurement>) =>
      caseDaysOf({ ...open, ...facts }).minimumTenderDay?.date;
    expect(minimum({ electronicTenders: false })).toBe('2026-12-28');
    expect(minimum({})).toBe('2026-12-23');
    expect(minimum({ documentsElectronic: false })).toBe('2026-12-28');
  });

  it('a national one has no number of days, but questions and answers all the same', () => {
    const days = caseDaysOf({ ...open, procedure: 'national' });
    expect(days.minimumTenderDay).toBeNull();
    expect(days.additionalInformation?.nominal).toBe('2027-01-02');
    expect(days.questionsClose?.nominal).toBe('2026-12-29');
  });
});
