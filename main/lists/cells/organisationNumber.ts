import { parseOrganisationNumber } from '#domain/organisationNumber';

/** What a cell says as an organisation number; `code` is what is wrong with it. */
export type OrganisationNumberReading = {
  readonly number: string | null;
  readonly code: string | null;
};

/**
 * An organisation number as lists write it, also with the `.0` that a number column leaves behind.
 * `0` stands for nobody: registers fill in so for private persons.
 */
export const readOrganisationNumber = (raw: string): OrganisationNumberReading => {
  const text = raw
    .replace(/[.,]0+$/, '')
    .replace(/^0+$/, '')
    .replace(/[.,;]+$/, '')
    .replace(/^SE[ -]?(?=\d{6}-?\d{4}$)/i, '');
  if (text === '') return { number: null, code: null };
  const parsed = parseOrganisationNumber(text);
  return parsed.ok
    ? { number: parsed.value, code: null }
    : { number: null, code: parsed.failure.code };
};
