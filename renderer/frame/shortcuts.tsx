import { useLayoutEffect, useRef } from 'react';

/** What a key does in the window: `ctrl+k`, `ctrl+shift+e`, `alt+arrowleft`, `f6`, `?`. Ctrl is also the Mac's Cmd. */
export type Shortcut = string;

const typing = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable ||
    target.matches('input:not([type=checkbox], [type=radio]), textarea, select'));

const nameOf = (event: KeyboardEvent): Shortcut => {
  const key = event.key.toLowerCase();
  const hasControl = event.ctrlKey || event.metaKey;
  // Alone, Shift only makes another character: `?`.
  const isCharacter = key.length === 1 && !(hasControl && /\p{L}/u.test(key));
  return [
    hasControl ? 'ctrl' : '',
    event.altKey ? 'alt' : '',
    event.shiftKey && !isCharacter ? 'shift' : '',
    key,
  ]
    .filter((part) => part !== '')
    .join('+');
};

/**
 * Runs `act` when the key is pressed anywhere in the window. While somebody types in a field, keys
 * without Ctrl or Alt, and Ctrl+Z/Y, stay with the field. The last room to ask for a key has it.
 * Where `act` gives false it had no use for the key, and others may have it.
 */
export const useShortcut = (shortcut: Shortcut, act: () => unknown): void => {
  const latest = useRef(act);
  latest.current = act;
  useLayoutEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (event.defaultPrevented || nameOf(event) !== shortcut) return;
      const belongsToField = !/^(ctrl|alt)\+/.test(shortcut) || /^ctrl\+[zyacvx]$/.test(shortcut);
      if (belongsToField && !/^f\d/.test(shortcut) && typing(event.target)) return;
      if (latest.current() !== false) event.preventDefault();
    };
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, [shortcut]);
};
