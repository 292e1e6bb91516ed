import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { ListPreview } from '#contract/lists';
import { RoomFoot } from '#frame/Room';
import { useOpening } from '#state/answers';
import { Button } from '#ui/Button';
import { KeyHint } from '#ui/KeyHint';
import { useFormat } from '#words/format';
import { chosenIn } from './comparison.ts';
import { useImportView } from './importView.ts';
import { nameOfList } from './said.ts';

/** What an import can be taken back with, and the two ways on. */
export function PreviewFoot({
  preview,
  keys,
  isBusy,
}: {
  readonly preview: ListPreview;
  /** The agreements to take in. */
  readonly keys: readonly string[];
  readonly isBusy: boolean;
}) {
  const { t } = useTranslation();
  const format = useFormat();
  const { today } = useOpening();
  const takeIn = useImportView((state) => state.takeIn);
  const leave = useImportView((state) => state.leave);
  const isTakingIn = useImportView((state) => state.takingIn !== null);
  const answers = useImportView((state) => state.answers);
  const { fileName } = preview;
  const name = nameOfList(t, fileName, today);
  const note = t('importing.compare.noteText', { name, date: today });
  const { changes, notes } = useMemo(
    () => chosenIn(preview, answers, note),
    [preview, answers, note],
  );
  const others = changes.length + (notes?.length ?? 0);
  const isNothing = keys.length + others === 0;
  const figure = (count: number) => ({ count, replace: { count: format.number(count) } });
  const label =
    others === 0
      ? t('importing.foot.takeIn', figure(keys.length))
      : keys.length === 0
        ? t('importing.foot.change', figure(others))
        : t('importing.foot.takeInAndChange', {
            added: format.number(keys.length),
            changed: format.number(others),
          });
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
            aria-disabled={isNothing || isBusy || isTakingIn}
            onClick={() => {
              if (!isNothing && !isBusy) void takeIn(keys, name, note);
            }}
          >
            {isTakingIn ? t('importing.foot.takingIn') : label}
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
