import { useTranslation } from 'react-i18next';
import type { TableFormat } from '#domain/table';
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
}: {
  /** What is saved, where it is not the list of the room. */
  readonly label?: string;
  readonly onSave: (format: TableFormat) => Promise<void>;
  readonly onPaper?: () => Promise<void>;
}) {
  const { t } = useTranslation();
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
      label: t('frame.saveList.xlsx'),
      icon: 'download',
      keys: 'Ctrl Shift E',
      onDo: () => save('xlsx'),
    },
    {
      id: 'list csv',
      label: t('frame.saveList.csv'),
      icon: 'download',
      onDo: () => save('csv'),
    },
  ] as const;
  useRoomCommands(
    label === undefined ? ways : ways.map((way) => ({ ...way, label: `${label}: ${way.label}` })),
  );
  return (
    <MenuButton
      trigger={
        <IconButton
          icon="download"
          framed
          size="large"
          label={label ?? t('frame.saveList.label')}
        />
      }
      items={ways.map(({ onDo, id: _id, ...way }) => ({ ...way, onChoose: onDo }))}
    />
  );
}
