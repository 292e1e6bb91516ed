import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ProcurementRow } from '#contract/procurements';
import { nextPhase, type Phase as PhaseId, phases } from '#domain/procurement';
import { useWorkbench } from '#state/store';
import { Board } from '#ui/Board';
import { Button } from '#ui/Button';
import type { MenuItem } from '#ui/Menu';
import { Phase } from '#ui/Phase';
import { useFormat } from '#words/format';
import styles from './CaseBoard.module.css';
import { CaseCard } from './CaseCard.tsx';
import { byNearestDate } from './filters.ts';
import type { CaseMoves } from './useCaseMoves.ts';

/** Cards a column shows before it is asked for more: more than anybody reads at once. */
const batch = 60;

const idOf = (row: ProcurementRow): string => row.id;

/** The active cases by phase. Shift+←/→ and dragging move a case, or say what stands in the way. */
export function CaseBoard({
  rows,
  moves,
}: {
  readonly rows: readonly ProcurementRow[];
  readonly moves: CaseMoves;
}) {
  const { t } = useTranslation();
  const format = useFormat();
  const go = useWorkbench((state) => state.go);
  const [shown, setShown] = useState<Readonly<Partial<Record<PhaseId, number>>>>({});
  const ordered = useMemo(() => rows.toSorted(byNearestDate), [rows]);
  const open = (row: ProcurementRow) => go({ room: 'procurement', id: row.id });
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
      onOpen={open}
      onMove={(row, to) => {
        const phase = phases.find((candidate) => candidate === to);
        if (phase) moves.move(row, phase);
      }}
      menuOf={(row) => [
        { label: t('procurements.menu.open'), keys: 'Enter', onChoose: () => open(row) },
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
