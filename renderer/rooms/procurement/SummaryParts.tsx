import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type SummarySection, summarySections } from '#domain/caseSummary';
import { plainTable } from '#domain/roomView';
import { savePaper } from '#state/paper';
import { lastView, useRoomViews } from '#state/roomViews';
import { Button } from '#ui/Button';
import { CheckField } from '#ui/CheckField';
import { Dialog } from '#ui/Dialog';
import styles from './SummaryParts.module.css';

const formId = 'summary-parts';

/** The parts that were left out the last time. */
const partsLeftOut = (): readonly SummarySection[] => {
  const kept = lastView('caseSummary')?.filters ?? {};
  return summarySections.filter((part) => kept[part] === false);
};

/** Writes the summary of a case with the parts that were chosen last. */
export const saveSummary = (id: string): Promise<boolean> =>
  savePaper('paper.procurement', { id, leftOut: [...partsLeftOut()] });

/** Which parts the summary of a case has: chosen before it is written, and remembered. */
export function SummaryParts({
  id,
  onClose,
}: {
  readonly id: string;
  readonly onClose: () => void;
}) {
  const { t } = useTranslation();
  const [leftOut, setLeftOut] = useState(partsLeftOut);
  const choose = (next: readonly SummarySection[]) => {
    setLeftOut(next);
    const filters = Object.fromEntries(next.map((part) => [part, false]));
    const view = { look: '', filters, table: plainTable, isBeside: false };
    useRoomViews.getState().save('caseSummary', '', view);
  };
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={t('procurement.summaryParts.title')}
      description={t('procurement.summaryParts.help')}
      actions={
        <>
          {leftOut.length > 0 && (
            <Button kind="quiet" onClick={() => choose([])}>
              {t('procurement.summaryParts.all')}
            </Button>
          )}
          <Button onClick={onClose}>{t('procurement.summaryParts.leave')}</Button>
          <Button type="submit" form={formId} kind="primary">
            {t('procurement.summaryParts.save')}
          </Button>
        </>
      }
    >
      <form
        id={formId}
        className={styles.parts}
        onSubmit={(event) => {
          event.preventDefault();
          onClose();
          void saveSummary(id);
        }}
      >
        {summarySections.map((part) => (
          <CheckField
            key={part}
            label={t(`procurement.summaryPart.${part}`)}
            value={!leftOut.includes(part)}
            onCommit={async (isIn) => {
              choose(
                summarySections.filter((one) => (one === part ? !isIn : leftOut.includes(one))),
              );
              return null;
            }}
          />
        ))}
      </form>
    </Dialog>
  );
}
