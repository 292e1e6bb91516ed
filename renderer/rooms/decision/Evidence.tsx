import { useTranslation } from 'react-i18next';
import { DecisionsMade } from '#agreements/DecisionsMade';
import { Prices } from '#agreements/Prices';
import type { AgreementView } from '#contract/agreements';
import { possibleSteps } from '#domain/agreementSteps';
import { Experiences } from '#followUp/Experiences';
import { Notes } from '#frame/Notes';
import { useOpening } from '#state/answers';
import { SectionHead } from '#ui/SectionHead';
import { Unbroken } from '#ui/Unbroken';
import { useSpans } from '#words/spans';
import { ClauseEvidence } from './ClauseEvidence.tsx';
import styles from './Evidence.module.css';
import { ChecksEvidence, MemoryEvidence } from './FollowUpEvidence.tsx';
import { MarketAndNeed } from './MarketAndNeed.tsx';
import { ValueEvidence } from './ValueEvidence.tsx';

/** All that a person should have in mind before deciding, in two columns. */
export function Evidence({ view }: { readonly view: AgreementView }) {
  const { t } = useTranslation();
  const { agreement, notes } = view;
  return (
    <div className={styles.columns}>
      <div className={styles.column}>
        <ClauseEvidence view={view} />
        <ValueEvidence view={view} />
        <section className={styles.section}>
          <SectionHead title={t('agreement.prices.title')} />
          <Prices agreement={agreement} />
        </section>
        <div className={styles.section}>
          <Experiences view={view} />
        </div>
      </div>
      <div className={styles.column}>
        <NobodyActs view={view} />
        <ChecksEvidence view={view} />
        <OptionsLeft view={view} />
        <MemoryEvidence view={view} />
        <MarketAndNeed agreement={agreement} />
        <section className={styles.section}>
          <SectionHead
            title={t('decision.notes')}
            aside={notes.length > 0 && t('decision.experience.aside', { count: notes.length })}
          />
          <Notes subject={{ kind: 'agreement', id: agreement.id }} notes={notes} />
        </section>
        {agreement.decisions.length > 0 && (
          <div className={styles.section}>
            <DecisionsMade view={view} title={t('decision.earlier.title')} />
          </div>
        )}
      </div>
    </div>
  );
}

function NobodyActs({ view }: { readonly view: AgreementView }) {
  const { t } = useTranslation();
  const spans = useSpans();
  const { today } = useOpening();
  const { agreement, term } = view;
  const { end } = term;
  if (end === null) return null;
  const [option] = term.remaining;
  const sentence = (): string => {
    if (agreement.automaticExtension && term.closedBy === null) {
      return option
        ? t('decision.nobody.goesOnFor', { end, length: spans.lengthOf(option.months) })
        : t('decision.nobody.goesOn', { end });
    }
    return t(end < today ? 'decision.nobody.ended' : 'decision.nobody.ends', { end });
  };
  return (
    <section className={styles.section}>
      <SectionHead title={t('decision.nobody.title')} />
      <p>
        <Unbroken text={sentence()} />
      </p>
    </section>
  );
}

function OptionsLeft({ view }: { readonly view: AgreementView }) {
  const { t } = useTranslation();
  const spans = useSpans();
  const steps = possibleSteps(view.agreement, view.term);
  if (steps.length === 0) return null;
  return (
    <section className={styles.section}>
      <SectionHead title={t('decision.options.title')} />
      <ul>
        {steps.map(({ number, option, end }) => (
          <li key={number} className={styles.step}>
            <span>
              {t('decision.options.step', { number, length: spans.lengthOf(option.months) })}
            </span>
            <b>{t('decision.options.to', { end })}</b>
          </li>
        ))}
      </ul>
    </section>
  );
}
