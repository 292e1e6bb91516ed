import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  appeal,
  contractAwardNotice,
  contractAwardNoticeQuarterly,
  damages,
  documentationDue,
  hasStandstill,
  ineffectivenessSixMonths,
  ineffectivenessThirtyDays,
  newGroundsInReview,
  quarterEnd,
  replyToTenderer,
  reviewOfCancellation,
  standstill,
  tenDaysAfterJudgment,
  voluntaryNoticeStandstill,
} from '#domain/award';
import { isWorkingDay } from '#domain/calendar';
import { addDays, daysBetween, fromEpochDay, localDate, toEpochDay } from '#domain/localDate';
import type { Result } from '#domain/result';

const value = <Value>(result: Result<Value>): Value => {
  if (!result.ok) throw new Error(result.failure.code);
  return result.value;
};

const anyDay = fc
  .integer({ min: toEpochDay(localDate('2017-01-01')), max: toEpochDay(localDate('2099-06-30')) })
  .map(fromEpochDay);

describe('avtalsspärr', () => {
  test.each([
    ['lördag rullar', '2026-11-18', true, '2026-11-30', '2026-12-01', '2026-12-01'],
    ['julafton rullar förbi jul', '2026-12-14', true, '2026-12-28', '2026-12-29', '2026-12-29'],
    [
      'teckna på en lördag är lagligt',
      '2025-12-22',
      true,
      '2026-01-02',
      '2026-01-03',
      '2026-01-05',
    ],
    ['trettondagsafton rullar inte', '2025-12-26', true, '2026-01-05', '2026-01-06', '2026-01-07'],
    ['femton dagar med brev', '2026-12-09', false, '2026-12-28', '2026-12-29', '2026-12-29'],
    ['midsommarafton', '2026-06-09', true, '2026-06-22', '2026-06-23', '2026-06-23'],
  ])('%s', (_, sent, electronic, lastDay, earliest, workday) => {
    const found = value(standstill({ sent: localDate(sent), electronic }));
    expect(found.lastDay.date).toBe(lastDay);
    expect(found.earliestSigning.date).toBe(earliest);
    expect(found.earliestSigningWorkday).toBe(workday);
    expect(found.lastDay.confidence).toBe('verified');
  });

  test('en längre angiven tid gäller, en kortare inte', () => {
    const sent = localDate('2026-12-01');
    const days = (stated: number, electronic = true) =>
      value(standstill({ sent, electronic, statedDays: stated })).days;
    expect(days(19)).toBe(19);
    expect(days(5)).toBe(10);
    expect(days(12, false)).toBe(15);
  });

  test('en angiven söndag rullar till måndag', () => {
    const found = value(
      standstill({
        sent: localDate('2026-12-01'),
        electronic: true,
        statedLastDay: localDate('2026-12-20'),
      }),
    );
    expect(found.days).toBe(19);
    expect(found.lastDay.date).toBe('2026-12-21');
  });

  test('är aldrig kortare än lagens eller den angivna tiden', () => {
    fc.assert(
      fc.property(
        anyDay,
        fc.boolean(),
        fc.integer({ min: 0, max: 60 }),
        (sent, electronic, days) => {
          const { lastDay, earliestSigning, earliestSigningWorkday } = value(
            standstill({ sent, electronic, statedDays: days }),
          );
          const kept = daysBetween(sent, lastDay.date);
          expect(kept).toBeGreaterThanOrEqual(electronic ? 10 : 15);
          expect(kept).toBeGreaterThanOrEqual(days);
          expect(isWorkingDay(lastDay.date)).toBe(true);
          expect(earliestSigning.date).toBe(addDays(lastDay.date, 1));
          expect(isWorkingDay(earliestSigningWorkday)).toBe(true);
        },
      ),
    );
  });

  test.each([
    ['open', true],
    ['restricted', true],
    ['negotiated', true],
    ['national', true],
    ['callOff', false],
    ['dynamicPurchasingSystem', false],
    ['directAward', false],
  ] as const)('gäller för %s: %s', (procedure, expected) => {
    expect(hasStandstill(procedure)).toBe(expected);
  });

  test('före LOU finns ingen regel här', () => {
    expect(standstill({ sent: localDate('2016-12-31'), electronic: true })).toMatchObject({
      ok: false,
      failure: { code: 'law.noRuleForDate' },
    });
  });

  test('frivillig förhandsinsyn räknas från publiceringen', () => {
    const found = value(voluntaryNoticeStandstill(localDate('2026-06-09')));
    expect(found.lastDay.date).toBe('2026-06-22');
    expect(found.lastDay.steps[0]).toMatchObject({ event: 'voluntaryNoticePublished' });
  });
});

describe('tiodagarsfristen', () => {
  test('räknas från den dag domen skickades ut', () => {
    const found = value(tenDaysAfterJudgment(localDate('2018-05-30')));
    expect(found.lastDay.date).toBe('2018-06-11');
    expect(found.earliestSigning.date).toBe('2018-06-12');
    expect(found.lastDay.confidence).toBe('verified');
  });

  test('är att kontrollera när bara domens dag är känd', () => {
    const found = value(tenDaysAfterJudgment(localDate('2018-05-30'), false));
    expect(found.earliestSigning.confidence).toBe('check');
  });
});

describe('andra sista dagar', () => {
  test.each([
    ['efterannons', contractAwardNotice(localDate('2026-11-23')), '2026-12-23'],
    [
      'efterannons efter direktupphandling',
      contractAwardNotice(localDate('2026-11-24'), true),
      '2026-12-28',
    ],
    [
      'efterannons samlad per kvartal',
      contractAwardNoticeQuarterly(localDate('2026-12-31')),
      '2027-02-01',
    ],
    ['dokumentation', documentationDue(localDate('2026-11-24')), '2026-12-28'],
    [
      'dokumentation efter avbrytande',
      documentationDue(localDate('2026-11-24'), 'procurementCancelled'),
      '2026-12-28',
    ],
    ['svar till anbudsgivare', replyToTenderer(localDate('2026-11-23')), '2026-12-08'],
    [
      'överprövning av avbrytande',
      reviewOfCancellation(localDate('2026-12-14'), true),
      '2026-12-28',
    ],
    ['nya grunder', newGroundsInReview(localDate('2026-12-03')), '2026-12-28'],
    ['överklagande, leverantör', appeal('supplier', localDate('2026-12-03')), '2026-12-28'],
    ['överklagande, kommunen', appeal('municipality', localDate('2026-12-02')), '2026-12-23'],
    ['ogiltighet, sex månader', ineffectivenessSixMonths(localDate('2026-08-31')), '2027-03-01'],
    ['ogiltighet, trettio dagar', ineffectivenessThirtyDays(localDate('2026-11-24')), '2026-12-28'],
    ['skadestånd', damages(localDate('2026-12-26')), '2027-12-27'],
  ])('%s', (_, computed, expected) => {
    expect(value(computed).date).toBe(expected);
  });

  test.each([
    ['2026-01-01', '2026-03-31'],
    ['2026-06-30', '2026-06-30'],
    ['2026-11-23', '2026-12-31'],
  ])('kvartalet för %s slutar %s', (date, end) => {
    expect(quarterEnd(localDate(date))).toBe(end);
  });
});
