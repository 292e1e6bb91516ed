import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '#ui/Button';
import styles from './ChangeMany.module.css';
import { RoomFoot } from './Room.tsx';

/** The foot of a list while several rows are chosen: how many, and what can be done with them. */
export function ChosenFoot({
  count,
  onChange,
  children,
}: {
  readonly count: number;
  readonly onChange: () => void;
  /** What more can be done. */
  readonly children?: ReactNode;
}) {
  const { t } = useTranslation();
  return (
    <RoomFoot>
      <section aria-label={t('many.label')} className={styles.chosen}>
        <b>{t('many.chosen', { count })}</b>
        <Button small icon="pencil" keys="Ctrl E" onClick={onChange}>
          {t('many.change')}
        </Button>
        {children}
      </section>
    </RoomFoot>
  );
}
