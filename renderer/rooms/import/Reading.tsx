import { useTranslation } from 'react-i18next';
import { Room, RoomHead, RoomWork } from '#frame/Room';
import { useShortcut } from '#frame/shortcuts';
import { Button } from '#ui/Button';
import { ProgressBar } from '#ui/ProgressBar';
import { useFormat } from '#words/format';
import styles from './ImportRoom.module.css';
import { type Progress, useImportView } from './importView.ts';

/** How far a reading has come, in words and as a bar. Shown only when it takes its time. */
export function ReadingProgress({
  label,
  progress,
  unit = 'rows',
}: {
  readonly label: string;
  readonly progress: Progress | null;
  readonly unit?: 'rows' | 'agreements';
}) {
  const { t } = useTranslation();
  const format = useFormat();
  const stop = useImportView((state) => state.stop);
  const rows = format.number(progress?.rows ?? 0);
  const said =
    progress === null || progress.rows === 0
      ? null
      : progress.of === null
        ? t('importing.reading.rows', { rows })
        : t(`importing.reading.${unit}Of`, { rows, of: format.number(progress.of) });
  useShortcut('escape', () => void stop());
  return (
    <div className={styles.reading}>
      <p role="status">{label}</p>
      <div className={styles.progress}>
        <ProgressBar label={label} done={progress?.rows ?? 0} of={progress?.of ?? null} />
      </div>
      <span className={styles.quiet}>{said}</span>
      <Button keys="Esc" onClick={() => void stop()}>
        {t('importing.reading.stop')}
      </Button>
    </div>
  );
}

/** How far the taking in has come, while one goes on; drawn alone, since it comes often. */
export function TakingIn() {
  const { t } = useTranslation();
  const takingIn = useImportView((state) => state.takingIn);
  if (takingIn === null) return null;
  return (
    <ReadingProgress
      label={t('importing.reading.takingIn')}
      progress={takingIn === 'begun' ? null : takingIn}
      unit="agreements"
    />
  );
}

/** A list is being read. */
export function Reading({
  what,
  progress,
}: {
  readonly what: 'file' | 'cells';
  readonly progress: Progress | null;
}) {
  const { t } = useTranslation();
  return (
    <Room>
      <RoomHead title={t('importing.title')} />
      <RoomWork>
        <ReadingProgress label={t(`importing.reading.${what}`)} progress={progress} />
      </RoomWork>
    </Room>
  );
}
