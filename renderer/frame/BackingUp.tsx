import { useTranslation } from 'react-i18next';
import { useBackUp } from '#state/backUp';
import { useFormat } from '#words/format';
import { LongWork } from './LongWork.tsx';

/** A backup that was asked for copies attachments: how far it has come, and the way to call it off. */
export function BackingUp() {
  const { t } = useTranslation();
  const format = useFormat();
  const { copying, stop } = useBackUp();
  const { done, of } = copying ?? { done: 0, of: 0 };
  return (
    <LongWork
      work={copying}
      title={t('frame.backUp.copying')}
      description={t('frame.backUp.copied', { done: format.size(done), of: format.size(of) })}
      stopLabel={t('frame.backUp.stop')}
      onStop={stop}
    />
  );
}
