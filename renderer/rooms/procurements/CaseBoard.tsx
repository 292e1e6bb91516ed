import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { BesideList } from '#beside/useBeside';
import type { ProcurementRow } from '#contract/procurements';
import { nextPhase, type Phase as PhaseId, phases } from '#domain/procurement';
import { useWorkbench } from '#state/store';
import { Board } from '#ui/Board';
import { Button } from '#ui/Button';
import type { MenuItem } from '#ui/Menu';
import { Phase } from '#ui/Phase';
import { useUiWords } from '#ui/UiWords';
import { useFormat } from '#words/format';
import { byGroup, type CaseGroup, countKey, countsOf } from './boardGroups.ts';
import styles from './CaseBoard.module.css';
import { CaseCard } from './CaseCard.tsx';
import { byNearestDate, nobody } from './filters.ts';
import type { CaseMoves } from './useCaseMoves.ts';

/** Cards a column shows before it is asked for more: more than anybody reads at once. */
const batch = 60;

const idOf = (row: ProcurementRow): string => row.id;

/** The active cases by phase. Shift+←/→ and dragging move a case, or say what stands in the way. */
export function CaseBoard({
  rows,
  moves,
  beside,
  groupBy,
}: {
  readonly rows: readonly ProcurementRow[];
  readonly moves: CaseMoves;
  readonly beside: BesideList;
  /** What the cards of a column stand under. */
  readonly groupBy: CaseGroup | null;
}) {
  const { t } = useTranslation();
  const format = useFormat();
  const words = useUiWords();
  const go = useWorkbench((state) => state.go);
  const [shown, setShown] = useState<Readonly<Partial<Record<PhaseId, number>>>>({});
  const ordered = useMemo(() => {
    const nearest = rows.toSorted(byNearestDate);
    return groupBy === null ? nearest : byGroup(nearest, groupBy);
  }, [rows, groupBy]);
  const open = (row: ProcurementRow) => go({ room: 'procurement', id: row.id });
  const counts = useMemo(() => groupBy && countsOf(rows, groupBy), [rows, groupBy]);
  const groupOf = (of: CaseGroup) => (row: ProcurementRow) => ({
    id: row[of] ?? nobody,
    label: row[of] ?? words.table.noValue,
    count: counts?.get(countKey(row, of)) ?? 0,
  });
  const columns = phases.map((phase) => {
    const all = ordered.filter((row) => row.phase === phase);
    const limit = shown[phase] ?? batch;
    return {
      id: phase,
      tone: phase,
      name: t('procurements.column.name', { phase: t(`terms.phase.${phase}`), count: all.length }),
      head: (
        <>
          <Phase isHead phase={phase} label={t(`terms.phase.${phase}`)} />
          <span className={styles.count}>{format.number(all.length)}</span>
          <small>{t(`terms.phaseHint.${phase}`)}</small>
        </>
      ),
      cards: all.slice(0, limit),
      empty: <p className={styles.none}>{t('procurements.empty.column')}</p>,
      foot: all.length > limit && (
        <div className={styles.more}>
          <Button
            small
            kind="quiet"
            icon="chevronDown"
            onClick={() => setShown({ ...shown, [phase]: limit + batch })}
          >
            {t('procurements.card.more', { count: all.length - limit })}
          </Button>
        </div>
      ),
    };
  });
  return (
    <Board
      label={t('procurements.title')}
      columns={columns}
      idOf={idOf}
      cardOf={(row) => <CaseCard row={row} />}
      {...(groupBy === null ? {} : { groupOf: groupOf(groupBy) })}
      onOpen={open}
      onOpenBeside={(row) => beside.open(row.id)}
      onActive={(row) => beside.follow(row.id)}
      isFollowed={beside.isOpen}
      onMove={(row, to) => {
        const phase = phases.find((candidate) => candidate === to);
        if (phase) moves.move(row, phase);
      }}
      menuOf={(row) => [
        { label: t('procurements.menu.open'), keys: 'Enter', onChoose: () => open(row) },
        {
          label: t('beside.openBeside'),
          icon: 'sidebarRight',
          keys: 'Ctrl Enter',
          onChoose: () => beside.open(row.id),
        },
        { kind: 'rule' },
        ...moveItems(row),
        {
          label: t('procurements.menu.pause'),
          icon: 'pause',
          onChoose: () => moves.ask(row, 'pause'),
        },
        {
          label: t('procurements.menu.cancel'),
          icon: 'ban',
          onChoose: () => moves.ask(row, 'cancel'),
        },
      ]}
    />
  );

  function moveItems(row: ProcurementRow): readonly MenuItem[] {
    const next = nextPhase(row.phase);
    const before = phases[phases.indexOf(row.phase) - 1];
    return [
      ...(next
        ? [
            {
              label: t('procurements.menu.moveOn', { phase: t(`terms.phaseLower.${next}`) }),
              icon: 'arrowRight' as const,
              keys: 'Shift →',
              onChoose: () => moves.move(row, next),
            },
          ]
        : []),
      ...(before
        ? [
            {
              label: t('procurements.menu.moveBack', { phase: t(`terms.phaseLower.${before}`) }),
              icon: 'arrowLeft' as const,
              keys: 'Shift ←',
              onChoose: () => moves.move(row, before),
            },
          ]
        : []),
    ];
  }
}
