import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useCaseFile } from '#state/caseFile';
import { Button } from '#ui/Button';
import { Dialog } from '#ui/Dialog';
import { ProgressBar } from '#ui/ProgressBar';
import { useFormat } from '#words/format';

/** So long a case may take to be packed before anything is said of it, in milliseconds. */
const patience = 600;

/** A whole case is being packed: how far it has come, and the way to call it off. */
export function SavingCaseFile() {
  const { t } = useTranslation();
  const format = useFormat();
  const writing = useCaseFile((state) => state.writing);
  const stop = useCaseFile((state) => state.stop);
  const [isLong, setLong] = useState(false);
  const isWriting = writing !== null;
  useEffect(() => {
    if (!isWriting) return setLong(false);
    const waiting = setTimeout(() => setLong(true), patience);
    return () => clearTimeout(waiting);
  }, [isWriting]);
  if (writing === null || !isLong) return null;
  const { done, of } = writing;
  return (
    <Dialog
      isOpen
      onClose={stop}
      title={t('frame.caseFile.writing')}
      description={
        of === 0
          ? t('frame.caseFile.printing')
          : t('frame.caseFile.packed', { done: format.size(done), of: format.size(of) })
      }
      actions={
        <Button keys="Esc" onClick={stop}>
          {t('frame.caseFile.stop')}
        </Button>
      }
    >
      <ProgressBar label={t('frame.caseFile.writing')} done={done} of={of} />
    </Dialog>
  );
}
