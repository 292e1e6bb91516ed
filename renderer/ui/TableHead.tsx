import { type PointerEvent, useRef } from 'react';
import { classes } from './classes.ts';
import styles from './DataTable.module.css';
import { Icon } from './Icon.tsx';
import { asWidth } from './tableColumns.ts';
import type { Column, Sort } from './tableRows.ts';

/**
 * The sticky heads of a table; an arrow only on the sorted one, a funnel on those that sift. The
 * edge of a head is dragged to its width. Part of DataTable.
 */
export function TableHead<Row>({
  columns,
  sort,
  filtered,
  stop,
  onSort,
  onWidth,
}: {
  readonly columns: readonly Column<Row>[];
  readonly sort: Sort | null;
  /** The columns that have a filter. */
  readonly filtered: ReadonlySet<string>;
  /** The head that is the table's tab stop, when one is. */
  readonly stop: number | null;
  readonly onSort: (column: Column<Row>, head: number) => void;
  /** Absent where widths are not a person's to choose. */
  readonly onWidth: ((column: string, rem: number) => void) | undefined;
}) {
  return (
    <thead className={styles.head}>
      <tr aria-rowindex={1} className={styles.headRow}>
        {columns.map((column, head) => {
          const direction = sort?.column === column.id ? sort.direction : undefined;
          const isStop = head === stop;
          const shared = {
            className: classes(styles.headCell, column.align === 'end' && styles.end),
            tabIndex: isStop ? 0 : -1,
            'data-stop': isStop || undefined,
            'data-start': isStop || undefined,
          };
          const inner = (
            <>
              <span className={styles.headText}>{column.label}</span>
              {filtered.has(column.id) && <Icon name="filter" size={13} />}
              {direction && (
                <Icon name={direction === 'ascending' ? 'arrowUp' : 'arrowDown'} size={14} />
              )}
            </>
          );
          return (
            <th
              key={column.id}
              scope="col"
              aria-sort={column.sortBy ? (direction ?? 'none') : undefined}
              className={classes(styles.headPlace, column.isPinned && styles.pinned)}
              data-head={head}
            >
              {column.sortBy ? (
                <button
                  type="button"
                  {...shared}
                  aria-label={column.name}
                  onClick={() => onSort(column, head)}
                >
                  {inner}
                </button>
              ) : (
                <span {...shared}>{inner}</span>
              )}
              {onWidth && <Edge onWidth={(rem) => onWidth(column.id, rem)} />}
            </th>
          );
        })}
      </tr>
    </thead>
  );
}

/** The edge of a head. For the mouse alone: by keyboard the width is changed on the head itself. */
function Edge({ onWidth }: { readonly onWidth: (rem: number) => void }) {
  const drag = useRef<{ readonly from: number; readonly width: number } | null>(null);
  const onPointerMove = (event: PointerEvent) => {
    if (!drag.current) return;
    onWidth(asWidth((drag.current.width + event.clientX - drag.current.from) / remPixels()));
  };
  return (
    <span
      aria-hidden
      className={styles.edge}
      onPointerDown={(event) => {
        const width = event.currentTarget.parentElement?.offsetWidth ?? 0;
        drag.current = { from: event.clientX, width };
        event.currentTarget.setPointerCapture(event.pointerId);
        event.preventDefault();
      }}
      onPointerMove={onPointerMove}
      onPointerUp={() => {
        drag.current = null;
      }}
    />
  );
}

/** A rem in CSS pixels, as the window has it. */
export const remPixels = (): number =>
  Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
