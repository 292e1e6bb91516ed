import { ok, type Result, refuse } from '#domain/result';

/** A Swedish organisation number written `NNNNNN-NNNC`, check digit and all. */
export type OrganisationNumber = string & { readonly __organisationNumber: true };

/** Labels and tax forms around a number: `org.nr`, `orgnr:`, `SE…01` (its VAT number). */
const label = /^org(?:anisations)?\.? ?(?:nr|nummer)\.?:? */iu;
const vatForm = /^SE(\d{10})01$/u;

/** All ten digits weighed 2, 1, 2, 1 …, digit sums added: right when the sum ends in 0 (Luhn). */
const isCheckDigitRight = (digits: string): boolean => {
  let sum = 0;
  for (const [place, digit] of [...digits].entries()) {
    const weighed = Number(digit) * (place % 2 === 0 ? 2 : 1);
    sum += weighed > 9 ? weighed - 9 : weighed;
  }
  return sum % 10 === 0;
};

/** The ten digits of what was written, or null where they cannot be told. */
const digitsOf = (written: string): string | null => {
  const bare = written
    .trim()
    .replace(label, '')
    .replace(/[‐‑‒–—−]/gu, '-')
    .replace(/[\s\u00a0]/gu, '')
    .toUpperCase();
  const tax = vatForm.exec(bare.replace('-', ''));
  if (tax?.[1]) return tax[1];
  const parts = /^(?:16-?)?(\d{6})-?(\d{4})$/u.exec(bare);
  return parts ? `${parts[1]}${parts[2]}` : null;
};

/**
 * An organisation number however it is written: with or without hyphen and spaces, with the 16 that
 * ten-digit numbers get in twelve-digit registers, as a number from a spreadsheet, or as a VAT number.
 * Refused as `organisationNumber.form`, `.checkDigit` (lag 1974:174 4 §) or `.notAnOrganisation`: the
 * third digit of an organisation is at least 2, below that it is a personal identity number.
 */
export const parseOrganisationNumber = (written: string | number): Result<OrganisationNumber> => {
  const text = typeof written === 'number' ? String(written) : written;
  const digits = digitsOf(text);
  if (digits === null) return refuse('organisationNumber.form', { written: text.slice(0, 60) });
  if (!isCheckDigitRight(digits)) return refuse('organisationNumber.checkDigit');
  if (Number(digits[2]) < 2) return refuse('organisationNumber.notAnOrganisation');
  // Six and four digits with the right check digit: what the brand stands for.
  return ok(`${digits.slice(0, 6)}-${digits.slice(6)}` as OrganisationNumber);
};
