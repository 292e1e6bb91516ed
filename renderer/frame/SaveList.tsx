import { useTranslation } from 'react-i18next';
import type { TableFormat } from '#domain/table';
import { IconButton } from '#ui/IconButton';
import { MenuButton } from '#ui/Menu';
import { useShortcut } from './shortcuts.tsx';

/** The room's list as a file: Excel, also by Ctrl+Shift+E, or CSV. */
export function SaveList({ onSave }: { readonly onSave: (format: TableFormat) => Promise<void> }) {
  const { t } = useTranslation();
  const save = (format: TableFormat) => void onSave(format);
  useShortcut('ctrl+shift+e', () => save('xlsx'));
  return (
    <MenuButton
      trigger={<IconButton icon="download" framed size="large" label={t('frame.saveList.label')} />}
      items={[
        {
          label: t('frame.saveList.xlsx'),
          icon: 'download',
          keys: 'Ctrl Shift E',
          onChoose: () => save('xlsx'),
        },
        { label: t('frame.saveList.csv'), onChoose: () => save('csv') },
      ]}
    />
  );
}
