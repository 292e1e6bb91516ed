import { expect, test } from 'vitest';
import { Refusal } from './refusal.ts';
import { shownOf } from './shown.ts';

const gone = new Refusal({ code: 'record.gone' });

test('a newer refusal goes before the answer it came after', () => {
  expect(shownOf({ title: 'Städ' }, gone)).toEqual({
    state: 'refused',
    failure: { code: 'record.gone' },
  });
});

test('an answer is shown, also when asking anew went wrong unexpectedly', () => {
  expect(shownOf('answer', null)).toEqual({ state: 'shown', value: 'answer' });
  expect(shownOf('answer', new Error('torn'))).toEqual({ state: 'shown', value: 'answer' });
});

test('before the first answer it waits, is refused, or throws what nobody foresaw', () => {
  expect(shownOf(undefined, null)).toEqual({ state: 'waiting' });
  expect(shownOf(undefined, gone)).toMatchObject({ state: 'refused' });
  expect(() => shownOf(undefined, new Error('torn'))).toThrow('torn');
});
