import { Dialog } from '@base-ui/react/dialog';
import { type KeyboardEvent, type PointerEvent, useEffect, useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { SearchHit } from '#contract/desk';
import { useAnswer } from '#state/answers';
import { useWorkbench } from '#state/store';
import { Icon } from '#ui/Icon';
import { KeyHint } from '#ui/KeyHint';
import { LiveRegion } from '#ui/LiveRegion';
import styles from './Palette.module.css';
import { PaletteOption } from './PaletteOption.tsx';
import { type Line, useLines } from './paletteLines.ts';

/** Ctrl K: finds anything as one types, and does anything. Arrows choose, Enter opens, Esc closes. */
export function Palette({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation();
  const [typed, setTyped] = useState('');
  const [place, setPlace] = useState(0);
  const [hits, setHits] = useState<readonly SearchHit[]>([]);
  /** What was typed when Enter came before its hits. */
  const [awaited, setAwaited] = useState<string | null>(null);
  const input = useRef<HTMLInputElement>(null);
  const takeFocus = (element: HTMLInputElement | null) => {
    input.current = element;
    if (element !== document.activeElement) element?.focus();
  };
  const hasMoved = useMoved();
  const returnTo = useReturn();
  const listId = useId();
  const text = typed.trim();
  const answer = useAnswer('search.find', { text });
  const isFresh = answer.state !== 'waiting';
  // The last hits stay in place until the next ones are here, so that nothing jumps.
  if (answer.state === 'shown' && answer.value !== hits) setHits(answer.value);

  const retype = (next: string) => {
    setTyped(next);
    setPlace(0);
    setAwaited(null);
  };
  const groups = useLines(text, hits);
  const lines = groups.flatMap((group) => group.lines);
  const choose = (line: Line | undefined) => {
    if (line && line.onChoose() !== false) onClose();
  };

  useEffect(() => {
    if (awaited === null || awaited !== text || !isFresh) return;
    setAwaited(null);
    choose(lines[0]);
  });
  useEffect(() => {
    document.getElementById(`${listId}${place}`)?.scrollIntoView({ block: 'nearest' });
  }, [listId, place]);

  const onKeyDown = (event: KeyboardEvent) => {
    const last = lines.length - 1;
    const next: Readonly<Record<string, number>> = {
      ArrowDown: place < last ? place + 1 : 0,
      ArrowUp: place > 0 ? place - 1 : last,
      PageDown: Math.min(place + 8, last),
      PageUp: Math.max(place - 8, 0),
    };
    const to = next[event.key];
    if (to !== undefined) setPlace(to);
    else if (event.key !== 'Enter') return;
    else if (isFresh || place > 0) choose(lines[place]);
    else setAwaited(text);
    event.preventDefault();
  };

  const counted = text === '' ? '' : t('palette.hits', { count: hits.length });
  let index = -1;
  return (
    <Dialog.Root open onOpenChange={(isOpen) => !isOpen && onClose()}>
      <Dialog.Portal>
        <Dialog.Backdrop className={styles.scrim} />
        <Dialog.Popup
          className={styles.palette}
          aria-modal="true"
          aria-label={t('palette.label')}
          initialFocus={input}
          finalFocus={returnTo}
        >
          <div className={styles.field}>
            <Icon name="search" size={20} />
            <input
              // Here at once, so that what is typed right after Ctrl K is not lost.
              ref={takeFocus}
              type="text"
              role="combobox"
              aria-label={t('palette.label')}
              aria-expanded
              aria-controls={listId}
              aria-autocomplete="list"
              aria-activedescendant={lines.length > 0 ? `${listId}${place}` : undefined}
              placeholder={t('palette.placeholder')}
              autoComplete="off"
              spellCheck={false}
              value={typed}
              onChange={(event) => retype(event.currentTarget.value)}
              onKeyDown={onKeyDown}
            />
            <KeyHint keys="Esc" />
          </div>
          <div
            id={listId}
            role="listbox"
            aria-label={t('palette.results')}
            className={styles.list}
            // What scrolls is otherwise a stop of Tab by itself, and the field would lose the focus.
            tabIndex={-1}
          >
            {groups.map((group) => (
              // biome-ignore lint/a11y/useSemanticElements: a group of options in a listbox
              <div key={group.id} role="group" aria-labelledby={`${listId}${group.id}`}>
                <div id={`${listId}${group.id}`} className={styles.head}>
                  {group.label}
                </div>
                {group.lines.map((line) => {
                  index += 1;
                  const at = index;
                  return (
                    <PaletteOption
                      key={line.id}
                      id={`${listId}${at}`}
                      line={line}
                      typed={text}
                      isChosen={at === place}
                      onPoint={(event) => hasMoved(event) && setPlace(at)}
                      onChoose={() => choose(line)}
                    />
                  );
                })}
              </div>
            ))}
          </div>
          <div className={styles.foot}>
            <span>
              <KeyHint keys="↑" /> <KeyHint keys="↓" /> {t('palette.choose')}
            </span>
            <span>
              <KeyHint keys="Enter" /> {t('palette.open')}
            </span>
            <span className={styles.count}>{counted}</span>
          </div>
          <LiveRegion text={isFresh ? counted : ''} />
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  );
}

/**
 * Whether a pointer has moved since it was last seen here. A list drawn under one that lies still
 * must not choose for itself; the first event may tell of a move that was made before.
 */
const useMoved = () => {
  const last = useRef<readonly [number, number] | null>(null);
  return ({ screenX, screenY }: PointerEvent): boolean => {
    const [x, y] = last.current ?? [screenX, screenY];
    last.current = [screenX, screenY];
    return x !== screenX || y !== screenY;
  };
};

/** Where the focus goes afterwards: back where it was, or into the room that was opened meanwhile. */
const useReturn = () => {
  const [before] = useState(() => ({
    place: useWorkbench.getState().place,
    focus: document.activeElement,
  }));
  return (): HTMLElement | null => {
    const isHere = useWorkbench.getState().place === before.place;
    const { focus } = before;
    // In a room just opened nothing has the focus, and the page itself cannot take it back.
    const isKept = focus instanceof HTMLElement && focus.isConnected && focus !== document.body;
    if (isHere && isKept) return focus;
    return document.querySelector<HTMLElement>('#sheet [data-start], #sheet h1');
  };
};
