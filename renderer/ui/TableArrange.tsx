import type { ColumnFilter, TableView } from '#domain/roomView';
import { formatMoney } from '#domain/typedInput';
import filterStyles from './FilterMenu.module.css';
import { FilterMenu } from './FilterMenu.tsx';
import { Icon } from './Icon.tsx';
import { IconButton } from './IconButton.tsx';
import { MenuButton } from './Menu.tsx';
import { useShownColumns, withColumn } from './tableColumns.ts';
import { withFilter } from './tableFilters.ts';
import type { Column } from './tableRows.ts';
import { type TableWords, useUiWords } from './UiWords.tsx';

type Arranging<Row> = {
  readonly columns: readonly Column<Row>[];
  readonly view: TableView;
  readonly onView: (change: Partial<TableView>) => void;
};

/** What the rows of a table stand under. */
export function GroupMenu<Row>({ columns, view, onView }: Arranging<Row>) {
  const { table } = useUiWords();
  return (
    <FilterMenu
      label={table.groupBy}
      allLabel={table.ungrouped}
      options={columns.flatMap(({ id, name, label, canGroup }) =>
        canGroup ? [{ value: id, label: (name ?? label).toLocaleLowerCase() }] : [],
      )}
      chosen={view.group === null ? [] : [view.group]}
      onChange={([group = null]) => onView({ group })}
    />
  );
}

/** Which columns a table shows. */
export function ColumnsMenu<Row>({ columns, view, onView }: Arranging<Row>) {
  const { table } = useUiWords();
  const shown = useShownColumns(columns, view, null);
  return (
    <MenuButton
      trigger={<IconButton icon="columns" framed label={table.columns} />}
      items={[
        ...columns.flatMap((column) =>
          column.isRowHead
            ? []
            : [
                {
                  kind: 'tick' as const,
                  label: column.name ?? column.label,
                  isTicked: shown.includes(column),
                  onTick: (isTicked: boolean) => onView(withColumn(view, column.id, isTicked)),
                },
              ],
        ),
        { kind: 'rule' as const },
        {
          label: table.resetColumns,
          icon: 'restore' as const,
          onChoose: () => onView({ shown: [], hidden: [], widths: {} }),
        },
      ]}
    />
  );
}

/** The filters of columns that are on, each with what it lets through and its way off. */
export function ColumnFilterChips<Row>({ columns, view, onView }: Arranging<Row>) {
  const { table } = useUiWords();
  return columns.map((column) => {
    const filter = view.filters[column.id];
    if (!filter) return null;
    const said = `${column.name ?? column.label} ${inWords(filter, table)}`;
    return (
      <button
        key={column.id}
        type="button"
        className={filterStyles.filter}
        aria-label={table.removeFilter(said)}
        title={table.removeFilter(said)}
        onClick={() => onView({ filters: withFilter(view.filters, column.id, null) })}
      >
        {column.label} <b>{inWords(filter, table)}</b>
        <Icon name="x" size={13} />
      </button>
    );
  });
}

/** Each filter of a column as words: 'takvolym från 100 000 kr'. */
export const columnsInWords = <Row,>(
  columns: readonly Column<Row>[],
  filters: TableView['filters'],
  words: TableWords,
): readonly string[] =>
  columns.flatMap((column) => {
    const filter = filters[column.id];
    const name = (column.name ?? column.label).toLocaleLowerCase();
    return filter ? [`${name} ${inWords(filter, words)}`] : [];
  });

/** What a filter lets through: '”städ”', 'från 2026-12-01', '3 valda'. */
const inWords = (filter: ColumnFilter, words: TableWords): string => {
  switch (filter.kind) {
    case 'text':
      return `”${filter.text}”`;
    case 'choice': {
      const [only] = filter.values;
      return filter.values.length === 1 ? only || words.noValue : words.many(filter.values.length);
    }
    case 'date':
      return words.stretch(filter.from, filter.to);
    case 'amount':
      return words.stretch(
        filter.from === null ? null : formatMoney(filter.from),
        filter.to === null ? null : formatMoney(filter.to),
      );
  }
};
