import { parseOrganisationNumber } from '#domain/organisationNumber';

/** What a cell says as an organisation number; `code` is what is wrong with it. */
export type OrganisationNumberReading = {
  readonly number: string | null;
  readonly code: string | null;
};

/** `5.599984019E9`, where no figure of the number was lost; as it is otherwise. */
const spelledOut = (text: string): string =>
  /^\d[.,]\d{8,11}E\+?(?:9|09|11)$/i.test(text) ? String(Number(text.replace(',', '.'))) : text;

/** Ten or twelve figures without the marks that stand among them: `55.99.98-4001`, `'559998 4001`. */
const figuresAlone = (text: string): string => {
  const figures = text.replace(/[\s.'’‘´`‐‑‒–—−-]/g, '');
  return /^(?:16)?\d{10}$/.test(figures) ? figures : text;
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
  const parsed = parseOrganisationNumber(figuresAlone(spelledOut(text)));
  return parsed.ok
    ? { number: parsed.value, code: null }
    : { number: null, code: parsed.failure.code };
};
