import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Failure } from '#domain/result';
import { useWorkbench } from '#state/store';
import { Button } from '#ui/Button';
import { failureSentence } from '#words/sentence';
import styles from './Refused.module.css';

/** Shown in place of the workbench when its store could not be opened: why, and what can be done. */
export function Refused({ failure }: { readonly failure: Failure }) {
  const { t } = useTranslation();
  const act = useWorkbench((state) => state.act);
  const [latest, setLatest] = useState(failure);
  const restore = async () => {
    const answer = await act('store.restore', {});
    if (!answer.ok) setLatest(answer.failure);
  };
  return (
    <main className={styles.page}>
      <h1>{t('frame.refused.title')}</h1>
      <p role="alert">{failureSentence(t, latest)}</p>
      <div className={styles.actions}>
        {failure.code === 'store.damaged' && (
          <Button kind="primary" onClick={() => void restore()}>
            {t('frame.refused.restore')}
          </Button>
        )}
        <Button onClick={() => void act('store.showFolder', {})}>
          {t('frame.refused.folder')}
        </Button>
        <Button onClick={() => void act('desk.leave', {})}>{t('frame.refused.quit')}</Button>
      </div>
    </main>
  );
}
