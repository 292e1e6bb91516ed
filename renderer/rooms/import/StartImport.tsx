import { useTranslation } from 'react-i18next';
import type { Failure } from '#domain/result';
import { Room, RoomHead, RoomWork } from '#frame/Room';
import { Button } from '#ui/Button';
import { Icon } from '#ui/Icon';
import { KeyHint } from '#ui/KeyHint';
import { failureSentence } from '#words/sentence';
import styles from './ImportRoom.module.css';
import { useImportView } from './importView.ts';

/** Nothing is read yet: what may be read, and why the last file could not be. */
export function StartImport({
  refusal,
  wasStopped,
}: {
  readonly refusal: Failure | null;
  readonly wasStopped: boolean;
}) {
  const { t } = useTranslation();
  const choose = useImportView((state) => state.choose);
  const isChoosing = useImportView((state) => state.isChoosing);
  return (
    <Room>
      <RoomHead title={t('importing.title')} />
      <RoomWork>
        <div className={styles.start}>
          <div role="alert">
            {refusal && (
              <p className={styles.refusal}>
                <Icon name="alertOctagon" size={16} />
                <span>{failureSentence(t, refusal)}</span>
              </p>
            )}
            {wasStopped && <p className={styles.said}>{t('importing.start.stopped')}</p>}
          </div>
          <p className={styles.sentence}>{t('importing.start.sentence')}</p>
          <div className={styles.ways}>
            <Button
              kind="primary"
              icon="tableImport"
              data-start
              aria-disabled={isChoosing}
              onClick={() => void choose()}
            >
              {t(refusal ? 'importing.start.chooseOther' : 'importing.start.choose')}
            </Button>
            <span className={styles.key}>
              <KeyHint keys="Ctrl V" /> {t('importing.start.paste')}
            </span>
          </div>
          <p className={styles.quiet}>{t('importing.start.limits')}</p>
        </div>
      </RoomWork>
    </Room>
  );
}
