import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { AgreementView } from '#contract/agreements';
import type { ChosenAnswers } from '#contract/followUps';
import { answersIn, pastedSheet } from '#domain/departmentAnswers';
import { useOpening } from '#state/answers';
import { useWorkbench } from '#state/store';
import { Button } from '#ui/Button';
import { EntryForm } from '#ui/EntryForm';
import { TextArea } from '#ui/TextArea';
import { failureSentence } from '#words/sentence';
import styles from './FollowUp.module.css';

/** Answers from a spreadsheet, pasted or of a file: shown as they are understood before anything is kept. */
export function TakeInAnswers({
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
  const [chosen, setChosen] = useState<ChosenAnswers | null>(null);
  const [error, setError] = useState<string | null>(null);
  const sheets = useMemo(() => chosen?.sheets ?? [pastedSheet(text)], [chosen, text]);
  const read = useMemo(() => {
    const names = registers.departments.map(({ name }) => name);
    return sheets.map((sheet) => ({ sheet: sheet.name, ...answersIn(sheet, names) }));
  }, [sheets, registers.departments]);
  const answers = read.flatMap(({ answers: ofSheet }) => ofSheet);
  const doubts = read.flatMap(({ sheet, doubts: ofSheet }) =>
    ofSheet.map(({ row, what, text: words }) => {
      const at =
        read.length > 1
          ? t('followUp.experiences.rowOf', { sheet, row })
          : t('followUp.experiences.row', { row });
      const kind = what === 'department' && words === '' ? 'noDepartment' : what;
      return t(`followUp.experiences.doubt.${kind}`, { at, text: words });
    }),
  );
  const choose = async () => {
    setError(null);
    const answer = await act('experience.choose', {});
    if (answer.ok && answer.value) setChosen(answer.value);
  };
  const send = async () => {
    const answer = await act(
      'experience.takeIn',
      {
        agreementId: view.agreement.id,
        answers: answers.flatMap(({ department, grade, wish, answer: words }) => {
          const known = registers.departments.find(({ name }) => name === department);
          return known ? [{ departmentId: known.id, grade, wish, answer: words }] : [];
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
      <div className={styles.buttons}>
        <Button small icon="tableImport" onClick={() => void choose()}>
          {t('followUp.experiences.choose')}
        </Button>
        {chosen && (
          <p className={styles.quiet} role="status">
            {t('followUp.experiences.chosen', { file: chosen.fileName })}
          </p>
        )}
      </div>
      <TextArea
        label={t('followUp.experiences.pasteHere')}
        help={t('followUp.experiences.pasteHelp')}
        value={text}
        rows={4}
        pause={200}
        error={error}
        onCommit={async (pasted) => {
          setError(null);
          setChosen(null);
          setText(pasted);
          return null;
        }}
      />
      {answers.length > 0 && (
        <ul className={styles.list} aria-label={t('followUp.experiences.understood')}>
          {answers.map(({ department, grade, wish, answer }, place) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a department may answer on several rows
            <li key={place} className={styles.item}>
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
      {doubts.length > 0 && (
        <div role="status">
          <p>{t('followUp.experiences.doubts')}</p>
          <ul className={styles.list}>
            {doubts.map((doubt) => (
              <li key={doubt} className={styles.meta}>
                {doubt}
              </li>
            ))}
          </ul>
        </div>
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
