import { useTranslation } from 'react-i18next';
import { Button } from '#ui/Button';
import styles from './Preview.module.css';
import type { Shown } from './sums.ts';

/** No agreement of the sheet is as those that were asked for. */
export function NoneShown({
  shown,
  of,
  onShowAll,
}: {
  readonly shown: Shown;
  /** All agreements of the sheet. */
  readonly of: number;
  readonly onShowAll: () => void;
}) {
  const { t } = useTranslation();
  const reason = { all: 'none', asked: 'noneAsked', clear: 'noneClear' } as const;
  return (
    <div className={styles.empty}>
      <p>{t(`importing.show.${of === 0 ? 'none' : reason[shown]}`)}</p>
      {shown !== 'all' && of > 0 && (
        <Button onClick={onShowAll}>{t('importing.show.showAll')}</Button>
      )}
    </div>
  );
}
