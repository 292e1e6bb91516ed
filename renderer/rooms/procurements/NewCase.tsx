import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Failure } from '#domain/result';
import { useOpening } from '#state/answers';
import { useWorkbench } from '#state/store';
import { useUnsent } from '#state/unsent';
import { Button } from '#ui/Button';
import { ComboField } from '#ui/ComboField';
import { Dialog } from '#ui/Dialog';
import { FieldFrame } from '#ui/Field';
import { failureSentence } from '#words/sentence';
import styles from './Procurements.module.css';

const formId = 'new-procurement';

type Typed = {
  readonly title: string;
  readonly number: string;
  readonly departmentId: string | null;
};
const empty: Typed = { title: '', number: '', departmentId: null };

/** The few facts a new case begins with; then its own page takes over. */
export function NewCase({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation();
  const { settings, registers } = useOpening();
  const { act, go } = useWorkbench.getState();
  const { typed, type, sent } = useUnsent('newCase', empty);
  const { title, number, departmentId } = typed;
  const [failure, setFailure] = useState<Failure | null>(null);
  const errorOf = (field: string): string | null =>
    failure?.field?.replace(/^facts\./, '') === field ? failureSentence(t, failure) : null;
  const make = async () => {
    const registryNumber = number.trim() === '' ? null : number.trim();
    const answer = await act('procurement.start', {
      title,
      facts: { registryNumber, departmentId },
    });
    if (!answer.ok) return setFailure(answer.failure);
    sent();
    onClose();
    go({ room: 'procurement', id: answer.value.id });
  };
  const line = (field: 'title' | 'number') => ({
    type: 'text',
    autoComplete: 'off',
    value: typed[field],
    onChange: (event: React.ChangeEvent<HTMLInputElement>) => {
      setFailure(null);
      type({ ...typed, [field]: event.currentTarget.value });
    },
  });
  const pattern = settings.registryNumberPattern;
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={t('procurements.new.title')}
      actions={
        <>
          <Button onClick={onClose}>{t('procurements.new.leave')}</Button>
          <Button kind="primary" type="submit" form={formId}>
            {t('procurements.new.make')}
          </Button>
        </>
      }
    >
      <form
        id={formId}
        className={styles.form}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void make();
        }}
      >
        <FieldFrame field={{ label: t('procurements.new.name') }} error={errorOf('title')}>
          {(control) => <input {...control} {...line('title')} maxLength={300} />}
        </FieldFrame>
        <FieldFrame
          field={{
            label: t('procurements.new.number'),
            isOptional: true,
            ...(pattern === '' ? {} : { help: t('procurements.new.numberHelp', { pattern }) }),
          }}
          error={errorOf('registryNumber')}
        >
          {(control) => <input {...control} {...line('number')} maxLength={60} />}
        </FieldFrame>
        <ComboField
          label={t('terms.fact.departmentId')}
          isOptional
          options={registers.departments
            .filter(({ archived }) => !archived)
            .map(({ id, name }) => ({ value: id, label: name }))}
          value={departmentId}
          onCommit={(id) => {
            type({ ...typed, departmentId: id });
            return Promise.resolve(null);
          }}
          onAdd={async (name) => {
            const answer = await act('department.keep', { id: null, facts: { name } });
            if (!answer.ok) return failureSentence(t, answer.failure);
            type({ ...typed, departmentId: answer.value.id });
            return null;
          }}
        />
      </form>
    </Dialog>
  );
}
