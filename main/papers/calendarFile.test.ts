import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { caseDaysOf } from '#domain/caseDays';
import { addDays, localDate } from '#domain/localDate';
import { newProcurement, type ProcurementFacts } from '#domain/procurement';
import {
  type Deadline,
  deadlineOfOwn,
  deadlinesOfProcurement,
  standardLeadTimes,
} from '#domain/reminders';
import { type CalendarMatter, calendarFileOf } from './calendarFile.ts';

const caseDeadlines = (facts: Partial<ProcurementFacts>, title = 'Möbler'): Deadline[] => {
  const procurement = newProcurement('p1', { title, ...facts }, localDate('2026-11-02'));
  return deadlinesOfProcurement(procurement, caseDaysOf(procurement)).map((deadline) => ({
    ...deadline,
    handling: null,
  }));
};

const own = (due: string, time: string | null, title = 'Ring Kost'): Deadline => ({
  ...deadlineOfOwn({
    id: 'o1',
    title,
    due: localDate(due),
    time,
    ownerId: null,
    subject: null,
    every: null,
    firstDue: null,
  }),
  handling: null,
});

const tender = (day: string) => caseDeadlines({ tenderDeadline: localDate(day) });

const fileOf = (deadlines: readonly Deadline[], differing: Partial<CalendarMatter> = {}) =>
  calendarFileOf({
    deadlines,
    withdrawn: [],
    leadTimes: standardLeadTimes,
    reminderTime: '08:00',
    language: 'sv',
    now: '2026-11-23T08:00:00.000Z',
    revision: { number: 7, at: '2026-11-20T12:30:00.000Z' },
    ...differing,
  });

/** The events as an independent reader understands them. */
const eventsOf = (file: string) => {
  const calendar = new ICAL.Component(ICAL.parse(file));
  expect(calendar.getFirstPropertyValue('method')).toBe('PUBLISH');
  for (const zone of calendar.getAllSubcomponents('vtimezone')) {
    ICAL.TimezoneService.register(new ICAL.Timezone(zone));
  }
  return calendar.getAllSubcomponents('vevent').map((component) => {
    const event = new ICAL.Event(component);
    return {
      uid: event.uid,
      summary: event.summary,
      description: event.description,
      start: event.startDate,
      end: event.endDate,
      sequence: event.sequence,
      status: component.getFirstPropertyValue('status'),
      alarms: component.getAllSubcomponents('valarm').map((alarm) => {
        const at = event.startDate.clone();
        at.isDate = false;
        at.addDuration(alarm.getFirstPropertyValue('trigger') as ICAL.Duration);
        return at.toString();
      }),
    };
  });
};

const eventOf = (file: string) => {
  const [event] = eventsOf(file);
  if (!event) throw new Error('no event');
  return event;
};

describe('a date of a case', () => {
  test('is a whole day that tells what it is and of what', () => {
    const event = eventOf(fileOf(tender('2026-12-14')));
    expect(event.summary).toBe('Sista anbudsdag: Möbler');
    expect([event.start.toString(), event.end.toString()]).toEqual(['2026-12-14', '2026-12-15']);
    expect(event.start.isDate).toBe(true);
    expect(event.status).toBe('CONFIRMED');
  });

  test('reminds at eight on a working day, by the lead times of its kind', () => {
    // Seven days before Monday the 14th is a Monday, one day before a Sunday.
    expect(eventOf(fileOf(tender('2026-12-14'))).alarms).toEqual([
      '2026-12-07T08:00:00',
      '2026-12-11T08:00:00',
      '2026-12-14T08:00:00',
    ]);
  });

  test('keeps its name when the date moves, and gets a higher number', () => {
    const before = eventOf(fileOf(tender('2026-12-14')));
    const revision = { number: 8, at: '2026-11-23T07:00:00.000Z' };
    const after = eventOf(fileOf(tender('2026-12-21'), { revision }));
    expect(after.uid).toBe(before.uid);
    expect(after.start.toString()).toBe('2026-12-21');
    expect(after.sequence).toBeGreaterThan(before.sequence);
  });

  test('that is done or withdrawn is cancelled and reminds no more', () => {
    const [deadline] = tender('2026-12-14');
    if (!deadline) throw new Error('no deadline');
    const done = { ...deadline, handling: { kind: 'done' } } as const;
    for (const file of [fileOf([done]), fileOf([], { withdrawn: [deadline] })]) {
      expect(eventOf(file)).toMatchObject({ status: 'CANCELLED', alarms: [] });
    }
  });

  test('that is put off reminds on its new day alone', () => {
    const handling = { kind: 'snoozed', until: localDate('2026-12-10'), reason: 'Väntar' } as const;
    const snoozed = tender('2026-12-14').map((deadline) => ({ ...deadline, handling }));
    expect(eventOf(fileOf(snoozed)).alarms).toEqual(['2026-12-10T08:00:00']);
  });

  test('that was counted tells how', () => {
    const procurement = {
      ...newProcurement(
        'p1',
        { title: 'Möbler', procedure: 'open', notificationSent: localDate('2026-09-30') },
        localDate('2026-06-01'),
      ),
      phase: 'evaluation' as const,
    };
    const deadlines = deadlinesOfProcurement(procurement, caseDaysOf(procurement)).map(
      (deadline) => ({ ...deadline, handling: null }),
    );
    const event = eventOf(fileOf(deadlines));
    expect(event.start.toString()).toBe('2026-10-12');
    expect(event.description).toContain('2026-09-30 + 10 dagar. Flyttat från 2026-10-10, lördag.');
    expect(event.description).toContain('LOU 20 kap. 1 och 18 §§');
  });
});

describe('a date with a clock time', () => {
  test.each([
    ['2026-12-14', '15:00', '2026-12-14T14:00:00Z', '2026-12-14T08:00:00'],
    ['2026-06-15', '15:00', '2026-06-15T13:00:00Z', '2026-06-15T08:00:00'],
    ['2026-12-14', '07:30', '2026-12-14T06:30:00Z', '2026-12-14T07:30:00'],
  ])('%s %s is in Swedish time, summer and winter', (due, time, utc, alarm) => {
    const event = eventOf(fileOf([own(due, time)]));
    expect(event.start.convertToZone(ICAL.Timezone.utcTimezone).toString()).toBe(utc);
    expect(event.alarms).toEqual([alarm]);
    expect(event.summary).toBe('Ring Kost');
  });
});

test('two files of the same dates name the same events, each once', () => {
  const deadlines = [...tender('2026-12-14'), own('2026-12-01', null)];
  const uids = (file: string) => eventsOf(file).map(({ uid }) => uid);
  const first = uids(fileOf(deadlines));
  expect(uids(fileOf(deadlines, { now: '2026-12-24T08:00:00.000Z' }))).toEqual(first);
  expect(new Set(first).size).toBe(deadlines.length);
});

test('any title comes out as it went in, on lines of at most 75 bytes ended by CRLF', () => {
  const texts = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 300 });
  fc.assert(
    fc.property(texts, (title) => {
      const file = fileOf([own('2026-12-14', null, title)]);
      const lines = file.split('\r\n');
      expect(lines.at(-1)).toBe('');
      for (const line of lines) {
        expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
        expect(line).not.toMatch(/[\r\n]/);
      }
      expect(eventOf(file).summary).toBe(title);
    }),
  );
});

test('signs that part lines or cannot be shown do not break the file', () => {
  const title = 'Städ; fönster, golv\\tak\nBEGIN:VEVENT\r\n\u0000slut';
  const events = eventsOf(fileOf([own('2026-12-14', null, title)]));
  expect(events.map(({ summary }) => summary)).toEqual([
    'Städ; fönster, golv\\tak\nBEGIN:VEVENT\nslut',
  ]);
});

test('a lead time far before the day is told as whole days and hours', () => {
  const leadTimes = { ...standardLeadTimes, own: [90] };
  const due = localDate('2026-12-14');
  expect(eventOf(fileOf([own(due, null)], { leadTimes })).alarms).toEqual([
    `${addDays(due, -90)}T08:00:00`,
  ]);
});
