import { useTranslation } from 'react-i18next';
import type { Agreement, OpenQuestion } from '#domain/agreement';
import { Quote } from '#ui/Quote';
import styles from './Overview.module.css';
import { questionSentence } from './questionSentence.ts';
import { sourceLabel } from './sourceLabel.ts';

/** What the list said about a fact, in its own words, and why that was not enough. */
export function QuestionWords({
  agreement,
  question,
}: {
  readonly agreement: Agreement;
  readonly question: OpenQuestion;
}) {
  const { t } = useTranslation();
  const sentence = questionSentence(t, agreement, question);
  return (
    <>
      <p>
        <b>{sourceLabel(t, question.field)}</b>
        <span className={styles.says}> {t('agreement.questions.textSays')}</span>
      </p>
      <Quote>{`”${question.text}”`}</Quote>
      {sentence !== null && <p className={styles.quiet}>{sentence}</p>}
    </>
  );
}
