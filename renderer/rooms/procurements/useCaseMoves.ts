import { useState } from 'react';
import type { ProcurementRow } from '#contract/procurements';
import { type Phase, phases } from '#domain/procurement';
import type { CaseAsk } from '#frame/CaseReasons';
import { useWorkbench } from '#state/store';

/** A case that somebody wants to move, and what has to be said or answered first. */
export type Wanted =
  | { readonly row: ProcurementRow; readonly kind: 'gate' }
  | { readonly row: ProcurementRow; readonly kind: 'reason'; readonly ask: CaseAsk };

/**
 * How cases are moved from the board: on through an open gate at once; where something is missing,
 * and for every way back, a dialog comes between.
 */
export const useCaseMoves = () => {
  const act = useWorkbench((state) => state.act);
  const [wanted, setWanted] = useState<Wanted | null>(null);
  return {
    wanted,
    close: () => setWanted(null),
    ask: (row: ProcurementRow, kind: 'pause' | 'cancel') =>
      setWanted({ row, kind: 'reason', ask: { kind } }),
    move: (row: ProcurementRow, to: Phase) => {
      const steps = phases.indexOf(to) - phases.indexOf(row.phase);
      if (steps === 0) return;
      if (steps < 0) setWanted({ row, kind: 'reason', ask: { kind: 'moveBack', to } });
      else if (row.missing + row.warnings > 0) setWanted({ row, kind: 'gate' });
      else void act('procurement.advance', { id: row.id }, { toast: true });
    },
  };
};

export type CaseMoves = ReturnType<typeof useCaseMoves>;
