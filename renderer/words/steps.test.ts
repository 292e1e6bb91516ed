import { expect, test } from 'vitest';
import { additionalInformation, tenderPeriod } from '#domain/advertising';
import { frameworkLastDay, latestNotice } from '#domain/agreementTerm';
import { appeal, ineffectivenessSixMonths, standstill } from '#domain/award';
import type { ComputedDate, Step } from '#domain/calendar';
import { localDate } from '#domain/localDate';
import type { Result } from '#domain/result';
import { explainStep as inEnglish } from './steps.en.ts';
import { explainStep as inSwedish } from './steps.sv.ts';

const value = <Value>(result: Result<Value>): Value => {
  if (!result.ok) throw new Error(result.failure.code);
  return result.value;
};

/** The lines with ordinary spaces, as they are read. */
const read = ({ steps }: { steps: readonly Step[] }, explain = inSwedish): string[] =>
  steps.map(explain).map(({ when, why }) => `${when} | ${why}`.replaceAll('\u00A0', ' '));

const sent = (date: string, statedDays?: number): ComputedDate =>
  value(standstill({ sent: localDate(date), electronic: true, statedDays: statedDays ?? null }))
    .earliestSigning;

test('a standstill that ends on a Saturday', () => {
  expect(read(sent('2026-11-18'))).toEqual([
    'ons 18 nov | Underrättelsen skickades elektroniskt till alla anbudsgivare. Det är dag 0.',
    '+ 10 dagar | Dag 10 är lördag 28 november.',
    'mån 30 nov | Lördag flyttas till nästa vardag, måndag.',
    'tis 1 dec | Dagen efter sista dagen får avtal tecknas.',
  ]);
  expect(read(sent('2026-11-18'), inEnglish)).toEqual([
    'Wed 18 Nov | The notification was sent electronically to every tenderer. That is day 0.',
    '+ 10 days | Day 10 is Saturday 28 November.',
    'Mon 30 Nov | Saturday moves to the next working day, Monday.',
    'Tue 1 Dec | The contract may be signed on the day after the last day.',
  ]);
});

test('a standstill over Christmas names what lies in between', () => {
  expect(read(sent('2026-12-14'))[2]).toBe(
    'mån 28 dec | Julafton flyttas till nästa vardag, måndag. Däremellan ligger juldagen, annandag jul och söndag.',
  );
  expect(read(sent('2026-12-14'), inEnglish)[2]).toBe(
    'Mon 28 Dec | Christmas Eve moves to the next working day, Monday. In between lie Christmas Day, Boxing Day and Sunday.',
  );
});

test('a longer standstill that was stated, and a year that turns', () => {
  expect(read(sent('2026-12-20', 19)).slice(1, 4)).toEqual([
    '19 dagar | Underrättelsen anger en längre avtalsspärr än lagens 10 dagar. Den gäller.',
    '+ 19 dagar | Dag 19 är fredag 8 januari 2027.',
    'fre 8 jan | Fredag är en arbetsdag. Dagen flyttas inte.',
  ]);
});

test('months to a day that the month lacks', () => {
  expect(read(value(ineffectivenessSixMonths(localDate('2026-08-31')))).slice(1)).toEqual([
    '+ 6 månader | Samma dag 6 månader senare är söndag 28 februari 2027.',
    'sön 28 feb | Månaden har ingen dag 31, så dess sista dag gäller.',
    'mån 1 mar | Söndag flyttas till nästa vardag, måndag.',
  ]);
});

test('weeks, days backwards, days added and years', () => {
  expect(read(value(appeal('supplier', localDate('2026-12-03'))))[1]).toBe(
    '+ 3 veckor | Samma veckodag 3 veckor senare är torsdag 24 december.',
  );
  expect(read(value(additionalInformation(localDate('2026-12-16'), true))).slice(1)).toEqual([
    '− 4 dagar | 4 dagar före är lördag 12 december.',
    'fre 11 dec | Lördag är ingen arbetsdag. För säkerhets skull gäller arbetsdagen före, fredag.',
  ]);
  const period = value(
    tenderPeriod({
      procedure: 'open',
      step: 'tender',
      sent: localDate('2026-11-23'),
      shortening: 'electronicTenders',
      documentsElectronic: false,
    }),
  );
  expect(period.kind === 'fixed' && read(period.lastDay).slice(1, 3)).toEqual([
    '+ 30 dagar | Dag 30 är onsdag 23 december.',
    '+ 5 dagar | Upphandlingsdokumenten är inte fritt tillgängliga elektroniskt, så tiden förlängs till måndag 28 december.',
  ]);
  const framework = value(frameworkLastDay(localDate('2026-12-01'), true));
  expect(framework && read(framework)).toEqual([
    'tis 1 dec | Ramavtalet börjar gälla.',
    '+ 4 år | Samma dag 4 år senare är söndag 1 december 2030.',
    'lör 30 nov | Dagen före är den sista dagen.',
  ]);
});

test('an agreement that says nothing about notice says so', () => {
  const notice = latestNotice(localDate('2027-12-31'), { months: null, days: null });
  expect(read(notice)[0]).toBe(
    'fre 31 dec | Avtalets sista dag. Avtalet säger inte när besked senast ska lämnas, så dagen är själva slutet.',
  );
  expect(notice.confidence).toBe('check');
});
