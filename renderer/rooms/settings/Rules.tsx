import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import {
  amountPeriodOn,
  amountsAround,
  isAmountLacking,
  type ShownAmount,
} from '#domain/law/ownAmounts';
import type { Ore } from '#domain/money';
import { useOpening } from '#state/answers';
import { useWorkbench } from '#state/store';
import { Button } from '#ui/Button';
import { IconButton } from '#ui/IconButton';
import { MoneyField } from '#ui/MoneyField';
import { TextField } from '#ui/TextField';
import { Unbroken } from '#ui/Unbroken';
import { useFormat } from '#words/format';
import { failureSentence } from '#words/sentence';
import styles from './Rules.module.css';
import { RuleTable, ruleCount } from './RuleTable.tsx';
import { Section } from './Section.tsx';

/** The amounts that decide, to be filled in where they are not known, and every rule with its source. */
export function Rules() {
  const { t } = useTranslation();
  const { today, settings } = useOpening();
  const [showsAll, setShowsAll] = useState(false);
  const shown = amountsAround(today, settings.ownAmounts);
  const { from, to } = amountPeriodOn(today);
  const years = { from: from.slice(0, 4), to: to.slice(0, 4) };
  const isLacking = isAmountLacking(today, settings.ownAmounts);
  return (
    <Section id="rules">
      <p className={isLacking ? styles.asked : styles.known}>
        {isLacking ? t('rules.asked', years) : t('rules.known')}
      </p>
      <div className={styles.scroll}>
        <table className={styles.table}>
          <caption className={styles.caption}>{t('rules.amounts')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('rules.column.kind')}</th>
              <th scope="col">{t('rules.column.valid')}</th>
              <th scope="col" className={styles.figure}>
                {t('rules.column.euro')}
              </th>
              <th scope="col">{t('rules.column.amount')}</th>
              <th scope="col">{t('rules.column.whose')}</th>
            </tr>
          </thead>
          <tbody>
            {shown.map((amount) => (
              <AmountLine key={`${amount.kind} ${amount.validFrom}`} shown={amount} />
            ))}
          </tbody>
        </table>
      </div>
      <div className={styles.toggle}>
        <Button
          kind="quiet"
          small
          icon={showsAll ? 'chevronDown' : 'chevronRight'}
          aria-expanded={showsAll}
          onClick={() => setShowsAll(!showsAll)}
        >
          {showsAll ? t('rules.hideAll') : t('rules.showAll', { count: ruleCount })}
        </Button>
      </div>
      {showsAll && <RuleTable />}
    </Section>
  );
}

/** One threshold of one period: ours if it is known, and the municipality's own in its place. */
function AmountLine({ shown }: { readonly shown: ShownAmount }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { today } = useOpening();
  const act = useWorkbench((state) => state.act);
  const { kind, validFrom, validTo, ours, own } = shown;
  const name = t(`rules.kind.${kind}`);
  const years = { from: validFrom.slice(0, 4), to: validTo.slice(0, 4) };
  const keep = async (amount: Ore | null, where: string): Promise<string | null> => {
    const isOurs = amount === (ours?.amount ?? null);
    if (isOurs && own === null) return null;
    const answer = isOurs
      ? await act('amount.remove', { kind, validFrom })
      : await act('amount.keep', { kind, validFrom, validTo, amount: amount ?? 0, where });
    return answer.ok ? null : failureSentence(t, answer.failure);
  };
  const isWanted = own === null && (ours?.amount ?? null) === null && validFrom <= today;
  return (
    <tr>
      <th scope="row">{name}</th>
      <td className={styles.whole}>
        {years.from}–{years.to}
      </td>
      <td className={styles.figure}>
        {ours?.euro === null || ours === null ? '–' : format.number(ours.euro)}
      </td>
      <td className={styles.amount}>
        <MoneyField
          variant="form"
          isSmall
          isOptional
          isLabelHidden
          isUnsure={isWanted}
          label={t('rules.amountFor', { kind: name, ...years })}
          placeholder={t(isWanted ? 'rules.fillIn' : 'rules.notKnown')}
          value={own?.amount ?? ours?.amount ?? null}
          onCommit={(amount) => keep(amount, own?.where ?? t('rules.source'))}
        />
      </td>
      <td>
        {own === null ? (
          <span className={styles.quiet}>{ours?.verified && t('rules.verified')}</span>
        ) : (
          <div className={styles.own}>
            <TextField
              variant="inline"
              isLabelHidden
              label={t('rules.sourceFor', { kind: name, ...years })}
              value={own.where}
              maxLength={300}
              onCommit={(where) => keep(own.amount, where)}
            />
            <IconButton
              icon="trash"
              size="small"
              label={t('rules.remove', { kind: name, ...years })}
              onClick={() => void act('amount.remove', { kind, validFrom }, { toast: true })}
            />
            <span className={styles.quiet}>
              <Unbroken
                text={t('rules.ownBy', {
                  by: own.addedBy || t('record.somebody'),
                  on: own.addedAt.slice(0, 10),
                })}
              />
            </span>
          </div>
        )}
      </td>
    </tr>
  );
}
