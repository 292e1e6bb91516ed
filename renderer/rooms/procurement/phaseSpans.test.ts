import { expect, test } from 'vitest';
import { localDate } from '#domain/localDate';
import { moved, newProcurement } from '#domain/procurement';
import { phaseSpans } from './phaseSpans.ts';

const fresh = newProcurement('a', { title: 'Städ' }, localDate('2026-04-13'));

const seen = (procurement: typeof fresh) =>
  phaseSpans(procurement).map(({ state, from, until }) => [state, from, until]);

test('a new case is in its pre-study since the day it was made', () => {
  expect(seen(fresh)).toEqual([
    ['now', '2026-04-13', null],
    ['next', null, null],
    ['next', null, null],
    ['next', null, null],
  ]);
});

test('a case moved back counts the phase anew from the day it came back', () => {
  const out = moved(fresh, 'advertising', null, localDate('2026-09-16'));
  expect(seen(out).slice(0, 2)).toEqual([
    ['done', '2026-04-13', '2026-09-16'],
    ['now', '2026-09-16', null],
  ]);
  const back = moved(out, 'preStudy', 'Kraven ändras', localDate('2026-10-01'));
  expect(seen(back).slice(0, 2)).toEqual([
    ['now', '2026-10-01', null],
    ['next', null, null],
  ]);
  const again = moved(back, 'advertising', null, localDate('2026-11-01'));
  expect(seen(again).slice(0, 2)).toEqual([
    ['done', '2026-10-01', '2026-11-01'],
    ['now', '2026-11-01', null],
  ]);
});
