import { type ReactNode, useEffect, useRef } from 'react';
import { Icon } from '#ui/Icon';
import { IconButton } from '#ui/IconButton';
import { ariaKeys, KeyHint } from '#ui/KeyHint';
import { Mark } from './Mark.tsx';
import { cycleRegion, rememberFocus } from './regions.ts';
import styles from './Shell.module.css';
import { Sidebar, type SidebarProps } from './Sidebar.tsx';
import { useShortcut } from './shortcuts.tsx';

/** Back or forward: its name for the tooltip and whether there is anywhere to go. */
export type Way = {
  readonly label: string;
  readonly keys: string;
  readonly isPossible: boolean;
  readonly onGo: () => void;
};

export type ShellProps<Id extends string = string> = SidebarProps<Id> & {
  readonly appName: string;
  readonly back: Way;
  readonly forward: Way;
  readonly search: { readonly label: string; readonly keys: string; readonly onOpen: () => void };
  /** First thing on Tab: 'Hoppa till innehållet'. */
  readonly skipLabel: string;
  /** Changes with the place on show; the focus then follows into the sheet. */
  readonly placeKey: string;
  /** Whose paper it is and of what day, at the head of what is printed. */
  readonly printed: string;
  /** The toast host, at the sheet's foot. */
  readonly toast?: ReactNode;
  readonly children: ReactNode;
};

/** The desk: title bar, sidebar and the one white sheet that a room lies on. */
export function Shell<Id extends string>(props: ShellProps<Id>) {
  const { appName, back, forward, search, skipLabel, placeKey, toast, children } = props;
  const sheet = useRef<HTMLElement>(null);
  useShortcut('f6', () => cycleRegion(1));
  useShortcut('shift+f6', () => cycleRegion(-1));
  useEffect(() => {
    document.addEventListener('focusin', rememberFocus);
    return () => document.removeEventListener('focusin', rememberFocus);
  }, []);

  const shownBefore = useRef(placeKey);
  useEffect(() => {
    if (shownBefore.current === placeKey) return;
    shownBefore.current = placeKey;
    const element = sheet.current;
    if (!element) return;
    const isSettled = (): boolean => {
      const here = document.activeElement;
      return element.contains(here) || !!here?.closest('[role=dialog], [role=alertdialog]');
    };
    const focusOn = (what: string): boolean => {
      if (isSettled()) return true;
      const start = element.querySelector<HTMLElement>(what);
      start?.focus({ preventScroll: true });
      return start !== null;
    };
    let frame = 0;
    // A room opened for the first time comes a moment after its place, and the rows of a list a
    // moment after its heading: the heading is only the start where a frame later there is no other.
    const settle = () => {
      if (focusOn('[data-start]')) observer.disconnect();
      else if (!frame && element.querySelector('h1')) {
        frame = requestAnimationFrame(() => {
          if (focusOn('[data-start]') || focusOn('h1')) observer.disconnect();
          frame = 0;
        });
      }
    };
    const observer = new MutationObserver(settle);
    observer.observe(element, { childList: true, subtree: true });
    settle();
    return () => {
      observer.disconnect();
      cancelAnimationFrame(frame);
    };
  }, [placeKey]);

  return (
    <div className={styles.desk}>
      <button type="button" className={styles.skip} onClick={() => sheet.current?.focus()}>
        {skipLabel}
      </button>
      <header className={styles.bar}>
        <div className={styles.brand}>
          <Mark />
          <span>{appName}</span>
        </div>
        <div className={styles.ways}>
          {(
            [
              ['arrowLeft', back],
              ['arrowRight', forward],
            ] as const
          ).map(([icon, way]) => (
            <IconButton
              key={icon}
              icon={icon}
              label={way.label}
              keys={way.keys}
              disabled={!way.isPossible}
              onClick={way.onGo}
            />
          ))}
          <button
            type="button"
            className={styles.search}
            aria-keyshortcuts={ariaKeys(search.keys)}
            onClick={search.onOpen}
          >
            <Icon name="search" size={15} />
            <span>{search.label}</span>
            <KeyHint keys={search.keys} />
          </button>
        </div>
      </header>
      <Sidebar {...props} />
      <main className={styles.sheet} ref={sheet} id="sheet" tabIndex={-1}>
        <p className={styles.printed}>{props.printed}</p>
        {children}
        {toast}
      </main>
    </div>
  );
}
