import { useTranslation } from 'react-i18next';
import { contractKinds, type Procurement, procedures } from '#domain/procurement';
import { useOpening } from '#state/answers';
import { useWorkbench } from '#state/store';
import { ComboField } from '#ui/ComboField';
import { DateField } from '#ui/DateField';
import { MoneyField } from '#ui/MoneyField';
import { SelectField } from '#ui/SelectField';
import { TextArea } from '#ui/TextArea';
import { TextField } from '#ui/TextField';
import { failureSentence } from '#words/sentence';
import { useFacts } from './useFacts.ts';

/** What the case is called, for whom it is, and who answers for it. */
export function CaseFacts({ procurement }: { readonly procurement: Procurement }) {
  const { t } = useTranslation();
  const { settings } = useOpening();
  const { of, keep, keepLine } = useFacts(procurement);
  const pattern = settings.registryNumberPattern;
  return (
    <>
      <TextField
        {...of('registryNumber')}
        value={procurement.registryNumber}
        onCommit={keepLine('registryNumber')}
        help={
          procurement.registryNumber === null && pattern !== ''
            ? t('procurement.facts.numberHelp', { pattern })
            : undefined
        }
        maxLength={60}
      />
      <TextField
        {...of('title')}
        value={procurement.title}
        onCommit={keep('title')}
        maxLength={300}
        spellCheck
      />
      <RegisterFact name="departmentId" register="departments" procurement={procurement} />
      <RegisterFact name="requesterId" register="people" procurement={procurement} />
      <RegisterFact name="procurerId" register="people" procurement={procurement} />
      <RegisterFact name="deputyId" register="people" procurement={procurement} />
      <RegisterFact name="categoryId" register="categories" procurement={procurement} />
      <TextArea
        {...of('description')}
        value={procurement.description}
        onCommit={keep('description')}
        rows={2}
      />
    </>
  );
}

/** What is bought, for how much, and how. */
export function PurchaseFacts({ procurement }: { readonly procurement: Procurement }) {
  const { t } = useTranslation();
  const { today } = useOpening();
  const { of, keep, keepLine } = useFacts(procurement);
  return (
    <>
      <SelectField
        {...of('kind')}
        isOptional
        options={contractKinds.map((kind) => ({
          value: kind,
          label: t(`terms.contractKind.${kind}`),
        }))}
        value={procurement.kind}
        onCommit={keep('kind')}
      />
      <MoneyField
        {...of('estimatedValue')}
        value={procurement.estimatedValue}
        onCommit={keep('estimatedValue')}
        help={t('procurement.facts.valueHelp')}
      />
      <SelectField
        {...of('procedure')}
        isOptional
        options={procedures.map((procedure) => ({
          value: procedure,
          label: t(`terms.procedure.${procedure}`),
        }))}
        value={procurement.procedure}
        onCommit={keep('procedure')}
      />
      <TextField
        {...of('cpv')}
        value={procurement.cpv}
        onCommit={keepLine('cpv')}
        maxLength={300}
      />
      <DateField
        {...of('contractStartWished')}
        value={procurement.contractStartWished}
        onCommit={keep('contractStartWished')}
        today={today}
      />
    </>
  );
}

type RegisterName =
  | { readonly name: 'departmentId'; readonly register: 'departments' }
  | { readonly name: 'categoryId'; readonly register: 'categories' }
  | { readonly name: 'requesterId' | 'procurerId' | 'deputyId'; readonly register: 'people' };

/** A choice from a register, where what is not there yet can be added by typing it. */
function RegisterFact({
  name,
  register,
  procurement,
}: RegisterName & { readonly procurement: Procurement }) {
  const { t } = useTranslation();
  const { registers } = useOpening();
  const act = useWorkbench((state) => state.act);
  const { of, keep } = useFacts(procurement);
  const value = procurement[name];
  const departmentOf = (personId: string): string | undefined => {
    const person = registers.people.find((candidate) => candidate.id === personId);
    return registers.departments.find(({ id }) => id === person?.departmentId)?.name;
  };
  const options = registers[register]
    .filter((record) => !record.archived || record.id === value)
    .map((record) => ({
      value: record.id,
      label: record.name,
      detail: register === 'people' ? departmentOf(record.id) : undefined,
    }));
  const add = async (text: string): Promise<string | null> => {
    const answer =
      register === 'departments'
        ? await act('department.keep', { id: null, facts: { name: text } })
        : register === 'categories'
          ? await act('category.keep', { id: null, facts: { name: text } })
          : await act('person.keep', {
              id: null,
              facts: {
                name: text,
                email: '',
                departmentId: null,
                isProcurer: name !== 'requesterId',
              },
            });
    return answer.ok ? keep(name)(answer.value.id) : failureSentence(t, answer.failure);
  };
  return (
    <ComboField
      {...of(name)}
      isOptional
      options={options}
      value={value}
      onCommit={keep(name)}
      onAdd={add}
    />
  );
}
