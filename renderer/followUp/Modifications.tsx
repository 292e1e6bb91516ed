import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { AgreementView } from '#contract/agreements';
import { type ModificationGround, modificationGrounds } from '#domain/followUp';
import type { LocalDate } from '#domain/localDate';
import {
  indexedValue,
  judgedModifications,
  type ModificationRules,
  type ModificationVerdict,
} from '#domain/modification';
import type { Ore } from '#domain/money';
import { useOpening } from '#state/answers';
import { useWorkbench } from '#state/store';
import { Button } from '#ui/Button';
import { CheckField } from '#ui/CheckField';
import { DateField } from '#ui/DateField';
import { EntryForm } from '#ui/EntryForm';
import { Icon } from '#ui/Icon';
import { MoneyField } from '#ui/MoneyField';
import { SectionHead } from '#ui/SectionHead';
import { SelectField } from '#ui/SelectField';
import { TextField } from '#ui/TextField';
import { type Format, useFormat } from '#words/format';
import { failureSentence } from '#words/sentence';
import styles from './FollowUp.module.css';
import { Item } from './Item.tsx';

/** Changes of the contract with their sum against 10, 15 and 50 % (LOU 17 kap. 9–14 §§). */
export function Modifications({ view }: { readonly view: AgreementView }) {
  const { t } = useTranslation();
  const format = useFormat();
  const act = useWorkbench((state) => state.act);
  const [isAdding, setAdding] = useState(false);
  const { modifications, modificationBase } = view;
  const verdict = judgedModifications(modificationBase, modifications);
  return (
    <section className={styles.part} aria-labelledby="modifications-head">
      <SectionHead
        id="modifications-head"
        title={t('followUp.modifications.title')}
        aside={t('followUp.modifications.aside')}
        action={
          !isAdding && (
            <Button small icon="plus" onClick={() => setAdding(true)}>
              {t('followUp.modifications.add')}
            </Button>
          )
        }
      />
      {modificationBase.rules !== 'binding' && (isAdding || modifications.length > 0) && (
        <p className={styles.quiet}>
          {t(`followUp.modifications.standing.${modificationBase.rules}`)}
        </p>
      )}
      {isAdding && <NewModification view={view} onClose={() => setAdding(false)} />}
      {modifications.length === 0 && !isAdding && (
        <p className={styles.quiet}>{t('followUp.modifications.empty')}</p>
      )}
      {modifications.length > 0 && <Verdict verdict={verdict} rules={modificationBase.rules} />}
      {modifications.length > 0 && <Indexed view={view} />}
      <ul className={styles.list}>
        {modifications.map(({ id, what, modifiedOn, ground, amount }) => (
          <Item
            key={id}
            text={what}
            meta={[
              modifiedOn,
              t(`terms.modificationGround.${ground}`),
              signed(amount, format),
            ].join(' · ')}
            removeLabel={t('followUp.modifications.remove', { what })}
            onRemove={() => void act('modification.remove', { id }, { toast: true })}
          >
            <Large verdict={verdict} id={id} rules={modificationBase.rules} />
          </Item>
        ))}
      </ul>
    </section>
  );
}

const signed = (amount: number, format: Format): string =>
  `${amount < 0 ? '−' : '+'}${format.money(Math.abs(amount) as Ore)}`;

/** What the law says of the small changes together, in numbers. */
function Verdict({
  verdict,
  rules,
}: {
  readonly verdict: ModificationVerdict | null;
  readonly rules: ModificationRules;
}) {
  const { t } = useTranslation();
  const format = useFormat();
  if (verdict === null) {
    return <p className={styles.quiet}>{t('followUp.modifications.noValue')}</p>;
  }
  const { minor, value } = verdict;
  if (minor === null) return null;
  const isPractice = rules === 'goodPractice';
  const isUnder = isPractice ? minor.isUnderShare : minor.isWithin === 'yes';
  const sentence = isPractice
    ? (`practice.${isUnder ? 'yes' : 'no'}` as const)
    : minor.isWithin === 'no' && minor.threshold === null
      ? 'minor.noOfShare'
      : (`minor.${minor.isWithin}` as const);
  return (
    <p className={styles.verdict}>
      {!isUnder && <Icon name="alertTriangle" size={16} />}
      <span>
        {t(`followUp.modifications.${sentence}`, {
          net: signed(minor.net, format),
          share: format.share(minor.share),
          value: format.money(value),
          allowed: format.percent(minor.allowedShare),
          limit: format.money(minor.limit),
          threshold: minor.threshold === null ? '' : format.money(minor.threshold),
        })}
      </span>
    </p>
  );
}

/** What the limits would be reckoned on, where prices were adjusted by an index clause. */
function Indexed({ view: { agreement, modificationBase } }: { readonly view: AgreementView }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { today } = useOpening();
  const { value, rules } = modificationBase;
  const indexed = value === null ? null : indexedValue(value, agreement, today);
  if (indexed === null || rules === 'goodPractice') return null;
  const { total } = indexed;
  return (
    <p className={styles.quiet}>
      {t(`followUp.modifications.indexed.${total < 0 ? 'down' : 'up'}`, {
        share: format.share(Math.abs(total)),
        value: format.money(indexed.value),
      })}
    </p>
  );
}

/** What the law says of one supplementary order or unforeseen change, in numbers. */
function Large({
  verdict,
  id,
  rules,
}: {
  readonly verdict: ModificationVerdict | null;
  readonly id: string;
  readonly rules: ModificationRules;
}) {
  const { t } = useTranslation();
  const format = useFormat();
  const large = verdict?.large.find((one) => one.id === id);
  if (!verdict || !large) return null;
  const isPractice = rules === 'goodPractice';
  const sentence = isPractice
    ? 'practiceLarge'
    : (`large.${large.isWithin ? 'within' : 'over'}` as const);
  return (
    <p className={styles.verdict}>
      {!isPractice && !large.isWithin && <Icon name="alertTriangle" size={16} />}
      <span>
        {t(`followUp.modifications.${sentence}`, {
          share: format.share(large.share),
          value: format.money(verdict.value),
          half: format.money(verdict.half),
        })}
      </span>
    </p>
  );
}

type Draft = {
  readonly what: string;
  readonly modifiedOn: LocalDate | null;
  readonly ground: ModificationGround;
  readonly amount: Ore | null;
  readonly isDecrease: boolean;
};

function NewModification({
  view,
  onClose,
}: {
  readonly view: AgreementView;
  readonly onClose: () => void;
}) {
  const { t } = useTranslation();
  const { today } = useOpening();
  const act = useWorkbench((state) => state.act);
  const [draft, setDraft] = useState<Draft>({
    what: '',
    modifiedOn: today,
    ground: 'minor',
    amount: null,
    isDecrease: false,
  });
  const [errors, setErrors] = useState<Partial<Record<keyof Draft, string>>>({});
  const put = async (change: Partial<Draft>): Promise<null> => {
    setDraft((now) => ({ ...now, ...change }));
    setErrors({});
    return null;
  };
  const signedAmount = (draft.amount ?? 0) * (draft.isDecrease ? -1 : 1);
  const thought = { id: 'new', ground: draft.ground, amount: signedAmount };
  const verdict = judgedModifications(view.modificationBase, [...view.modifications, thought]);
  const send = async () => {
    const { modifiedOn, what, ground } = draft;
    if (modifiedOn === null) return setErrors({ modifiedOn: t('deadlines.form.dateMissing') });
    const answer = await act(
      'modification.keep',
      {
        id: null,
        facts: {
          agreementId: view.agreement.id,
          what,
          modifiedOn,
          ground,
          amount: signedAmount,
        },
      },
      { toast: true },
    );
    if (answer.ok) return onClose();
    setErrors({ [answer.failure.field ?? 'what']: failureSentence(t, answer.failure) });
  };
  return (
    <EntryForm
      label={t('followUp.modifications.add')}
      className={styles.form}
      onSend={() => void send()}
      onClose={onClose}
    >
      <TextField
        label={t('followUp.modifications.what')}
        value={draft.what}
        error={errors.what}
        spellCheck
        maxLength={2000}
        onCommit={(what) => put({ what })}
      />
      <DateField
        label={t('terms.fact.modifiedOn')}
        today={today}
        value={draft.modifiedOn}
        error={errors.modifiedOn}
        onCommit={(modifiedOn) => put({ modifiedOn })}
      />
      <SelectField
        label={t('terms.fact.ground')}
        options={modificationGrounds.map((value) => ({
          value,
          label: t(`terms.modificationGround.${value}`),
        }))}
        value={draft.ground}
        onCommit={(ground) => put({ ground: ground ?? 'minor' })}
      />
      <MoneyField
        isOptional
        label={t('terms.fact.amount')}
        value={draft.amount}
        onCommit={(amount) => put({ amount })}
      />
      <CheckField
        label={t('followUp.modifications.decrease')}
        value={draft.isDecrease}
        onCommit={(isDecrease) => put({ isDecrease })}
      />
      {draft.amount !== null && (
        <div role="status">
          {draft.ground === 'minor' ? (
            <Verdict verdict={verdict} rules={view.modificationBase.rules} />
          ) : (
            <Large verdict={verdict} id={thought.id} rules={view.modificationBase.rules} />
          )}
        </div>
      )}
      <div className={styles.buttons}>
        <Button type="submit">{t('followUp.modifications.add')}</Button>
        <Button kind="quiet" onClick={onClose}>
          {t('reminders.cancel')}
        </Button>
      </div>
    </EntryForm>
  );
}
