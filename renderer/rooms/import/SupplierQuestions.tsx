import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { SupplierQuestion } from '#contract/lists';
import { SectionHead } from '#ui/SectionHead';
import { SegmentedControl } from '#ui/SegmentedControl';
import styles from './Comparison.module.css';
import { useImportView } from './importView.ts';

/** Suppliers that a list spells otherwise: the same or another, or left for later. */
export function SupplierQuestions({
  questions,
}: {
  readonly questions: readonly SupplierQuestion[];
}) {
  const { t } = useTranslation();
  const id = useId();
  const suppliers = useImportView((state) => state.answers.suppliers);
  const answer = useImportView((state) => state.answer);
  if (questions.length === 0) return null;
  const say = (name: string, value: 'same' | 'other' | 'later') => {
    const next = new Map(suppliers);
    if (value === 'later') next.delete(name);
    else next.set(name, value);
    answer({ suppliers: next });
  };
  return (
    <section className={styles.section} aria-labelledby={id}>
      <SectionHead id={id} title={t('importing.compare.suppliers')} />
      <ul className={styles.questions}>
        {questions.map(({ name, organisationNumber, candidate }) => {
          const question = t('importing.compare.isSame', { name, other: candidate.name });
          const numbers = [organisationNumber, candidate.organisationNumber].filter(Boolean);
          return (
            <li key={name}>
              <span>
                {question} {numbers.length > 0 && <small>{numbers.join(', ')}</small>}
              </span>
              <SegmentedControl
                small
                label={question}
                value={suppliers.get(name) ?? 'later'}
                onChange={(value) => say(name, value)}
                options={(['same', 'other', 'later'] as const).map((value) => ({
                  value,
                  label: t(`importing.compare.answer.${value}`),
                }))}
              />
            </li>
          );
        })}
      </ul>
    </section>
  );
}
