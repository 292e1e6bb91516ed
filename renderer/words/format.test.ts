import { describe, expect, it } from 'vitest';
import { kronor } from '#domain/money';
import { formatIn } from './format.ts';

describe('amounts in words', () => {
  it('show both digits of the öre, and none where there are none', () => {
    const { amount, money } = formatIn('sv');
    expect(amount(kronor(2_750_000.5))).toBe('2\u00A0750\u00A0000,50');
    expect(amount(kronor(8_400_000))).toBe('8\u00A0400\u00A0000');
    expect(money(kronor(95_000))).toBe('95\u00A0000\u00A0kr');
    expect(formatIn('en').amount(kronor(1250.25))).toBe('1,250.25');
  });
});
