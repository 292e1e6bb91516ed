import type { TFunction } from 'i18next';
import type { Agreement, OpenQuestion } from '#domain/agreement';
import { sv } from '#words/sv';

/**
 * What a question is about, as the import said it; null where its sentence needs more than the
 * agreement still knows, so that no sentence is ever left with a gap.
 */
export const questionSentence = (
  t: TFunction,
  agreement: Agreement,
  { code, text }: OpenQuestion,
): string | null => {
  const template: string | undefined = Object.entries(sv.listWarnings).find(
    ([known]) => known === code,
  )?.[1];
  if (template === undefined) return null;
  const details: Readonly<Record<string, string | null>> = {
    text,
    start: agreement.start,
    end: agreement.agreedEnd,
    latestEnd: agreement.statedLatestEnd,
  };
  const needed = [...template.matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name ?? '');
  if (needed.some((name) => (details[name] ?? null) === null)) return null;
  // The code was found among the words above.
  return t(`listWarnings.${code}` as 'listWarnings.date.onlyYear', details);
};
