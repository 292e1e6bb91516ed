import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { type CaseReview, describeReview, newReview } from '#domain/caseReview';
import { addDays, type LocalDate, localDate } from '#domain/localDate';
import { newProcurement, type Procurement } from '#domain/procurement';
import { caseDaysOf } from './caseDays.ts';
import { describeLawfully } from './lawfulFacts.ts';

const notified: Procurement = {
  ...newProcurement('p', { title: 'Skolskjuts' }, localDate('2026-08-03')),
  procedure: 'open',
  notificationSent: localDate('2026-11-18'),
};
const applied = newReview('r', { received: localDate('2026-11-30'), applicant: 'Provbolaget AB' });
const rejected: CaseReview = {
  ...applied,
  judgmentGiven: localDate('2027-02-09'),
  judgmentDispatched: localDate('2027-02-10'),
  outcome: 'rejected',
};

describe('a day of signing', () => {
  test.each<[string, Partial<Procurement>, string, string | null, string?]>([
    ['on the last day of the standstill', {}, '2026-11-30', 'signing.tooEarly', '2026-12-01'],
    ['the day after', {}, '2026-12-01', null],
    [
      'while the court has the case',
      { reviews: [applied] },
      '2026-12-21',
      'signing.extendedStandstill',
    ],
    [
      'on the last of the ten days, a Monday since the tenth is a Saturday',
      { reviews: [rejected] },
      '2027-02-22',
      'signing.beforeTenDays',
      '2027-02-23',
    ],
    ['after the ten days', { reviews: [rejected] }, '2027-02-23', null],
    [
      'when another application is still there',
      { reviews: [rejected, { ...applied, id: 's' }] },
      '2027-02-23',
      'signing.extendedStandstill',
    ],
    [
      'when the other came too late to stop anything',
      { reviews: [rejected, { ...applied, id: 's', received: localDate('2026-12-01') }] },
      '2027-02-23',
      null,
    ],
    [
      'after the court ordered a correction',
      { reviews: [{ ...rejected, outcome: 'mustCorrect' }] },
      '2027-03-30',
      'signing.mustCorrect',
    ],
    ['of a direct award', { procedure: 'directAward' }, '2026-11-18', null],
  ])('%s', (_when, facts, signed, code, earliest) => {
    const answer = describeLawfully(
      { ...notified, ...facts },
      { contractSigned: localDate(signed) },
    );
    expect(answer.ok ? null : answer.failure.code).toBe(code);
    if (!answer.ok) expect(answer.failure.field).toBe('contractSigned');
    if (!answer.ok && earliest) expect(answer.failure.details?.earliest).toBe(earliest);
  });

  it('names the law where tenders would be opened too early', () => {
    const tendered = { ...notified, tenderDeadline: localDate('2026-10-05') };
    expect(describeLawfully(tendered, { tendersOpened: localDate('2026-10-04') })).toMatchObject({
      failure: {
        code: 'procurement.datesBackwardsByLaw',
        details: { law: 'LOU 12 kap. 10 §' },
        field: 'tendersOpened',
      },
    });
  });
});

it('a judgment comes after its application, and a dispatch after its judgment', () => {
  expect(describeReview(applied, { judgmentGiven: localDate('2026-11-29') })).toMatchObject({
    failure: { code: 'procurement.datesBackwards', field: 'judgmentGiven' },
  });
  expect(describeReview(rejected, { judgmentGiven: localDate('2027-02-11') })).toMatchObject({
    failure: { field: 'judgmentGiven' },
  });
  expect(describeReview(rejected, { outcome: 'withdrawn' }).ok).toBe(true);
});

describe('the time for tenders', () => {
  const minimum = (facts: Partial<Procurement>): (string | undefined)[] => {
    const days = caseDaysOf({ ...notified, ...facts });
    return [days.minimumApplicationDay?.date, days.minimumTenderDay?.date];
  };
  const notice = localDate('2026-09-01');
  test.each<[string, Partial<Procurement>, (string | undefined)[]]>([
    ['open, electronic', { noticeSent: notice }, [undefined, '2026-10-01']],
    [
      'open, in haste',
      { noticeSent: notice, acceleratedReason: 'Leverantören i konkurs' },
      [undefined, '2026-09-16'],
    ],
    [
      'open, prior notice in time',
      { noticeSent: notice, priorNoticeSent: addDays(notice, -35) },
      [undefined, '2026-09-16'],
    ],
    [
      'open, prior notice too late',
      { noticeSent: notice, priorNoticeSent: addDays(notice, -34) },
      [undefined, '2026-10-01'],
    ],
    [
      'restricted, before the invitation',
      { procedure: 'restricted', noticeSent: notice },
      ['2026-10-01', undefined],
    ],
    [
      'restricted, invited',
      { procedure: 'restricted', noticeSent: notice, invitationSent: localDate('2026-10-12') },
      ['2026-10-01', '2026-11-06'],
    ],
    [
      'dynamic purchasing system',
      {
        procedure: 'dynamicPurchasingSystem',
        noticeSent: notice,
        invitationSent: localDate('2026-10-12'),
      },
      ['2026-10-01', '2026-10-22'],
    ],
    [
      'national has no number',
      { procedure: 'national', noticeSent: notice },
      [undefined, undefined],
    ],
  ])('%s', (_what, facts, expected) => {
    expect(minimum(facts)).toEqual(expected);
  });
});

const anyDay = fc.integer({ min: 0, max: 3000 }).map((n) => addDays(localDate('2024-01-01'), n));

it('no signing is ever allowed before the law’s own standstill, whatever the reviews', () => {
  fc.assert(
    fc.property(anyDay, anyDay, fc.boolean(), anyDay, (sent, received, electronic, judged) => {
      const facts: Procurement = {
        ...notified,
        notificationSent: sent,
        notificationElectronic: electronic,
      };
      const free = caseDaysOf(facts).earliestSigning?.date as LocalDate;
      const review: CaseReview = {
        ...rejected,
        received,
        judgmentGiven: judged,
        judgmentDispatched: judged,
      };
      const { earliestSigning } = caseDaysOf({ ...facts, reviews: [review] });
      expect(earliestSigning === null || earliestSigning.date >= free).toBe(true);
      expect(free > addDays(sent, electronic ? 10 : 15)).toBe(true);
    }),
  );
});
