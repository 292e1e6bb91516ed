import { memo } from 'react';
import type { AgreementRow } from '#contract/agreements';
import {
  type Bar,
  barsOf,
  labelPlace,
  placeOf,
  shownPart,
  type TimeWindow,
} from '#domain/agreementTimeline';
import type { LocalDate } from '#domain/localDate';
import { Avatar } from '#ui/Avatar';
import { DecideFlag, flagUrgency } from '#ui/DecideFlag';
import type { TimelineWords } from '#words/timeline';
import styles from './Timeline.module.css';

/** About how wide a letter of a label is, and the bar's own padding, in CSS pixels. */
const letter = 6.5;
const padding = 14;

const percent = (share: number): string => `${share * 100}%`;

/** One agreement on the timeline: its name at the left, its time at the right. */
export const TimelineRow = memo(function TimelineRow({
  id,
  row,
  window,
  today,
  words,
  trackWidth,
  top,
  isActive,
  place,
  count,
}: {
  readonly id: string;
  readonly row: AgreementRow;
  readonly window: TimeWindow;
  readonly today: LocalDate;
  readonly words: TimelineWords;
  readonly trackWidth: number;
  readonly top: number;
  readonly isActive: boolean;
  readonly place: number;
  readonly count: number;
}) {
  const bars = barsOf(row, window);
  const flag = row.decideBy === null ? null : placeOf(row.decideBy, window);
  return (
    // biome-ignore lint/a11y/useFocusableInteractive: the listbox holds the focus and names its active option
    <div
      id={id}
      role="option"
      aria-selected={isActive}
      aria-posinset={place + 1}
      aria-setsize={count}
      className={`${styles.row} ${isActive ? styles.active : ''}`}
      style={{ top }}
      data-place={place}
    >
      <span className={styles.spoken}>{words.row(row)}</span>
      <div className={styles.name} aria-hidden>
        <p className={styles.title} title={row.title}>
          {row.title}
        </p>
        <p className={styles.supplier} title={row.suppliers.join(', ')}>
          {words.supplier(row)}
        </p>
        {row.owner && <Avatar name={row.owner} />}
      </div>
      <div className={styles.track} aria-hidden>
        {bars.map((bar, index) => (
          <BarOnTrack
            key={`${bar.kind} ${bar.from}`}
            bar={bar}
            label={words.bar(bar)}
            isLast={index === bars.length - 1}
            window={window}
            trackWidth={trackWidth}
          />
        ))}
        {row.decideBy !== null && flag !== null && flag >= 0 && flag <= 1 && (
          <span className={styles.flag} style={{ left: percent(flag) }}>
            <DecideFlag urgency={flagUrgency(row.decideBy, today)} height={12} />
          </span>
        )}
      </div>
    </div>
  );
});

function BarOnTrack({
  bar,
  label,
  isLast,
  window,
  trackWidth,
}: {
  readonly bar: Bar;
  readonly label: string;
  readonly isLast: boolean;
  readonly window: TimeWindow;
  readonly trackWidth: number;
}) {
  const part = shownPart(bar, window);
  if (!part) return null;
  const place = labelPlace(part, label.length * letter + padding, trackWidth, isLast);
  return (
    <>
      <span
        className={`${styles.bar} ${styles[bar.kind]}`}
        style={{ left: percent(part.left), width: `calc(${percent(part.width)} - 2px)` }}
      >
        {place === 'on' && <span className={styles.label}>{label}</span>}
      </span>
      {place === 'after' && label !== '' && (
        <span className={styles.outside} style={{ left: percent(part.left + part.width) }}>
          {label}
        </span>
      )}
    </>
  );
}
