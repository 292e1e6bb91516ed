import type { MouseEvent, ReactNode, Ref } from 'react';
import { classes } from './classes.ts';
import styles from './DataTable.module.css';
import { Icon } from './Icon.tsx';
import type { Column } from './tableRows.ts';
import { useUiWords } from './UiWords.tsx';

/** One row of a table. Part of DataTable, which owns its keys. */
export function TableRow<Row>({
  ref,
  index,
  place,
  row,
  columns,
  isStop,
  isChosen,
  actions,
  hasMenu,
  onPress,
  onOpen,
}: {
  readonly ref: Ref<HTMLTableRowElement>;
  readonly index: number;
  readonly place: number;
  readonly row: Row;
  readonly columns: readonly Column<Row>[];
  readonly isStop: boolean;
  readonly isChosen: boolean;
  readonly actions: ReactNode;
  readonly hasMenu: boolean;
  readonly onPress: (event: MouseEvent, place: number) => void;
  readonly onOpen: ((row: Row) => void) | undefined;
}) {
  const words = useUiWords();
  return (
    <tr
      ref={ref}
      className={classes(styles.row, isChosen && styles.chosen)}
      aria-rowindex={place + 2}
      aria-selected={isChosen}
      tabIndex={isStop ? 0 : -1}
      data-index={index}
      data-place={place}
      data-stop={isStop || undefined}
      data-start={isStop || undefined}
      onClick={(event) => onPress(event, place)}
      onDoubleClick={() => onOpen?.(row)}
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
            )}
            title={column.wraps ? undefined : column.text(row)}
          >
            {column.cell(row)}
          </Cell>
        );
      })}
      {(actions !== undefined || hasMenu) && (
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
