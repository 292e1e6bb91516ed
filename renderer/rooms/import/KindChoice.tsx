import { useTranslation } from 'react-i18next';
import { type ListKind, listKinds } from '#domain/listKind';
import { SegmentedControl } from '#ui/SegmentedControl';
import { useImportView } from './importView.ts';

/** What the list is about: as its headings look, until a person says otherwise. */
export function KindChoice({ kind }: { readonly kind: ListKind }) {
  const { t } = useTranslation();
  const chooseKind = useImportView((state) => state.chooseKind);
  return (
    <SegmentedControl
      small
      label={t('importing.kind.label')}
      value={kind}
      onChange={chooseKind}
      options={listKinds.map((value) => ({ value, label: t(`importing.kind.${value}`) }))}
    />
  );
}
