import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseOrganisationNumber } from '#domain/organisationNumber';

describe('organisationsnummer', () => {
  test.each([
    ['som det ska skrivas', '212000-0142', '212000-0142'],
    ['utan streck', '2120001355', '212000-1355'],
    ['med mellanslag', ' 556036 0793 ', '556036-0793'],
    ['med hårt mellanslag', '556036\u00A00793', '556036-0793'],
    ['mellanslag kring strecket', '556036 - 0793', '556036-0793'],
    ['tankstreck', '556036–0793', '556036-0793'],
    ['minustecken', '556036−0793', '556036-0793'],
    ['tolv siffror', '16556036-0793', '556036-0793'],
    ['tolv siffror utan streck', '165560360793', '556036-0793'],
    ['tal ur ett kalkylark', 5560360793, '556036-0793'],
    ['tolvsiffrigt tal', 165560360793, '556036-0793'],
    ['momsnummer', 'SE556036079301', '556036-0793'],
    ['med etikett', 'Org.nr: 556036-0793', '556036-0793'],
    ['etikett i ett ord', 'organisationsnummer 556036-0793', '556036-0793'],
  ])('%s', (_, written, expected) => {
    expect(parseOrganisationNumber(written)).toEqual({ ok: true, value: expected });
  });

  test.each([
    ['fel kontrollsiffra', '212000-0143', 'organisationNumber.checkDigit'],
    ['två siffror omkastade', '556063-0793', 'organisationNumber.checkDigit'],
    ['för kort', '556036-079', 'organisationNumber.form'],
    ['för långt', '556036-07933', 'organisationNumber.form'],
    ['streck på fel ställe', '5560-360793', 'organisationNumber.form'],
    ['bokstäver', '55603O-0793', 'organisationNumber.form'],
    ['tomt', '  ', 'organisationNumber.form'],
    ['sekelsiffror för en person', '19811218-9876', 'organisationNumber.form'],
    ['ett personnummer', '811218-9876', 'organisationNumber.notAnOrganisation'],
    ['nollor', '000000-0000', 'organisationNumber.notAnOrganisation'],
    ['ett tal som inte är helt', 5560360793.5, 'organisationNumber.form'],
  ])('%s', (_, written, code) => {
    expect(parseOrganisationNumber(written)).toMatchObject({ ok: false, failure: { code } });
  });

  test('of every ten digits in a row, one check digit is right', () => {
    const nine = fc
      .tuple(fc.integer({ min: 10, max: 99 }), fc.integer({ min: 2_000_000, max: 9_999_999 }))
      .map(([group, rest]) => `${group}${rest}`);
    fc.assert(
      fc.property(nine, (digits) => {
        const right = Array.from({ length: 10 }, (_, check) => `${digits}${check}`).filter(
          (number) => parseOrganisationNumber(number).ok,
        );
        expect(right).toHaveLength(1);
      }),
    );
  });

  test('what is given back is read as itself', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1_000_000_000, max: 9_999_999_999 }), (number) => {
        const parsed = parseOrganisationNumber(number);
        if (parsed.ok) expect(parseOrganisationNumber(parsed.value)).toEqual(parsed);
      }),
    );
  });
});
