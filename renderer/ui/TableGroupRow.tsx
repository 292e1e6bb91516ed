import type { Ref } from 'react';
import styles from './DataTable.module.css';
import { Icon } from './Icon.tsx';
import type { Column, Entry } from './tableRows.ts';

/** The heading of a group: its name, how many and their sums; folds. Part of DataTable. */
export function TableGroupRow<Row>({
  ref,
  index,
  gap,
  entry,
  columns,
  shownCount,
  isStop,
  onFold,
}: {
  readonly ref: Ref<HTMLTableRowElement> | undefined;
  readonly index: number;
  readonly gap: number;
  readonly entry: Extract<Entry<Row>, { kind: 'group' }>;
  /** Every column that may have a sum, shown or not. */
  readonly columns: readonly Column<Row>[];
  readonly shownCount: number;
  readonly isStop: boolean;
  /** Absent where groups do not fold. */
  readonly onFold: ((index: number) => void) | undefined;
}) {
  const totals = onFold ? columns.flatMap((column) => column.total?.(entry.rows) ?? []) : [];
  return (
    <tr
      ref={ref}
      className={styles.group}
      style={gap > 0 ? { marginTop: gap } : undefined}
      aria-rowindex={index + 2}
      aria-expanded={onFold ? !entry.isFolded : undefined}
      tabIndex={isStop ? 0 : -1}
      data-index={index}
      data-stop={isStop || undefined}
      data-start={isStop || undefined}
      onClick={() => onFold?.(index)}
    >
      <th colSpan={shownCount} scope="rowgroup">
        {onFold && <Icon name={entry.isFolded ? 'chevronRight' : 'chevronDown'} size={14} />}
        <span>{entry.group.label}</span>
        {onFold && <span className={styles.groupCount}>{entry.rows.length}</span>}
        {totals.length > 0 && <span className={styles.groupTotal}>{totals.join(' · ')}</span>}
      </th>
    </tr>
  );
}
