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

/** The order in which columns leave where they do not fit. */
const leaving = ['wide', 'tight', 'rail', 'stack', 'need'] as const;

/** The least width of a track in rem: of '9rem' nine, of 'minmax(12rem, 2fr)' twelve. */
const leastOf = (track: string): number => Number(/([\d.]+)rem/.exec(track)?.[1] ?? 0);

/** Between two columns, in rem (DataTable.module.css). */
const gap = 0.75;

/**
 * The columns that fit side by side in `room` rem at their own widths, of which `kept` never leave.
 * What leaves first is what would leave first in a narrowing window, the last of those before the
 * others. A column that a person has widened pushes none out: then the table scrolls.
 */
export const fitting = <Row>(
  columns: readonly Column<Row>[],
  room: number,
  kept: readonly string[],
): readonly Column<Row>[] => {
  const isOver = (those: readonly Column<Row>[]) =>
    those.reduce((sum, column) => sum + leastOf(column.width) + gap, -gap) > room;
  const leavers = leaving.flatMap((when) =>
    columns.filter((column) => column.leavesBelow === when && !kept.includes(column.id)).reverse(),
  );
  let left = columns;
  for (const leaver of leavers) {
    if (!isOver(left)) return left;
    left = left.filter((column) => column !== leaver);
  }
  return left;
};

/**
 * The columns that are shown: those chosen, and of the others what there is room for, the inspector
 * taken off when it stands beside.
 */
export const useShownColumns = <Row>(
  columns: readonly Column<Row>[],
  { shown, hidden }: Pick<TableView, 'shown' | 'hidden'>,
  /** How wide they may be together, in rem; null until it is known. */
  room: number | null,
  isBeside = false,
): readonly Column<Row>[] => {
  const wide = useMedia(below('wide', isBeside));
  const tight = useMedia(below('tight', isBeside));
  const rail = useMedia(below('rail', isBeside));
  const stack = useMedia(below('stack', isBeside));
  return useMemo(() => {
    const gone = { always: true, wide, tight, rail, stack, need: false };
    const present = columns.filter(
      (column) =>
        column.isRowHead ||
        (!hidden.includes(column.id) &&
          (shown.includes(column.id) || !column.leavesBelow || !gone[column.leavesBelow])),
    );
    return room === null ? present : fitting(present, room, shown);
  }, [columns, shown, hidden, room, wide, tight, rail, stack]);
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
