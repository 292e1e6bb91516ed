import type { ReactNode } from 'react';
import { classes } from '../ui/classes.ts';
import styles from './Room.module.css';

/** A room on the sheet: head, tools, work, foot, under each other. */
export function Room({ children }: { readonly children: ReactNode }) {
  return <div className={styles.room}>{children}</div>;
}

/**
 * The head of a room: its title, an aside to it ('vecka 48'), one sentence that says how things
 * stand, and the actions at the right, the filled one last.
 */
export function RoomHead({
  title,
  aside,
  sentence,
  facts,
  actions,
}: {
  readonly title: ReactNode;
  readonly aside?: ReactNode;
  readonly sentence?: ReactNode;
  /** A line of facts instead of a sentence; it may be as wide as the sheet. */
  readonly facts?: ReactNode;
  readonly actions?: ReactNode;
}) {
  return (
    <header className={styles.head}>
      <div className={styles.words}>
        <h1 className={styles.title} tabIndex={-1}>
          {title}
          {aside && <small className={styles.aside}>{aside}</small>}
        </h1>
        {sentence && <div className={styles.sentence}>{sentence}</div>}
        {facts && <div className={styles.facts}>{facts}</div>}
      </div>
      {actions && <div className={styles.actions}>{actions}</div>}
    </header>
  );
}

/** Filters and view choices under the head; `end` stands at the right. */
export function RoomTools({
  children,
  end,
}: {
  readonly children: ReactNode;
  readonly end?: ReactNode;
}) {
  return (
    <div className={styles.tools}>
      {children}
      {end && <div className={styles.toolsEnd}>{end}</div>}
    </div>
  );
}

/**
 * The work of a room, with an inspector at the right when there is one. `isFilled`: the work
 * scrolls inside itself (a table, a board); otherwise the column scrolls. `isQuiet` gives the
 * inspector the quiet ground of a form; `isWide` makes it the half of a case.
 */
export function RoomWork({
  children,
  inspector,
  inspectorLabel,
  isFilled = false,
  isQuiet = false,
  isWide = false,
  isFlush = false,
}: {
  readonly children: ReactNode;
  readonly inspector?: ReactNode;
  readonly inspectorLabel?: string;
  readonly isFilled?: boolean;
  readonly isQuiet?: boolean;
  readonly isWide?: boolean;
  /** Without the rule above it, where tabs already draw one. */
  readonly isFlush?: boolean;
}) {
  return (
    <div
      className={classes(
        styles.work,
        isFlush && styles.flush,
        inspector && (isWide ? styles.halves : styles.sides),
      )}
    >
      <div className={classes(styles.list, isFilled && styles.filled)} data-region="list">
        {children}
      </div>
      {inspector && (
        <aside
          className={classes(styles.inspector, isQuiet && styles.quiet)}
          aria-label={inspectorLabel}
          data-region="inspector"
          tabIndex={-1}
        >
          {inspector}
        </aside>
      )}
    </div>
  );
}

/** The fixed line at the foot of a room: counts at the left, keys at the right. */
export function RoomFoot({
  children,
  end,
  isTall = false,
}: {
  readonly children: ReactNode;
  readonly end?: ReactNode;
  /** 56 px, where it carries buttons. */
  readonly isTall?: boolean;
}) {
  return (
    <footer className={classes(styles.foot, isTall && styles.tall)}>
      {children}
      {end && <div className={styles.footEnd}>{end}</div>}
    </footer>
  );
}
