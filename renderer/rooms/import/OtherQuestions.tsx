import { useTranslation } from 'react-i18next';
import { Icon } from '#ui/Icon';
import { SectionHead } from '#ui/SectionHead';
import { useFormat } from '#words/format';
import styles from './CellInspector.module.css';
import { nameOf } from './cellText.ts';
import type { Question } from './questions.ts';

/** How many of the others are named; the rest are a figure. */
const most = 6;

/** The questions that come after the one on show, each a way to it. */
export function OtherQuestions({
  questions,
  number,
  onQuestion,
}: {
  readonly questions: readonly Question[];
  readonly number: number | null;
  readonly onQuestion: (number: number) => void;
}) {
  const { t } = useTranslation();
  const format = useFormat();
  const count = questions.length;
  const others = Array.from(
    { length: number === null ? count : count - 1 },
    (_, step) => ((number ?? -1) + 1 + step) % count,
  );
  if (others.length === 0) return null;
  const left = others.length - most;
  return (
    <section className={styles.others}>
      <SectionHead title={t('importing.inspector.others')} />
      <ul>
        {others.slice(0, most).map((place) => {
          const question = questions[place];
          if (!question) return null;
          const { agreement, warning } = question;
          const isError = warning.kind === 'error';
          return (
            <li key={place}>
              <button
                type="button"
                className={isError ? styles.otherError : styles.other}
                onClick={() => onQuestion(place)}
              >
                <Icon name={isError ? 'alertOctagon' : 'question'} size={15} />
                <span>
                  <b>{nameOf(t, agreement)}</b>{' '}
                  {warning.field && t(`importing.target.${warning.field}`).toLowerCase()}{' '}
                  <span className={styles.otherWords}>
                    {warning.text === ''
                      ? t('importing.inspector.empty')
                      : t('importing.inspector.quoted', { text: warning.text })}
                  </span>
                </span>
              </button>
            </li>
          );
        })}
      </ul>
      {left > 0 && (
        <p className={styles.quiet}>
          {t('importing.inspector.more', { count: left, replace: { count: format.number(left) } })}
        </p>
      )}
    </section>
  );
}
