import { useMemo } from 'react';
import type { TableView } from '#domain/roomView';
import type { Column } from './tableRows.ts';
import { below, useMedia } from './useMedia.ts';

/** The narrowest and widest a person can make a column, in rem. */
const narrowest = 3;
const widest = 60;

/** A width that a column may have, in rem to a quarter. */
export const asWidth = (rem: number): number =>
  Math.round(Math.max(narrowest, Math.min(widest, rem)) * 4) / 4;

/**
 * The columns that are shown: those chosen, and of the others what there is room for, the inspector
 * taken off when it stands beside.
 */
export const useShownColumns = <Row>(
  columns: readonly Column<Row>[],
  { shown, hidden }: Pick<TableView, 'shown' | 'hidden'>,
  isBeside = false,
): readonly Column<Row>[] => {
  const wide = useMedia(below('wide', isBeside));
  const tight = useMedia(below('tight', isBeside));
  const rail = useMedia(below('rail', isBeside));
  const stack = useMedia(below('stack', isBeside));
  return useMemo(() => {
    const gone = { always: true, wide, tight, rail, stack };
    return columns.filter(
      (column) =>
        column.isRowHead ||
        (!hidden.includes(column.id) &&
          (shown.includes(column.id) || !column.leavesBelow || !gone[column.leavesBelow])),
    );
  }, [columns, shown, hidden, wide, tight, rail, stack]);
};

/** Shows or hides a column, whatever there is room for. */
export const withColumn = (
  { shown, hidden }: Pick<TableView, 'shown' | 'hidden'>,
  column: string,
  isShown: boolean,
): Pick<TableView, 'shown' | 'hidden'> => {
  const without = (names: readonly string[]) => names.filter((name) => name !== column);
  return isShown
    ? { shown: [...without(shown), column], hidden: without(hidden) }
    : { shown: without(shown), hidden: [...without(hidden), column] };
};

/** The track of a column in the table's grid: as wide as a person made it, else its own. */
export const trackOf = <Row>(column: Column<Row>, widths: TableView['widths']): string => {
  const width = widths[column.id];
  return width === undefined ? column.width : `${width}rem`;
};
