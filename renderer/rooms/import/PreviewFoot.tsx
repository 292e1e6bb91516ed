import { useTranslation } from 'react-i18next';
import { RoomFoot } from '#frame/Room';
import { useOpening } from '#state/answers';
import { Button } from '#ui/Button';
import { KeyHint } from '#ui/KeyHint';
import { useFormat } from '#words/format';
import { useImportView } from './importView.ts';

/** What an import can be taken back with, and the two ways on. */
export function PreviewFoot({
  keys,
  fileName,
  isBusy,
}: {
  /** The agreements to take in. */
  readonly keys: readonly string[];
  readonly fileName: string;
  readonly isBusy: boolean;
}) {
  const { t } = useTranslation();
  const format = useFormat();
  const { today } = useOpening();
  const takeIn = useImportView((state) => state.takeIn);
  const leave = useImportView((state) => state.leave);
  const isTakingIn = useImportView((state) => state.isTakingIn);
  const name =
    fileName === ''
      ? t('importing.pastedName', { date: today })
      : fileName.replace(/\.[^.]+$/, '').slice(0, 200) || fileName;
  return (
    <RoomFoot
      isTall
      end={
        <>
          <Button aria-disabled={isTakingIn} onClick={isTakingIn ? undefined : leave}>
            {t('importing.foot.cancel')}
          </Button>
          <Button
            kind="primary"
            aria-disabled={keys.length === 0 || isBusy || isTakingIn}
            onClick={() => {
              if (keys.length > 0 && !isBusy) void takeIn(keys, name);
            }}
          >
            {isTakingIn
              ? t('importing.foot.takingIn')
              : t('importing.foot.takeIn', {
                  count: keys.length,
                  replace: { count: format.number(keys.length) },
                })}
          </Button>
        </>
      }
    >
      <span>
        {t('importing.foot.undoBefore')} <KeyHint keys="Ctrl Z" />. {t('importing.foot.undoAfter')}
      </span>
    </RoomFoot>
  );
}
