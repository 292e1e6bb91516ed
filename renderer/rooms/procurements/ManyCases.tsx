import { useTranslation } from 'react-i18next';
import type { ManyChanged } from '#contract/many';
import type { ProcurementRow } from '#contract/procurements';
import { ok } from '#domain/result';
import { ChangeMany } from '#frame/ChangeMany';
import { ReasonDialog } from '#frame/ReasonDialog';
import { useWorkbench } from '#state/store';
import { CompareCases } from './CompareCases.tsx';

/** What is asked about several cases. */
export type ManyAsk = {
  readonly kind: 'change' | 'pause' | 'compare';
  readonly rows: readonly ProcurementRow[];
} | null;

/** The dialog that changes or pauses several cases in one write, or holds them side by side. */
export function ManyCases({
  ask,
  onClose,
}: {
  readonly ask: ManyAsk;
  readonly onClose: () => void;
}) {
  const { t } = useTranslation();
  const act = useWorkbench((state) => state.act);
  const say = useWorkbench((state) => state.say);
  if (ask === null) return null;
  const ids = ask.rows.map(({ id }) => id);
  const count = ids.length;
  if (ask.kind === 'compare') return <CompareCases ids={ids} onClose={onClose} />;
  if (ask.kind === 'change') {
    return (
      <ChangeMany
        of="procurements"
        count={count}
        facts={['procurerId', 'deputyId', 'departmentId', 'categoryId']}
        onChange={(change) => act('procurement.describeMany', { ids, change })}
        onClose={onClose}
      />
    );
  }
  const saySo = ({ changed }: ManyChanged) =>
    say({ kind: 'many', of: 'procurements', count: changed });
  return (
    <ReasonDialog
      onClose={onClose}
      asked={{
        of: 'pauseMany',
        title: t('many.pauseTitle', { count }),
        description: t('many.pauseHint'),
        verb: t('many.pause'),
        onGive: async (reason) => {
          // Those that rest already are let be.
          const active = ask.rows.filter(({ hold }) => hold === 'active').map(({ id }) => id);
          if (active.length === 0) return ok(null);
          const answer = await act('procurement.pauseMany', { ids: active, reason });
          if (!answer.ok) return answer;
          const [refused] = answer.value.refused;
          // The reason is the same for all: what one is refused for, all are.
          if (answer.value.changed === 0 && refused) return { ok: false, failure: refused.failure };
          saySo(answer.value);
          return answer;
        },
      }}
    />
  );
}
