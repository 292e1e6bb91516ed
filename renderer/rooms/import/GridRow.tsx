import { memo, type Ref, useMemo } from 'react';
import { Icon } from '#ui/Icon';
import { type CellWords, cellTextOf, nameOf } from './cellText.ts';
import { type GridColumn, supplierFields } from './gridColumns.ts';
import { type GridLine, tickColumn } from './gridLines.ts';
import styles from './ListGrid.module.css';
import { questionsIn, type Spot } from './questions.ts';

/** One line of the grid, drawn anew only when something of its own changed. Part of ListGrid. */
export const GridRow = memo(function GridRow({
  ref,
  index,
  top,
  at,
  columns,
  words,
  stopColumn,
  isPlaced,
  isIncluded,
  isExisting,
  onPress,
  onTick,
}: {
  readonly ref: Ref<HTMLTableRowElement>;
  readonly index: number;
  /** How far below the heads it lies, in CSS pixels. */
  readonly top: number;
  readonly at: GridLine;
  readonly columns: readonly GridColumn[];
  readonly words: CellWords;
  /** The column of the grid's tab stop when it is on this line. */
  readonly stopColumn: number | null;
  /** The inspector is about the cell that is the tab stop. */
  readonly isPlaced: boolean;
  readonly isIncluded: boolean;
  readonly isExisting: boolean;
  readonly onPress: (spot: Spot) => void;
  readonly onTick: (key: string, isIncluded: boolean) => void;
}) {
  const { agreement, line, isLast } = at;
  const { t } = words;
  const questions = useMemo(
    () => questionsIn(agreement, columns).filter((question) => question.line === line),
    [agreement, columns, line],
  );
  const stop = (column: number) =>
    column === stopColumn
      ? { tabIndex: 0, 'data-stop': true, 'data-start': true }
      : { tabIndex: -1 };
  const spot = (column: number): Spot => ({ key: agreement.key, line, column });
  // Where the further lines say that they belong to the agreement above, and a first one that it is here.
  const nameColumn = (
    columns.find(({ target }) => target === 'title') ??
    columns.find(({ target }) => !supplierFields.has(target)) ??
    columns[0]
  )?.column;
  return (
    <tr
      ref={ref}
      aria-rowindex={index + 2}
      data-index={index}
      style={{ top }}
      className={styles.row}
      data-last={isLast || undefined}
      data-left={!isIncluded || undefined}
    >
      <td className={styles.tick}>
        {line === 0 ? (
          <input
            type="checkbox"
            className={styles.box}
            checked={isIncluded}
            aria-label={t('importing.grid.includeOne', { name: nameOf(t, agreement) })}
            onChange={(event) => onTick(agreement.key, event.currentTarget.checked)}
            onFocus={() => {
              if (stopColumn !== tickColumn) onPress(spot(tickColumn));
            }}
            {...stop(tickColumn)}
          />
        ) : (
          <span className={styles.blank} {...stop(tickColumn)} />
        )}
      </td>
      {columns.map((column) => {
        const found = questions.filter((each) => each.column === column.column);
        const question = found.find(({ warning }) => warning.kind === 'error') ?? found[0] ?? null;
        const isError = question?.warning.kind === 'error';
        const cell = cellTextOf(words, agreement, column, line, question);
        const isName = column.column === nameColumn;
        const isHere = isPlaced && column.column === stopColumn;
        return (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the grid hears the keys of its cells
          <td
            key={column.column}
            aria-current={isHere || undefined}
            className={column.target === 'value' ? styles.amount : styles.cell}
            data-mark={question ? (isError ? 'error' : 'question') : undefined}
            title={question === null ? (cell?.text ?? undefined) : undefined}
            onClick={() => onPress(spot(column.column))}
            {...stop(column.column)}
          >
            <span className={styles.text}>
              {cell?.text ??
                (line === 0 ? (
                  <span className={styles.faint}>–</span>
                ) : (
                  isName && (
                    <span className={styles.faint}>{t('importing.grid.sameAgreement')}</span>
                  )
                ))}
              {cell?.arrow && (
                <>
                  {' '}
                  <Icon name="arrowRight" size={12} /> {cell.arrow}
                </>
              )}
              {isName && line === 0 && isExisting && (
                <span className={styles.exists}>{t('importing.grid.exists')}</span>
              )}
            </span>
            {question && (
              <>
                <span className={styles.hidden}>
                  , {t(isError ? 'importing.grid.error' : 'importing.grid.question')}
                </span>
                <Icon name={isError ? 'alertOctagon' : 'question'} size={14} />
              </>
            )}
          </td>
        );
      })}
    </tr>
  );
});
