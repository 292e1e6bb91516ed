import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { ProcurementRow } from '#contract/procurements';
import { useOpening } from '#state/answers';
import { useWorkbench } from '#state/store';
import { type Column, DataTable } from '#ui/DataTable';
import { useProcurementsView } from './procurementsView.ts';

const idOf = (row: ProcurementRow): string => row.id;

/** Every case as a table, the paused and cancelled ones too. */
export function CaseList({
  rows,
  allRows,
  columns,
  empty,
}: {
  readonly rows: readonly ProcurementRow[];
  readonly allRows: readonly ProcurementRow[];
  readonly columns: readonly Column<ProcurementRow>[];
  readonly empty: ReactNode;
}) {
  const { t } = useTranslation();
  const { today } = useOpening();
  const go = useWorkbench((state) => state.go);
  const { table, arrange } = useProcurementsView();
  return (
    <DataTable
      label={t('procurements.title')}
      rows={rows}
      allRows={allRows}
      idOf={idOf}
      columns={columns}
      view={table}
      onView={arrange}
      today={today}
      rowSize="twoLine"
      initialSort={{ column: 'date', direction: 'ascending' }}
      onOpen={(row) => go({ room: 'procurement', id: row.id })}
      menuOf={(row) => [
        {
          label: t('procurements.menu.open'),
          keys: 'Enter',
          onChoose: () => go({ room: 'procurement', id: row.id }),
        },
      ]}
      empty={empty}
    />
  );
}
