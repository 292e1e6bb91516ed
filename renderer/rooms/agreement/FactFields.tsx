import { useTranslation } from 'react-i18next';
import { useFacts } from '#agreements/useFacts';
import { WholeField } from '#agreements/WholeField';
import type { AgreementView } from '#contract/agreements';
import { type Agreement, agreementKinds } from '#domain/agreement';
import { overCeiling } from '#domain/deciding';
import type { Ore } from '#domain/money';
import { contractKinds } from '#domain/procurement';
import { useOpening } from '#state/answers';
import { useWorkbench } from '#state/store';
import { CheckField } from '#ui/CheckField';
import { ComboField } from '#ui/ComboField';
import { DateField } from '#ui/DateField';
import { MoneyField } from '#ui/MoneyField';
import { SectionHead } from '#ui/SectionHead';
import { SelectField } from '#ui/SelectField';
import { TextArea } from '#ui/TextArea';
import { TextField } from '#ui/TextField';
import { useFormat } from '#words/format';
import { failureSentence } from '#words/sentence';
import { useSpans } from '#words/spans';
import { DepartmentsField } from './DepartmentsField.tsx';
import styles from './Facts.module.css';

/** What the agreement is called, what it is, and who answers for it. */
export function IdentityFacts({ agreement }: { readonly agreement: Agreement }) {
  const { t } = useTranslation();
  const { settings } = useOpening();
  const { of, keep, keepLine } = useFacts(agreement.id);
  const pattern = settings.registryNumberPattern;
  return (
    <>
      <TextField
        {...of('title')}
        value={agreement.title}
        onCommit={keep('title')}
        maxLength={300}
        spellCheck
      />
      <TextField
        {...of('number')}
        value={agreement.number}
        onCommit={keepLine('number')}
        maxLength={60}
      />
      <TextField
        {...of('registryNumber')}
        value={agreement.registryNumber}
        onCommit={keepLine('registryNumber')}
        placeholder={pattern === '' ? undefined : pattern}
        maxLength={60}
      />
      <SelectField
        {...of('kind')}
        isOptional
        options={agreementKinds.map((kind) => ({
          value: kind,
          label: t(`terms.agreementKind.${kind}`),
        }))}
        value={agreement.kind}
        onCommit={keep('kind')}
      />
      <SelectField
        {...of('contractKind')}
        isOptional
        options={contractKinds.map((kind) => ({
          value: kind,
          label: t(`terms.contractKind.${kind}`),
        }))}
        value={agreement.contractKind}
        onCommit={keep('contractKind')}
      />
      <CategoryFact agreement={agreement} />
      <PersonFact agreement={agreement} name="ownerId" />
      <PersonFact agreement={agreement} name="deputyId" />
      <DepartmentsField agreement={agreement} />
      {agreement.notes !== '' && (
        <TextArea
          {...of('notes')}
          label={t('agreement.facts.notes')}
          value={agreement.notes}
          onCommit={keep('notes')}
          rows={2}
        />
      )}
    </>
  );
}

function CategoryFact({ agreement }: { readonly agreement: Agreement }) {
  const { t } = useTranslation();
  const { registers } = useOpening();
  const act = useWorkbench((state) => state.act);
  const { of, keep } = useFacts(agreement.id);
  return (
    <ComboField
      {...of('categoryId')}
      isOptional
      options={registers.categories
        .filter(({ id, archived }) => !archived || id === agreement.categoryId)
        .map(({ id, name }) => ({ value: id, label: name }))}
      value={agreement.categoryId}
      onCommit={keep('categoryId')}
      onAdd={async (name) => {
        const answer = await act('category.keep', { id: null, facts: { name } });
        return answer.ok ? keep('categoryId')(answer.value.id) : failureSentence(t, answer.failure);
      }}
    />
  );
}

function PersonFact({
  agreement,
  name,
}: {
  readonly agreement: Agreement;
  readonly name: 'ownerId' | 'deputyId';
}) {
  const { t } = useTranslation();
  const { registers } = useOpening();
  const act = useWorkbench((state) => state.act);
  const { of, keep } = useFacts(agreement.id);
  return (
    <ComboField
      {...of(name)}
      isOptional
      options={registers.people
        .filter(({ id, archived }) => !archived || id === agreement[name])
        .map((person) => ({ value: person.id, label: person.name }))}
      value={agreement[name]}
      onCommit={keep(name)}
      onAdd={async (typed) => {
        const answer = await act('person.keep', {
          id: null,
          facts: { name: typed, email: '', departmentId: null, isProcurer: false },
        });
        return answer.ok ? keep(name)(answer.value.id) : failureSentence(t, answer.failure);
      }}
    />
  );
}

/** From when to when, how early notice must be given, and our own time before that. */
export function TimeFacts({ view }: { readonly view: AgreementView }) {
  const { t } = useTranslation();
  const spans = useSpans();
  const { today, settings } = useOpening();
  const { agreement } = view;
  const { of, keep } = useFacts(agreement.id);
  const months = t('agreement.facts.months');
  const days = t('agreement.facts.days');
  return (
    <>
      <DateField {...of('start')} value={agreement.start} onCommit={keep('start')} today={today} />
      <DateField
        {...of('agreedEnd')}
        value={agreement.agreedEnd}
        onCommit={keep('agreedEnd')}
        today={today}
      />
      <CheckField
        id={of('openEnded').id}
        label={t('terms.fact.openEnded')}
        value={agreement.openEnded}
        onCommit={keep('openEnded')}
      />
      <DateField
        {...of('statedLatestEnd')}
        value={agreement.statedLatestEnd}
        onCommit={keep('statedLatestEnd')}
        today={today}
      />
      <WholeField
        {...of('noticeMonths')}
        hint={agreement.noticeMonths === null ? undefined : months}
        value={agreement.noticeMonths}
        onCommit={keep('noticeMonths')}
      />
      <WholeField
        {...of('noticeDays')}
        hint={agreement.noticeDays === null ? undefined : days}
        value={agreement.noticeDays}
        onCommit={keep('noticeDays')}
      />
      <WholeField
        {...of('leadDays')}
        hint={agreement.leadDays === null ? undefined : days}
        placeholder={t('agreement.facts.leadStandard', {
          days: spans.days(settings.decisionLeadDays),
        })}
        value={agreement.leadDays}
        onCommit={keep('leadDays')}
      />
      <CheckField
        id={of('automaticExtension').id}
        label={t('terms.fact.automaticExtension')}
        value={agreement.automaticExtension}
        onCommit={keep('automaticExtension')}
      />
    </>
  );
}

/** The clause in the agreement's own words, and the conditions that a decision must check. */
export function ClauseFacts({ agreement }: { readonly agreement: Agreement }) {
  const { t } = useTranslation();
  const { of, keep } = useFacts(agreement.id);
  return (
    <>
      <section className={styles.section}>
        <SectionHead title={t('agreement.facts.clause')} aside={t('agreement.facts.clauseAside')} />
        <div className={styles.clause}>
          <TextArea
            {...of('clause')}
            isLabelHidden
            placeholder={t('agreement.facts.clauseEmpty')}
            value={agreement.clause}
            onCommit={keep('clause')}
            rows={3}
          />
        </div>
      </section>
      <section className={styles.section}>
        <SectionHead title={t('agreement.facts.conditions')} />
        <TextArea
          {...of('conditions')}
          isLabelHidden
          help={t('agreement.facts.conditionsHelp')}
          value={agreement.conditions}
          onCommit={keep('conditions')}
          rows={3}
        />
      </section>
    </>
  );
}

/** The ceiling and what has been used of it; over the ceiling is said at once, with the numbers. */
export function ValueFacts({ agreement }: { readonly agreement: Agreement }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { today } = useOpening();
  const { of, keep } = useFacts(agreement.id);
  const { ceiling, valueUsed } = agreement;
  const over = overCeiling(agreement);
  return (
    <>
      <MoneyField {...of('ceiling')} value={ceiling} onCommit={keep('ceiling')} />
      <MoneyField
        {...of('valueUsed')}
        value={valueUsed}
        onCommit={keep('valueUsed')}
        help={
          over
            ? t('agreement.facts.overCeiling', {
                over: format.money((over.used - over.ceiling) as Ore),
                ceiling: format.money(over.ceiling),
              })
            : undefined
        }
      />
      <DateField
        {...of('valueUsedOn')}
        value={agreement.valueUsedOn}
        onCommit={keep('valueUsedOn')}
        today={today}
      />
      <TextField
        {...of('priceRule')}
        value={agreement.priceRule}
        onCommit={keep('priceRule')}
        maxLength={300}
      />
      <DateField
        {...of('priceAdjustedOn')}
        value={agreement.priceAdjustedOn}
        onCommit={keep('priceAdjustedOn')}
        today={today}
      />
    </>
  );
}
