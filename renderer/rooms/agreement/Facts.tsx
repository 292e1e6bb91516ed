import { type ReactNode, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Prices } from '#agreements/Prices';
import { factId } from '#agreements/useFacts';
import type { AgreementView } from '#contract/agreements';
import { FieldList } from '#ui/Field';
import { Icon } from '#ui/Icon';
import { SectionHead } from '#ui/SectionHead';
import { BelongingFacts, FollowUpFacts } from './BelongingFacts.tsx';
import { ConfidentialityFacts } from './ConfidentialityFacts.tsx';
import { ClauseFacts, IdentityFacts, TimeFacts, ValueFacts } from './FactFields.tsx';
import styles from './Facts.module.css';
import { OptionsField } from './OptionsField.tsx';
import { QuestionWords } from './QuestionWords.tsx';
import { SourceTexts } from './SourceTexts.tsx';
import { SuppliersField } from './SuppliersField.tsx';

/** Every fact of an agreement, edited in its place; `goTo` is the field a question asked about. */
export function Facts({
  view,
  goTo,
}: {
  readonly view: AgreementView;
  readonly goTo: string | null;
}) {
  const { t } = useTranslation();
  const { agreement } = view;
  // Kept while one is here: the words are still of use when the answer has been typed.
  const [asked] = useState(() => agreement.questions.find(({ field }) => field === goTo));
  useEffect(() => {
    if (goTo === null) return;
    const control = document.getElementById(factId(goTo));
    control?.focus();
    control?.scrollIntoView({ block: 'center' });
  }, [goTo]);
  return (
    <div className={styles.facts} data-region="list">
      {asked && (
        <div className={styles.asked}>
          <Icon name="question" size={14} />
          <div>
            <QuestionWords agreement={agreement} question={asked} />
          </div>
        </div>
      )}
      <Section title={t('agreement.facts.title')}>
        <FieldList>
          <IdentityFacts agreement={agreement} />
        </FieldList>
      </Section>
      <Section title={t('agreement.facts.time')}>
        <FieldList>
          <TimeFacts view={view} />
        </FieldList>
      </Section>
      <Section title={t('agreement.suppliers.title')}>
        <SuppliersField view={view} />
      </Section>
      <Section title={t('agreement.options.title')}>
        <OptionsField view={view} />
      </Section>
      <ClauseFacts agreement={agreement} />
      <Section title={t('agreement.facts.value')} aside={t('agreement.facts.valueAside')}>
        <FieldList>
          <ValueFacts agreement={agreement} />
        </FieldList>
      </Section>
      <Section title={t('agreement.prices.title')}>
        <Prices agreement={agreement} />
      </Section>
      <Section title={t('agreement.facts.belonging')}>
        <FieldList>
          <BelongingFacts agreement={agreement} />
        </FieldList>
      </Section>
      <Section title={t('agreement.facts.followUp')}>
        <FieldList>
          <FollowUpFacts agreement={agreement} />
        </FieldList>
      </Section>
      <Section
        title={t('agreement.confidentiality.title')}
        aside={t('agreement.confidentiality.aside')}
      >
        <FieldList>
          <ConfidentialityFacts agreement={agreement} />
        </FieldList>
      </Section>
      <SourceTexts view={view} />
    </div>
  );
}

/** A part of the facts under its head. */
export function Section({
  title,
  aside,
  children,
}: {
  readonly title: ReactNode;
  readonly aside?: ReactNode;
  readonly children: ReactNode;
}) {
  return (
    <section className={styles.section}>
      <SectionHead title={title} aside={aside} />
      {children}
    </section>
  );
}
