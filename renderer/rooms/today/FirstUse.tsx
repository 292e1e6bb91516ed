import { useTranslation } from 'react-i18next';
import { useWorkbench } from '#state/store';
import { Button } from '#ui/Button';
import { Icon, type IconName } from '#ui/Icon';
import { FirstQuestions } from './FirstQuestions.tsx';
import styles from './FirstUse.module.css';
import { useTodayView } from './todayView.ts';

/** What an empty register shows in place of a day: three questions, and the three ways to begin. */
export function FirstUse({ onNewProcurement }: { readonly onNewProcurement: () => void }) {
  const { t } = useTranslation();
  const act = useWorkbench((state) => state.act);
  const go = useWorkbench((state) => state.go);
  const isPastQuestions = useTodayView((state) => state.isPastQuestions);
  const ways: readonly {
    readonly icon: IconName;
    readonly way: 'list' | 'procurement' | 'example';
    readonly onDo: () => void;
  }[] = [
    { icon: 'tableImport', way: 'list', onDo: () => go({ room: 'import' }) },
    { icon: 'kanban', way: 'procurement', onDo: onNewProcurement },
    {
      icon: 'eye',
      way: 'example',
      onDo: () => void act('example.fill', {}, { toast: true }),
    },
  ];
  return (
    <div className={styles.first}>
      {!isPastQuestions && <FirstQuestions />}
      <ol className={styles.ways}>
        {ways.map(({ icon, way, onDo }, index) => (
          <li key={way} className={styles.way}>
            <Icon name={icon} size={18} />
            <div>
              <h2 className={styles.name}>{t(`today.first.${way}`)}</h2>
              <p className={styles.detail}>{t(`today.first.${way}Detail`)}</p>
            </div>
            <Button kind={index === 0 ? 'primary' : 'plain'} onClick={onDo}>
              {t(`today.first.${way}Do`)}
            </Button>
          </li>
        ))}
      </ol>
      {isPastQuestions && (
        <p className={styles.settings}>
          {t('today.first.settings')}{' '}
          <button type="button" className={styles.link} onClick={() => go({ room: 'settings' })}>
            {t('today.first.settingsDo')}
          </button>
          .
        </p>
      )}
    </div>
  );
}
