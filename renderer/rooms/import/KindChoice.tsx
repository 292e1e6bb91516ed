import { useTranslation } from 'react-i18next';
import { type ListKind, listKinds } from '#domain/listKind';
import { Icon } from '#ui/Icon';
import { MenuButton } from '#ui/Menu';
import { useImportView } from './importView.ts';
import styles from './Preview.module.css';

/** What the list is about: as its headings look, until a person says otherwise. */
export function KindChoice({ kind }: { readonly kind: ListKind }) {
  const { t } = useTranslation();
  const chooseKind = useImportView((state) => state.chooseKind);
  return (
    <MenuButton
      align="start"
      items={listKinds.map((each) => ({
        kind: 'tick' as const,
        label: t(`importing.kind.${each}`),
        isTicked: each === kind,
        onTick: () => chooseKind(each),
      }))}
      trigger={
        <button type="button" className={styles.choice}>
          {t('importing.kind.label')} <b>{t(`importing.kind.${kind}`).toLocaleLowerCase()}</b>
          <Icon name="chevronDown" size={14} />
        </button>
      }
    />
  );
}
