import fc from 'fast-check';
import { expect, it } from 'vitest';
import { addDays, type LocalDate, localDate } from '#domain/localDate';
import { openTestDesk, type TestDesk } from '#main/testing/desk';

const monday = localDate('2026-11-23');

/** Something that may happen at a desk, and changes what Idag says. */
type Deed =
  | { readonly kind: 'keep' | 'restart' | 'undo' | 'redo' | 'removeExample' }
  | { readonly kind: 'rename' | 'pause' | 'notice' | 'done' | 'snooze'; readonly which: number }
  | { readonly kind: 'tenders'; readonly days: number; readonly which: number }
  | { readonly kind: 'own' | 'settings' | 'sleep'; readonly days: number };

const which = fc.nat({ max: 20 });
const deed: fc.Arbitrary<Deed> = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom<Deed>({ kind: 'keep' }, { kind: 'restart' }) },
  fc.constantFrom<Deed>({ kind: 'undo' }, { kind: 'redo' }, { kind: 'removeExample' }),
  fc.record({
    kind: fc.constantFrom('rename', 'pause', 'notice', 'done', 'snooze'),
    which,
  }),
  fc.record({ kind: fc.constant('tenders'), days: fc.integer({ min: -5, max: 40 }), which }),
  fc.record({ kind: fc.constant('own'), days: fc.integer({ min: -5, max: 40 }) }),
  fc.record({ kind: fc.constant('settings'), days: fc.integer({ min: 0, max: 60 }) }),
  fc.record({ kind: fc.constant('sleep'), days: fc.integer({ min: 0, max: 3 }) }),
);

const momentOn = (day: LocalDate) => `${day}T09:00:00+01:00`;

const doAt = async (desk: TestDesk, today: LocalDate, done: Exclude<Deed, { kind: 'restart' }>) => {
  switch (done.kind) {
    case 'keep':
      return desk.day.keep(today);
    case 'undo':
      return desk.call('history.undo', {});
    case 'redo':
      return desk.call('history.redo', {});
    case 'removeExample':
      return desk.call('example.remove', {});
    case 'settings':
      return desk.call('settings.choose', { decisionLeadDays: done.days });
    case 'sleep':
      return desk.setClock(momentOn(addDays(today, done.days)));
    case 'own': {
      const facts = { title: 'Ring', time: null, ownerId: null, subject: null };
      return desk.call('deadline.add', { ...facts, due: addDays(today, done.days) });
    }
    case 'rename':
    case 'pause':
    case 'tenders': {
      const cases = await desk.value('procurement.list', {});
      const id = cases[done.which % Math.max(1, cases.length)]?.id;
      if (id === undefined) return;
      if (done.kind === 'pause') return desk.call('procurement.pause', { id, reason: 'Väntar.' });
      const change =
        'days' in done
          ? { tenderDeadline: addDays(today, done.days) }
          : { title: `Ärende ${done.which}` };
      return desk.call('procurement.describe', { id, change });
    }
    case 'notice': {
      const agreements = await desk.value('agreement.list', {});
      const id = agreements[done.which % Math.max(1, agreements.length)]?.id;
      if (id === undefined) return;
      return desk.call('agreement.describe', { id, change: { noticeMonths: done.which } });
    }
    case 'done':
    case 'snooze': {
      const deadlines = await desk.value('deadline.list', {});
      const key = deadlines[done.which % Math.max(1, deadlines.length)]?.key;
      if (key === undefined) return;
      const handling =
        done.kind === 'done'
          ? ({ kind: 'done' } as const)
          : ({ kind: 'snoozed', until: addDays(today, 2), reason: 'Väntar på svar.' } as const);
      return desk.call('deadline.handle', { key, handling });
    }
  }
};

const dayAt = async (desk: TestDesk) => {
  const { counts, isEmpty } = await desk.value('desk.open', {});
  return { counts, isEmpty, view: await desk.value('desk.today', {}) };
};

it('whatever is done, kept, slept over or started anew, the day is what all records give', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(deed, { minLength: 3, maxLength: 14 }), async (deeds) => {
      let desk = openTestDesk();
      await desk.value('example.fill', {});
      let today = monday;
      for (const one of deeds) {
        if (one.kind === 'restart') {
          desk = openTestDesk({ folder: desk.folder, now: momentOn(today) });
        } else {
          await doAt(desk, today, one);
          if (one.kind === 'sleep') today = addDays(today, one.days);
        }
        const fresh = openTestDesk({ folder: desk.folder, now: momentOn(today), build: 'another' });
        expect(await dayAt(desk)).toEqual(await dayAt(fresh));
        fresh.db.close();
      }
    }),
    { numRuns: 12 },
  );
}, 60_000);

it('a start reads the day that was kept, and only that very day', async () => {
  const desk = openTestDesk();
  await desk.value('example.fill', {});
  await desk.value('desk.today', {});
  desk.day.keep(monday);
  const again = openTestDesk({ folder: desk.folder });
  const kept = await dayAt(again);
  expect(again.overview.isReady(monday)).toBe(false);
  expect(kept).toEqual(await dayAt(desk));

  for (const other of [{ build: 'another' }, { now: momentOn(addDays(monday, 1)) }]) {
    const reckoning = openTestDesk({ folder: desk.folder, ...other });
    const day = other.now === undefined ? monday : addDays(monday, 1);
    await dayAt(reckoning);
    expect(reckoning.overview.isReady(day)).toBe(true);
  }
});

it('what was made ready a record at a time is what a question would have read', async () => {
  const desk = openTestDesk();
  await desk.value('example.fill', {});
  const steps = openTestDesk({ folder: desk.folder });
  let place = 0;
  for (const _step of steps.overview.prepare(monday)) {
    place += 1;
    // Somebody writes while it goes on: what was read is let go.
    if (place === 3) {
      await steps.value('settings.choose', { decisionLeadDays: 3 });
    }
  }
  expect(steps.overview.isReady(monday)).toBe(false);
  for (const _step of steps.overview.prepare(monday));
  expect(steps.overview.isReady(monday)).toBe(true);
  expect(await dayAt(steps)).toEqual(
    await dayAt(openTestDesk({ folder: desk.folder, build: 'another' })),
  );
});
