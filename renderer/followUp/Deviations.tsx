import { type ReactNode, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { AgreementView } from '#contract/agreements';
import {
  correctiveActions,
  type Deviation,
  deviationKinds,
  newDeviation,
  weights,
} from '#domain/followUp';
import { useOpening } from '#state/answers';
import { savePaper } from '#state/paper';
import { useWorkbench } from '#state/store';
import { Button } from '#ui/Button';
import { ComboField } from '#ui/ComboField';
import { DateField } from '#ui/DateField';
import { FieldList } from '#ui/Field';
import { LinkButton } from '#ui/LinkButton';
import { LiveRegion } from '#ui/LiveRegion';
import { MoneyField } from '#ui/MoneyField';
import { SectionHead } from '#ui/SectionHead';
import { SelectField } from '#ui/SelectField';
import { TextArea } from '#ui/TextArea';
import { tableAsCells } from '#ui/tableRows';
import { useCopy } from '#ui/useCopy';
import { failureSentence } from '#words/sentence';
import { useDeviationTable } from './deviationTable.ts';
import styles from './FollowUp.module.css';
import { Item } from './Item.tsx';
import { OneLine } from './OneLine.tsx';
import { useRecord } from './useRecord.tsx';

/** What went wrong under the agreement: written in one line, told in full when one has time. */
export function Deviations({
  view,
  sought = null,
  action,
}: {
  readonly view: AgreementView;
  /** What can be done with all of them, beside their head. */
  readonly action?: ReactNode;
  /** The one to stand on, told in full. */
  readonly sought?: string | null;
}) {
  const { t } = useTranslation();
  const { deviations } = view;
  const list = useRef<HTMLUListElement>(null);
  const table = useDeviationTable(view);
  const copied = useCopy(list, deviations.length, () => tableAsCells(table()));
  const open = deviations.filter(({ closedOn }) => closedOn === null).length;
  return (
    <section className={styles.part} aria-labelledby="deviations-head">
      <SectionHead
        id="deviations-head"
        title={t('followUp.deviations.title')}
        aside={deviations.length > 0 && t('followUp.deviations.open', { count: open })}
        action={deviations.length > 0 && action}
      />
      <NewDeviation view={view} />
      {deviations.length === 0 ? (
        <p className={styles.quiet}>{t('followUp.deviations.empty')}</p>
      ) : (
        <ul className={styles.list} ref={list}>
          {deviations.map((deviation) => (
            <DeviationItem
              key={deviation.id}
              deviation={deviation}
              view={view}
              isSought={deviation.id === sought}
            />
          ))}
        </ul>
      )}
      <LiveRegion text={copied.text} number={copied.number} />
    </section>
  );
}

function NewDeviation({ view }: { readonly view: AgreementView }) {
  const { t } = useTranslation();
  const { today } = useOpening();
  const act = useWorkbench((state) => state.act);
  const only = view.suppliers.length === 1 ? (view.suppliers[0]?.id ?? null) : null;
  const write = async (what: string): Promise<string | null> => {
    const facts = newDeviation(view.agreement.id, what, only, today);
    const answer = await act('deviation.keep', { id: null, facts }, { toast: true });
    return answer.ok ? null : failureSentence(t, answer.failure);
  };
  return (
    <OneLine
      label={t('followUp.deviations.new')}
      placeholder={t('followUp.deviations.newPlaceholder')}
      maxLength={1000}
      onWrite={write}
    />
  );
}

function DeviationItem({
  deviation,
  view,
  isSought,
}: {
  readonly deviation: Deviation;
  readonly view: AgreementView;
  readonly isSought: boolean;
}) {
  const { t } = useTranslation();
  const { registers } = useOpening();
  const act = useWorkbench((state) => state.act);
  const [isOpen, setOpen] = useState(isSought);
  const department = registers.departments.find(({ id }) => id === deviation.departmentId)?.name;
  const meta = [
    deviation.happenedOn,
    t(`terms.weight.${deviation.weight}`),
    department,
    deviation.action && t(`terms.correctiveAction.${deviation.action}`),
    deviation.closedOn === null
      ? deviation.followUpOn && t('followUp.deviations.followedUp', { date: deviation.followUpOn })
      : t('followUp.deviations.closed', { date: deviation.closedOn }),
  ].filter(Boolean);
  return (
    <Item
      text={deviation.what}
      meta={meta.join(' · ')}
      isSought={isSought}
      unfold={{ isOpen, onToggle: () => setOpen(!isOpen) }}
      removeLabel={t('followUp.deviations.remove', { what: deviation.what })}
      onRemove={() => void act('deviation.remove', { id: deviation.id }, { toast: true })}
    >
      {isOpen && <DeviationFields deviation={deviation} view={view} />}
    </Item>
  );
}

function DeviationFields({
  deviation,
  view,
}: {
  readonly deviation: Deviation;
  readonly view: AgreementView;
}) {
  const { t } = useTranslation();
  const { today, registers } = useOpening();
  const { id } = deviation;
  const { of, keep } = useRecord('deviation.keep', id);
  const day = (name: 'contactedOn' | 'repliedOn' | 'actedOn' | 'followUpOn' | 'closedOn') => (
    <DateField {...of(name)} value={deviation[name]} onCommit={keep(name)} today={today} />
  );
  return (
    <>
      <FieldList>
        <TextArea {...of('what')} value={deviation.what} onCommit={keep('what')} rows={2} />
        <DateField
          {...of('happenedOn')}
          value={deviation.happenedOn}
          today={today}
          onCommit={async (value) =>
            value === null ? t('deadlines.form.dateMissing') : await keep('happenedOn')(value)
          }
        />
        <SelectField
          {...of('weight')}
          options={weights.map((value) => ({ value, label: t(`terms.weight.${value}`) }))}
          value={deviation.weight}
          onCommit={async (value) => (value === null ? null : await keep('weight')(value))}
        />
        <SelectField
          {...of('kind')}
          isOptional
          options={deviationKinds.map((value) => ({
            value,
            label: t(`terms.deviationKind.${value}`),
          }))}
          value={deviation.kind}
          onCommit={keep('kind')}
        />
        {view.suppliers.length > 1 && (
          <SelectField
            {...of('supplierId')}
            isOptional
            options={view.suppliers.map((one) => ({ value: one.id, label: one.name }))}
            value={deviation.supplierId}
            onCommit={keep('supplierId')}
          />
        )}
        <ComboField
          {...of('departmentId')}
          isOptional
          options={registers.departments
            .filter(({ archived, id: one }) => !archived || one === deviation.departmentId)
            .map((one) => ({ value: one.id, label: one.name }))}
          value={deviation.departmentId}
          onCommit={keep('departmentId')}
        />
        {day('contactedOn')}
        {day('repliedOn')}
        <TextArea {...of('reply')} value={deviation.reply} onCommit={keep('reply')} rows={2} />
        <SelectField
          {...of('action')}
          isOptional
          options={correctiveActions.map((value) => ({
            value,
            label: t(`terms.correctiveAction.${value}`),
          }))}
          value={deviation.action}
          onCommit={keep('action')}
        />
        {day('actedOn')}
        {deviation.action === 'penalty' && (
          <MoneyField {...of('penalty')} value={deviation.penalty} onCommit={keep('penalty')} />
        )}
        {day('followUpOn')}
        {day('closedOn')}
        <TextArea
          {...of('closedHow')}
          value={deviation.closedHow}
          onCommit={keep('closedHow')}
          rows={2}
        />
      </FieldList>
      <Evidence deviation={deviation} view={view} />
      <div className={styles.buttons}>
        <Button small icon="paper" onClick={() => void savePaper('paper.deviation', { id })}>
          {t('followUp.deviations.paper')}
        </Button>
      </div>
    </>
  );
}

/** The files that show what happened; they are the agreement's own and lie among its documents too. */
function Evidence({
  deviation,
  view,
}: {
  readonly deviation: Deviation;
  readonly view: AgreementView;
}) {
  const { t } = useTranslation();
  const act = useWorkbench((state) => state.act);
  const subject = { kind: 'agreement', id: view.agreement.id } as const;
  const files = view.attachments.filter(({ deviationId }) => deviationId === deviation.id);
  return (
    <div className={styles.buttons}>
      {files.map(({ id, name }) => (
        <LinkButton
          key={id}
          name={t('record.attachments.open', { name })}
          onClick={() => void act('attachment.open', { id })}
        >
          {name}
        </LinkButton>
      ))}
      <Button
        small
        icon="paperclip"
        onClick={() =>
          void act('attachment.choose', { subject, deviationId: deviation.id }, { toast: true })
        }
      >
        {t('followUp.deviations.evidence')}
      </Button>
    </div>
  );
}
