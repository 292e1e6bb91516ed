import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { JournalRow } from '#contract/history';
import { isLocalDate } from '#domain/localDate';
import { useAnswer } from '#state/answers';
import { saveJournal } from '#state/saveTable';
import { Button } from '#ui/Button';
import { Icon } from '#ui/Icon';
import { useFormat } from '#words/format';
import { type ChangeLine, journalSentences } from '#words/journal';
import styles from './Journal.module.css';
import { SaveList } from './SaveList.tsx';

/** The rows the machine gives at most in one answer. */
const pageLength = 200;

/** What happened to one case or agreement, latest first: who, when, what it was and became, why. */
export function Journal({
  subject,
}: {
  readonly subject: { readonly kind: 'procurement' | 'agreement'; readonly id: string };
}) {
  const { t } = useTranslation();
  // Each page begins before the last row of the one above it.
  const [starts, setStarts] = useState<readonly (number | null)[]>([null]);
  return (
    <section className={styles.journal} aria-label={t('record.journal.name')}>
      <div className={styles.save}>
        <SaveList
          label={t('record.journal.save')}
          onSave={(format) => saveJournal(subject, format)}
        />
      </div>
      {starts.map((before, index) => (
        <JournalPage
          key={before}
          subject={subject}
          before={before}
          onOlder={
            index === starts.length - 1 ? (id: number) => setStarts([...starts, id]) : undefined
          }
        />
      ))}
    </section>
  );
}

function JournalPage({
  subject,
  before,
  onOlder,
}: {
  readonly subject: { readonly kind: 'procurement' | 'agreement'; readonly id: string };
  readonly before: number | null;
  readonly onOlder: ((id: number) => void) | undefined;
}) {
  const { t } = useTranslation();
  const format = useFormat();
  const shown = useAnswer('history.list', { subject, before });
  if (shown.state !== 'shown') return null;
  const rows = shown.value;
  if (rows.length === 0 && before === null) {
    return <p className={styles.quiet}>{t('record.journal.empty')}</p>;
  }
  const days = new Map<string, JournalRow[]>();
  for (const row of rows) {
    const day = format.instant(row.at).slice(0, 10);
    days.set(day, [...(days.get(day) ?? []), row]);
  }
  const last = rows.at(-1);
  return (
    <>
      {[...days].map(([day, ofDay]) => (
        <section key={day} className={styles.day}>
          <h3 className={styles.date}>
            {isLocalDate(day) ? `${format.longDayFirst(day)} ${day.slice(0, 4)}` : day}
          </h3>
          <ol>
            {ofDay.map((row) => (
              <Row key={row.id} row={row} />
            ))}
          </ol>
        </section>
      ))}
      {onOlder && last && rows.length >= pageLength && (
        <Button small kind="quiet" icon="chevronDown" onClick={() => onOlder(last.id)}>
          {t('record.journal.older')}
        </Button>
      )}
    </>
  );
}

function Row({ row }: { readonly row: JournalRow }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { did, why, lines } = journalSentences(t, format)(row);
  return (
    <li className={styles.row}>
      <time className={styles.time} dateTime={row.at}>
        {format.clock(row.at)}
      </time>
      <div className={styles.words}>
        <p>
          <b>{row.who || t('record.somebody')}</b> {did}
        </p>
        {why && <p className={styles.why}>{t('record.journal.why', { why })}</p>}
        {lines.length > 0 && (
          <ul className={styles.lines}>
            {lines.map((line) => (
              <li key={line.field}>
                <Line line={line} />
              </li>
            ))}
          </ul>
        )}
      </div>
    </li>
  );
}

function Line({ line }: { readonly line: ChangeLine }) {
  const { t } = useTranslation();
  if (line.isLong) {
    return (
      <details>
        <summary>{line.field}</summary>
        <dl className={styles.texts}>
          {line.before !== t('record.journal.nothing') && (
            <>
              <dt>{t('record.journal.was')}</dt>
              <dd>{line.before}</dd>
            </>
          )}
          <dt>{t('record.journal.became')}</dt>
          <dd>{line.after}</dd>
        </dl>
      </details>
    );
  }
  return (
    <span className={styles.change}>
      {line.field}: {line.before}
      <Icon name="arrowRight" size={14} />
      <span className={styles.spoken}> {t('record.journal.becomes')} </span>
      {line.after}
    </span>
  );
}
