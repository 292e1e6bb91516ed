import type { TFunction } from 'i18next';
import type { Failure } from '#domain/result';

/**
 * The sentence for a refusal in the language on the screen. Details that name facts (`earlier`,
 * `later`) are given their names; numbers and dates stand as they are.
 */
export const failureSentence = (t: TFunction, failure: Failure): string => {
  const details: Record<string, string | number> = { ...failure.details };
  for (const name of ['earlier', 'later']) {
    const fact = details[name];
    // The key is built from data: an unknown one shows itself in the test of the failure codes.
    if (fact !== undefined)
      details[`${name}Name`] = t(`terms.fact.${fact}` as 'terms.fact.noticeSent');
  }
  return t(`failure.${failure.code}` as 'failure.bug.unexpected', details);
};
