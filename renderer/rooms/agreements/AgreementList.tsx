import type { RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import type { BesideList } from '#beside/useBeside';
import type { AgreementRow } from '#contract/agreements';
import { useOpening } from '#state/answers';
import { useWorkbench } from '#state/store';
import { type Column, DataTable } from '#ui/DataTable';
import { useAgreementsView } from './agreementsView.ts';

const idOf = (row: AgreementRow): string => row.id;

/** The agreements as a table, soonest end first until another head is pressed. */
export function AgreementList({
  rows,
  seen,
  allRows,
  columns,
  beside,
  onChoose,
  onChange,
  empty,
}: {
  readonly rows: readonly AgreementRow[];
  readonly seen: RefObject<readonly AgreementRow[] | null>;
  readonly allRows: readonly AgreementRow[];
  readonly columns: readonly Column<AgreementRow>[];
  readonly beside: BesideList;
  readonly onChoose: (rows: readonly AgreementRow[]) => void;
  /** Opens what several agreements can be given. */
  readonly onChange: (rows: readonly AgreementRow[]) => void;
  readonly empty: React.ReactNode;
}) {
  const { t } = useTranslation();
  const { today } = useOpening();
  const go = useWorkbench((state) => state.go);
  const { table, arrange } = useAgreementsView();
  return (
    <DataTable
      label={t('agreements.table')}
      rows={rows}
      seen={seen}
      idOf={idOf}
      allRows={allRows}
      columns={columns}
      view={table}
      onView={arrange}
      today={today}
      rowSize="twoLine"
      initialSort={{ column: 'end', direction: 'ascending' }}
      onOpen={(row) => go({ room: 'agreement', id: row.id })}
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
      menuOf={(row, chosen) => [
        {
          label: t('agreements.open'),
          icon: 'file',
          keys: 'Enter',
          onChoose: () => go({ room: 'agreement', id: row.id }),
        },
        {
          label: t('beside.openBeside'),
          icon: 'sidebarRight',
          keys: 'Ctrl Enter',
          onChoose: () => beside.open(row.id),
        },
        {
          label: t('agreements.openDecision'),
          icon: 'gavel',
          isDisabled: row.decideBy === null,
          onChoose: () => go({ room: 'decision', agreementId: row.id }),
        },
        { kind: 'rule' },
        {
          label: t('many.agreements', { count: chosen.includes(row) ? chosen.length : 1 }),
          icon: 'pencil',
          keys: 'Ctrl E',
          onChoose: () => onChange(chosen.includes(row) ? chosen : [row]),
        },
      ]}
      empty={empty}
    />
  );
}
