import type { TFunction } from 'i18next';
import { sv } from '#words/sv';

/**
 * What a text of the list is about: the name of a fact or of one of the list's own fields. A column
 * that nothing here answers to keeps its heading from the list.
 */
export const sourceLabel = (t: TFunction, field: string): string => {
  if (field in sv.terms.fact) {
    // The key is one of the facts, as was just seen.
    return t(`terms.fact.${field}` as 'terms.fact.title');
  }
  if (field in sv.agreement.source.field) {
    return t(`agreement.source.field.${field}` as 'agreement.source.field.end');
  }
  return field;
};
