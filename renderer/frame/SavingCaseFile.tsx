import { useTranslation } from 'react-i18next';
import { useCaseFile } from '#state/caseFile';
import { useFormat } from '#words/format';
import { LongWork } from './LongWork.tsx';

/** A whole case is being packed: how far it has come, and the way to call it off. */
export function SavingCaseFile() {
  const { t } = useTranslation();
  const format = useFormat();
  const { writing, stop } = useCaseFile();
  const { done, of } = writing ?? { done: 0, of: 0 };
  return (
    <LongWork
      work={writing}
      title={t('frame.caseFile.writing')}
      description={
        of === 0
          ? t('frame.caseFile.printing')
          : t('frame.caseFile.packed', { done: format.size(done), of: format.size(of) })
      }
      stopLabel={t('frame.caseFile.stop')}
      onStop={stop}
    />
  );
}
