import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ProcurementView } from '#contract/procurements';
import type { CaseReview, CaseReviewFacts } from '#domain/caseReview';
import type { LocalDate } from '#domain/localDate';
import { reviewOutcomes } from '#domain/review';
import { WhyDate } from '#frame/WhyDate';
import { useOpening } from '#state/answers';
import { useWorkbench } from '#state/store';
import { Button } from '#ui/Button';
import { CheckField } from '#ui/CheckField';
import { DateField } from '#ui/DateField';
import { EntryForm } from '#ui/EntryForm';
import { FieldList } from '#ui/Field';
import { SectionHead } from '#ui/SectionHead';
import { SelectField } from '#ui/SelectField';
import { TextField } from '#ui/TextField';
import { failureSentence } from '#words/sentence';
import styles from './Reviews.module.css';

/** The course of a review in court: every application, and from when the contract may be signed. */
export function Reviews({ view }: { readonly view: ProcurementView }) {
  const { t } = useTranslation();
  const [isAdding, setAdding] = useState(false);
  const { reviews } = view.procurement;
  return (
    <section className={styles.reviews} aria-labelledby="review-head">
      <SectionHead
        id="review-head"
        title={t('procurement.review.title')}
        aside={t('procurement.review.aside')}
        action={
          !isAdding && (
            <Button small icon="plus" onClick={() => setAdding(true)}>
              {t('procurement.review.add')}
            </Button>
          )
        }
      />
      {isAdding && <NewReview caseId={view.procurement.id} onClose={() => setAdding(false)} />}
      {reviews.length === 0 && !isAdding && (
        <p className={styles.quiet}>{t('procurement.review.empty')}</p>
      )}
      {reviews.length > 0 && <Signing view={view} />}
      {reviews.map((review) => (
        <Review key={review.id} view={view} review={review} />
      ))}
    </section>
  );
}

function Signing({ view: { signing } }: { readonly view: ProcurementView }) {
  const { t } = useTranslation();
  if (signing === null) return null;
  if (signing.kind === 'blocked') {
    return <p>{t(`gate.review.${signing.by}`, { date: signing.since })}</p>;
  }
  return (
    <p className={styles.signing} data-why-anchor>
      {t('procurement.review.from', { earliest: signing.earliest.date })}{' '}
      <WhyDate computed={signing.earliest} />
    </p>
  );
}

function NewReview({ caseId, onClose }: { readonly caseId: string; readonly onClose: () => void }) {
  const { t } = useTranslation();
  const { today } = useOpening();
  const act = useWorkbench((state) => state.act);
  const [received, setReceived] = useState<LocalDate | null>(null);
  const [applicant, setApplicant] = useState('');
  const [error, setError] = useState<string | null>(null);
  const send = async () => {
    if (received === null) return setError(t('procurement.review.receivedMissing'));
    const facts = { received, applicant };
    const answer = await act('procurement.addReview', { id: caseId, facts }, { toast: true });
    if (answer.ok) onClose();
    else setError(failureSentence(t, answer.failure));
  };
  return (
    <EntryForm
      label={t('procurement.review.addLabel')}
      className={styles.form}
      onSend={() => void send()}
      onClose={onClose}
    >
      <DateField
        label={t('terms.fact.received')}
        today={today}
        value={received}
        error={error}
        onCommit={async (day) => {
          setReceived(day);
          setError(null);
          return null;
        }}
      />
      <TextField
        label={t('terms.fact.applicant')}
        value={applicant}
        maxLength={300}
        onCommit={async (text) => {
          setApplicant(text);
          return null;
        }}
      />
      <div className={styles.buttons}>
        <Button type="submit">{t('procurement.review.send')}</Button>
        <Button kind="quiet" onClick={onClose}>
          {t('procurement.review.leave')}
        </Button>
      </div>
    </EntryForm>
  );
}

function Review({ view, review }: { readonly view: ProcurementView; readonly review: CaseReview }) {
  const { t } = useTranslation();
  const { today } = useOpening();
  const act = useWorkbench((state) => state.act);
  const { id } = view.procurement;
  const keep =
    <Name extends keyof CaseReviewFacts>(name: Name) =>
    async (value: CaseReviewFacts[Name]): Promise<string | null> => {
      const change: Partial<CaseReviewFacts> = {};
      change[name] = value;
      const answer = await act('procurement.describeReview', { id, reviewId: review.id, change });
      return answer.ok ? null : failureSentence(t, answer.failure);
    };
  const of = (name: keyof CaseReviewFacts) =>
    ({
      id: `review-${review.id}-${name}`,
      label: t(`terms.fact.${name}`),
      variant: 'inline',
      placeholder: t('procurement.facts.notFilled'),
    }) as const;
  const day = (name: 'judgmentGiven' | 'judgmentDispatched', help?: string) => (
    <DateField {...of(name)} value={review[name]} onCommit={keep(name)} today={today} help={help} />
  );
  const check = (name: 'standstillLifted' | 'tenDaysLifted' | 'interimOrder') => {
    const field = of(name);
    return (
      <CheckField id={field.id} label={field.label} value={review[name]} onCommit={keep(name)} />
    );
  };
  const line = (name: 'applicant' | 'courtCase') => (
    <TextField {...of(name)} value={review[name]} onCommit={keep(name)} maxLength={300} />
  );
  const standstill = view.dates.find((date) => date.id === 'standstillLastDay')?.date;
  const isTooLate = standstill !== undefined && review.received > standstill;
  const title =
    review.applicant === ''
      ? t('procurement.review.one', { received: review.received })
      : t('procurement.review.oneBy', review);
  return (
    <section className={styles.one} aria-label={title}>
      <div className={styles.head}>
        <h3>{title}</h3>
        <Button
          small
          kind="quiet"
          aria-label={`${t('procurement.review.remove')}: ${title}`}
          onClick={() =>
            void act('procurement.removeReview', { id, reviewId: review.id }, { toast: true })
          }
        >
          {t('procurement.review.remove')}
        </Button>
      </div>
      <FieldList>
        <DateField
          {...of('received')}
          value={review.received}
          onCommit={async (value) =>
            value === null ? t('procurement.review.receivedMissing') : await keep('received')(value)
          }
          today={today}
          help={isTooLate ? t('procurement.review.tooLate', { lastDay: standstill }) : undefined}
        />
        {line('applicant')}
        {line('courtCase')}
        {check('standstillLifted')}
        {day('judgmentGiven')}
        <SelectField
          {...of('outcome')}
          isOptional
          options={reviewOutcomes.map((outcome) => ({
            value: outcome,
            label: t(`terms.reviewOutcome.${outcome}`),
          }))}
          value={review.outcome}
          onCommit={keep('outcome')}
        />
        {day('judgmentDispatched', t('procurement.review.dispatchedHelp'))}
        {check('tenDaysLifted')}
        {check('interimOrder')}
      </FieldList>
    </section>
  );
}
