import { describe, expect, it } from 'vitest';
import { localDate } from './localDate.ts';
import { kronor, type Ore } from './money.ts';
import {
  formatAmount,
  formatMoney,
  parseTypedDate,
  parseTypedMoney,
  parseTypedRate,
} from './typedInput.ts';

const today = localDate('2026-11-23');
const plain = (text: string) => text.replaceAll('\u00a0', ' ');

describe('a typed date', () => {
  it.each([
    ['2026-11-23', '2026-11-23'],
    ['2026-1-5', '2026-01-05'],
    ['20261123', '2026-11-23'],
    ['261123', '2026-11-23'],
    ['26-11-23', '2026-11-23'],
    ['  2026-11-23 ', '2026-11-23'],
    ['23/11', '2026-11-23'],
    ['23.11', '2026-11-23'],
    ['23/11-27', '2027-11-23'],
    ['23/11 2027', '2027-11-23'],
    ['1/9', '2026-09-01'],
    ['15/1', '2027-01-15'],
    ['23 nov', '2026-11-23'],
    ['3 maj', '2027-05-03'],
    ['3 may', '2027-05-03'],
    ['fre 27 november', '2026-11-27'],
    ['den 1 oktober 2028', '2028-10-01'],
    ['v. 48', '2026-11-23'],
    ['v48', '2026-11-23'],
    ['Vecka 3', '2027-01-18'],
    ['v. 53', '2026-12-28'],
    ['v. 1 2030', '2029-12-31'],
    ['fre v. 48', '2026-11-27'],
    ['+30d', '2026-12-23'],
    ['+30', '2026-12-23'],
    ['+ 2 veckor', '2026-12-07'],
    ['+3m', '2027-02-23'],
    ['+1å', '2027-11-23'],
    ['-4d', '2026-11-19'],
    ['i dag', '2026-11-23'],
    ['Idag', '2026-11-23'],
    ['i morgon', '2026-11-24'],
  ])('%s is %s', (typed, expected) => {
    expect(parseTypedDate(typed, today)).toEqual({ ok: true, value: expected });
  });

  it('29/2 is the leap day within a year', () => {
    const leap = { ok: true, value: '2028-02-29' };
    expect(parseTypedDate('29/2', localDate('2027-09-15'))).toEqual(leap);
    expect(parseTypedDate('29/2', today)).toMatchObject({ ok: false });
  });

  it('an empty field is no date', () => {
    expect(parseTypedDate('  ', today)).toEqual({ ok: true, value: null });
  });

  it.each([
    '2026-02-30',
    '31/4',
    'snart',
    'v. 54',
    'v. 53 2027',
    'mån',
    '2026',
    '123',
    '32/1',
    '+d',
  ])('%s is refused', (typed) => {
    expect(parseTypedDate(typed, today)).toMatchObject({
      ok: false,
      failure: { code: 'date.notADate' },
    });
  });
});

describe('a typed amount', () => {
  it.each([
    ['1250000', 1_250_000],
    ['1 250 000', 1_250_000],
    ['1\u00a0250\u00a0000\u00a0kr', 1_250_000],
    ['1.250.000:-', 1_250_000],
    ['1250000 SEK', 1_250_000],
    ['12,50', 12.5],
    ['12.50 kr', 12.5],
    ['2 750 000,50', 2_750_000.5],
    ['1.250', 1_250],
    ['95 tkr', 95_000],
    ['95tkr', 95_000],
    ['1,25 mkr', 1_250_000],
    ['1,255 mkr', 1_255_000],
    ['1.25 Mkr', 1_250_000],
    ['3 miljoner', 3_000_000],
    ['3 miljoner kronor', 3_000_000],
    ['12 mnkr.', 12_000_000],
    ['0', 0],
  ])('%s is %d kr', (typed, expected) => {
    expect(parseTypedMoney(typed)).toEqual({ ok: true, value: kronor(expected) });
  });

  it('an empty field is no amount', () => {
    expect(parseTypedMoney('')).toEqual({ ok: true, value: null });
  });

  it.each([
    ['-500', 'money.negative'],
    ['−500 kr', 'money.negative'],
    ['99999999999999', 'money.tooLarge'],
    ['1,250', 'money.unclear'],
    ['1,250,000', 'money.unclear'],
    ['ca 500', 'money.unclear'],
    ['500 euro', 'money.unclear'],
    ['–', 'money.unclear'],
    ['12 34', 'money.unclear'],
  ])('%s is refused as %s', (typed, code) => {
    expect(parseTypedMoney(typed)).toMatchObject({ ok: false, failure: { code } });
  });
});

describe('formatting', () => {
  it.each([
    [125_000_000, '1 250 000'],
    [1_250, '12,50'],
    [5, '0,05'],
    [99_900, '999'],
    [-100_050, '−1 000,50'],
  ])('%d öre is written %s', (ore, expected) => {
    expect(plain(formatAmount(ore as Ore))).toBe(expected);
    expect(plain(formatMoney(ore as Ore))).toBe(`${expected} kr`);
  });

  it('what is written is read back as the same amount', () => {
    for (const ore of [0, 5, 1_250, 125_000_000, 275_000_050] as Ore[]) {
      expect(parseTypedMoney(formatMoney(ore))).toEqual({ ok: true, value: ore });
    }
  });
});

describe('a typed rate', () => {
  it.each([
    ['2,5', 250],
    ['+2.5 %', 250],
    ['−1,25%', -125],
    ['-0,5', -50],
    ['0', 0],
    ['-0', 0],
    ['100', 10_000],
  ])('%s', (typed, expected) => {
    expect(parseTypedRate(typed)).toBe(expected);
  });

  it.each(['', 'två', '2,555', '1 000', '2,5 kr', '%'])('%j is none', (typed) => {
    expect(parseTypedRate(typed)).toBeNull();
  });
});
