import { useEffect, useRef } from 'react';

/** A chord as it is written on buttons: 'Ctrl K', 'Alt ←', 'F6', '?'. Ctrl is ⌘ on a Mac. */
export type Chord = string;

const arrows: Readonly<Record<string, string>> = {
  ArrowLeft: '←',
  ArrowRight: '→',
  ArrowUp: '↑',
  ArrowDown: '↓',
  ' ': 'Space',
};

/** The chord a key press makes, in the form that {@link useShortcuts} takes. */
export const chordOf = (
  event: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>,
): Chord => {
  const key = arrows[event.key] ?? (event.key.length === 1 ? event.key.toUpperCase() : event.key);
  const isSign = event.key.length === 1 && !/\p{L}|\d/u.test(event.key);
  return [
    (event.ctrlKey || event.metaKey) && 'Ctrl',
    event.altKey && 'Alt',
    event.shiftKey && !isSign && 'Shift',
    key,
  ]
    .filter(Boolean)
    .join(' ');
};

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  target.matches('input:not([type=checkbox], [type=radio]), textarea, [contenteditable]');

/** What typing itself answers to: letters and signs, and the text's own undo, copy and arrows. */
const belongsToTyping = (chord: Chord, target: EventTarget | null): boolean => {
  if (!isTyping(target)) return false;
  if (!chord.includes(' ')) return chord.length === 1 || chord.startsWith('Arrow');
  if (/^Ctrl (Shift )?[ZY]$/.test(chord)) {
    return target instanceof HTMLElement && target.dataset.typing !== undefined;
  }
  return /^Ctrl [ACVX]$/.test(chord);
};

/**
 * Binds chords for as long as the component stands. Nothing fires under an open dialog, nor where
 * typing needs the key itself; a handler that gives false leaves the key alone.
 */
export function useShortcuts(shortcuts: Readonly<Record<Chord, () => unknown>>): void {
  const latest = useRef(shortcuts);
  latest.current = shortcuts;
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.isComposing) return;
      const chord = chordOf(event);
      const act = latest.current[chord];
      if (!act || belongsToTyping(chord, event.target)) return;
      if (document.querySelector('[role=dialog][aria-modal=true], [role=alertdialog]')) return;
      if (act() !== false) event.preventDefault();
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, []);
}
