import { describe, expect, it } from 'vitest';
import { readOrganisationNumber } from '#main/lists/cells/organisationNumber';

describe('an organisation number in a list', () => {
  it.each([
    ['556448-0282', '556448-0282', null],
    ['5564480282', '556448-0282', null],
    ['5564480282.0', '556448-0282', null],
    ['165564480282', '556448-0282', null],
    ['16-556448-0282', '556448-0282', null],
    ["'556448-0282", '556448-0282', null],
    ['556448.0282', '556448-0282', null],
    ['55644802-82', '556448-0282', null],
    ['55 64 48-0282', '556448-0282', null],
    ['5.564480282E9', '556448-0282', null],
    ['5,56448E+09', null, 'organisationNumber.form'],
    ['SE 556448-0282 01', '556448-0282', null],
    ['0', null, null],
    ['0000000000', null, null],
    ['559998-0000', null, 'organisationNumber.checkDigit'],
    ['okänt nr', null, 'organisationNumber.form'],
    ['811218-9876', null, 'organisationNumber.notAnOrganisation'],
  ])('%s', (text, number, code) => {
    expect(readOrganisationNumber(text)).toEqual({ number, code });
  });
});
