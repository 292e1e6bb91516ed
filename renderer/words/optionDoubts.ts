import type { TFunction } from 'i18next';
import type { Agreement, Term } from '#domain/agreement';
import { optionDoubts } from '#domain/deciding';

/** What the remaining options would pass, as sentences with the days and the law. */
export const optionDoubtSentences = (
  t: TFunction,
  agreement: Agreement,
  term: Term,
): readonly string[] => {
  const { stated, fourYears } = optionDoubts(agreement, term);
  return [
    stated && t('agreement.options.pastStated', stated),
    fourYears && t('agreement.options.pastFourYears', fourYears),
  ].filter((sentence) => sentence !== null);
};
