import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { AgreementFacts } from '#domain/agreement';
import type { Failure } from '#domain/result';
import { useOpening } from '#state/answers';
import { useWorkbench } from '#state/store';
import { Button } from '#ui/Button';
import { ComboField } from '#ui/ComboField';
import { DateField } from '#ui/DateField';
import { Dialog } from '#ui/Dialog';
import { EntryForm } from '#ui/EntryForm';
import { FieldGroup } from '#ui/Field';
import { TextField } from '#ui/TextField';
import { failureSentence } from '#words/sentence';
import styles from './Agreements.module.css';

type Facts = Partial<AgreementFacts>;

const formId = 'new-agreement';

/** The few facts a new agreement begins with; then its own page takes over. Esc closes. */
export function NewAgreement({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation();
  const { today, registers } = useOpening();
  const act = useWorkbench((state) => state.act);
  const go = useWorkbench((state) => state.go);
  const [title, setTitle] = useState('');
  const [facts, setFacts] = useState<Facts>({});
  const [failure, setFailure] = useState<Failure | null>(null);
  // A press on the button comes in the same moment as the last field is left.
  const latest = useRef({ title, facts });
  latest.current = { title, facts };

  const put = (change: Facts): Promise<null> => {
    latest.current = { ...latest.current, facts: { ...latest.current.facts, ...change } };
    setFacts(latest.current.facts);
    setFailure(null);
    return Promise.resolve(null);
  };
  const errorOf = (...fields: string[]): string | null =>
    failure?.field !== undefined && fields.includes(failure.field.replace(/^facts\./, ''))
      ? failureSentence(t, failure)
      : null;

  const register = async () => {
    const answer = await act('agreement.register', latest.current, { toast: true });
    if (answer.ok) go({ room: 'agreement', id: answer.value.id });
    else setFailure(answer.failure);
  };

  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={t('agreements.new.title')}
      actions={
        <>
          <Button onClick={onClose}>{t('agreements.new.cancel')}</Button>
          <Button kind="primary" type="submit" form={formId}>
            {t('agreements.new.add')}
          </Button>
        </>
      }
    >
      <EntryForm
        id={formId}
        label={t('agreements.new.title')}
        className={styles.form}
        onSend={() => void register()}
        onClose={onClose}
      >
        <TextField
          label={t('agreements.new.name')}
          help={t('agreements.new.nameHelp')}
          value={title}
          error={errorOf('title')}
          onCommit={(text) => {
            latest.current = { ...latest.current, title: text };
            setTitle(text);
            setFailure(null);
            return Promise.resolve(null);
          }}
        />
        <FieldGroup columns={2}>
          <TextField
            isOptional
            label={t('terms.fact.number')}
            value={facts.number ?? null}
            error={errorOf('number')}
            onCommit={(text) => put({ number: text === '' ? null : text })}
          />
          <TextField
            isOptional
            label={t('terms.fact.registryNumber')}
            value={facts.registryNumber ?? null}
            error={errorOf('registryNumber')}
            onCommit={(text) => put({ registryNumber: text === '' ? null : text })}
          />
        </FieldGroup>
        <ComboField
          isOptional
          label={t('agreements.new.supplier')}
          options={registers.suppliers.map((supplier) => ({
            value: supplier.id,
            label: supplier.name,
            detail: supplier.organisationNumber ?? undefined,
          }))}
          value={facts.suppliers?.[0]?.supplierId ?? null}
          onCommit={(supplierId) =>
            put({ suppliers: supplierId === null ? [] : [{ supplierId, rank: null }] })
          }
          onAdd={async (name) => {
            const answer = await act('supplier.keep', {
              id: null,
              facts: { name, organisationNumber: null },
            });
            if (!answer.ok) return failureSentence(t, answer.failure);
            return put({ suppliers: [{ supplierId: answer.value.id, rank: null }] });
          }}
        />
        <FieldGroup columns={2}>
          <DateField
            isOptional
            label={t('terms.fact.start')}
            value={facts.start ?? null}
            today={today}
            error={errorOf('start')}
            onCommit={(start) => put({ start })}
          />
          <DateField
            isOptional
            label={t('terms.fact.agreedEnd')}
            value={facts.agreedEnd ?? null}
            today={today}
            error={errorOf('agreedEnd')}
            onCommit={(agreedEnd) => put({ agreedEnd })}
          />
        </FieldGroup>
        <p className={styles.help}>{t('agreements.new.help')}</p>
      </EntryForm>
    </Dialog>
  );
}
