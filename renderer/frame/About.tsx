import { useTranslation } from 'react-i18next';
import { useAnswer } from '#state/answers';
import { useWorkbench } from '#state/store';
import { Button } from '#ui/Button';
import { Dialog } from '#ui/Dialog';
import styles from './About.module.css';

/** Which program this is, where it keeps things, and what it is built with. */
export function About({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation();
  const act = useWorkbench((state) => state.act);
  const about = useAnswer('store.about', {});
  const { appVersion, folder } =
    about.state === 'shown' ? about.value : { appVersion: '', folder: '' };
  return (
    <Dialog
      isOpen
      isWide
      onClose={onClose}
      title={t('frame.about.title')}
      description={t('frame.about.version', { version: appVersion })}
      actions={
        <>
          <Button icon="folder" onClick={() => void act('store.showFolder', {})}>
            {t('frame.showInFolder')}
          </Button>
          <Button onClick={onClose}>{t('frame.close')}</Button>
        </>
      }
    >
      <section>
        <h3 className={styles.head}>{t('frame.about.data')}</h3>
        <p>{t('frame.about.dataText')}</p>
        <p className={styles.folder}>{folder}</p>
      </section>
      <section>
        <h3 className={styles.head}>{t('frame.about.licences')}</h3>
        <p className={styles.licences}>{t('frame.about.licencesText')}</p>
      </section>
    </Dialog>
  );
}
