import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { AgreementView } from '#contract/agreements';
import { pastedAnswers } from '#domain/pastedAnswers';
import { useOpening } from '#state/answers';
import { useWorkbench } from '#state/store';
import { Button } from '#ui/Button';
import { EntryForm } from '#ui/EntryForm';
import { TextArea } from '#ui/TextArea';
import { failureSentence } from '#words/sentence';
import styles from './FollowUp.module.css';

/** Answers pasted from a spreadsheet: shown as they are understood before anything is kept. */
export function PasteAnswers({
  view,
  onClose,
}: {
  readonly view: AgreementView;
  readonly onClose: () => void;
}) {
  const { t } = useTranslation();
  const { registers } = useOpening();
  const act = useWorkbench((state) => state.act);
  const [text, setText] = useState('');
  const answers = pastedAnswers(
    text,
    registers.departments.map(({ name }) => name),
  );
  const [error, setError] = useState<string | null>(null);
  const send = async () => {
    const answer = await act(
      'experience.takeIn',
      {
        agreementId: view.agreement.id,
        answers: answers.flatMap(({ department, ...rest }) => {
          const known = registers.departments.find(({ name }) => name === department);
          return known ? [{ departmentId: known.id, ...rest }] : [];
        }),
      },
      { toast: true },
    );
    if (answer.ok) onClose();
    else setError(failureSentence(t, answer.failure));
  };
  return (
    <EntryForm
      label={t('followUp.experiences.paste')}
      className={styles.form}
      onSend={() => void send()}
      onClose={onClose}
    >
      <TextArea
        label={t('followUp.experiences.pasteHere')}
        help={t('followUp.experiences.pasteHelp')}
        value={text}
        rows={4}
        pause={200}
        error={error}
        onCommit={async (pasted) => {
          setError(null);
          setText(pasted);
          return null;
        }}
      />
      {answers.length > 0 && (
        <ul className={styles.list} aria-label={t('followUp.experiences.understood')}>
          {answers.map(({ department, grade, wish, answer }) => (
            <li key={department} className={styles.item}>
              <p>{department}</p>
              <p className={styles.meta}>
                {[
                  grade && t('followUp.experiences.graded', { grade }),
                  wish && t(`terms.wish.${wish}`),
                  answer,
                ]
                  .filter(Boolean)
                  .join(' · ')}
              </p>
            </li>
          ))}
        </ul>
      )}
      <div className={styles.buttons}>
        <Button type="submit">{t('followUp.experiences.takeIn', { count: answers.length })}</Button>
        <Button kind="quiet" onClick={onClose}>
          {t('reminders.cancel')}
        </Button>
      </div>
    </EntryForm>
  );
}
