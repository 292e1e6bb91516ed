import { useVirtualizer } from '@tanstack/react-virtual';
import { type KeyboardEvent, useEffect, useId, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { AgreementRow } from '#contract/agreements';
import { useOpening } from '#state/answers';
import { useWorkbench } from '#state/store';
import { useAgreementsView } from './agreementsView.ts';
import styles from './Timeline.module.css';
import { TimelineCard } from './TimelineCard.tsx';
import { TimelineRow } from './TimelineRow.tsx';
import { TimelineGrid, TimelineScale } from './TimelineScale.tsx';
import type { TimelineShown } from './timelineRows.ts';

const heights = { group: 28, row: 38 } as const;
const headHeight = 44;
/** Room that the card of a row needs below it. */
const cardHeight = 150;

/** The timeline as a picture: ↑/↓ between agreements, Enter opens, Space tells more. */
export function TimelineDrawn({ entries, window, words, keys }: TimelineShown) {
  const { t } = useTranslation();
  const { today } = useOpening();
  const go = useWorkbench((state) => state.go);
  const view = useAgreementsView();
  const scroller = useRef<HTMLDivElement>(null);
  const trackWidth = useTrackWidth(scroller);
  const idBase = useId();
  const [cardOf, setCardOf] = useState<string | null>(null);

  const places = useMemo(
    () => entries.flatMap((entry, index) => (entry.kind === 'row' ? [{ ...entry, index }] : [])),
    [entries],
  );
  const active = Math.max(
    0,
    places.findIndex(({ row }) => row.id === view.activeId),
  );
  const activeRow = places[active]?.row;
  const virtual = useVirtualizer({
    count: entries.length,
    getScrollElement: () => scroller.current,
    estimateSize: (index) => heights[entries[index]?.kind ?? 'row'],
    overscan: 10,
    scrollMargin: headHeight,
    scrollPaddingStart: headHeight,
  });
  const items = virtual.getVirtualItems();

  const goTo = (place: number) => {
    const target = places[Math.max(0, Math.min(places.length - 1, place))];
    if (!target) return;
    view.activate(target.row.id);
    setCardOf(null);
    virtual.scrollToIndex(target.index, { align: 'auto' });
  };
  const page = Math.max(1, Math.floor((scroller.current?.clientHeight ?? 0) / heights.row) - 2);
  const deeds: Readonly<Record<string, () => void>> = {
    ArrowUp: () => goTo(active - 1),
    ArrowDown: () => goTo(active + 1),
    PageUp: () => goTo(active - page),
    PageDown: () => goTo(active + page),
    Home: () => goTo(0),
    End: () => goTo(places.length - 1),
    ...keys,
    Enter: () => activeRow && go({ room: 'agreement', id: activeRow.id }),
    ' ': () => setCardOf(cardOf === null ? (activeRow?.id ?? null) : null),
  };
  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>) => {
    if (event.key === 'Escape' && cardOf !== null) {
      setCardOf(null);
      event.currentTarget.querySelector<HTMLElement>('[role=listbox]')?.focus();
      event.preventDefault();
      return;
    }
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    if (!(event.target as Element).matches('[role=listbox]')) return;
    const deed = deeds[event.key];
    if (!deed) return;
    event.preventDefault();
    deed();
  };

  // The wheel's own way across the timeline; a passive listener could not keep it from scrolling.
  useEffect(() => {
    const element = scroller.current;
    if (!element) return;
    let gathered = 0;
    const onWheel = (event: WheelEvent) => {
      const across = event.shiftKey ? event.deltaY || event.deltaX : event.deltaX;
      if (Math.abs(across) <= (event.shiftKey ? 0 : Math.abs(event.deltaY))) return;
      event.preventDefault();
      gathered += across;
      const steps = Math.trunc(gathered / 60);
      if (steps === 0) return;
      gathered -= steps * 60;
      useAgreementsView.getState().move(steps, today);
    };
    element.addEventListener('wheel', onWheel, { passive: false });
    return () => element.removeEventListener('wheel', onWheel);
  }, [today]);

  const cardItem = items.find((item) => {
    const entry = entries[item.index];
    return entry?.kind === 'row' && entry.row.id === cardOf;
  });
  const cardEntry = cardItem && entries[cardItem.index];
  const optionId = (row: AgreementRow) => `${idBase}${row.id}`;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys belong to the listbox in it and to its card
    <div ref={scroller} className={styles.scroller} onKeyDown={onKeyDown}>
      <TimelineScale window={window} today={today} words={words} />
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: the keys are taken around it, together with its card's */}
      <div
        role="listbox"
        aria-label={t('agreements.timeline.label')}
        aria-activedescendant={activeRow ? optionId(activeRow) : undefined}
        tabIndex={0}
        data-start
        className={styles.body}
        style={{ height: virtual.getTotalSize() }}
        onClick={(event) => {
          const at = (event.target as Element).closest<HTMLElement>('[data-place]');
          if (!at) return;
          const row = places[Number(at.dataset.place)]?.row;
          view.activate(row?.id ?? null);
          setCardOf(cardOf === row?.id ? null : (row?.id ?? null));
        }}
        onDoubleClick={() => activeRow && go({ room: 'agreement', id: activeRow.id })}
      >
        <TimelineGrid window={window} today={today} />
        {items.map((item) => {
          const entry = entries[item.index];
          if (!entry) return null;
          const top = item.start - headHeight;
          if (entry.kind === 'group') {
            return (
              <div key={item.key} role="presentation" className={styles.group} style={{ top }}>
                {words.group(entry.name, view.group)}
              </div>
            );
          }
          return (
            <TimelineRow
              key={item.key}
              id={optionId(entry.row)}
              row={entry.row}
              window={window}
              today={today}
              words={words}
              trackWidth={trackWidth}
              top={top}
              isActive={entry.row.id === activeRow?.id}
              place={entry.place}
              count={places.length}
            />
          );
        })}
      </div>
      {cardItem && cardEntry?.kind === 'row' && (
        <TimelineCard
          row={cardEntry.row}
          today={today}
          isAbove={
            cardItem.end + cardHeight >
            (scroller.current?.scrollTop ?? 0) + (scroller.current?.clientHeight ?? 0)
          }
          top={cardItem.start}
        />
      )}
    </div>
  );
}

/** How wide the part with the bars is, in CSS pixels, as the window changes. */
const useTrackWidth = (scroller: React.RefObject<HTMLDivElement | null>): number => {
  const [width, setWidth] = useState(800);
  useEffect(() => {
    const element = scroller.current?.querySelector(`.${styles.scale}`);
    if (!element) return;
    const observer = new ResizeObserver(([entry]) => {
      if (entry) setWidth(Math.round(entry.contentRect.width));
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, [scroller]);
  return width;
};
