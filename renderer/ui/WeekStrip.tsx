import { type KeyboardEvent, useRef, useState } from 'react';
import { classes } from './classes.ts';
import { DecideFlag, type FlagUrgency } from './DecideFlag.tsx';
import { stepped } from './roving.ts';
import styles from './WeekStrip.module.css';

/** One week of the strip. */
export type Week = {
  /** What tells weeks apart and is given back on a press: '2026-48'. */
  readonly id: string;
  /** 'v. 48'. */
  readonly label: string;
  /** The month it opens ('dec') or the holiday it holds ('jul'). */
  readonly aside?: string | undefined;
  readonly isHoliday?: boolean | undefined;
  readonly flags: readonly FlagUrgency[];
  readonly ticks: readonly ('passed' | 'near' | 'later')[];
  /** What the marks say, read out after the label: '2 passerade, 6 denna vecka'. */
  readonly summary: string;
};

/**
 * How many of a week's ticks have room beside its flags, in a cell as wide as nine ticks. What is
 * left out is said as a number.
 */
const ticksThatFit = (week: Week): number => {
  const room = Math.max(0, 9 - Math.ceil(week.flags.length * 2.4));
  const forNumber = week.ticks.length - room >= 96 ? 4 : 3;
  return week.ticks.length <= room ? week.ticks.length : Math.max(0, room - forNumber);
};

/** Weeks ahead, the first one at hand: a tick per deadline, a flag per decision. A press filters. */
export function WeekStrip({
  label,
  weeks,
  chosen,
  onChoose,
}: {
  readonly label: string;
  readonly weeks: readonly Week[];
  readonly chosen: string | null;
  readonly onChoose: (id: string | null) => void;
}) {
  const list = useRef<HTMLUListElement>(null);
  const [stop, setStop] = useState(0);
  const move = (event: KeyboardEvent<HTMLUListElement>) => {
    const next = stepped(event.key, stop, weeks.length);
    if (next === null) return;
    event.preventDefault();
    setStop(next);
    list.current?.querySelectorAll('button')[next]?.focus();
  };
  return (
    <ul className={styles.weeks} aria-label={label} ref={list} onKeyDown={move}>
      {weeks.map((week, index) => (
        <li key={week.id} className={styles.cell}>
          <button
            type="button"
            className={classes(styles.week, week.isHoliday && styles.holiday)}
            aria-pressed={week.id === chosen}
            tabIndex={index === stop ? 0 : -1}
            onFocus={() => setStop(index)}
            onClick={() => onChoose(week.id === chosen ? null : week.id)}
          >
            <span className={styles.label}>
              <b>{week.label}</b> {week.aside && <span>{week.aside}</span>}
            </span>
            <span className={styles.spoken}>{week.summary}</span>
            <span className={styles.marks} aria-hidden="true">
              {week.flags.map((urgency, place) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: flags of a week are alike and have no identity
                <DecideFlag key={place} urgency={urgency} />
              ))}
              {week.ticks.slice(0, ticksThatFit(week)).map((tick, place) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: ticks of a week are alike and have no identity
                <i key={place} className={classes(styles.tick, styles[tick])} />
              ))}
              {week.ticks.length > ticksThatFit(week) && (
                <span className={styles.rest}>+{week.ticks.length - ticksThatFit(week)}</span>
              )}
            </span>
          </button>
        </li>
      ))}
    </ul>
  );
}
