import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { ProcurementRow } from '#contract/procurements';
import { inKronor, type Ore } from '#domain/money';
import { type Procedure, phases } from '#domain/procurement';
import type { Column } from '#ui/DataTable';
import { DeadlineChip } from '#ui/DeadlineChip';
import { Mark } from '#ui/Mark';
import { Phase } from '#ui/Phase';
import { useFormat } from '#words/format';
import { remembered } from '#words/remembered';
import styles from './Procurements.module.css';
import { useRowWords } from './useRowWords.ts';

type TermKey =
  | `phase.${ProcurementRow['phase']}`
  | `hold.${ProcurementRow['hold']}`
  | `procedure.${Procedure}`;

/** An amount as a spreadsheet reads it: kronor with a decimal comma, nothing between the thousands. */
const asNumber = (amount: Ore | null): string =>
  amount === null ? '' : String(inKronor(amount)).replace('.', ',');

/** The columns of the list of cases. Those that are not shown from the start can be chosen. */
export const useCaseColumns = (): readonly Column<ProcurementRow>[] => {
  const { t } = useTranslation();
  const format = useFormat();
  const words = useRowWords();
  // biome-ignore lint/correctness/useExhaustiveDependencies: the words follow the language, which t and format stand for
  return useMemo(() => {
    const wordOf = remembered((key: TermKey) => t(`terms.${key}`));
    const state = (row: ProcurementRow) =>
      row.hold === 'active' ? wordOf(`phase.${row.phase}`) : wordOf(`hold.${row.hold}`);
    const procedure = (row: ProcurementRow) =>
      row.procedure === null ? '' : wordOf(`procedure.${row.procedure}`);
    const plain = (
      id: 'department' | 'procurer' | 'category' | 'registryNumber',
      leavesBelow: NonNullable<Column<ProcurementRow>['leavesBelow']>,
    ): Column<ProcurementRow> => ({
      id,
      label: t(`procurements.column.${id}`),
      width: 'minmax(5.5rem, 1fr)',
      leavesBelow,
      wraps: id !== 'registryNumber',
      cell: (row) => row[id] ?? '–',
      text: (row) => row[id] ?? '',
      sortBy: (row) => row[id],
      ...(id === 'registryNumber' ? { filter: 'text' } : { filter: 'choice', canGroup: true }),
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
        filter: 'text',
      },
      plain('registryNumber', 'always'),
      {
        id: 'phase',
        label: t('procurements.column.phase'),
        width: '7rem',
        cell: (row) =>
          row.hold === 'active' ? (
            <Phase phase={row.phase} label={state(row)} />
          ) : (
            <Mark icon={row.hold === 'paused' ? 'pause' : 'ban'}>{state(row)}</Mark>
          ),
        text: state,
        filter: 'choice',
        canGroup: true,
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
        filter: 'text',
        sortBy: (row) => (row.hold === 'active' ? row.missing : null),
      },
      {
        id: 'date',
        label: t('procurements.column.date'),
        width: '8.75rem',
        cell: (row) => {
          const chip = words.chip(row);
          return chip ? <DeadlineChip urgency={chip.urgency} words={chip.words} /> : '–';
        },
        text: (row) => row.nextDeadline?.due ?? '',
        sortBy: (row) => row.nextDeadline?.due ?? null,
        filter: 'date',
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
        text: (row) => asNumber(row.estimatedValue),
        sortBy: (row) => row.estimatedValue,
        filter: 'amount',
        total: (rows) => {
          const known = rows.flatMap(({ estimatedValue }) => estimatedValue ?? []);
          if (known.length === 0) return null;
          // A sum of whole öre is whole öre.
          return format.money(known.reduce((sum, value) => sum + value, 0) as Ore);
        },
      },
      {
        id: 'procedure',
        label: t('procurements.column.procedure'),
        width: 'minmax(7rem, 1fr)',
        leavesBelow: 'always',
        cell: (row) => procedure(row) || '–',
        text: procedure,
        sortBy: (row) => procedure(row) || null,
        filter: 'choice',
        canGroup: true,
      },
      {
        id: 'phaseSince',
        label: t('procurements.column.phaseSince'),
        width: '6.5rem',
        leavesBelow: 'always',
        cell: (row) => row.phaseSince,
        text: (row) => row.phaseSince,
        sortBy: (row) => row.phaseSince,
        filter: 'date',
      },
    ];
  }, [t, format]);
};
