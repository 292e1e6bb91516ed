import { useTranslation } from 'react-i18next';
import { useOpening } from '#state/answers';
import { useWorkbench } from '#state/store';
import { Button } from '#ui/Button';
import styles from './Today.module.css';
import { useTodayView } from './todayView.ts';

/** Says that what is shown is invented, and takes it away; then what stays because it was gone on with. */
export function ExampleLine() {
  const { t } = useTranslation();
  const { settings } = useOpening();
  const act = useWorkbench((state) => state.act);
  const { exampleStays, sayStays } = useTodayView();
  const remove = async () => {
    const answer = await act('example.remove', {}, { toast: true });
    if (answer.ok) sayStays(answer.value.stays);
  };
  if (settings.exampleSince !== '') {
    return (
      <div className={styles.example}>
        <p>{t('today.example.shown')}</p>
        <Button kind="quiet" small onClick={() => void remove()}>
          {t('today.example.remove')}
        </Button>
      </div>
    );
  }
  if (exampleStays.length === 0) return null;
  return (
    <div className={styles.example}>
      <p>{t('today.example.stays', { titles: exampleStays.join(', ') })}</p>
      <Button kind="quiet" small onClick={() => sayStays([])}>
        {t('today.hide')}
      </Button>
    </div>
  );
}
