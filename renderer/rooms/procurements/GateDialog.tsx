import { useTranslation } from 'react-i18next';
import type { ProcurementRow } from '#contract/procurements';
import { nextPhase } from '#domain/procurement';
import { useAnswer } from '#state/answers';
import { useWorkbench } from '#state/store';
import { Button } from '#ui/Button';
import { Dialog } from '#ui/Dialog';
import { GateList } from '#ui/GateList';
import { useGateSentences } from '#words/gates';

/** Says what keeps a case in its phase, and leads to where it can be seen to. */
export function GateDialog({
  row,
  onClose,
}: {
  readonly row: ProcurementRow;
  readonly onClose: () => void;
}) {
  const { t } = useTranslation();
  const go = useWorkbench((state) => state.go);
  const sentences = useGateSentences();
  const shown = useAnswer('procurement.open', { id: row.id });
  const items = shown.state === 'shown' ? (shown.value.gate?.items ?? []) : [];
  const to = nextPhase(row.phase) ?? row.phase;
  const title = t('procurements.gate.title', { phase: t(`terms.phaseLower.${to}`) });
  return (
    <Dialog
      isOpen
      isWide
      onClose={onClose}
      title={title}
      description={t('procurements.gate.description', {
        title: row.title,
        phase: t(`terms.phaseLower.${row.phase}`),
      })}
      actions={
        <>
          <Button onClick={onClose}>{t('procurements.gate.leave')}</Button>
          <Button kind="primary" onClick={() => go({ room: 'procurement', id: row.id })}>
            {t('procurements.gate.open')}
          </Button>
        </>
      }
    >
      <GateList
        label={title}
        stateWords={{
          missing: t('procurement.gate.state.missing'),
          warning: t('procurement.gate.state.warning'),
          overridden: t('procurement.gate.state.overridden'),
          met: t('procurement.gate.state.met'),
        }}
        rows={(['missing', 'warning'] as const).flatMap((state) =>
          items
            .filter((item) => item.state === state)
            .map((item) => ({
              id: item.id,
              state,
              title: sentences.unmet(item),
              detail: sentences.detail(item),
            })),
        )}
      />
    </Dialog>
  );
}
