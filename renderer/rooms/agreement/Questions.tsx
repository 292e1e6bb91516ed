import { useTranslation } from 'react-i18next';
import type { AgreementView } from '#contract/agreements';
import { isAgreementFact } from '#domain/agreement';
import { useWorkbench } from '#state/store';
import { Button } from '#ui/Button';
import { Icon } from '#ui/Icon';
import { SectionHead } from '#ui/SectionHead';
import styles from './Overview.module.css';
import { QuestionWords } from './QuestionWords.tsx';

/** What the list left open: its words as somebody else's, and the ways to answer. */
export function Questions({
  view,
  onAnswer,
}: {
  readonly view: AgreementView;
  /** Goes to the field that the question is about. */
  readonly onAnswer: (field: string) => void;
}) {
  const { t } = useTranslation();
  const act = useWorkbench((state) => state.act);
  const { agreement } = view;
  const { questions } = agreement;
  if (questions.length === 0) return null;
  return (
    <section className={styles.section}>
      <SectionHead title={t('agreement.questions.title', { count: questions.length })} />
      <p className={styles.quiet}>{t('agreement.questions.help')}</p>
      <ul className={styles.questions}>
        {questions.map((question) => {
          const { field, code } = question;
          return (
            <li key={`${field} ${code}`} className={styles.question}>
              <Icon name="question" size={14} />
              <div>
                <QuestionWords agreement={agreement} question={question} />
                <div className={styles.buttons}>
                  <Button small onClick={() => onAnswer(field)}>
                    {t('agreement.questions.answer')}
                  </Button>
                  {isAgreementFact(field) && (
                    <Button
                      small
                      kind="quiet"
                      onClick={() =>
                        void act(
                          'agreement.describe',
                          { id: agreement.id, change: { [field]: agreement[field] } },
                          { toast: true },
                        )
                      }
                    >
                      {t('agreement.questions.isRight')}
                    </Button>
                  )}
                </div>
              </div>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
