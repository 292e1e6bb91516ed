import { useTranslation } from 'react-i18next';
import type { ProposedSheet } from '#domain/agreementList';
import { useWorkbench } from '#state/store';
import { Button } from '#ui/Button';
import { Icon } from '#ui/Icon';
import { Quote } from '#ui/Quote';
import { AnswerFields, isAnswered } from './AnswerField.tsx';
import styles from './CellInspector.module.css';
import { nameOf, understoodIn, wordsIn } from './cellText.ts';
import { allColumnsOf, type GridColumn } from './gridColumns.ts';
import { useImportView } from './importView.ts';
import { OtherQuestions } from './OtherQuestions.tsx';
import { columnOf, lineOf, type Question, type Spot } from './questions.ts';
import { headingOf, placeOf, questionTitle, warningSentence } from './said.ts';
import { useCellWords } from './useCellWords.ts';

/** One cell or question at a time: the file's own words, and what was made of them. */
export function CellInspector({
  sheet,
  columns,
  questions,
  number,
  spot,
  existing,
  onStep,
  onQuestion,
}: {
  readonly sheet: ProposedSheet;
  /** Those on show. */
  readonly columns: readonly GridColumn[];
  readonly questions: readonly Question[];
  /** Which of the questions is shown; null for a cell without one. */
  readonly number: number | null;
  readonly spot: Spot | null;
  /** The agreement that is here already, where the line on show has one. */
  readonly existing: { readonly id: string; readonly title: string } | null;
  readonly onStep: (by: 1 | -1) => void;
  readonly onQuestion: (number: number) => void;
}) {
  const { t } = useTranslation();
  const go = useWorkbench((state) => state.go);
  const question = number === null ? null : (questions[number] ?? null);
  return (
    <div className={styles.inspector}>
      {question && number !== null ? (
        <QuestionOf sheet={sheet} question={question} number={number} of={questions.length} />
      ) : spot && spot.column >= 0 ? (
        <CellAt sheet={sheet} columns={columns} spot={spot} />
      ) : (
        questions.length === 0 && (
          <div>
            <h2 className={styles.title}>{t('importing.inspector.noQuestions')}</h2>
            <p className={styles.quiet}>{t('importing.inspector.noQuestionsDetail')}</p>
          </div>
        )
      )}
      {existing && (
        <div className={styles.existing}>
          <p className={styles.quiet}>
            {t('importing.inspector.exists', { title: existing.title })}
          </p>
          <Button small onClick={() => go({ room: 'agreement', id: existing.id })}>
            {t('importing.inspector.openExisting', { title: existing.title })}
          </Button>
        </div>
      )}
      {questions.length > 0 && (
        <div className={styles.steps}>
          <Button aria-keyshortcuts="Shift+F8" onClick={() => onStep(-1)}>
            {t('importing.inspector.previous')}
          </Button>
          <Button keys="F8" onClick={() => onStep(1)}>
            {t('importing.inspector.next')}
          </Button>
        </div>
      )}
      <OtherQuestions questions={questions} number={number} onQuestion={onQuestion} />
    </div>
  );
}

function QuestionOf({
  sheet,
  question,
  number,
  of,
}: {
  readonly sheet: ProposedSheet;
  readonly question: Question;
  readonly number: number;
  readonly of: number;
}) {
  const { t } = useTranslation();
  const { agreement, warning } = question;
  const corrections = useImportView((state) => state.answers.corrections);
  const isError = warning.kind === 'error';
  const mapped = sheet.mapping.find(({ target }) => target === warning.field);
  const notes = agreement.warnings.filter(
    (each) => each.kind === 'note' && each.field === warning.field && each.field !== null,
  );
  return (
    <>
      <div>
        <p className={styles.place}>
          {t('importing.inspector.question', { number: number + 1, of })} ·{' '}
          {placeOf(t, sheet, warning.row ?? agreement.row)}
        </p>
        <h2 className={styles.title}>{questionTitle(t, agreement, warning)}</h2>
      </div>
      <Words
        heading={mapped ? headingOf(t, mapped) : warning.column}
        text={warning.text === '' ? null : warning.text}
      />
      <p className={styles.quiet}>{warningSentence(t, warning)}</p>
      {notes.map((note) => (
        <p key={note.code} className={styles.quiet}>
          {warningSentence(t, note)}
        </p>
      ))}
      {warning.field && <AnswerFields agreementKey={agreement.key} field={warning.field} />}
      {isAnswered(corrections.get(agreement.key), warning.field) ? (
        <p role="status">
          <Icon name="check" size={16} /> {t('importing.inspector.answered')}
        </p>
      ) : (
        <div className={isError ? styles.leftError : styles.left}>
          <Icon name={isError ? 'alertOctagon' : 'question'} size={16} />
          <div>
            <p>
              <b>{t('importing.inspector.left')}</b>
            </p>
            <p className={styles.quiet}>
              {t(isError ? 'importing.inspector.errorDetail' : 'importing.inspector.leftDetail')}
            </p>
          </div>
        </div>
      )}
    </>
  );
}

function CellAt({
  sheet,
  columns,
  spot,
}: {
  readonly sheet: ProposedSheet;
  readonly columns: readonly GridColumn[];
  readonly spot: Spot;
}) {
  const { t } = useTranslation();
  const words = useCellWords();
  const agreement = sheet.agreements.find(({ key }) => key === spot.key);
  const column = allColumnsOf(sheet).find((each) => each.column === spot.column);
  if (!agreement || !column) return null;
  const { target } = column;
  const line = Math.min(spot.line, Math.max(0, agreement.suppliers.length - 1));
  const understood = target === null ? null : understoodIn(words, agreement, target, line);
  const notes = agreement.warnings.filter(
    (note) =>
      note.kind === 'note' &&
      lineOf(agreement, note) === line &&
      columnOf(note, columns) === spot.column,
  );
  const heading = headingOf(t, column);
  return (
    <>
      <div>
        <p className={styles.place}>
          {placeOf(t, sheet, agreement.suppliers[line]?.row ?? agreement.row)}
        </p>
        <h2 className={styles.title}>
          {t('importing.inspector.cell', {
            name: nameOf(t, agreement),
            target: target === null ? heading : t(`importing.target.${target}`),
          })}
        </h2>
      </div>
      <Words heading={heading} text={wordsIn(agreement, column, line)} />
      {target === null ? (
        <p className={styles.quiet}>{t('importing.inspector.asText')}</p>
      ) : (
        understood !== null && (
          <p className={styles.quiet}>{t('importing.inspector.understood', { understood })}</p>
        )
      )}
      {notes.map((note) => (
        <p key={note.code} className={styles.quiet}>
          {warningSentence(t, note)}
        </p>
      ))}
    </>
  );
}

/** What stands in the file, in serif as somebody else's words. */
function Words({
  heading,
  text,
}: {
  readonly heading: string | null;
  readonly text: string | null;
}) {
  const { t } = useTranslation();
  if (heading === null) {
    return (
      <div className={styles.words}>
        {text === null ? (
          <p className={styles.quiet}>{t('importing.inspector.noText')}</p>
        ) : (
          <Quote>{text}</Quote>
        )}
      </div>
    );
  }
  if (text === null) {
    return <p className={styles.quiet}>{t('importing.inspector.nothingIn', { heading })}</p>;
  }
  return (
    <div className={styles.words}>
      <p className={styles.quiet}>{t('importing.inspector.textIn', { heading })}</p>
      <Quote>{text}</Quote>
    </div>
  );
}
