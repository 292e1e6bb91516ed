import { describe, expect, it } from 'vitest';
import { type PointedLabel, placeLabels } from './labels.ts';

const label = (at: number, width: number, anchor = 0.5, isMinor = false): PointedLabel => ({
  at,
  width,
  anchor,
  isMinor,
});

const lefts = (labels: readonly PointedLabel[], room: number, gap: number) =>
  placeLabels(labels, room, gap).map((placed) => placed?.left ?? null);

describe('labels along a line', () => {
  it('stand at their points where there is room', () => {
    expect(lefts([label(0, 20), label(50, 20), label(100, 20)], 100, 4)).toEqual([0, 40, 80]);
  });

  it('are pushed apart rather than meeting', () => {
    expect(lefts([label(50, 20), label(52, 40, 0)], 100, 4)).toEqual([36, 60]);
  });

  it('leave a minor one out where it would touch', () => {
    expect(lefts([label(50, 20), label(60, 10, 0.5, true)], 100, 4)).toEqual([40, null]);
    expect(lefts([label(50, 20), label(90, 10, 0.5, true)], 100, 4)).toEqual([40, 85]);
  });

  it('never leave the line', () => {
    expect(lefts([label(95, 30), label(99, 30)], 100, 2)).toEqual([38, 70]);
  });

  it('take more lines where one is too short for all', () => {
    expect(placeLabels([label(0, 60, 0), label(50, 60), label(100, 60, 1)], 100, 4)).toEqual([
      { left: 0, line: 0 },
      { left: 20, line: 1 },
      { left: 40, line: 2 },
    ]);
  });
});
