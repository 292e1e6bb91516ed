import { useTranslation } from 'react-i18next';
import { IconButton } from '#ui/IconButton';
import type { BesideList } from './useBeside.tsx';

/** Opens and closes the inspector with the mouse; Ctrl+Enter does it on a row. */
export function BesideToggle({ beside }: { readonly beside: BesideList }) {
  const { t } = useTranslation();
  return (
    <IconButton
      framed
      icon="sidebarRight"
      label={t('beside.toggle')}
      keys="Ctrl Enter"
      aria-pressed={beside.isOpen}
      onClick={() => (beside.isOpen ? beside.close() : beside.open())}
    />
  );
}
