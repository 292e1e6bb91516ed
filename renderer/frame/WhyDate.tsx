import { useTranslation } from 'react-i18next';
import type { ComputedDate } from '#domain/calendar';
import { ruleOf } from '#domain/law/rules';
import { useOpening } from '#state/answers';
import { Why } from '#ui/Why';
import { useFormat } from '#words/format';
import { explainStep as inEnglish } from '#words/steps.en';
import { explainStep as inSwedish } from '#words/steps.sv';

/** The '?' of a counted date: each step of the counting, then the rule and when it was read. */
export function WhyDate({ computed }: { readonly computed: ComputedDate }) {
  const { t, i18n } = useTranslation();
  const format = useFormat();
  const { today } = useOpening();
  const explain = i18n.language === 'en' ? inEnglish : inSwedish;
  const { date, steps, confidence } = computed;
  const year = date.slice(0, 4);
  const day = format.longDay(date) + (year === today.slice(0, 4) ? '' : `\u00A0${year}`);
  const rule = ruleOf(computed.rule);
  const read = !rule.verified
    ? t('why.unread')
    : rule.readThrough
      ? t('why.readThrough', { through: rule.readThrough, on: rule.readOn })
      : t('why.readOn', { on: rule.readOn });
  const source = [
    ...rule.citations,
    ...(rule.force === 'law' ? [] : [t(`why.force.${rule.force}`)]),
    read,
  ];
  return (
    <Why
      question={t('why.question', { day })}
      steps={steps.map(explain).map(({ when, why }) => ({ at: when, reason: why }))}
      source={source.join(' · ')}
      sureness={confidence}
      surenessLabel={t(`why.sureness.${confidence}`)}
    />
  );
}
