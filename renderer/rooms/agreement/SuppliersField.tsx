import { useTranslation } from 'react-i18next';
import { factId, useFacts } from '#agreements/useFacts';
import { WholeField } from '#agreements/WholeField';
import type { AgreementView } from '#contract/agreements';
import type { AgreementSupplier } from '#domain/agreement';
import { useOpening } from '#state/answers';
import { useWorkbench } from '#state/store';
import { ComboField } from '#ui/ComboField';
import { IconButton } from '#ui/IconButton';
import { LinkButton } from '#ui/LinkButton';
import { failureSentence } from '#words/sentence';
import styles from './Facts.module.css';

/** Who delivers: added from the register or as new, each with its rank in a ranked framework. */
export function SuppliersField({ view }: { readonly view: AgreementView }) {
  const { t } = useTranslation();
  const { registers } = useOpening();
  const act = useWorkbench((state) => state.act);
  const go = useWorkbench((state) => state.go);
  const { agreement, suppliers } = view;
  const { keep } = useFacts(agreement.id);
  const chosen: readonly AgreementSupplier[] = suppliers.map(({ id, rank }) => ({
    supplierId: id,
    rank,
  }));
  const keepAll = (next: readonly AgreementSupplier[]) => keep('suppliers')([...next]);
  const add = (supplierId: string) => keepAll([...chosen, { supplierId, rank: null }]);
  const isIn = (id: string) => chosen.some(({ supplierId }) => supplierId === id);
  return (
    <div className={styles.several}>
      {suppliers.length === 0 && <p className={styles.quiet}>{t('agreement.suppliers.none')}</p>}
      <ul>
        {suppliers.map(({ id, name, organisationNumber, rank }) => (
          <li key={id} className={styles.line}>
            <span className={styles.lineName}>
              <LinkButton onClick={() => go({ room: 'supplier', id })}>{name}</LinkButton>
              {organisationNumber && <span className={styles.number}> {organisationNumber}</span>}
            </span>
            <span className={styles.rank}>
              <WholeField
                isOptional
                variant="inline"
                isLabelHidden
                label={t('agreement.suppliers.rankOf', { name })}
                placeholder={t('agreement.suppliers.rank')}
                value={rank}
                onCommit={(next) =>
                  keepAll(
                    chosen.map((supplier) =>
                      supplier.supplierId === id ? { ...supplier, rank: next } : supplier,
                    ),
                  )
                }
              />
            </span>
            <IconButton
              icon="x"
              size="small"
              label={t('agreement.suppliers.remove', { name })}
              onClick={() => void keepAll(chosen.filter(({ supplierId }) => supplierId !== id))}
            />
          </li>
        ))}
      </ul>
      <ComboField
        key={suppliers.length}
        id={factId('suppliers')}
        isOptional
        isLabelHidden
        label={t('agreement.suppliers.add')}
        placeholder={t('agreement.suppliers.add')}
        value={null}
        options={registers.suppliers
          .filter(({ id }) => !isIn(id))
          .map(({ id, name, organisationNumber }) => ({
            value: id,
            label: name,
            detail: organisationNumber ?? undefined,
          }))}
        onCommit={(id) => (id === null ? Promise.resolve(null) : add(id))}
        onAdd={async (name) => {
          const answer = await act('supplier.keep', {
            id: null,
            facts: { name, organisationNumber: null },
          });
          return answer.ok ? add(answer.value.id) : failureSentence(t, answer.failure);
        }}
      />
    </div>
  );
}
