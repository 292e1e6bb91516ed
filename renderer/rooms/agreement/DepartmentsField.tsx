import { useTranslation } from 'react-i18next';
import { useFacts } from '#agreements/useFacts';
import type { Agreement } from '#domain/agreement';
import { useOpening } from '#state/answers';
import { TickField } from './TickField.tsx';

/** The departments that use the agreement. */
export function DepartmentsField({ agreement }: { readonly agreement: Agreement }) {
  const { t } = useTranslation();
  const { registers } = useOpening();
  const { keep, of } = useFacts(agreement.id);
  const ids = agreement.departmentIds;
  const choosable = registers.departments.filter(
    ({ id, archived }) => !archived || ids.includes(id),
  );
  return (
    <TickField
      field={{
        ...of('departmentIds'),
        help: choosable.length === 0 ? t('agreement.departments.noneInRegister') : undefined,
      }}
      options={choosable.map(({ id, name }) => ({ value: id, label: name }))}
      chosen={ids}
      none={t('agreement.departments.none')}
      onChoose={(chosen) => void keep('departmentIds')(chosen)}
    />
  );
}
