import { Notification, powerMonitor } from 'electron';
import { addDays, type LocalDate } from '#domain/localDate';
import { type Deadline, type LeadTimes, reminderDay } from '#domain/reminders';
import type { MachineWords } from './words/words.ts';

/** What the waking of reminders needs. */
export type NotifyNeeds = {
  readonly today: () => LocalDate;
  /** The local clock time now, and the one from which the day's reminders are spoken: `HH:MM`. */
  readonly time: () => string;
  readonly speaksFrom: () => string;
  readonly deadlines: () => readonly Deadline[];
  readonly leadTimes: () => LeadTimes;
  readonly isWanted: () => boolean;
  readonly wasSaid: (key: string, day: string) => boolean;
  readonly noteSaid: (reminders: readonly { key: string; day: string }[]) => void;
  readonly words: () => MachineWords;
  readonly onClick: (deadline: Deadline | null) => void;
  readonly onDayTurned: () => void;
  readonly log: (line: string, error?: unknown) => void;
};

/** How far back a reminder that was never spoken is still news; older ones stay in the list. */
const newsFor = 365;

/**
 * Wakes reminders up: at start, every minute, and when the machine wakes from sleep. Several at once
 * are gathered in one notification. Gives how many had come due since the workbench was last open.
 */
export const startReminding = (
  needs: NotifyNeeds,
): { cameDueWhileClosed: number; stop: () => void } => {
  let day = needs.today();
  // Held until they are closed: one that is let go takes its click with it.
  const standing = new Set<Notification>();

  /** Speaks what has come due; a store that is locked or full just now is asked again in a minute. */
  const speak = (): number => {
    try {
      return speakWhatIsDue();
    } catch (error) {
      needs.log('the reminders could not be spoken', error);
      return 0;
    }
  };

  const speakWhatIsDue = (): number => {
    const today = needs.today();
    const since = addDays(today, -newsFor);
    const morning = needs.time() < needs.speaksFrom();
    const due = needs.deadlines().flatMap((deadline) => {
      const on = reminderDay(deadline, needs.leadTimes(), morning ? addDays(today, -1) : today);
      const isNews = on !== null && on >= since && !needs.wasSaid(deadline.key, on);
      return isNews ? [{ deadline, day: on }] : [];
    });
    if (due.length === 0) return 0;
    needs.noteSaid(due.map(({ deadline, day: on }) => ({ key: deadline.key, day: on })));
    if (needs.isWanted() && Notification.isSupported()) show(due.map(({ deadline }) => deadline));
    return due.length;
  };

  const show = (due: readonly Deadline[]): void => {
    const [first] = due;
    if (!first) return;
    const { title, body } =
      due.length === 1
        ? needs.words().reminder(first, needs.today())
        : needs.words().gathered(due.length);
    const notification = new Notification({ title, body });
    standing.add(notification);
    notification.on('close', () => standing.delete(notification));
    notification.on('failed', () => standing.delete(notification));
    notification.on('click', () => {
      standing.delete(notification);
      needs.onClick(due.length === 1 ? first : null);
    });
    notification.show();
  };

  const wake = (): void => {
    const today = needs.today();
    if (today !== day) {
      day = today;
      needs.onDayTurned();
    }
    speak();
  };

  const cameDueWhileClosed = speak();
  const timer = setInterval(wake, 60_000);
  powerMonitor.on('resume', wake);
  return {
    cameDueWhileClosed,
    stop: () => {
      clearInterval(timer);
      powerMonitor.off('resume', wake);
    },
  };
};
