import { useTranslation } from 'react-i18next';
import { Icon } from '#ui/Icon';
import styles from './Preview.module.css';

/** What the marks of the grid mean. */
export function MarkKey() {
  const { t } = useTranslation();
  return (
    <>
      <span className={styles.keyed}>
        <i className={styles.questionKey}>
          <Icon name="question" size={10} />
        </i>
        {t('importing.facts.question')}
      </span>
      <span className={styles.keyed}>
        <i className={styles.errorKey}>
          <Icon name="alertOctagon" size={10} />
        </i>
        {t('importing.facts.error')}
      </span>
    </>
  );
}
