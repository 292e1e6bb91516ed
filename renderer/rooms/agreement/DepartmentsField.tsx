import { useTranslation } from 'react-i18next';
import type { Agreement } from '#domain/agreement';
import { useOpening } from '#state/answers';
import { FieldFrame } from '#ui/Field';
import { Icon } from '#ui/Icon';
import { MenuButton } from '#ui/Menu';
import styles from './Facts.module.css';
import { useFacts } from './useFacts.ts';

/** The departments that use the agreement, ticked in a menu and said by name. */
export function DepartmentsField({ agreement }: { readonly agreement: Agreement }) {
  const { t } = useTranslation();
  const { registers } = useOpening();
  const { keep, of } = useFacts(agreement.id);
  const ids = agreement.departmentIds;
  const names = registers.departments.filter(({ id }) => ids.includes(id)).map(({ name }) => name);
  const choosable = registers.departments.filter(
    ({ id, archived }) => !archived || ids.includes(id),
  );
  const field = of('departmentIds');
  return (
    <FieldFrame
      field={{
        ...field,
        help: choosable.length === 0 ? t('agreement.departments.noneInRegister') : undefined,
      }}
      error={null}
      isLabelled={false}
    >
      {(control, labelId) => (
        <MenuButton
          align="start"
          items={choosable.map(({ id, name }) => ({
            kind: 'tick',
            label: name,
            isTicked: ids.includes(id),
            onTick: (isTicked) =>
              void keep('departmentIds')(
                isTicked ? [...ids, id] : ids.filter((chosen) => chosen !== id),
              ),
          }))}
          trigger={
            <button
              type="button"
              id={control.id}
              className={styles.menu}
              aria-labelledby={`${labelId} ${control.id}`}
              aria-describedby={control['aria-describedby']}
              disabled={choosable.length === 0}
            >
              <span>{names.length === 0 ? t('agreement.departments.none') : names.join(', ')}</span>
              <Icon name="chevronDown" size={15} />
            </button>
          }
        />
      )}
    </FieldFrame>
  );
}
