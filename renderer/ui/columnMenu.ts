import type { TableView } from '#domain/roomView';
import type { MenuItem } from './Menu.tsx';
import { asWidth, withColumn } from './tableColumns.ts';
import { withFilter } from './tableFilters.ts';
import type { Column } from './tableRows.ts';
import type { TableWords } from './UiWords.tsx';

/** What can be done with a column: the menu of its head. Part of DataTable. */
export const columnMenu = <Row>(
  column: Column<Row>,
  view: TableView,
  words: TableWords,
  deeds: {
    readonly arrange: (change: Partial<TableView>) => void;
    readonly filter: () => void;
    /** The width of the column now, in rem. */
    readonly width: number;
  },
): readonly MenuItem[] => {
  const { arrange, width } = deeds;
  const widen = (by: number) =>
    arrange({ widths: { ...view.widths, [column.id]: asWidth(width + by) } });
  const sort = (direction: 'ascending' | 'descending') =>
    arrange({ sort: { column: column.id, direction } });
  return [
    ...(column.sortBy
      ? [
          { label: words.sortRising, icon: 'arrowUp', onChoose: () => sort('ascending') } as const,
          {
            label: words.sortFalling,
            icon: 'arrowDown',
            onChoose: () => sort('descending'),
          } as const,
        ]
      : []),
    ...(column.filter
      ? [{ label: words.filter, icon: 'filter', keys: 'Alt ↓', onChoose: deeds.filter } as const]
      : []),
    ...(view.filters[column.id]
      ? [
          {
            label: words.clearFilter,
            onChoose: () => arrange({ filters: withFilter(view.filters, column.id, null) }),
          },
        ]
      : []),
    ...(column.canGroup
      ? [
          {
            label: view.group === column.id ? words.ungroup : words.group,
            onChoose: () => arrange({ group: view.group === column.id ? null : column.id }),
          },
        ]
      : []),
    { kind: 'rule' },
    { label: words.wider, keys: 'Shift →', onChoose: () => widen(1) },
    { label: words.narrower, keys: 'Shift ←', onChoose: () => widen(-1) },
    ...(column.isRowHead
      ? []
      : [{ label: words.hide, onChoose: () => arrange(withColumn(view, column.id, false)) }]),
  ];
};
