import { useTranslation } from 'react-i18next';
import type { TableFormat } from '#domain/table';
import { Button } from '#ui/Button';
import { IconButton } from '#ui/IconButton';
import { MenuButton } from '#ui/Menu';
import { useRoomCommands } from './roomCommands.ts';
import { useShortcut } from './shortcuts.tsx';

/**
 * The room's list as a file: Excel, also by Ctrl+Shift+E, CSV, and where `onPaper` is given a PDF,
 * also by Ctrl+Shift+P. All of them from the palette too.
 */
export function SaveList({
  label,
  onSave,
  onPaper,
  onDisclose,
  isNamed = false,
}: {
  /** What is saved, where it is not the list of the room. */
  readonly label?: string;
  readonly onSave: (format: TableFormat) => Promise<unknown>;
  readonly onPaper?: () => Promise<unknown>;
  /** Opens what makes a list to be given out. */
  readonly onDisclose?: () => void;
  /** Its name stands on it, where the room does not tell what is saved. */
  readonly isNamed?: boolean;
}) {
  const { t } = useTranslation();
  const name = label ?? t('frame.saveList.label');
  const save = (format: TableFormat) => void onSave(format);
  useShortcut('ctrl+shift+e', () => save('xlsx'));
  useShortcut('ctrl+shift+p', () => (onPaper ? void onPaper() : false));
  const ways = [
    ...(onPaper
      ? [
          {
            id: 'list pdf',
            label: t('frame.saveList.pdf'),
            icon: 'paper',
            keys: 'Ctrl Shift P',
            onDo: () => void onPaper(),
          } as const,
        ]
      : []),
    {
      id: 'list xlsx',
      label: label === undefined ? t('frame.saveList.xlsx') : t('frame.saveList.asXlsx', { label }),
      icon: 'download',
      keys: 'Ctrl Shift E',
      onDo: () => save('xlsx'),
    },
    {
      id: 'list csv',
      label: label === undefined ? t('frame.saveList.csv') : t('frame.saveList.asCsv', { label }),
      icon: 'download',
      onDo: () => save('csv'),
    },
    ...(onDisclose
      ? [
          {
            id: 'list disclosure',
            label: t('frame.saveList.disclosure'),
            icon: 'lock',
            onDo: onDisclose,
          } as const,
        ]
      : []),
  ] as const;
  useRoomCommands(ways);
  return (
    <MenuButton
      trigger={
        isNamed ? (
          <Button icon="download">{name}</Button>
        ) : (
          <IconButton icon="download" framed size="large" label={name} />
        )
      }
      items={ways.map(({ onDo, id: _id, ...way }) => ({ ...way, onChoose: onDo }))}
    />
  );
}
