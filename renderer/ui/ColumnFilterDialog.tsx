import type { ColumnFilter, TableView } from '#domain/roomView';
import { Button } from './Button.tsx';
import { CheckField } from './CheckField.tsx';
import styles from './DataTable.module.css';
import { DateField } from './DateField.tsx';
import { Dialog } from './Dialog.tsx';
import { MoneyField } from './MoneyField.tsx';
import { TextField } from './TextField.tsx';
import { choicesIn, withFilter } from './tableFilters.ts';
import type { Column } from './tableRows.ts';
import { useUiWords } from './UiWords.tsx';

const nothing = {
  text: { kind: 'text', text: '' },
  choice: { kind: 'choice', values: [] },
  date: { kind: 'date', from: null, to: null },
  amount: { kind: 'amount', from: null, to: null },
} as const satisfies { readonly [Kind in ColumnFilter['kind']]: ColumnFilter };

const kept = async (): Promise<null> => null;

/** What a column is to let through; the table follows each change at once. Part of DataTable. */
export function ColumnFilterDialog<Row>({
  column,
  rows,
  filters,
  today,
  onFilters,
  onClose,
}: {
  readonly column: Column<Row>;
  /** Every row, filtered away or not: what occurs among them can be chosen. */
  readonly rows: readonly Row[];
  readonly filters: TableView['filters'];
  readonly today: Parameters<typeof DateField>[0]['today'];
  readonly onFilters: (filters: TableView['filters']) => void;
  readonly onClose: () => void;
}) {
  const words = useUiWords();
  if (!column.filter) return null;
  const given = filters[column.id];
  const filter: ColumnFilter = given?.kind === column.filter ? given : nothing[column.filter];
  const ask = (next: ColumnFilter) => {
    onFilters(withFilter(filters, column.id, next));
    return kept();
  };
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={words.table.filterOf(column.name ?? column.label)}
      actions={
        <>
          <Button onClick={() => onFilters(withFilter(filters, column.id, null))}>
            {words.clear}
          </Button>
          <Button kind="primary" onClick={onClose}>
            {words.table.filterDone}
          </Button>
        </>
      }
    >
      {filter.kind === 'text' && (
        <TextField
          label={words.table.contains}
          value={filter.text}
          maxLength={300}
          onCommit={(text) => ask({ ...filter, text })}
        />
      )}
      {filter.kind === 'date' && (
        <>
          <DateField
            label={words.table.from}
            value={filter.from}
            today={today}
            onCommit={(from) => ask({ ...filter, from })}
          />
          <DateField
            label={words.table.to}
            value={filter.to}
            today={today}
            onCommit={(to) => ask({ ...filter, to })}
          />
        </>
      )}
      {filter.kind === 'amount' && (
        <>
          <MoneyField
            label={words.table.from}
            value={filter.from}
            onCommit={(from) => ask({ ...filter, from })}
          />
          <MoneyField
            label={words.table.to}
            value={filter.to}
            onCommit={(to) => ask({ ...filter, to })}
          />
        </>
      )}
      {filter.kind === 'choice' && (
        <div className={styles.choices}>
          {choicesIn(rows, column).map((value) => (
            <CheckField
              key={value}
              label={value === '' ? words.table.noValue : value}
              value={filter.values.includes(value)}
              onCommit={(isChosen) =>
                ask({
                  ...filter,
                  values: isChosen
                    ? [...filter.values, value]
                    : filter.values.filter((other) => other !== value),
                })
              }
            />
          ))}
        </div>
      )}
    </Dialog>
  );
}
