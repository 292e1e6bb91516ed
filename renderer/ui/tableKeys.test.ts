import { describe, expect, it } from 'vitest';
import { movedSpot, type Spot, stretch } from './tableKeys.ts';

const size = { rows: 100, heads: 4, page: 20 };
const at = (row: number, head = 0, anchor = Math.max(0, row)): Spot => ({ row, head, anchor });

describe('keys in a table', () => {
  it.each([
    ['ArrowDown', at(0), at(1)],
    ['ArrowDown', at(99), at(99)],
    ['ArrowUp', at(5), at(4)],
    ['PageDown', at(5), at(24)],
    ['PageUp', at(5), at(0)],
    ['Home', at(50), at(0)],
    ['End', at(50), at(99)],
  ] as const)('%s', (key, from, to) => {
    expect(movedSpot(key, from, size, false)).toEqual(to);
  });

  it('↑ from the first row goes to the heads, ←/→ along them and ↓ back', () => {
    const head = movedSpot('ArrowUp', at(0, 2), size, false);
    expect(head).toMatchObject({ row: -1, head: 2 });
    expect(head && movedSpot('ArrowRight', head, size, false)).toMatchObject({ row: -1, head: 3 });
    expect(movedSpot('ArrowRight', at(-1, 3), size, false)).toMatchObject({ head: 3 });
    expect(head && movedSpot('ArrowDown', head, size, false)).toMatchObject({ row: 0 });
  });

  it('Shift keeps the anchor and never enters the heads', () => {
    expect(movedSpot('ArrowDown', at(5), size, true)).toEqual({ row: 6, head: 0, anchor: 5 });
    expect(movedSpot('ArrowUp', at(0), size, true)).toEqual({ row: 0, head: 0, anchor: 0 });
  });

  it('leaves other keys alone, and ←/→ in a row', () => {
    expect(movedSpot('a', at(5), size, false)).toBeNull();
    expect(movedSpot('ArrowLeft', at(5), size, false)).toBeNull();
  });

  it('stays in the heads of an empty table', () => {
    expect(movedSpot('ArrowDown', at(-1), { ...size, rows: 0 }, false)).toMatchObject({ row: -1 });
  });

  it('a stretch goes either way', () => {
    expect(stretch(2, 4)).toEqual([2, 3, 4]);
    expect(stretch(4, 2)).toEqual([2, 3, 4]);
  });
});
