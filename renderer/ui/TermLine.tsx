import { type ReactNode, useLayoutEffect, useRef, useState } from 'react';
import { daysBetween, type LocalDate } from '#domain/localDate';
import { classes } from './classes.ts';
import { DeadlineChip } from './DeadlineChip.tsx';
import { DecideFlag, type FlagUrgency } from './DecideFlag.tsx';
import { placeLabels } from './labels.ts';
import styles from './TermLine.module.css';

/** A stretch of time. Solid is agreed, tinted extended, dashed possible, violet a new procurement. */
export type TermPart = {
  readonly kind: 'agreed' | 'extended' | 'possible' | 'openEnded' | 'procurement';
  readonly from: LocalDate;
  readonly to: LocalDate;
  readonly label: string;
};

export type TermLineProps = {
  /** The whole line in a sentence, which is what a screen reader gets. */
  readonly name: string;
  readonly from: LocalDate;
  readonly to: LocalDate;
  readonly parts: readonly TermPart[];
  readonly today: { readonly date: LocalDate; readonly label: string };
  readonly flags: readonly {
    readonly date: LocalDate;
    readonly urgency: FlagUrgency;
    readonly label: ReactNode;
  }[];
  /** Dates below the line; minor ones give way where there is no room. */
  readonly dates: readonly {
    readonly date: LocalDate;
    readonly label: ReactNode;
    readonly isMinor?: boolean;
  }[];
};

/** An agreement as one line from its start to its latest end, with today and the days to decide by. */
export function TermLine({ name, from, to, parts, today, flags, dates }: TermLineProps) {
  const span = Math.max(1, daysBetween(from, to));
  const share = (date: LocalDate) => Math.max(0, Math.min(1, daysBetween(from, date) / span));
  const percent = (date: LocalDate) => `${share(date) * 100}%`;
  const isTodayShown = today.date >= from && today.date <= to;
  return (
    <div className={styles.term} role="img" aria-label={name}>
      <LabelRow
        isAbove
        labels={[
          ...(isTodayShown
            ? [
                {
                  at: share(today.date),
                  anchor: 0.5,
                  content: <DeadlineChip urgency="today" words={today.label} isBare />,
                },
              ]
            : []),
          ...flags.map((flag) => ({ at: share(flag.date), anchor: 0, content: flag.label })),
        ]}
      />
      <div className={styles.bars}>
        {parts.map((part) => (
          <span
            key={`${part.kind} ${part.from}`}
            className={classes(styles.bar, styles[part.kind])}
            style={{
              left: percent(part.from),
              width: `calc(${(share(part.to) - share(part.from)) * 100}% - 2px)`,
            }}
          >
            {part.label}
          </span>
        ))}
        {isTodayShown && <span className={styles.today} style={{ left: percent(today.date) }} />}
        {flags.map((flag) => (
          <span key={flag.date} className={styles.flag} style={{ left: percent(flag.date) }}>
            <DecideFlag urgency={flag.urgency} height={14} />
          </span>
        ))}
      </div>
      <LabelRow
        labels={dates.map(({ date, label, isMinor = false }) => ({
          at: share(date),
          anchor: date === from ? 0 : date === to ? 1 : 0.5,
          content: label,
          isMinor,
        }))}
      />
    </div>
  );
}

type RowLabel = {
  /** Share of the line, 0 to 1. */
  readonly at: number;
  readonly anchor: number;
  readonly content: ReactNode;
  readonly isMinor?: boolean;
};

/**
 * Where a label stands: its line, and the share of the room free beside it that lies left of it. So
 * it is within the line on paper too, which is narrower than the window it was measured in.
 */
type Place = { readonly line: number; readonly share: number };

/** Height of a line of labels, in rem. */
const lineHeight = 1.375;

/** Labels over or under the line, measured so that none meet. */
function LabelRow({
  labels,
  isAbove = false,
}: {
  readonly labels: readonly RowLabel[];
  /** The first line is the one nearest the bars. */
  readonly isAbove?: boolean;
}) {
  const row = useRef<HTMLDivElement>(null);
  const [places, setPlaces] = useState<readonly (Place | null)[]>([]);
  useLayoutEffect(() => {
    const element = row.current;
    if (!element) return;
    const place = () => {
      const room = element.clientWidth;
      const widths = labels.map(
        (_label, index) => element.children[index]?.getBoundingClientRect().width ?? 0,
      );
      const placed = placeLabels(
        labels.map((label, index) => ({
          at: label.at * room,
          anchor: label.anchor,
          isMinor: label.isMinor ?? false,
          width: widths[index] ?? 0,
        })),
        room,
        8,
      );
      const next = placed.map((one, index) => {
        const free = room - (widths[index] ?? 0);
        return one && { line: one.line, share: free > 0 ? one.left / free : 0 };
      });
      setPlaces((before) => (JSON.stringify(before) === JSON.stringify(next) ? before : next));
    };
    place();
    const observer = new ResizeObserver(place);
    // The labels too: their widths change when the fonts come.
    for (const watched of [element, ...element.children]) observer.observe(watched);
    return () => observer.disconnect();
  }, [labels]);
  const lines = Math.max(0, ...places.map((place) => place?.line ?? 0)) + 1;
  return (
    <div className={styles.labels} ref={row} style={{ height: `${lines * lineHeight}rem` }}>
      {labels.map((label, index) => {
        const place = places[index];
        const line = place?.line ?? 0;
        const share = `${(place?.share ?? 0) * 100}%`;
        return (
          <span
            // biome-ignore lint/suspicious/noArrayIndexKey: labels stand in the order of their dates
            key={index}
            className={classes(styles.label, place === null && styles.leftOut)}
            style={{
              left: share,
              translate: `-${share}`,
              top: `${(isAbove ? lines - 1 - line : line) * lineHeight}rem`,
            }}
          >
            {label.content}
          </span>
        );
      })}
    </div>
  );
}
