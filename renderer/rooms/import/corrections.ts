import type { AgreementFacts } from '#domain/agreement';
import type { Change } from '#domain/change';

/** What a person answered about one agreement of the list before it is taken in. */
export type Correction = Change<
  Pick<
    AgreementFacts,
    'title' | 'start' | 'agreedEnd' | 'statedLatestEnd' | 'options' | 'noticeMonths' | 'ceiling'
  >
>;

/** Whole months as one writes them: `12`, `12 + 12`; empty for nothing, null where it is no such thing. */
export const monthsIn = (text: string): readonly number[] | null => {
  const trimmed = text.trim();
  if (trimmed === '') return [];
  const parts = trimmed.split('+').map((part) => part.trim());
  return parts.every((part) => /^\d{1,3}$/.test(part) && Number(part) <= 240)
    ? parts.map(Number)
    : null;
};
