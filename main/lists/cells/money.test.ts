import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inKronor } from '#domain/money';
import { moneyOfNumber, provenMark, readMoney, unitInHeading } from '#main/lists/cells/money';

const kronor = (...given: Parameters<typeof readMoney>) => {
  const { value, code } = readMoney(...given);
  return value === null ? code : inKronor(value);
};

describe('an amount in words', () => {
  it.each([
    ['8 400 000 kr', 8_400_000],
    ['8\u00A0400\u00A0000\u00A0kr', 8_400_000],
    ['8\u202F400\u202F000', 8_400_000],
    ['1,25 mkr', 1_250_000],
    ['1,5 mnkr', 1_500_000],
    ['1.5 MSEK', 1_500_000],
    ['3 500 tkr', 3_500_000],
    ['3 500 Tkr', 3_500_000],
    ['12 miljoner kronor', 12_000_000],
    ['2 750 000,50', 2_750_000.5],
    ['1 500 000,00 SEK', 1_500_000],
    ['780 000 SEK', 780_000],
    ['SEK 780 000', 780_000],
    ['kr 95 000:-', 95_000],
    ['95000,-', 95_000],
    ['1.500.000', 1_500_000],
    ['1.500.000,50', 1_500_000.5],
    ['1,500,000.50', 1_500_000.5],
    ['160000000', 160_000_000],
    ['1000.4', 1000.4],
    ['67896.4', 67_896.4],
    ['0', 0],
    ['500 000 kr exkl. moms', 500_000],
    ['max 4 000 000 kr', 4_000_000],
    ['1 000 000 kr (tak)', 1_000_000],
    ['Mkr 1,5', 1_500_000],
    ['takvolym 25 miljoner kronor', 25_000_000],
    ['8,4M', 8_400_000],
    ['2,5 Mkr inkl. option', 2_500_000],
    ['1,2 Mkr + moms', 1_200_000],
  ])('%s', (text, amount) => {
    expect(kronor(text)).toBe(amount);
  });

  it.each([
    ['1 000 000 EUR', 'money.otherCurrency'],
    ['€ 1000', 'money.otherCurrency'],
    ['$1,311,936.00 USD', 'money.otherCurrency'],
    ['500 000 kr per år', 'money.perYear'],
    ['500 000 kr/år', 'money.perYear'],
    ['1 200 000 kronor per avtalsår', 'money.perYear'],
    ['500 000 kr inkl. moms', 'money.withVat'],
    ['-500 kr', 'money.negative'],
    ['\u2212500 kr', 'money.negative'],
    ['(1 000)', 'money.negative'],
    ['225,000', 'money.markUnclear'],
    ['1.500', 'money.markUnclear'],
    ['1-2 mkr', 'money.notUnderstood'],
    ['12 50', 'money.notUnderstood'],
    ['enligt prislista', 'money.notUnderstood'],
    ['1,2,3', 'money.notUnderstood'],
    ['99999999999999999', 'money.tooLarge'],
  ])('%s stays a question: %s', (text, code) => {
    expect(kronor(text)).toBe(code);
  });

  it('keeps what is about right and asks about it', () => {
    expect(readMoney('ca 500 000 kr')).toEqual({ value: 50_000_000, code: 'money.about' });
    expect(readMoney('$1,234.50')).toEqual({ value: 123_450, code: 'money.dollarSign' });
  });

  it('takes the unit of the heading, and a unit in the cell before it', () => {
    expect(unitInHeading('Takvolym (tkr)')).toBe(1000);
    expect(unitInHeading('Värde i mkr')).toBe(1_000_000);
    expect(unitInHeading('Värde i tusental kr')).toBe(1000);
    expect(unitInHeading('Belopp (1 000 kr)')).toBe(1000);
    expect(unitInHeading('Utkräv')).toBeNull();
    expect(kronor('8 400', 1000)).toBe(8_400_000);
    expect(kronor('1,25 mkr', 1000)).toBe(1_250_000);
    expect(kronor('1 500 000 kr', 1000)).toBe('money.unitUnclear');
    expect(kronor('1 500:-', 1000)).toBe('money.unitUnclear');
    expect(kronor('1 500 000', 1_000_000)).toBe('money.unitUnclear');
    expect(moneyOfNumber(1_500_000, '1500000', 1_000_000).code).toBe('money.unitUnclear');
  });

  it('takes no share for an amount', () => {
    expect(moneyOfNumber(0.15, '15%')).toEqual({ value: null, code: 'money.notUnderstood' });
  });

  it('lets the column settle what one amount does not', () => {
    expect(provenMark(['449,271', '1,656,132.80'])).toBe('point');
    expect(provenMark(['1.500', '2 750 000,50'])).toBe('comma');
    expect(provenMark(['1,5', '2.5'])).toBeNull();
    expect(kronor('449,271', null, 'point')).toBe(449_271);
    expect(kronor('1.500', null, 'comma')).toBe(1500);
  });

  it('reads back every amount that Swedish Excel shows', () => {
    const swedish = new Intl.NumberFormat('sv-SE', { minimumFractionDigits: 2 });
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1e13 }), (ore) => {
        expect(readMoney(`${swedish.format(ore / 100)} kr`).value).toBe(ore);
      }),
    );
  });
});
