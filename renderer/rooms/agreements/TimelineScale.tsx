import { useTranslation } from 'react-i18next';
import { bandsOf, placeOf, type TimeWindow } from '#domain/agreementTimeline';
import type { LocalDate } from '#domain/localDate';
import { DeadlineChip } from '#ui/DeadlineChip';
import type { TimelineWords } from '#words/timeline';
import styles from './Timeline.module.css';

const percent = (share: number): string => `${share * 100}%`;

/** The head of the timeline: its years, quarters or months, and where today is. */
export function TimelineScale({
  window,
  today,
  words,
}: {
  readonly window: TimeWindow;
  readonly today: LocalDate;
  readonly words: TimelineWords;
}) {
  const { t } = useTranslation();
  const now = placeOf(today, window);
  return (
    <div className={styles.head} aria-hidden>
      <div className={styles.namesHead}>{t('agreements.timeline.names')}</div>
      <div className={styles.scale}>
        {bandsOf(window).map((band, index) => {
          const left = placeOf(band.from, window);
          return (
            <span
              key={band.from}
              className={styles.band}
              style={{ left: percent(left), width: percent(placeOf(band.to, window) - left) }}
            >
              {words.band(band, window.years, index === 0)}
            </span>
          );
        })}
        {now >= 0 && now <= 1 && (
          <span className={styles.now} style={{ left: percent(now) }}>
            <DeadlineChip urgency="today" words={t('agreements.timeline.today')} isBare />
          </span>
        )}
      </div>
    </div>
  );
}

/** The lines behind the rows: where each band begins, and today. */
export function TimelineGrid({
  window,
  today,
}: {
  readonly window: TimeWindow;
  readonly today: LocalDate;
}) {
  const now = placeOf(today, window);
  return (
    <div className={styles.lines} aria-hidden>
      {bandsOf(window)
        .slice(1)
        .map((band) => (
          <i
            key={band.from}
            className={styles.line}
            style={{ left: percent(placeOf(band.from, window)) }}
          />
        ))}
      {now >= 0 && now <= 1 && <i className={styles.today} style={{ left: percent(now) }} />}
    </div>
  );
}
