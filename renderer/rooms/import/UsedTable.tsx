import { useTranslation } from 'react-i18next';
import type { SupplierTotal } from '#domain/listKind';
import { SelectField } from '#ui/SelectField';
import { useFormat } from '#words/format';
import styles from './OtherList.module.css';

/** The agreement that a total goes to: as a person chose, else the only one that it can be. */
export const agreementFor = (
  { key, candidates }: SupplierTotal,
  chosen: ReadonlyMap<string, string | null>,
): string | null => {
  const [only, ...others] = candidates;
  const proposed = only && others.length === 0 ? only.id : null;
  return chosen.has(key) ? (chosen.get(key) ?? null) : proposed;
};

/** What is bought from each supplier, the agreement that it is bought on, and what its ceiling is. */
export function UsedTable({
  totals,
  chosen,
  onChoose,
}: {
  readonly totals: readonly SupplierTotal[];
  readonly chosen: ReadonlyMap<string, string | null>;
  readonly onChoose: (key: string, agreementId: string | null) => void;
}) {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <table className={styles.table}>
      <caption className={styles.hidden}>{t('importing.used.caption')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('importing.target.supplier')}</th>
          <th scope="col" className={styles.amount}>
            {t('importing.used.total')}
          </th>
          <th scope="col">{t('importing.used.agreement')}</th>
          <th scope="col" className={styles.amount}>
            {t('importing.used.now')}
          </th>
          <th scope="col" className={styles.amount}>
            {t('importing.target.value')}
          </th>
        </tr>
      </thead>
      <tbody>
        {totals.map((total) => {
          const { key, name, organisationNumber, candidates, unclearRows } = total;
          const id = agreementFor(total, chosen);
          const agreement = candidates.find((one) => one.id === id);
          const isOver =
            agreement !== undefined &&
            agreement.ceiling !== null &&
            total.total > agreement.ceiling;
          return (
            <tr key={key}>
              <th scope="row">
                {name} {organisationNumber && <small>{organisationNumber}</small>}
                {unclearRows > 0 && (
                  <small className={styles.unclear}>
                    {t('importing.used.unclear', { count: unclearRows })}
                  </small>
                )}
              </th>
              <td className={styles.amount}>{format.amount(total.total)}</td>
              <td>
                {candidates.length === 0 ? (
                  <span className={styles.quiet}>{t('importing.used.noAgreement')}</span>
                ) : (
                  <SelectField
                    label={t('importing.used.which', { name })}
                    isLabelHidden
                    isSmall
                    isOptional
                    placeholder={t('importing.used.none')}
                    options={candidates.map((one) => ({
                      value: one.id,
                      label: [one.number, one.title].filter(Boolean).join(' '),
                    }))}
                    value={id}
                    onCommit={async (value) => {
                      onChoose(key, value);
                      return null;
                    }}
                  />
                )}
              </td>
              <td className={styles.amount}>
                {agreement?.valueUsed == null ? '' : format.amount(agreement.valueUsed)}
              </td>
              <td className={styles.amount}>
                {agreement?.ceiling == null ? '' : format.amount(agreement.ceiling)}
                {isOver && <small className={styles.over}>{t('importing.used.over')}</small>}
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
