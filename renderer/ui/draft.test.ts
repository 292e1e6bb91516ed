import { describe, expect, test } from 'vitest';
import { isChange } from './draft.ts';

const asText = (value: string) => value;

describe('whether what is typed differs from what the field holds', () => {
  test('against the store when nothing else is known', () => {
    const held = { underway: null, kept: null, value: 'A' };
    expect(isChange('A', held, asText)).toBe(false);
    expect(isChange('B', held, asText)).toBe(true);
  });

  test('typing back to the old value while the new one is on its way is a change', () => {
    const held = { underway: { value: 'B' }, kept: null, value: 'A' };
    expect(isChange('A', held, asText)).toBe(true);
    expect(isChange('B', held, asText)).toBe(false);
  });

  test('a kept value counts before the store has answered', () => {
    const held = { underway: null, kept: { value: 'B' }, value: 'A' };
    expect(isChange('A', held, asText)).toBe(true);
    expect(isChange('B', held, asText)).toBe(false);
  });

  test('an emptied field on its way is a value too', () => {
    const held = { underway: { value: null }, kept: null, value: 5 };
    const write = (value: number | null) => String(value ?? '');
    expect(isChange(null, held, write)).toBe(false);
    expect(isChange(5, held, write)).toBe(true);
  });
});
