import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual';
import {
  type CSSProperties,
  type KeyboardEvent,
  type MouseEvent,
  type ReactNode,
  useCallback,
  useEffect,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import { classes } from './classes.ts';
import styles from './DataTable.module.css';
import { LiveRegion } from './LiveRegion.tsx';
import { ContextMenu, type MenuItem } from './Menu.tsx';
import { TableHead } from './TableHead.tsx';
import { TableRow } from './TableRow.tsx';
import { movedSpot, type Spot, stretch } from './tableKeys.ts';
import {
  asCells,
  type Column,
  groupRows,
  nextSort,
  type RowGroup,
  type Sort,
  sortRows,
} from './tableRows.ts';
import { useUiWords } from './UiWords.tsx';
import { railWidth, stackWidth, tightWidth, useMedia, wideWidth } from './useMedia.ts';
import { openWhy } from './Why.tsx';

export type { Column, RowGroup, Sort } from './tableRows.ts';

export type DataTableProps<Row> = {
  /** What the rows are, for screen readers. */
  readonly label: string;
  readonly rows: readonly Row[];
  readonly idOf: (row: Row) => string;
  readonly columns: readonly Column<Row>[];
  readonly initialSort?: Sort;
  readonly onSort?: (sort: Sort) => void;
  readonly groupOf?: (row: Row) => RowGroup;
  /** 36 px for one line (default), 42 for two, 32 dense. */
  readonly rowSize?: 'oneLine' | 'twoLine' | 'dense';
  /** Enter and double click. */
  readonly onOpen?: (row: Row) => void;
  /** Ctrl+Enter. */
  readonly onOpenBeside?: (row: Row) => void;
  /** The row that has the focus, for an inspector that follows. */
  readonly onActive?: (row: Row) => void;
  readonly onChoose?: (rows: readonly Row[]) => void;
  /** The '…' of a row, which is also its menu on right click and Shift+F10. */
  readonly menuOf?: (row: Row, chosen: readonly Row[]) => readonly MenuItem[];
  /** Buttons shown on the chosen, hovered or focused row. */
  readonly actionsOf?: (row: Row) => ReactNode;
  /** A key of the room's own on a row; true when it was used. */
  readonly onKey?: (event: KeyboardEvent, row: Row, chosen: readonly Row[]) => boolean;
  /** Shown instead of rows when there are none. */
  readonly empty: ReactNode;
};

const heights = { oneLine: 36, twoLine: 42, dense: 32 } as const;
const headHeight = 36;

/** The columns there is room for, and the tracks of their grid. */
const useFittingColumns = <Row,>(columns: readonly Column<Row>[]) => {
  const wide = useMedia(wideWidth);
  const tight = useMedia(tightWidth);
  const rail = useMedia(railWidth);
  const stack = useMedia(stackWidth);
  return useMemo(() => {
    const gone = { always: true, wide, tight, rail, stack };
    return columns.filter((column) => !column.leavesBelow || !gone[column.leavesBelow]);
  }, [columns, wide, tight, rail, stack]);
};

/**
 * A list as a table: sorted by its heads, one tab stop, ten thousand rows without effort. ↑/↓ move,
 * Shift chooses a stretch, Ctrl+A all, Ctrl+C copies as cells, Enter opens, Alt+Enter says why.
 * It fills its place and scrolls inside itself.
 */
export function DataTable<Row>(props: DataTableProps<Row>) {
  const { label, rows, idOf, groupOf, rowSize = 'oneLine', empty } = props;
  const words = useUiWords();
  const columns = useFittingColumns(props.columns);
  const scroller = useRef<HTMLDivElement>(null);
  const [sort, setSort] = useState<Sort | null>(props.initialSort ?? null);
  const [spot, setSpot] = useState<Spot>({ row: 0, head: 0, anchor: 0 });
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [menuAt, setMenuAt] = useState<number | null>(null);
  const [copied, setCopied] = useState({ text: '', number: 0 });
  const shouldFocus = useRef(false);

  const allColumns = props.columns;
  const sorted = useMemo(() => sortRows(rows, allColumns, sort), [rows, allColumns, sort]);
  const entries = useMemo(() => groupRows(sorted, groupOf), [sorted, groupOf]);
  const ordered = useMemo(
    () => entries.flatMap((entry) => (entry.kind === 'row' ? [entry.row] : [])),
    [entries],
  );
  const entryOfPlace = useMemo(
    () => entries.flatMap((entry, index) => (entry.kind === 'row' ? [index] : [])),
    [entries],
  );
  const activePlace = Math.min(spot.row, ordered.length - 1);
  const activeEntry = activePlace < 0 ? -1 : (entryOfPlace[activePlace] ?? -1);
  const chosenRows = useMemo(
    () => ordered.filter((row) => chosen.has(idOf(row))),
    [ordered, chosen, idOf],
  );

  const virtual = useVirtualizer({
    count: entries.length,
    getScrollElement: () => scroller.current,
    estimateSize: (index) => (entries[index]?.kind === 'group' ? 36 : heights[rowSize]),
    getItemKey: (index) => {
      const entry = entries[index];
      if (!entry) return index;
      return entry.kind === 'group' ? `group ${entry.group.id}` : idOf(entry.row);
    },
    overscan: 8,
    scrollMargin: headHeight,
    scrollPaddingStart: headHeight,
    // The row with the focus stays in the page, or the focus would be lost on scrolling.
    rangeExtractor: (range) => {
      const seen = defaultRangeExtractor(range);
      if (activeEntry < 0 || seen.includes(activeEntry)) return seen;
      return [...seen, activeEntry].sort((one, other) => one - other);
    },
  });

  const choose = useCallback(
    (ids: ReadonlySet<string>) => {
      setChosen(ids);
      props.onChoose?.(ordered.filter((row) => ids.has(idOf(row))));
    },
    [props.onChoose, ordered, idOf],
  );

  const goTo = (next: Spot, isChoosing: boolean, isPressed = false) => {
    setSpot(next);
    shouldFocus.current = true;
    if (next.row < 0) return;
    // A row that is pressed is seen; were it moved, the second press would meet another row.
    if (!isPressed) virtual.scrollToIndex(entryOfPlace[next.row] ?? 0, { align: 'auto' });
    const row = ordered[next.row];
    if (row) props.onActive?.(row);
    if (isChoosing) {
      choose(
        new Set(
          stretch(next.anchor, next.row).flatMap((place) => {
            const member = ordered[place];
            return member ? [idOf(member)] : [];
          }),
        ),
      );
    }
  };

  useLayoutEffect(() => {
    if (!shouldFocus.current) return;
    const target = scroller.current?.querySelector<HTMLElement>('[data-stop]');
    if (!target) return;
    shouldFocus.current = false;
    target.focus({ preventScroll: true });
  });

  const sortBy = (column: Column<Row>) => {
    if (!column.sortBy) return;
    const next = nextSort(sort, column.id);
    setSort(next);
    props.onSort?.(next);
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
      const id = idOf(row);
      const next = new Set(chosen);
      if (!next.delete(id)) next.add(id);
      choose(next);
      return true;
    }
    if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'a') {
      choose(new Set(ordered.map(idOf)));
      return true;
    }
    if (event.key === 'Escape' && chosen.size > 1) {
      choose(new Set([idOf(row)]));
      return true;
    }
    return props.onKey?.(event, row, chosenRows) ?? false;
  };

  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>) => {
    const target = event.target as HTMLElement;
    // Keys inside a row's own buttons and fields are theirs.
    if (event.defaultPrevented || !target.hasAttribute('data-stop')) return;
    const row = ordered[activePlace];
    if (activePlace < 0 && (event.key === 'Enter' || event.key === ' ')) {
      const column = columns[spot.head];
      if (column) sortBy(column);
      event.preventDefault();
      return;
    }
    if (row && activePlace >= 0 && onRowKey(event, row)) {
      event.preventDefault();
      event.stopPropagation();
      return;
    }
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    const page = Math.floor((scroller.current?.clientHeight ?? 0) / heights[rowSize]);
    const size = { rows: ordered.length, heads: columns.length, page };
    const next = movedSpot(event.key, { ...spot, row: activePlace }, size, event.shiftKey);
    if (!next) return;
    event.preventDefault();
    goTo(next, true);
  };

  const onRowPress = (event: MouseEvent, place: number) => {
    if ((event.target as Element).closest('button, a, input, label')) {
      setSpot({ ...spot, row: place, anchor: place });
      return;
    }
    if (event.shiftKey) goTo({ ...spot, row: place }, true, true);
    else if (event.ctrlKey || event.metaKey) {
      goTo({ ...spot, row: place, anchor: place }, false, true);
      const row = ordered[place];
      if (row) onRowKey({ key: ' ' } as KeyboardEvent, row);
    } else goTo({ ...spot, row: place, anchor: place }, true, true);
  };

  const latestPress = useRef(onRowPress);
  latestPress.current = onRowPress;
  const press = useCallback(
    (event: MouseEvent, place: number) => latestPress.current(event, place),
    [],
  );

  // Without selected text the copy event goes to the body, not to the row that has the focus.
  useEffect(() => {
    const onCopy = (event: ClipboardEvent) => {
      const focused = document.activeElement;
      if (!scroller.current?.contains(focused) || focused?.matches('input, textarea')) return;
      if (!event.clipboardData || window.getSelection()?.toString()) return;
      const copying = chosenRows.length > 0 ? chosenRows : ordered;
      event.clipboardData.setData('text/plain', asCells(copying, allColumns));
      event.preventDefault();
      setCopied(({ number }) => ({
        text: words.rowsCopied(copying.length),
        number: number + 1,
      }));
    };
    document.addEventListener('copy', onCopy);
    return () => document.removeEventListener('copy', onCopy);
  }, [chosenRows, ordered, allColumns, words]);

  const items = virtual.getVirtualItems();
  const menuRow = menuAt === null ? undefined : ordered[menuAt];
  const tracks = [
    ...columns.map((column) => column.width),
    ...(props.actionsOf || props.menuOf ? [props.menuOf ? '1.5rem' : '0'] : []),
  ].join(' ');

  const grid = (
    <div
      ref={scroller}
      className={classes(styles.scroller, styles[rowSize])}
      onContextMenuCapture={(event) => {
        const at = (event.target as Element).closest<HTMLElement>('[data-place]');
        setMenuAt(at ? Number(at.dataset.place) : null);
      }}
    >
      <table
        // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: rows are chosen and opened, which a plain table cannot say
        role="grid"
        aria-label={label}
        aria-rowcount={ordered.length + 1}
        aria-colcount={columns.length}
        aria-multiselectable
        className={styles.grid}
        style={{ '--tracks': tracks } as CSSProperties}
        onKeyDown={onKeyDown}
      >
        <TableHead
          columns={columns}
          sort={sort}
          stop={activePlace < 0 ? spot.head : null}
          onSort={(column, head) => {
            setSpot({ ...spot, row: -1, head });
            sortBy(column);
          }}
        />
        <tbody
          className={styles.body}
          style={{
            paddingTop: (items[0]?.start ?? headHeight) - headHeight,
            paddingBottom: Math.max(
              0,
              virtual.getTotalSize() + headHeight - (items.at(-1)?.end ?? headHeight),
            ),
          }}
        >
          {items.map((item, place) => {
            const entry = entries[item.index];
            if (!entry) return null;
            // The row with the focus may lie far from the others: the way between stays empty.
            const gap = place === 0 ? 0 : item.start - (items[place - 1]?.end ?? item.start);
            if (entry.kind === 'group') {
              return (
                <tr
                  key={item.key}
                  className={styles.group}
                  style={gap > 0 ? { marginTop: gap } : undefined}
                  data-index={item.index}
                  ref={virtual.measureElement}
                >
                  <th colSpan={columns.length} scope="rowgroup">
                    {entry.group.label}
                  </th>
                </tr>
              );
            }
            return (
              <TableRow
                key={item.key}
                ref={virtual.measureElement}
                index={item.index}
                gap={Math.max(0, gap)}
                place={entry.place}
                row={entry.row}
                columns={columns}
                isStop={entry.place === activePlace}
                isChosen={chosen.has(idOf(entry.row))}
                actionsOf={props.actionsOf}
                hasMenu={props.menuOf !== undefined}
                onPress={press}
                onOpen={props.onOpen}
              />
            );
          })}
        </tbody>
      </table>
      {ordered.length === 0 && empty}
    </div>
  );

  return (
    <div className={styles.table}>
      {props.menuOf ? (
        <ContextMenu items={menuRow ? props.menuOf(menuRow, chosenRows) : []}>{grid}</ContextMenu>
      ) : (
        grid
      )}
      <LiveRegion text={copied.text} number={copied.number} />
    </div>
  );
}
