import { expect, test } from 'vitest';
import { typedTime } from './typedTime.ts';

test.each([
  ['15', '15:00'],
  ['15.30', '15:30'],
  ['15:30', '15:30'],
  ['1530', '15:30'],
  ['kl. 9', '09:00'],
  ['kl 9.05', '09:05'],
  ['0', '00:00'],
  ['24', null],
  ['15.60', null],
  ['3 på dagen', null],
  ['', null],
])('%s is read as %s', (typed, time) => {
  expect(typedTime(typed)).toBe(time);
});
