import { useTranslation } from 'react-i18next';
import type { ProcurementRow } from '#contract/procurements';
import { nextPhase } from '#domain/procurement';
import { useOpening } from '#state/answers';
import { chipOf, titleOf } from '#words/deadlines';
import { useFormat } from '#words/format';
import { useGateSentences } from '#words/gates';

/** What is said of a case on its card and in its row of the list. */
export const useRowWords = () => {
  const { t } = useTranslation();
  const format = useFormat();
  const sentences = useGateSentences();
  const { today } = useOpening();

  /** What it waits for: the hold's reason, what is missing first, else its next date. */
  const waitsFor = (row: ProcurementRow): string => {
    if (row.hold !== 'active') return row.holdReason ?? '';
    if (row.nextItem !== null) return sentences.unmet(row.nextItem);
    const next = nextPhase(row.phase);
    if (next !== null)
      return t('procurements.card.ready', { phase: t(`terms.phaseLower.${next}`) });
    return row.nextDeadline ? titleOf(t, row.nextDeadline) : t('procurements.card.settled');
  };
  const chip = (row: ProcurementRow) =>
    row.nextDeadline && chipOf(t, format, row.nextDeadline, today);
  return { waitsFor, chip };
};
