import { expect, test } from 'vitest';
import { readLeadTimes, writeLeadTimes } from './leadTimes.ts';

test.each([
  ['90, 30, 7, 0', [90, 30, 7, 0]],
  ['7 90,0;30', [90, 30, 7, 0]],
  ['7, 7', [7]],
  ['', []],
  [' , ', []],
])('%s is read as %s', (typed, days) => {
  expect(readLeadTimes(typed)).toEqual({ ok: true, days });
});

test.each([
  ['en vecka', 'unclear'],
  ['-7', 'unclear'],
  ['1,5 dagar', 'unclear'],
  ['1 2 3 4 5 6 7 8 9 10 11', 'tooMany'],
  ['3651', 'tooLong'],
])('%s is not taken: %s', (typed, fault) => {
  expect(readLeadTimes(typed)).toEqual({ ok: false, fault });
});

test('what is written is read as it was', () => {
  expect(readLeadTimes(writeLeadTimes([90, 30, 7, 0]))).toEqual({ ok: true, days: [90, 30, 7, 0] });
});
