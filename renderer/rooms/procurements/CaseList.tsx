import { type ReactNode, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { ProcurementRow } from '#contract/procurements';
import { phases } from '#domain/procurement';
import { useWorkbench } from '#state/store';
import { type Column, DataTable } from '#ui/DataTable';
import { DeadlineChip } from '#ui/DeadlineChip';
import { Mark } from '#ui/Mark';
import { Phase } from '#ui/Phase';
import { useFormat } from '#words/format';
import styles from './Procurements.module.css';
import { useRowWords } from './useRowWords.ts';

const idOf = (row: ProcurementRow): string => row.id;

/** Every case as a table, the paused and cancelled ones too. */
export function CaseList({
  rows,
  empty,
}: {
  readonly rows: readonly ProcurementRow[];
  readonly empty: ReactNode;
}) {
  const { t } = useTranslation();
  const go = useWorkbench((state) => state.go);
  const columns = useColumns();
  return (
    <DataTable
      label={t('procurements.title')}
      rows={rows}
      idOf={idOf}
      columns={columns}
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

const useColumns = (): readonly Column<ProcurementRow>[] => {
  const { t } = useTranslation();
  const format = useFormat();
  const words = useRowWords();
  // biome-ignore lint/correctness/useExhaustiveDependencies: the words follow the language, which t and format stand for
  return useMemo(() => {
    const state = (row: ProcurementRow) =>
      row.hold === 'active' ? t(`terms.phase.${row.phase}`) : t(`terms.hold.${row.hold}`);
    const plain = (
      id: 'department' | 'procurer' | 'category',
      leavesBelow: 'wide' | 'tight' | 'stack',
    ): Column<ProcurementRow> => ({
      id,
      label: t(`procurements.column.${id}`),
      width: 'minmax(5.5rem, 1fr)',
      leavesBelow,
      cell: (row) => row[id] ?? '–',
      text: (row) => row[id] ?? '',
      sortBy: (row) => row[id],
    });
    return [
      {
        id: 'title',
        label: t('procurements.column.title'),
        width: 'minmax(10rem, 2.2fr)',
        isRowHead: true,
        cell: (row) => (
          <span className={styles.two}>
            <span className={styles.title}>{row.title}</span>
            <span className={styles.under}>
              {row.registryNumber ?? t('procurements.card.noNumber')}
            </span>
          </span>
        ),
        text: (row) => row.title,
        sortBy: (row) => row.title,
      },
      {
        id: 'phase',
        label: t('procurements.column.phase'),
        width: '7.5rem',
        cell: (row) =>
          row.hold === 'active' ? (
            <Phase phase={row.phase} label={state(row)} />
          ) : (
            <Mark icon={row.hold === 'paused' ? 'pause' : 'ban'}>{state(row)}</Mark>
          ),
        text: state,
        sortBy: (row) => (row.hold === 'active' ? phases.indexOf(row.phase) : phases.length),
      },
      {
        id: 'next',
        label: t('procurements.column.next'),
        width: 'minmax(9rem, 1.8fr)',
        cell: (row) => (
          <span className={styles.two}>
            <span className={styles.line}>{words.waitsFor(row)}</span>
            {(row.missing > 1 || row.secret) && (
              <span className={styles.under}>
                {[
                  row.missing > 1 && t('procurements.card.missing', { count: row.missing }),
                  row.secret && t('procurements.card.secrecy'),
                ]
                  .filter(Boolean)
                  .join(' · ')}
              </span>
            )}
          </span>
        ),
        text: words.waitsFor,
        sortBy: (row) => (row.hold === 'active' ? row.missing : null),
      },
      {
        id: 'date',
        label: t('procurements.column.date'),
        width: '8rem',
        cell: (row) => {
          const chip = words.chip(row);
          return chip ? <DeadlineChip urgency={chip.urgency} words={chip.words} /> : '–';
        },
        text: (row) => row.nextDeadline?.due ?? '',
        sortBy: (row) => row.nextDeadline?.due ?? null,
      },
      plain('department', 'stack'),
      plain('procurer', 'tight'),
      plain('category', 'wide'),
      {
        id: 'value',
        label: t('procurements.column.value'),
        width: '7rem',
        align: 'end',
        leavesBelow: 'tight',
        cell: (row) => (row.estimatedValue === null ? '–' : format.money(row.estimatedValue)),
        text: (row) => (row.estimatedValue === null ? '' : format.amount(row.estimatedValue)),
        sortBy: (row) => row.estimatedValue,
      },
    ];
  }, [t, format]);
};
