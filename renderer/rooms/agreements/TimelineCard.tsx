import { useTranslation } from 'react-i18next';
import type { AgreementRow } from '#contract/agreements';
import type { LocalDate } from '#domain/localDate';
import { useWorkbench } from '#state/store';
import { Button } from '#ui/Button';
import { useFormat } from '#words/format';
import { useSpans } from '#words/spans';
import styles from './Timeline.module.css';

/** What there is to know of one agreement on the timeline, and the ways on. */
export function TimelineCard({
  row,
  today,
  top,
  isAbove,
}: {
  readonly row: AgreementRow;
  readonly today: LocalDate;
  readonly top: number;
  readonly isAbove: boolean;
}) {
  const { t } = useTranslation();
  const format = useFormat();
  const spans = useSpans();
  const go = useWorkbench((state) => state.go);
  const ends = [
    row.agreedEnd !== null && t('agreements.timeline.card.agreed', { end: row.agreedEnd }),
    row.latestEnd !== null &&
      row.latestEnd !== row.agreedEnd &&
      t('agreements.timeline.card.latest', { end: row.latestEnd }),
    row.state === 'openEnded' && t('agreements.timeline.openEnded'),
    row.state === 'unknown' && t('agreements.timeline.unknownEnd'),
  ].filter(Boolean);
  return (
    <section
      className={`${styles.card} ${isAbove ? styles.above : ''}`}
      style={{ top }}
      aria-label={t('agreements.timeline.card.label', { title: row.title })}
    >
      <p className={styles.cardTitle}>{row.title}</p>
      {row.decideBy !== null && (
        <p>
          {t('agreements.timeline.card.decide', {
            date: `${format.weekdayShort(row.decideBy)}\u00A0${row.decideBy}`,
            distance: spans.distance(row.decideBy, today),
          })}
        </p>
      )}
      <p>{ends.join(' · ')}</p>
      <div className={styles.cardWays}>
        {row.decideBy !== null && (
          <Button small onClick={() => go({ room: 'decision', agreementId: row.id })}>
            {t('agreements.timeline.card.openDecision')}
          </Button>
        )}
        <Button small onClick={() => go({ room: 'agreement', id: row.id })}>
          {t('agreements.timeline.card.openAgreement')}
        </Button>
      </div>
    </section>
  );
}
