import { defaultRangeExtractor, type Range, useVirtualizer } from '@tanstack/react-virtual';
import {
  type CSSProperties,
  type KeyboardEvent,
  type MouseEvent,
  type ReactNode,
  type RefObject,
  useCallback,
  useEffect,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import type { LocalDate } from '#domain/localDate';
import type { TableView } from '#domain/roomView';
import { ColumnFilterDialog } from './ColumnFilterDialog.tsx';
import { classes } from './classes.ts';
import { columnMenu } from './columnMenu.ts';
import styles from './DataTable.module.css';
import { LiveRegion } from './LiveRegion.tsx';
import { ContextMenu, type MenuItem } from './Menu.tsx';
import { seenSize } from './seenSize.ts';
import { TableGroupRow } from './TableGroupRow.tsx';
import { remPixels, TableHead } from './TableHead.tsx';
import { TableRow } from './TableRow.tsx';
import { asWidth, trackOf, useShownColumns } from './tableColumns.ts';
import { movedSpot, type Spot, stretch } from './tableKeys.ts';
import { asCells, type Column, nextSort, type RowGroup, type Sort } from './tableRows.ts';
import { useUiWords } from './UiWords.tsx';
import { useCopy } from './useCopy.ts';
import { usePrinting } from './usePrinting.tsx';
import { useTableRows } from './useTableRows.ts';
import { useTableView } from './useTableView.ts';
import { openWhy } from './Why.tsx';

export { filterRows } from './tableFilters.ts';
export { asTable, type Column, type RowGroup, type Sort } from './tableRows.ts';

export type DataTableProps<Row> = {
  /** What the rows are, for screen readers. */
  readonly label: string;
  readonly rows: readonly Row[];
  readonly idOf: (row: Row) => string;
  readonly columns: readonly Column<Row>[];
  readonly initialSort?: Sort;
  /** How the table is arranged, where a room remembers it; with it columns are a person's to choose. */
  readonly view?: TableView;
  readonly onView?: (change: Partial<TableView>) => void;
  /** Every row, filtered away or not: what the filter of a column can choose among. */
  readonly allRows?: readonly Row[];
  /** The day that a typed date is counted from, for the filters. */
  readonly today?: LocalDate;
  readonly groupOf?: (row: Row) => RowGroup;
  /** 36 px for one line (default), 42 for two. */
  readonly rowSize?: 'oneLine' | 'twoLine';
  /** Enter and double click. */
  readonly onOpen?: (row: Row) => void;
  /** Ctrl+Enter. */
  readonly onOpenBeside?: (row: Row) => void;
  /** The row that has the focus, or would have it, for an inspector that follows. */
  readonly onActive?: (row: Row) => void;
  /** An inspector takes its part of the width. */
  readonly isBeside?: boolean;
  readonly onChoose?: (rows: readonly Row[]) => void;
  /** The '…' of a row, which is also its menu on right click and Shift+F10. */
  readonly menuOf?: (row: Row, chosen: readonly Row[]) => readonly MenuItem[];
  /** Buttons shown on the chosen, hovered or focused row. */
  readonly actionsOf?: (row: Row) => ReactNode;
  /** A key of the room's own on a row; true when it was used. */
  readonly onKey?: (event: KeyboardEvent, row: Row, chosen: readonly Row[]) => boolean;
  /** Holds the rows in the order in which they are seen, for saving them to a file. */
  readonly seen?: RefObject<readonly Row[] | null> | undefined;
  /** Shown instead of rows when there are none. */
  readonly empty: ReactNode;
};

/** Of rows and group headings in CSS pixels, before they are seen (theme.css has them in rem). */
const heights = {
  comfortable: { oneLine: 36, twoLine: 42, group: 36 },
  compact: { oneLine: 28, twoLine: 36, group: 36 },
} as const;
const heightsNow = () =>
  heights[document.documentElement.dataset.density === 'compact' ? 'compact' : 'comfortable'];
const headHeight = 36;
/** The margin at either side of a row and the place of its menu with the gap before it, in rem. */
const edge = 1.5;
const menuTrack = 2.25;

/** Where the menu that opens belongs: to a row or to a head. */
type MenuAt = { readonly entry: number } | { readonly head: number } | null;

/**
 * A list as a table: sorted by its heads, one tab stop, ten thousand rows without effort. ↑/↓ move,
 * Shift chooses a stretch, Ctrl+A all, Ctrl+C copies as cells, Enter opens, Alt+Enter says why. On a
 * head Alt+↓ filters and Shift+←/→ changes the width; ←/→ fold a group. It fills its place and
 * scrolls inside itself.
 */
export function DataTable<Row>(props: DataTableProps<Row>) {
  const { label, rows, idOf, rowSize = 'oneLine', empty } = props;
  const words = useUiWords();
  const { view, arrange, isArranged } = useTableView(props);
  const isPrinting = usePrinting();
  const scroller = useRef<HTMLDivElement>(null);
  const room = useRoom(scroller, props.menuOf !== undefined);
  const columns = useShownColumns(props.columns, view, room, props.isBeside);
  const { entries, ordered, fold, isFoldable } = useTableRows(props, view);
  const [spotGone, setSpot] = useState<Spot | null>(null);
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [menuAt, setMenuAt] = useState<MenuAt>(null);
  const [filtering, setFiltering] = useState<string | null>(null);
  const shouldFocus = useRef(false);

  const { seen } = props;
  useLayoutEffect(() => {
    if (!seen) return;
    seen.current = ordered;
    return () => {
      seen.current = null;
    };
  }, [seen, ordered]);
  const firstRow = entries.findIndex((entry) => entry.kind === 'row');
  const spot = spotGone ?? { row: firstRow, head: 0, anchor: Math.max(0, firstRow) };
  const active = Math.min(spot.row, entries.length - 1);
  const chosenRows = useMemo(
    () => ordered.filter((row) => chosen.has(idOf(row))),
    [ordered, chosen, idOf],
  );
  const copying = chosenRows.length > 0 ? chosenRows : ordered;
  const copied = useCopy(scroller, copying.length, () => asCells(copying, props.columns));
  const rowAt = (place: number): Row | undefined => {
    const entry = entries[place];
    return entry?.kind === 'row' ? entry.row : undefined;
  };

  const activeRow = rowAt(active);
  const latestActive = useRef(props.onActive);
  latestActive.current = props.onActive;
  useEffect(() => {
    if (activeRow) latestActive.current?.(activeRow);
  }, [activeRow]);

  // A new function would have every row of the list placed anew.
  const estimateSize = useCallback(
    (index: number) => heightsNow()[entries[index]?.kind === 'group' ? 'group' : rowSize],
    [entries, rowSize],
  );
  const getItemKey = useCallback(
    (index: number) => {
      const entry = entries[index];
      if (!entry) return index;
      return entry.kind === 'group' ? `group ${entry.group.id}` : idOf(entry.row);
    },
    [entries, idOf],
  );
  // The row with the focus stays in the page, or the focus would be lost on scrolling.
  const rangeExtractor = useCallback(
    (range: Range) => {
      const seen = defaultRangeExtractor(range);
      if (active < 0 || seen.includes(active)) return seen;
      return [...seen, active].sort((one, other) => one - other);
    },
    [active],
  );
  const virtual = useVirtualizer({
    count: entries.length,
    getScrollElement: () => scroller.current,
    estimateSize,
    getItemKey,
    rangeExtractor,
    measureElement: seenSize,
    overscan: 4,
    scrollMargin: headHeight,
    scrollPaddingStart: headHeight,
  });

  const choose = (ids: ReadonlySet<string>) => {
    setChosen(ids);
    props.onChoose?.(ordered.filter((row) => ids.has(idOf(row))));
  };

  const goTo = (next: Spot, isChoosing: boolean, isPressed = false) => {
    setSpot(next);
    shouldFocus.current = true;
    if (next.row < 0) return;
    // A row that is pressed is seen; were it moved, the second press would meet another row.
    if (!isPressed) virtual.scrollToIndex(next.row, { align: 'auto' });
    if (isChoosing) {
      const places = stretch(next.anchor, next.row).map(rowAt);
      choose(new Set(places.flatMap((member) => (member ? [idOf(member)] : []))));
    }
  };

  /** Past a heading that does not fold there is nothing to stop at. */
  const pastHeadings = (next: Spot): Spot => {
    if (isFoldable || entries[next.row]?.kind !== 'group') return next;
    const isDown = next.row > active || next.row === 0;
    const row = next.row + (isDown ? 1 : -1);
    return { ...next, row, anchor: next.anchor === next.row ? Math.max(0, row) : next.anchor };
  };

  useLayoutEffect(() => {
    if (!shouldFocus.current) return;
    const target = scroller.current?.querySelector<HTMLElement>('[data-stop]');
    if (!target) return;
    shouldFocus.current = false;
    target.focus({ preventScroll: true });
  });

  const sortBy = (column: Column<Row>) => {
    if (column.sortBy) arrange({ sort: nextSort(view.sort, column.id) });
  };
  const widthOf = (head: number): number =>
    (scroller.current?.querySelector<HTMLElement>(`[data-head="${head}"]`)?.offsetWidth ?? 0) /
    remPixels();
  const widen = (column: string, rem: number) =>
    arrange({ widths: { ...view.widths, [column]: asWidth(rem) } });

  const onHeadKey = (event: KeyboardEvent): boolean => {
    const column = columns[spot.head];
    if (!column) return false;
    if (event.key === 'Enter' || event.key === ' ') {
      sortBy(column);
      return true;
    }
    if (!isArranged) return false;
    if (event.key === 'ArrowDown' && event.altKey) {
      if (column.filter) setFiltering(column.id);
      return true;
    }
    if (event.shiftKey && (event.key === 'ArrowRight' || event.key === 'ArrowLeft')) {
      widen(column.id, widthOf(spot.head) + (event.key === 'ArrowRight' ? 1 : -1));
      return true;
    }
    return false;
  };

  const onGroupKey = (event: KeyboardEvent): boolean => {
    const entry = entries[active];
    if (entry?.kind !== 'group' || !isFoldable) return false;
    const isFolding =
      event.key === 'Enter' ||
      event.key === ' ' ||
      event.key === (entry.isFolded ? 'ArrowRight' : 'ArrowLeft');
    if (isFolding) fold(active);
    return isFolding;
  };

  const onRowKey = (event: KeyboardEvent, row: Row): boolean => {
    if (event.key === 'Enter' && event.altKey)
      return openWhy(event.currentTarget.querySelector('[data-stop]'));
    if (event.key === 'Enter') {
      const open = event.ctrlKey || event.metaKey ? props.onOpenBeside : props.onOpen;
      open?.(row);
      return open !== undefined;
    }
    if (event.key === ' ') {
      toggle(row);
      return true;
    }
    if (event.key === 'Escape' && chosen.size > 1) {
      choose(new Set([idOf(row)]));
      return true;
    }
    return props.onKey?.(event, row, chosenRows) ?? false;
  };

  const toggle = (row: Row) => {
    const next = new Set(chosen);
    if (!next.delete(idOf(row))) next.add(idOf(row));
    choose(next);
  };

  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>) => {
    const target = event.target as HTMLElement;
    // Keys inside a row's own buttons and fields are theirs.
    if (event.defaultPrevented || !target.hasAttribute('data-stop')) return;
    const row = rowAt(active);
    const isUsed = active < 0 ? onHeadKey(event) : row ? onRowKey(event, row) : onGroupKey(event);
    if (isUsed) {
      event.preventDefault();
      event.stopPropagation();
      return;
    }
    if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'a' && active >= 0) {
      choose(new Set(ordered.map(idOf)));
      event.preventDefault();
      return;
    }
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    const page = Math.floor((scroller.current?.clientHeight ?? 0) / heightsNow()[rowSize]);
    const size = { rows: entries.length, heads: columns.length, page };
    const next = movedSpot(event.key, { ...spot, row: active }, size, event.shiftKey);
    if (!next) return;
    event.preventDefault();
    goTo(pastHeadings(next), true);
  };

  const onRowPress = (event: MouseEvent, place: number) => {
    if ((event.target as Element).closest('button, a, input, label')) {
      setSpot({ ...spot, row: place, anchor: place });
      return;
    }
    const row = rowAt(place);
    if (event.shiftKey) goTo({ ...spot, row: place }, true, true);
    else if (event.ctrlKey || event.metaKey) {
      goTo({ ...spot, row: place, anchor: place }, false, true);
      if (row) toggle(row);
    } else goTo({ ...spot, row: place, anchor: place }, true, true);
  };

  // Rows are drawn anew only for what is new in them, so they are given functions that stay.
  const latest = useRef({ press: onRowPress, open: props.onOpen });
  latest.current = { press: onRowPress, open: props.onOpen };
  const press = useCallback(
    (event: MouseEvent, place: number) => latest.current.press(event, place),
    [],
  );
  const open = useCallback((row: Row) => latest.current.open?.(row), []);

  const menuItems = (): readonly MenuItem[] => {
    if (menuAt === null) return [];
    if ('entry' in menuAt) {
      const row = rowAt(menuAt.entry);
      return row ? (props.menuOf?.(row, chosenRows) ?? []) : [];
    }
    const column = columns[menuAt.head];
    if (!column) return [];
    return columnMenu(column, view, words.table, {
      arrange,
      filter: () => setFiltering(column.id),
      width: widthOf(menuAt.head),
    });
  };

  const items = isPrinting
    ? entries.map((_, index) => ({ index, key: getItemKey(index), start: 0, end: 0 }))
    : virtual.getVirtualItems();
  const filtered = props.columns.find(({ id }) => id === filtering);
  const tracks = [
    ...columns.map((column) => trackOf(column, view.widths)),
    ...(props.actionsOf || props.menuOf ? [props.menuOf ? '1.5rem' : '0'] : []),
  ].join(' ');

  const grid = (
    <div
      ref={scroller}
      className={classes(styles.scroller, styles[rowSize])}
      onContextMenuCapture={(event) => {
        const from = event.target as Element;
        const at = from.closest<HTMLElement>('[data-place]');
        const head = isArranged ? from.closest<HTMLElement>('[data-head]') : null;
        if (at) setMenuAt({ entry: Number(at.dataset.place) });
        else setMenuAt(head ? { head: Number(head.dataset.head) } : null);
        if (!at && !head) event.stopPropagation();
      }}
    >
      <table
        // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: rows are chosen and opened, which a plain table cannot say
        role="grid"
        aria-label={label}
        aria-rowcount={entries.length + 1}
        aria-colcount={columns.length}
        aria-multiselectable
        className={styles.grid}
        style={{ '--tracks': tracks } as CSSProperties}
        onKeyDown={onKeyDown}
      >
        <TableHead
          columns={columns}
          sort={view.sort}
          filtered={new Set(Object.keys(view.filters))}
          stop={active < 0 ? spot.head : null}
          onSort={(column, head) => {
            setSpot({ ...spot, row: -1, head });
            sortBy(column);
          }}
          onWidth={isArranged ? widen : undefined}
        />
        <tbody
          className={styles.body}
          style={
            isPrinting
              ? undefined
              : {
                  paddingTop: (items[0]?.start ?? headHeight) - headHeight,
                  paddingBottom: Math.max(
                    0,
                    virtual.getTotalSize() + headHeight - (items.at(-1)?.end ?? headHeight),
                  ),
                }
          }
        >
          {items.map((item, place) => {
            const entry = entries[item.index];
            if (!entry) return null;
            // The row with the focus may lie far from the others: the way between stays empty.
            const gap =
              place === 0 ? 0 : Math.max(0, item.start - (items[place - 1]?.end ?? item.start));
            const ref = isPrinting ? undefined : virtual.measureElement;
            const shared = { ref, index: item.index, gap };
            const isStop = item.index === active;
            return entry.kind === 'group' ? (
              <TableGroupRow
                key={item.key}
                {...shared}
                entry={entry}
                columns={props.columns}
                shownCount={columns.length}
                isStop={isStop}
                onFold={isFoldable ? fold : undefined}
              />
            ) : (
              <TableRow
                key={item.key}
                {...shared}
                row={entry.row}
                columns={columns}
                isStop={isStop}
                isChosen={chosen.has(idOf(entry.row))}
                actionsOf={props.actionsOf}
                hasMenu={props.menuOf !== undefined}
                onPress={press}
                onOpen={open}
              />
            );
          })}
        </tbody>
      </table>
      {ordered.length === 0 && entries.length === 0 && empty}
    </div>
  );

  return (
    <div className={styles.table}>
      {props.menuOf ? <ContextMenu items={menuItems()}>{grid}</ContextMenu> : grid}
      {filtered && props.today && (
        <ColumnFilterDialog
          column={filtered}
          rows={props.allRows ?? rows}
          filters={view.filters}
          today={props.today}
          onFilters={(filters) => arrange({ filters })}
          onClose={() => setFiltering(null)}
        />
      )}
      <LiveRegion text={copied.text} number={copied.number} />
    </div>
  );
}

/** How wide the columns of a table may be together, in rem; null until the table has been laid out. */
const useRoom = (scroller: RefObject<HTMLDivElement | null>, hasMenu: boolean): number | null => {
  const [room, setRoom] = useState<number | null>(null);
  useLayoutEffect(() => {
    const element = scroller.current;
    if (!element) return;
    const measure = () => {
      const taken = 2 * edge + (hasMenu ? menuTrack : 0);
      setRoom(Math.floor((4 * element.clientWidth) / remPixels()) / 4 - taken);
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, [scroller, hasMenu]);
  return room;
};
