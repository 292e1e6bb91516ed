import { describe, expect, test } from 'vitest';
import { cpvLevel, isSocialSpecial, parseCpv } from '#domain/cpv';
import { checkDigitByCode } from '#domain/law/cpvCodes';

describe('CPV-koder', () => {
  test.each([
    ['skolbespisning', '55524000-9', '55524000-9', true],
    ['kontrollsiffran fylls i', '55524000', '55524000-9', true],
    ['den som formeln inte ger', '03300000-2', '03300000-2', true],
    ['en kod utanför listan', '34144210-3', '34144210-3', false],
    ['en kod utanför listan, utan kontrollsiffra', '34144210', '34144210', false],
    ['med tankstreck', ' 55524000–9 ', '55524000-9', true],
  ])('%s', (_, written, text, isListed) => {
    expect(parseCpv(written)).toMatchObject({ ok: true, value: { text, isListed } });
  });

  test.each([
    ['för kort', '5552400-9', 'cpv.form'],
    ['för lång', '555240000-9', 'cpv.form'],
    ['bokstav', '5552400A-9', 'cpv.form'],
    ['fel kontrollsiffra', '55524000-1', 'cpv.checkDigit'],
    ['ingen huvudgrupp 12', '12345678-9', 'cpv.division'],
  ])('%s', (_, written, code) => {
    expect(parseCpv(written)).toMatchObject({ ok: false, failure: { code } });
  });

  test('the bundled list holds eight digits and a check digit throughout', () => {
    for (const [code, check] of checkDigitByCode) {
      expect(code).toMatch(/^\d{8}$/);
      expect(check).toMatch(/^\d$/);
    }
  });

  test.each([
    ['45000000', 'division'],
    ['45200000', 'group'],
    ['45210000', 'class'],
    ['45212212', 'category'],
  ] as const)('%s is a %s', (digits, level) => {
    expect(cpvLevel(digits)).toBe(level);
  });

  test.each([
    ['hemtjänst', '85312000', true],
    ['utbildning', '80500000', true],
    ['skolbespisning', '55524000', true],
    ['juridiska tjänster', '79110000', true],
    ['bevakning', '79713000', true],
    ['städning', '90910000', false],
    ['livsmedel', '15000000', false],
    ['kontorsstolar', '39112000', false],
  ])('%s (%s) är en tjänst i bilaga 2: %s', (_, digits, expected) => {
    expect(isSocialSpecial(digits)).toBe(expected);
  });
});
