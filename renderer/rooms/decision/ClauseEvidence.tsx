import { useTranslation } from 'react-i18next';
import type { AgreementView } from '#contract/agreements';
import { usedOptions } from '#domain/agreementSteps';
import type { LocalDate } from '#domain/localDate';
import { WhyDate } from '#frame/WhyDate';
import { useOpening } from '#state/answers';
import { Quote } from '#ui/Quote';
import { SectionHead } from '#ui/SectionHead';
import { Unbroken } from '#ui/Unbroken';
import { useFormat } from '#words/format';
import { optionDoubtSentences } from '#words/optionDoubts';
import { useSpans } from '#words/spans';
import { Check } from './Check.tsx';
import styles from './Evidence.module.css';

/** The clause in its own words, and whether what it asks for holds as far as the register knows. */
export function ClauseEvidence({ view }: { readonly view: AgreementView }) {
  const { t } = useTranslation();
  const spans = useSpans();
  const { agreement, term } = view;
  const [next] = term.remaining;
  const conditions = agreement.conditions.split('\n').filter((line) => line.trim() !== '');
  return (
    <section className={styles.section}>
      <SectionHead title={t('decision.clause.title')} />
      {agreement.clause === '' ? (
        <p className={styles.quiet}>{t('decision.clause.none')}</p>
      ) : (
        <Quote>{agreement.clause}</Quote>
      )}
      <ul>
        {next ? (
          <>
            <Check state="ok">
              {t('decision.clause.left', {
                count: term.remaining.length,
                steps: spans.stepsOf(term.remaining.map(({ months }) => months)),
              })}
            </Check>
            <Check state={next.calledBy === null ? 'ask' : 'ok'}>
              {t(`decision.clause.${next.calledBy ?? 'calledByUnknown'}`)}
            </Check>
          </>
        ) : (
          <Check state={agreement.options === null ? 'ask' : 'check'}>
            {t(
              agreement.options === null
                ? 'decision.clause.optionsUnknown'
                : 'decision.clause.noneLeft',
            )}
          </Check>
        )}
        {agreement.automaticExtension && (
          <Check state="check">{t('decision.clause.automatic')}</Check>
        )}
        <Notice view={view} />
        {optionDoubtSentences(t, agreement, term).map((sentence) => (
          <Check key={sentence} state="check">
            {sentence}
          </Check>
        ))}
      </ul>
      {conditions.length > 0 && (
        <>
          <p className={styles.sub}>{t('decision.clause.conditionsHead')}</p>
          <ul>
            {conditions.map((condition) => (
              <Check key={condition} state="ask">
                {condition}
              </Check>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

function Notice({ view }: { readonly view: AgreementView }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { today } = useOpening();
  const { latestNotice } = view.term;
  if (latestNotice === null) return null;
  const { date, nominal, confidence } = latestNotice;
  const withDay = (day: LocalDate) => `${format.weekdayShort(day)}\u00A0${day}`;
  if (today > nominal) {
    return (
      <Check state="check">
        <b>
          <Unbroken text={t('decision.clause.noticePassed', { date: withDay(nominal) })} />
        </b>{' '}
        <WhyDate computed={latestNotice} />
      </Check>
    );
  }
  if (confidence === 'check') {
    return (
      <Check state="ask">
        {t('decision.clause.noticeAssumed')} <WhyDate computed={latestNotice} />
      </Check>
    );
  }
  const of =
    view.term.remaining.length === 0
      ? ''
      : t('decision.clause.noticeOf', { number: usedOptions(view.agreement) + 1 });
  return (
    <Check state="ok">
      <Unbroken
        text={
          date === nominal
            ? t('decision.clause.noticeBy', { of, date: withDay(date) })
            : t('decision.clause.noticeMoved', {
                of,
                date: withDay(date),
                nominal: withDay(nominal),
              })
        }
      />{' '}
      <WhyDate computed={latestNotice} />
    </Check>
  );
}
