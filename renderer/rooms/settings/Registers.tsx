import { useTranslation } from 'react-i18next';
import type { Person, PersonFacts } from '#domain/register';
import { useOpening } from '#state/answers';
import { useWorkbench } from '#state/store';
import { CheckField } from '#ui/CheckField';
import { SelectField } from '#ui/SelectField';
import { TextField } from '#ui/TextField';
import { failureSentence } from '#words/sentence';
import styles from './Register.module.css';
import { Register } from './Register.tsx';
import { Section } from './Section.tsx';

/** Departments or categories: registers that are only names. */
export function Names({ of }: { readonly of: 'department' | 'category' }) {
  const { t } = useTranslation();
  const { registers } = useOpening();
  const act = useWorkbench((state) => state.act);
  const keep = async (id: string | null, name: string): Promise<string | null> => {
    const answer = await act(`${of}.keep`, { id, facts: { name } });
    return answer.ok ? null : failureSentence(t, answer.failure);
  };
  const isDepartment = of === 'department';
  return (
    <Section id={isDepartment ? 'departments' : 'categories'}>
      <Register
        rows={isDepartment ? registers.departments : registers.categories}
        empty={t(isDepartment ? 'settings.noDepartments' : 'settings.noCategories')}
        addLabel={t(isDepartment ? 'settings.addDepartment' : 'settings.addCategory')}
        line={({ id, name }) => (
          <TextField
            variant="inline"
            isLabelHidden
            label={t('settings.nameOf', { name })}
            value={name}
            onCommit={(text) => keep(id, text)}
          />
        )}
        onAdd={(name) => keep(null, name)}
        onArchive={({ id }, archived) =>
          void act(`${of}.archive`, { id, archived }, { toast: true })
        }
      />
    </Section>
  );
}

/** The people that cases, agreements and dates lie with. */
export function People() {
  const { t } = useTranslation();
  const { registers } = useOpening();
  const act = useWorkbench((state) => state.act);
  const keep = async (id: string | null, facts: PersonFacts): Promise<string | null> => {
    const answer = await act('person.keep', { id, facts });
    return answer.ok ? null : failureSentence(t, answer.failure);
  };
  return (
    <Section id="people">
      <Register
        rows={registers.people}
        empty={t('settings.noPeople')}
        addLabel={t('settings.addPerson')}
        head={
          <div className={styles.peopleHead} aria-hidden>
            <span>{t('settings.name')}</span>
            <span>{t('settings.email')}</span>
            <span>{t('settings.department')}</span>
            <span>{t('settings.isProcurer')}</span>
          </div>
        }
        line={(person) => <PersonLine person={person} onKeep={(facts) => keep(person.id, facts)} />}
        onAdd={(name) => keep(null, { name, email: '', departmentId: null, isProcurer: false })}
        onArchive={({ id }, archived) =>
          void act('person.archive', { id, archived }, { toast: true })
        }
      />
    </Section>
  );
}

function PersonLine({
  person,
  onKeep,
}: {
  readonly person: Person;
  readonly onKeep: (facts: PersonFacts) => Promise<string | null>;
}) {
  const { t } = useTranslation();
  const { registers } = useOpening();
  const { name, email, departmentId, isProcurer } = person;
  const change = (given: Partial<PersonFacts>) =>
    onKeep({ name, email, departmentId, isProcurer, ...given });
  const departments = registers.departments.filter(
    ({ id, archived }) => !archived || id === departmentId,
  );
  return (
    <div className={styles.people}>
      <TextField
        variant="inline"
        isLabelHidden
        label={t('settings.nameOf', { name })}
        value={name}
        onCommit={(text) => change({ name: text })}
      />
      <TextField
        variant="inline"
        isLabelHidden
        isOptional
        label={t('settings.emailOf', { name })}
        placeholder={t('settings.email')}
        value={email}
        onCommit={(text) => change({ email: text })}
      />
      <SelectField
        variant="inline"
        isLabelHidden
        isOptional
        label={t('settings.departmentOf', { name })}
        placeholder={t('settings.noDepartment')}
        options={departments.map((department) => ({
          value: department.id,
          label: department.name,
        }))}
        value={departmentId}
        onCommit={(id) => change({ departmentId: id })}
      />
      <CheckField
        label={<span className={styles.hidden}>{t('settings.isProcurerOf', { name })}</span>}
        value={isProcurer}
        onCommit={(checked) => change({ isProcurer: checked })}
      />
    </div>
  );
}
