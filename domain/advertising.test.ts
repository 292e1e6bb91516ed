import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  additionalInformation,
  movedTenderDay,
  priorNoticeWindow,
  questionsClose,
  type TenderPeriod,
  type TenderPeriodFacts,
  tenderDeadlineFindings,
  tenderPeriod,
} from '#domain/advertising';
import { isWorkingDay } from '#domain/calendar';
import { shortenings } from '#domain/law/tenderPeriods';
import { daysBetween, fromEpochDay, localDate, toEpochDay } from '#domain/localDate';
import { procedures } from '#domain/procurement';
import type { Result } from '#domain/result';

const value = <Value>(result: Result<Value>): Value => {
  if (!result.ok) throw new Error(result.failure.code);
  return result.value;
};

const sent = localDate('2026-11-23');
const period = (facts: Partial<TenderPeriodFacts>): TenderPeriod =>
  value(
    tenderPeriod({
      procedure: 'open',
      step: 'tender',
      sent,
      shortening: 'none',
      documentsElectronic: true,
      ...facts,
    }),
  );

describe('minsta anbudstid', () => {
  test.each([
    ['öppet', { procedure: 'open' }, 35],
    ['öppet, elektroniska anbud', { procedure: 'open', shortening: 'electronicTenders' }, 30],
    ['öppet, efter förhandsannons', { procedure: 'open', shortening: 'priorNotice' }, 15],
    ['öppet, påskyndat', { procedure: 'open', shortening: 'accelerated' }, 15],
    [
      'öppet, elektroniska anbud men dokument på papper',
      { procedure: 'open', shortening: 'electronicTenders', documentsElectronic: false },
      35,
    ],
    [
      'öppet, förhandsannons och dokument på papper',
      { procedure: 'open', shortening: 'priorNotice', documentsElectronic: false },
      20,
    ],
    [
      'öppet, påskyndat och dokument på papper',
      { procedure: 'open', shortening: 'accelerated', documentsElectronic: false },
      15,
    ],
    ['selektivt, ansökan', { procedure: 'restricted', step: 'application' }, 30],
    [
      'selektivt, ansökan med dokument på papper',
      { procedure: 'restricted', step: 'application', documentsElectronic: false },
      30,
    ],
    [
      'selektivt, ansökan påskyndat',
      { procedure: 'restricted', step: 'application', shortening: 'accelerated' },
      15,
    ],
    ['selektivt, anbud', { procedure: 'restricted', step: 'tender' }, 30],
    [
      'selektivt, elektroniska anbud',
      { procedure: 'restricted', step: 'tender', shortening: 'electronicTenders' },
      25,
    ],
    [
      'selektivt, överenskommen tid',
      { procedure: 'restricted', step: 'tender', shortening: 'agreed', agreedDays: 7 },
      7,
    ],
    [
      'selektivt, ingen överenskommelse nådd',
      { procedure: 'restricted', step: 'tender', shortening: 'agreed' },
      10,
    ],
    [
      'förhandlat, påskyndat anbud',
      { procedure: 'negotiated', step: 'tender', shortening: 'accelerated' },
      10,
    ],
    [
      'konkurrenspräglad dialog, ansökan',
      { procedure: 'competitiveDialogue', step: 'application' },
      30,
    ],
    [
      'innovationspartnerskap, ansökan',
      { procedure: 'innovationPartnership', step: 'application' },
      30,
    ],
    [
      'dynamiskt inköpssystem, ansökan',
      { procedure: 'dynamicPurchasingSystem', step: 'application' },
      30,
    ],
    [
      'dynamiskt inköpssystem, anbud',
      { procedure: 'dynamicPurchasingSystem', step: 'tender', shortening: 'electronicTenders' },
      10,
    ],
  ] as const)('%s', (_, facts, days) => {
    expect(period(facts)).toMatchObject({ kind: 'fixed', days });
  });

  test('en förkortning som inte finns ges inte, och det sägs', () => {
    expect(
      period({ procedure: 'competitiveDialogue', step: 'application', shortening: 'accelerated' }),
    ).toMatchObject({ days: 30, shorteningRefused: true });
  });

  test.each([
    ['national', 'reasonable'],
    ['directAward', 'none'],
    ['callOff', 'none'],
  ] as const)('%s has no number of days', (procedure, kind) => {
    expect(period({ procedure }).kind).toBe(kind);
  });

  test('konkurrenspräglad dialog har ingen minsta tid för slutliga anbud', () => {
    expect(period({ procedure: 'competitiveDialogue' }).kind).toBe('none');
  });

  test('före LOU finns ingen regel', () => {
    const asked = { step: 'tender', shortening: 'none', documentsElectronic: true } as const;
    const early = localDate('2016-12-31');
    expect(tenderPeriod({ ...asked, procedure: 'open', sent: early }).ok).toBe(false);
    expect(tenderPeriod({ ...asked, procedure: 'national', sent: early }).ok).toBe(false);
  });

  test('sista dagen är alltid en arbetsdag och aldrig för tidig', () => {
    const anyDay = fc
      .integer({ min: toEpochDay(sent), max: toEpochDay(localDate('2099-01-01')) })
      .map(fromEpochDay);
    fc.assert(
      fc.property(
        anyDay,
        fc.constantFrom(...procedures),
        fc.constantFrom('tender' as const, 'application' as const),
        fc.constantFrom(...shortenings),
        fc.boolean(),
        (day, procedure, step, shortening, documentsElectronic) => {
          const found = value(
            tenderPeriod({ procedure, step, sent: day, shortening, documentsElectronic }),
          );
          if (found.kind !== 'fixed') return;
          expect(isWorkingDay(found.lastDay.date)).toBe(true);
          expect(daysBetween(day, found.lastDay.date)).toBeGreaterThanOrEqual(found.days);
        },
      ),
    );
  });
});

describe('en sista anbudsdag som någon har skrivit', () => {
  const open = period({ shortening: 'electronicTenders' });
  const codes = (date: string, time: string | null = null) =>
    tenderDeadlineFindings(sent, { date: localDate(date), time }, open).map(({ code }) => code);

  test.each([
    ['före annonsen', '2026-11-22', null, ['beforeNotice']],
    ['för kort', '2026-12-22', null, ['tooEarly']],
    ['för kort, och på en lördag', '2026-12-05', null, ['tooEarly', 'nonWorkingDay']],
    ['sista lagliga dagen, hela dagen', '2026-12-23', null, []],
    ['sista lagliga dagen, till midnatt', '2026-12-23', '23:59', []],
    ['sista lagliga dagen klockan tolv', '2026-12-23', '12:00', ['cutsLastDay']],
    ['längre än lagen kräver, klockan tolv', '2026-12-28', '12:00', []],
    ['längre än lagen kräver, på julafton', '2026-12-24', '12:00', ['nonWorkingDay']],
  ])('%s', (_, date, time, expected) => {
    expect(codes(date, time)).toEqual(expected);
  });

  test('så kort att kompletterande upplysningar inte hinns med', () => {
    const national = period({ procedure: 'national' });
    const deadline = { date: localDate('2026-11-27'), time: null };
    expect(tenderDeadlineFindings(sent, deadline, national).map(({ code }) => code)).toEqual([
      'additionalInformationTight',
    ]);
  });
});

describe('förhandsannons', () => {
  test.each([
    ['2026-10-19', 35, true],
    ['2026-10-20', 34, false],
    ['2025-11-23', 365, true],
    ['2025-11-22', 366, false],
  ])('skickad %s: %i dagar', (prior, days, allowed) => {
    const window = value(priorNoticeWindow(localDate(prior), sent));
    expect(window).toMatchObject({ daysBetween: days, isReductionAllowed: allowed });
  });

  test('säger vilka dagar den räcker till', () => {
    expect(value(priorNoticeWindow(localDate('2026-10-19'), sent))).toMatchObject({
      firstNotice: '2026-11-23',
      lastNotice: '2027-10-19',
    });
  });
});

test('frågor och kompletterande upplysningar räknas bakåt, till arbetsdagen före', () => {
  const deadline = localDate('2026-12-23');
  expect(value(questionsClose(deadline))).toMatchObject({
    nominal: '2026-12-13',
    date: '2026-12-11',
  });
  expect(value(additionalInformation(deadline)).nominal).toBe('2026-12-17');
  expect(value(additionalInformation(localDate('2026-12-16'), true))).toMatchObject({
    nominal: '2026-12-12',
    date: '2026-12-11',
  });
});

test('en sista anbudsdag på annandag jul flyttas', () => {
  expect(movedTenderDay(localDate('2019-12-26'))).toBe('2019-12-27');
});
