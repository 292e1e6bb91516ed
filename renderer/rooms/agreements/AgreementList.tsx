import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { AgreementRow } from '#contract/agreements';
import { useOpening } from '#state/answers';
import { useWorkbench } from '#state/store';
import { DataTable } from '#ui/DataTable';
import { useFormat } from '#words/format';
import { useSpans } from '#words/spans';
import { agreementColumns } from './columns.tsx';
import { rowWords } from './said.ts';

const idOf = (row: AgreementRow): string => row.id;

/** The agreements as a table, soonest end first until another head is pressed. */
export function AgreementList({
  rows,
  isLackShown,
  empty,
}: {
  readonly rows: readonly AgreementRow[];
  readonly isLackShown: boolean;
  readonly empty: React.ReactNode;
}) {
  const { t } = useTranslation();
  const format = useFormat();
  const spans = useSpans();
  const { today } = useOpening();
  const go = useWorkbench((state) => state.go);
  const columns = useMemo(
    () => agreementColumns({ t, format, words: rowWords(t, format, spans), today }, isLackShown),
    [t, format, spans, today, isLackShown],
  );
  return (
    <DataTable
      label={t('agreements.table')}
      rows={rows}
      idOf={idOf}
      columns={columns}
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
