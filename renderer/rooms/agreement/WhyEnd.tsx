import { useTranslation } from 'react-i18next';
import type { AgreementView } from '#contract/agreements';
import { decidedSteps, possibleSteps } from '#domain/agreementSteps';
import { Why, type WhyStep } from '#ui/Why';
import { useSpans } from '#words/spans';

/** How the end of an agreement came about, or how far it can go: from its agreed end, step by step. */
export function WhyEnd({
  view,
  of,
}: {
  readonly view: AgreementView;
  readonly of: 'end' | 'latestEnd';
}) {
  const { t } = useTranslation();
  const spans = useSpans();
  const { agreement, term } = view;
  const date = term[of];
  if (date === null) return null;
  const steps: WhyStep[] = [];
  if (agreement.agreedEnd !== null) {
    steps.push({ at: agreement.agreedEnd, reason: t('agreement.dates.why.agreedEnd') });
  }
  for (const { decision, end } of decidedSteps(agreement)) {
    if (decision.choice === 'extend' && decision.months !== null) {
      steps.push({
        at: t('agreement.dates.why.plus', { length: spans.months(decision.months) }),
        reason: t('agreement.dates.why.extended', {
          date: decision.decidedOn,
          number: (decision.option ?? 0) + 1,
        }),
      });
    } else if (decision.choice === 'terminate') {
      steps.push({
        at: end ?? '',
        reason: t('agreement.dates.why.terminated', { date: decision.decidedOn }),
      });
    }
  }
  if (of === 'end') {
    if (steps.length > 1) steps.push({ at: date, reason: t('agreement.dates.why.end_') });
  } else {
    const possible = possibleSteps(agreement, term);
    for (const { number, option } of possible) {
      steps.push({
        at: t('agreement.dates.why.plus', { length: spans.months(option.months) }),
        reason: t('agreement.dates.why.option', { number }),
      });
    }
    const isStated = possible.length === 0 && date === agreement.statedLatestEnd;
    steps.push({
      at: date,
      reason: t(isStated ? 'agreement.dates.why.stated' : 'agreement.dates.why.latest'),
    });
  }
  return (
    <Why
      question={t(`agreement.dates.why.${of}`, { date })}
      steps={steps}
      source={t('agreement.dates.why.source')}
      sureness="verified"
      surenessLabel={t('agreement.dates.counted')}
    />
  );
}
