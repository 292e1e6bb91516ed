import { classes } from './classes.ts';
import styles from './DataTable.module.css';
import { Icon } from './Icon.tsx';
import type { Column, Sort } from './tableRows.ts';

/** The sticky heads of a table; an arrow only on the sorted one. Part of DataTable. */
export function TableHead<Row>({
  columns,
  sort,
  stop,
  onSort,
}: {
  readonly columns: readonly Column<Row>[];
  readonly sort: Sort | null;
  /** The head that is the table's tab stop, when one is. */
  readonly stop: number | null;
  readonly onSort: (column: Column<Row>, head: number) => void;
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
          return (
            <th
              key={column.id}
              scope="col"
              aria-sort={column.sortBy ? (direction ?? 'none') : undefined}
              className={styles.headPlace}
            >
              {column.sortBy ? (
                <button
                  type="button"
                  {...shared}
                  aria-label={column.name}
                  onClick={() => onSort(column, head)}
                >
                  <span className={styles.headText}>{column.label}</span>
                  {direction && (
                    <Icon name={direction === 'ascending' ? 'arrowUp' : 'arrowDown'} size={14} />
                  )}
                </button>
              ) : (
                <span {...shared}>
                  <span className={styles.headText}>{column.label}</span>
                </span>
              )}
            </th>
          );
        })}
      </tr>
    </thead>
  );
}
