import { useEffect, useRef, useState } from 'react';
import { useShortcut } from '#frame/shortcuts';

/** So long the focus rests on a row before the inspector follows: an arrow held down asks nothing. */
const restMs = 90;

/** What a list and the inspector beside it share. */
export type BesideList = {
  readonly isOpen: boolean;
  /** The record that stands beside; null while none does. */
  readonly id: string | null;
  /** Says which row has the focus now. */
  readonly follow: (id: string) => void;
  /** Opens the inspector on a record; without one, on that of the row that has the focus. */
  readonly open: (id?: string) => void;
  readonly close: () => void;
};

/**
 * The record beside a list: it follows the row in focus once that rests, and Esc closes it. Whether it
 * is open is the room's to remember.
 */
export const useBeside = (isOpen: boolean, show: (isOpen: boolean) => void): BesideList => {
  const [id, setId] = useState<string | null>(null);
  const latest = useRef<string | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);
  const close = () => {
    const isWithin = document.activeElement?.closest('[data-region=inspector]');
    show(false);
    if (isWithin) document.querySelector<HTMLElement>('[data-region=list] [data-start]')?.focus();
  };
  useShortcut('escape', () => {
    // What floats closes by itself; Esc then goes no further.
    const floats = document.querySelector('[role=dialog], [role=menu], [role=listbox]');
    if (!isOpen || floats !== null) return false;
    close();
    return true;
  });
  return {
    isOpen,
    id: isOpen ? id : null,
    follow: (row) => {
      latest.current = row;
      clearTimeout(timer.current);
      if (!isOpen || row === id) return;
      if (id === null) setId(row);
      else timer.current = setTimeout(() => setId(row), restMs);
    },
    open: (row) => {
      clearTimeout(timer.current);
      setId(row ?? latest.current);
      show(true);
    },
    close,
  };
};
