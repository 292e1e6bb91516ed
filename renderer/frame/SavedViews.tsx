import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { RoomView, ViewedRoom } from '#domain/roomView';
import { useRoomViews } from '#state/roomViews';
import { Button } from '#ui/Button';
import { Dialog } from '#ui/Dialog';
import { FieldFrame } from '#ui/Field';
import { IconButton } from '#ui/IconButton';
import { MenuButton } from '#ui/Menu';

/** Arrangements of a room kept under names: shown, saved anew, and taken away. */
export function SavedViews({
  room,
  now,
  first,
  onShow,
}: {
  readonly room: ViewedRoom;
  /** How the room is arranged now. */
  readonly now: RoomView;
  /** How it is arranged when nobody has chosen anything. */
  readonly first: RoomView;
  readonly onShow: (view: RoomView) => void;
}) {
  const { t } = useTranslation();
  const { kept, save, remove } = useRoomViews();
  const [isNaming, setNaming] = useState(false);
  const saved = kept.filter((one) => one.room === room && one.name !== '');
  return (
    <>
      <MenuButton
        trigger={<IconButton icon="eye" framed label={t('savedViews.label')} />}
        items={[
          { kind: 'rule', label: t('savedViews.label') },
          { label: t('savedViews.first'), onChoose: () => onShow(first) },
          ...saved.map(({ name, view }) => ({ label: name, onChoose: () => onShow(view) })),
          { kind: 'rule' },
          { label: t('savedViews.save'), icon: 'plus', onChoose: () => setNaming(true) },
          ...saved.map(({ name }) => ({
            label: t('savedViews.remove', { name }),
            icon: 'trash' as const,
            onChoose: () => remove(room, name),
          })),
        ]}
      />
      {isNaming && (
        <NameView
          names={saved.map(({ name }) => name)}
          onName={(name) => {
            save(room, name, now);
            setNaming(false);
          }}
          onClose={() => setNaming(false)}
        />
      )}
    </>
  );
}

const formId = 'name-view';

function NameView({
  names,
  onName,
  onClose,
}: {
  readonly names: readonly string[];
  readonly onName: (name: string) => void;
  readonly onClose: () => void;
}) {
  const { t } = useTranslation();
  const [name, setName] = useState('');
  const [isMissing, setMissing] = useState(false);
  const isTaken = names.includes(name.trim());
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={t('savedViews.title')}
      actions={
        <>
          <Button onClick={onClose}>{t('savedViews.leave')}</Button>
          <Button kind="primary" type="submit" form={formId}>
            {t('savedViews.keep')}
          </Button>
        </>
      }
    >
      <form
        id={formId}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          if (name.trim() === '') setMissing(true);
          else onName(name.trim());
        }}
      >
        <FieldFrame
          field={{
            label: t('savedViews.name'),
            help: isTaken ? t('savedViews.taken') : t('savedViews.help'),
          }}
          error={isMissing ? t('savedViews.missing') : null}
        >
          {(control) => (
            <input
              {...control}
              type="text"
              autoComplete="off"
              maxLength={60}
              value={name}
              onChange={(event) => {
                setMissing(false);
                setName(event.currentTarget.value);
              }}
            />
          )}
        </FieldFrame>
      </form>
    </Dialog>
  );
}
