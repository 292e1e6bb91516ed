import { useTranslation } from 'react-i18next';
import type { ImportOutcome } from '#contract/lists';
import { Room, RoomHead, RoomWork } from '#frame/Room';
import { useWorkbench } from '#state/store';
import { Button } from '#ui/Button';
import { useFormat } from '#words/format';
import styles from './ImportRoom.module.css';
import { useImportView } from './importView.ts';

/** What the import did, until another list is chosen; or that it was taken back. */
export function Done({
  outcome,
  isTakenBack,
}: {
  readonly outcome: ImportOutcome;
  readonly isTakenBack: boolean;
}) {
  const { t } = useTranslation();
  const format = useFormat();
  const go = useWorkbench((state) => state.go);
  const choose = useImportView((state) => state.choose);
  const isChoosing = useImportView((state) => state.isChoosing);
  const { name, agreements, changed, noted, suppliers, departments, questions, skipped } = outcome;
  const figure = (count: number) => ({ count, replace: { count: format.number(count) } });
  const said = isTakenBack
    ? [t('importing.done.takenBack', { name })]
    : [
        ...(agreements > 0 || changed + noted + suppliers + departments === 0
          ? [
              t('importing.done.agreements', {
                name,
                count: agreements,
                replace: { name, count: format.number(agreements) },
              }),
            ]
          : []),
        ...(changed > 0 ? [t('importing.done.changed', figure(changed))] : []),
        ...(noted > 0 ? [t('importing.done.noted', figure(noted))] : []),
        ...(departments > 0 ? [t('importing.done.departments', figure(departments))] : []),
        ...(suppliers > 0 ? [t('importing.done.suppliers', figure(suppliers))] : []),
        ...(questions > 0 ? [t('importing.done.questions', figure(questions))] : []),
        ...(skipped > 0 ? [t('importing.done.skipped', figure(skipped))] : []),
      ];
  const again = (
    <Button
      kind={isTakenBack ? 'primary' : 'plain'}
      icon="tableImport"
      aria-disabled={isChoosing}
      onClick={() => void choose()}
    >
      {t('importing.done.again')}
    </Button>
  );
  return (
    <Room>
      <RoomHead title={t('importing.title')} />
      <RoomWork>
        <div className={styles.start}>
          <p className={styles.sentence} role="status">
            {said.join(' ')}
          </p>
          <div className={styles.ways}>
            {!isTakenBack && (
              <Button
                kind="primary"
                icon="file"
                data-start
                onClick={() => go({ room: 'agreements' })}
              >
                {t('importing.done.toAgreements')}
              </Button>
            )}
            {again}
          </div>
        </div>
      </RoomWork>
    </Room>
  );
}
