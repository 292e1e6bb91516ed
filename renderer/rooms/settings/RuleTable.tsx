import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { directAwardLimitRows } from '#domain/law/directAwardLimits';
import { type Rule, rules } from '#domain/law/rules';
import { thresholdRows } from '#domain/law/thresholds';
import type { LocalDate } from '#domain/localDate';
import { Confidence } from '#ui/Confidence';
import { Unbroken } from '#ui/Unbroken';
import { type Format, useFormat } from '#words/format';
import { keptCitation } from '#words/regime';
import styles from './Rules.module.css';

/** How many rows there are: every version of every rule, and every amount. */
export const ruleCount = rules.length + thresholdRows.length + directAwardLimitRows.length;

type Line = {
  readonly name: string;
  readonly detail: string;
  readonly validFrom: LocalDate;
  readonly validTo: LocalDate | null;
  readonly verified: boolean;
  readonly where: string;
};

/** Every rule and amount: where it is written, when it holds, whether it was read there. */
export function RuleTable() {
  const { t } = useTranslation();
  const format = useFormat();
  const lines = [...rules.map((rule) => ruleLine(rule, t)), ...amountLines(t, format)];
  return (
    <div className={styles.scroll}>
      <table className={styles.table}>
        <caption className={styles.caption}>{t('rules.all')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('rules.column.rule')}</th>
            <th scope="col">{t('rules.column.valid')}</th>
            <th scope="col">{t('rules.column.sureness')}</th>
            <th scope="col">{t('rules.column.where')}</th>
          </tr>
        </thead>
        <tbody>
          {lines.map(({ name, detail, validFrom, validTo, verified, where }) => (
            <tr key={`${name} ${validFrom}`}>
              <th scope="row">
                {name}
                <span className={styles.below}>{detail}</span>
              </th>
              <td>
                <Unbroken
                  text={
                    validTo === null
                      ? t('rules.onwards', { from: validFrom })
                      : t('rules.span', { from: validFrom, to: validTo })
                  }
                />
              </td>
              <td className={styles.whole}>
                <Confidence
                  sureness={verified ? 'verified' : 'check'}
                  label={t(`why.sureness.${verified ? 'verified' : 'check'}`)}
                />
              </td>
              <td className={styles.where}>
                <Unbroken text={where} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

const ruleLine = (rule: Rule, t: TFunction): Line => {
  const { id, citations, force, readOn, where, validFrom, validTo, verified } = rule;
  const written = citations.map(keptCitation).join(', ');
  return {
    name: t(`rules.name.${id}`),
    detail: force === 'law' ? written : `${written} · ${t(`why.force.${force}`)}`,
    validFrom,
    validTo,
    verified,
    where: t('rules.readOn', { where, on: readOn }),
  };
};

const amountLines = (t: TFunction, format: Format): readonly Line[] => [
  ...directAwardLimitRows.map(
    ({ act, amount, ...row }): Line => ({
      ...row,
      name: t('rules.directAwardLimit', { act, amount: format.money(amount) }),
      detail: '',
    }),
  ),
  ...thresholdRows.map(
    ({ kind, amount, euro, ...row }): Line => ({
      ...row,
      name: t('rules.threshold', {
        kind: t(`rules.kind.${kind}`).toLowerCase(),
        amount: amount === null ? t('rules.noAmount') : format.money(amount),
      }),
      detail: euro === null ? '' : t('rules.euro', { amount: format.number(euro) }),
    }),
  ),
];
