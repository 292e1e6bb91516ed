import { describe, expect, it } from 'vitest';
import { columnUnder, movedCard, spotOf } from './boardKeys.ts';

const ids = [['a', 'b', 'c'], [], ['d'], ['e', 'f']];

describe('arrows on a board', () => {
  it.each([
    ['ArrowDown', { column: 0, card: 0 }, { column: 0, card: 1 }],
    ['ArrowDown', { column: 0, card: 2 }, { column: 0, card: 2 }],
    ['ArrowUp', { column: 0, card: 1 }, { column: 0, card: 0 }],
    ['ArrowRight', { column: 0, card: 2 }, { column: 2, card: 0 }],
    ['ArrowLeft', { column: 2, card: 0 }, { column: 0, card: 0 }],
    ['ArrowRight', { column: 3, card: 1 }, { column: 3, card: 1 }],
    ['End', { column: 0, card: 0 }, { column: 0, card: 2 }],
    ['Home', { column: 0, card: 2 }, { column: 0, card: 0 }],
  ] as const)('%s from %j', (key, from, to) => {
    expect(movedCard(key, from, ids)).toEqual(to);
  });

  it('leaves other keys alone', () => {
    expect(movedCard('Enter', { column: 0, card: 0 }, ids)).toBeNull();
  });
});

describe('the tab stop', () => {
  it('follows its card to another column', () => {
    expect(spotOf(ids, 'd')).toEqual({ column: 2, card: 0 });
  });

  it('is the first card when its own is gone', () => {
    expect(spotOf(ids, 'gone')).toEqual({ column: 0, card: 0 });
    expect(spotOf([[], ['x']], null)).toEqual({ column: 1, card: 0 });
    expect(spotOf([[], []], null)).toBeNull();
  });
});

it('a pointer outside the board is over the nearest column', () => {
  const columns = [
    { id: 'one', left: 10, right: 100 },
    { id: 'two', left: 100, right: 200 },
  ];
  expect(columnUnder(columns, 0)).toBe('one');
  expect(columnUnder(columns, 100)).toBe('two');
  expect(columnUnder(columns, 900)).toBe('two');
  expect(columnUnder([], 5)).toBeNull();
});
