import { useTranslation } from 'react-i18next';
import type { AgreementView } from '#contract/agreements';
import { useDeviationTable } from '#followUp/deviationTable';
import { SaveList } from '#frame/SaveList';
import { saveTable } from '#state/saveTable';

/** The deviations of an agreement as a file. */
export function SaveDeviations({ view }: { readonly view: AgreementView }) {
  const { t } = useTranslation();
  const table = useDeviationTable(view);
  return (
    <SaveList
      label={t('followUp.deviations.save')}
      onSave={(format) => saveTable(table(), format)}
    />
  );
}
