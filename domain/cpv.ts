import { checkDigitByCode, divisionDigits, socialSpecialRanges } from '#domain/law/cpvCodes';
import { ok, type Result, refuse } from '#domain/result';

/** A code of the Common Procurement Vocabulary as it was written and as far as it could be checked. */
export type Cpv = {
  /** `NNNNNNNN-N`, or eight digits where the check digit is not known. */
  readonly text: string;
  readonly digits: string;
  readonly checkDigit: string | null;
  /** True when the code is in the bundled part of the official list, so that its check digit is sure. */
  readonly isListed: boolean;
};

/**
 * A CPV code from `55524000-9` or bare eight digits, the check digit filled in where the code is in the
 * bundled list. The digit is looked up and never computed. Refused as `cpv.form`, `cpv.division` (no
 * code begins so) or `cpv.checkDigit` (the list has another).
 */
export const parseCpv = (written: string): Result<Cpv> => {
  const parts = /^(\d{8})(?:-(\d))?$/u.exec(written.trim().replace(/[‐‑–—−]/gu, '-'));
  const digits = parts?.[1];
  if (digits === undefined) return refuse('cpv.form', { written: written.slice(0, 40) });
  if (!divisionDigits.has(digits.slice(0, 2))) return refuse('cpv.division', { digits });
  const listed = checkDigitByCode.get(digits);
  const given = parts?.[2];
  if (listed !== undefined && given !== undefined && given !== listed) {
    return refuse('cpv.checkDigit', { given, listed, digits });
  }
  const checkDigit = listed ?? given ?? null;
  return ok({
    text: checkDigit === null ? digits : `${digits}-${checkDigit}`,
    digits,
    checkDigit,
    isListed: listed !== undefined,
  });
};

/** How finely a code sorts: two significant digits are a division, five and more a category. */
export const cpvLevel = (digits: string): 'division' | 'group' | 'class' | 'category' => {
  const significant = digits.replace(/0+$/u, '').length;
  if (significant <= 2) return 'division';
  if (significant === 3) return 'group';
  return significant === 4 ? 'class' : 'category';
};

/** Whether the code is a social or other special service of LOU bilaga 2, with a threshold of its own. */
export const isSocialSpecial = (digits: string): boolean => {
  const code = Number(digits);
  return socialSpecialRanges.some(([from, to]) => code >= from && code <= to);
};
