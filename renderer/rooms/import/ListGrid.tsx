import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual';
import {
  type CSSProperties,
  type KeyboardEvent,
  type ReactNode,
  useCallback,
  useLayoutEffect,
  useMemo,
  useRef,
} from 'react';
import type { ProposedAgreement, ProposedSheet, TargetField } from '#domain/agreementList';
import { usePrinting } from '#ui/usePrinting';
import { GridHead } from './GridHead.tsx';
import { GridRow } from './GridRow.tsx';
import { type GridColumn, trackOf } from './gridColumns.ts';
import { linesOf, movedInGrid, tickColumn } from './gridLines.ts';
import styles from './ListGrid.module.css';
import type { Current } from './Preview.tsx';
import { isSameSpot, type Spot } from './questions.ts';
import { useCellWords } from './useCellWords.ts';

const headHeight = 66;
const lineHeight = 34;

/**
 * The sheet as agreements: the field that each column fills above it, one line for each supplier, a
 * tick for what is taken in. One tab stop below the heads; arrows go between cells, Space ticks.
 */
export function ListGrid({
  label,
  sheet,
  agreements,
  columns,
  current,
  isBusy,
  included,
  existing,
  onGo,
  onTick,
  onTarget,
  empty,
  below,
}: {
  readonly label: string;
  readonly sheet: ProposedSheet;
  /** Those on show. */
  readonly agreements: readonly ProposedAgreement[];
  readonly columns: readonly GridColumn[];
  readonly current: Current;
  readonly isBusy: boolean;
  readonly included: ReadonlySet<string>;
  readonly existing: ReadonlyMap<string, { readonly title: string }>;
  readonly onGo: (spot: Spot) => void;
  readonly onTick: (keys: readonly string[], isIncluded: boolean) => void;
  readonly onTarget: (column: number, target: TargetField | null) => void;
  readonly empty: ReactNode;
  /** What follows the agreements and scrolls with them. */
  readonly below: ReactNode;
}) {
  const words = useCellWords();
  const scroller = useRef<HTMLDivElement>(null);
  const lines = useMemo(() => linesOf(agreements), [agreements]);
  const { spot } = current;
  const found = lines.findIndex(
    ({ agreement, line }) => agreement.key === spot?.key && line === spot.line,
  );
  const stopLine = lines.length === 0 ? -1 : Math.max(0, found);
  const stopColumn = columns.some(({ column }) => column === spot?.column)
    ? (spot?.column ?? tickColumn)
    : tickColumn;

  const virtual = useVirtualizer({
    count: lines.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => lineHeight,
    getItemKey: (index) => {
      const line = lines[index];
      return line ? `${line.agreement.key} ${line.line}` : index;
    },
    overscan: 10,
    scrollMargin: headHeight,
    scrollPaddingStart: headHeight,
    // The line with the focus stays in the page, or the focus would be lost on scrolling.
    rangeExtractor: (range) => {
      const seen = defaultRangeExtractor(range);
      if (stopLine < 0 || seen.includes(stopLine)) return seen;
      return [...seen, stopLine].sort((one, other) => one - other);
    },
  });

  const lastPlaced = useRef<Current | null>(null);
  useLayoutEffect(() => {
    const before = lastPlaced.current;
    if (before === current || stopLine < 0) return;
    const stop = scroller.current?.querySelector<HTMLElement>('[data-stop]');
    // Before the grid knows its own height it has no lines.
    if (!stop) return;
    lastPlaced.current = current;
    if (before && isSameSpot(before.spot, spot) && !current.shouldFocus) return;
    virtual.scrollToIndex(stopLine, { align: 'auto' });
    if (current.shouldFocus) stop.focus({ preventScroll: true });
    stop.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  });

  const onKeyDown = (event: KeyboardEvent) => {
    const target = event.target as HTMLElement;
    if (event.defaultPrevented || event.altKey || !target.hasAttribute('data-stop')) return;
    const line = lines[stopLine];
    if (!line) return;
    if (event.key === ' ') {
      event.preventDefault();
      onTick([line.agreement.key], !included.has(line.agreement.key));
      return;
    }
    const at = { key: line.agreement.key, line: line.line, column: stopColumn };
    const page = Math.floor((scroller.current?.clientHeight ?? 0) / lineHeight) - 3;
    const next = movedInGrid(event, at, lines, columns, Math.max(1, page));
    if (!next) return;
    event.preventDefault();
    onGo(next);
  };

  const latest = useRef({ onGo, onTick });
  latest.current = { onGo, onTick };
  const press = useCallback((pressed: Spot) => latest.current.onGo(pressed), []);
  const tick = useCallback(
    (key: string, isIncluded: boolean) => latest.current.onTick([key], isIncluded),
    [],
  );

  // On paper every line stands in the order of the list.
  const isPrinting = usePrinting();
  const items: readonly { index: number; start: number }[] = isPrinting
    ? lines.map((_line, index) => ({ index, start: headHeight }))
    : virtual.getVirtualItems();
  const tracks = ['calc(var(--edge) + 1.75rem)', ...columns.map(trackOf)].join(' ');
  return (
    <div className={styles.scroller} ref={scroller} data-busy={isBusy || undefined}>
      <table
        // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: cells are gone between and ticked, which a plain table cannot say
        role="grid"
        aria-label={label}
        aria-busy={isBusy}
        aria-rowcount={lines.length + 1}
        aria-colcount={columns.length + 1}
        className={styles.grid}
        style={{ '--tracks': tracks } as CSSProperties}
        onKeyDown={onKeyDown}
      >
        <GridHead
          sheet={sheet}
          columns={columns}
          included={included}
          isBusy={isBusy}
          onTick={onTick}
          onTarget={onTarget}
        />
        <tbody
          className={styles.body}
          style={isPrinting ? undefined : { height: virtual.getTotalSize() }}
        >
          {items.map((item) => {
            const line = lines[item.index];
            if (!line) return null;
            const { key } = line.agreement;
            return (
              <GridRow
                key={`${key} ${line.line}`}
                ref={virtual.measureElement}
                index={item.index}
                top={item.start - headHeight}
                at={line}
                columns={columns}
                words={words}
                stopColumn={item.index === stopLine ? stopColumn : null}
                isPlaced={item.index === found}
                isIncluded={included.has(key)}
                isExisting={existing.has(key)}
                onPress={press}
                onTick={tick}
              />
            );
          })}
        </tbody>
      </table>
      <div className={styles.below}>
        {lines.length === 0 && empty}
        {below}
      </div>
    </div>
  );
}
