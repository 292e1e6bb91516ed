import type { ReactNode, RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import type { BesideList } from '#beside/useBeside';
import type { ProcurementRow } from '#contract/procurements';
import { useOpening } from '#state/answers';
import { useWorkbench } from '#state/store';
import { type Column, DataTable } from '#ui/DataTable';
import { useProcurementsView } from './procurementsView.ts';

const idOf = (row: ProcurementRow): string => row.id;

/** Every case as a table, the paused and cancelled ones too. */
export function CaseList({
  rows,
  seen,
  allRows,
  columns,
  beside,
  onChoose,
  onChange,
  onPause,
  empty,
}: {
  readonly rows: readonly ProcurementRow[];
  readonly seen: RefObject<readonly ProcurementRow[] | null>;
  readonly allRows: readonly ProcurementRow[];
  readonly columns: readonly Column<ProcurementRow>[];
  readonly beside: BesideList;
  readonly onChoose: (rows: readonly ProcurementRow[]) => void;
  /** Opens what several cases can be given. */
  readonly onChange: (rows: readonly ProcurementRow[]) => void;
  readonly onPause: (rows: readonly ProcurementRow[]) => void;
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
      seen={seen}
      allRows={allRows}
      idOf={idOf}
      columns={columns}
      view={table}
      onView={arrange}
      today={today}
      rowSize="twoLine"
      initialSort={{ column: 'date', direction: 'ascending' }}
      onOpen={(row) => go({ room: 'procurement', id: row.id })}
      onOpenBeside={(row) => beside.open(row.id)}
      onActive={(row) => beside.follow(row.id)}
      isBeside={beside.isOpen}
      onChoose={onChoose}
      onKey={(event, row, chosen) => {
        const isPlain = (event.ctrlKey || event.metaKey) && !event.shiftKey;
        if (!isPlain || event.key.toLowerCase() !== 'e') return false;
        onChange(chosen.length > 0 ? chosen : [row]);
        return true;
      }}
      menuOf={(row, chosen) => {
        // A menu on a chosen row is about all that are chosen.
        const meant = chosen.includes(row) ? chosen : [row];
        return [
          {
            label: t('procurements.menu.open'),
            keys: 'Enter',
            onChoose: () => go({ room: 'procurement', id: row.id }),
          },
          {
            label: t('beside.openBeside'),
            icon: 'sidebarRight',
            keys: 'Ctrl Enter',
            onChoose: () => beside.open(row.id),
          },
          { kind: 'rule' },
          {
            label: t('many.procurements', { count: meant.length }),
            icon: 'pencil',
            keys: 'Ctrl E',
            onChoose: () => onChange(meant),
          },
          {
            label: t('many.pause'),
            icon: 'pause',
            isDisabled: meant.every(({ hold }) => hold !== 'active'),
            onChoose: () => onPause(meant),
          },
        ];
      }}
      empty={empty}
    />
  );
}
