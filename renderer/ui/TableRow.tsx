import { type MouseEvent, memo, type ReactNode, type Ref, useState } from 'react';
import { classes } from './classes.ts';
import styles from './DataTable.module.css';
import { Icon } from './Icon.tsx';
import type { Column } from './tableRows.ts';
import { useUiWords } from './UiWords.tsx';

function Row<Row>({
  ref,
  index,
  gap,
  row,
  columns,
  isStop,
  isChosen,
  actionsOf,
  hasMenu,
  onPress,
  onOpen,
}: {
  readonly ref: Ref<HTMLTableRowElement> | undefined;
  readonly index: number;
  /** Empty way between the row drawn before and this one, in CSS pixels. */
  readonly gap: number;
  readonly row: Row;
  readonly columns: readonly Column<Row>[];
  readonly isStop: boolean;
  readonly isChosen: boolean;
  readonly actionsOf: ((row: Row) => ReactNode) | undefined;
  readonly hasMenu: boolean;
  readonly onPress: (event: MouseEvent, place: number) => void;
  readonly onOpen: (row: Row) => void;
}) {
  const words = useUiWords();
  const [isHovered, setHovered] = useState(false);
  const actions = actionsOf && (isStop || isHovered) ? actionsOf(row) : null;
  return (
    <tr
      ref={ref}
      className={classes(styles.row, isChosen && styles.chosen, actions && styles.acting)}
      aria-rowindex={index + 2}
      aria-selected={isChosen}
      tabIndex={isStop ? 0 : -1}
      style={gap > 0 ? { marginTop: gap } : undefined}
      data-index={index}
      data-place={index}
      data-stop={isStop || undefined}
      data-start={isStop || undefined}
      onPointerEnter={() => setHovered(true)}
      onPointerLeave={() => setHovered(false)}
      onClick={(event) => onPress(event, index)}
      onDoubleClick={() => onOpen(row)}
    >
      {columns.map((column) => {
        const Cell = column.isRowHead ? 'th' : 'td';
        return (
          <Cell
            key={column.id}
            scope={column.isRowHead ? 'row' : undefined}
            className={classes(
              styles.cell,
              column.align === 'end' && styles.end,
              column.wraps && styles.wraps,
              column.yields && styles.yields,
              column.isPinned && styles.pinned,
            )}
            title={column.wraps ? undefined : column.text(row)}
          >
            {column.cell(row)}
          </Cell>
        );
      })}
      {(actionsOf || hasMenu) && (
        <td className={styles.actions}>
          {actions && <div className={styles.shy}>{actions}</div>}
          {hasMenu && (
            <button
              type="button"
              className={styles.more}
              aria-label={words.more}
              aria-haspopup="menu"
              title={words.more}
              tabIndex={isStop ? 0 : -1}
              onClick={(event) => {
                event.stopPropagation();
                const edge = event.currentTarget.getBoundingClientRect();
                event.currentTarget.dispatchEvent(
                  new window.MouseEvent('contextmenu', {
                    bubbles: true,
                    cancelable: true,
                    clientX: edge.left,
                    clientY: edge.bottom,
                  }),
                );
              }}
            >
              <Icon name="dots" />
            </button>
          )}
        </td>
      )}
    </tr>
  );
}

/**
 * One row of a table, drawn anew only when something of its own changed. Part of DataTable, which
 * owns its keys.
 */
// `memo` loses the type parameter, which the rows of one table share.
export const TableRow = memo(Row) as typeof Row;
