import { useTranslation } from 'react-i18next';
import type { AgreementRow } from '#contract/agreements';
import { useOpening } from '#state/answers';
import { useWorkbench } from '#state/store';
import { type Column, DataTable } from '#ui/DataTable';
import { useAgreementsView } from './agreementsView.ts';

const idOf = (row: AgreementRow): string => row.id;

/** The agreements as a table, soonest end first until another head is pressed. */
export function AgreementList({
  rows,
  allRows,
  columns,
  empty,
}: {
  readonly rows: readonly AgreementRow[];
  readonly allRows: readonly AgreementRow[];
  readonly columns: readonly Column<AgreementRow>[];
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
      idOf={idOf}
      allRows={allRows}
      columns={columns}
      view={table}
      onView={arrange}
      today={today}
      rowSize="twoLine"
      initialSort={{ column: 'end', direction: 'ascending' }}
      onOpen={(row) => go({ room: 'agreement', id: row.id })}
      menuOf={(row) => [
        {
          label: t('agreements.open'),
          icon: 'file',
          keys: 'Enter',
          onChoose: () => go({ room: 'agreement', id: row.id }),
        },
        {
          label: t('agreements.openDecision'),
          icon: 'gavel',
          isDisabled: row.decideBy === null,
          onChoose: () => go({ room: 'decision', agreementId: row.id }),
        },
      ]}
      empty={empty}
    />
  );
}
