import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { AgreementView } from '#contract/agreements';
import type { Certificate } from '#domain/followUp';
import type { LocalDate } from '#domain/localDate';
import { useOpening } from '#state/answers';
import { useWorkbench } from '#state/store';
import { Button } from '#ui/Button';
import { DateField } from '#ui/DateField';
import { EntryForm } from '#ui/EntryForm';
import { FieldList } from '#ui/Field';
import { SectionHead } from '#ui/SectionHead';
import { TextField } from '#ui/TextField';
import { failureSentence } from '#words/sentence';
import styles from './FollowUp.module.css';
import { Item } from './Item.tsx';
import { useRecord } from './useRecord.tsx';

/** Certificates and insurances that the supplier must keep valid, and when each runs out. */
export function Certificates({ view }: { readonly view: AgreementView }) {
  const { t } = useTranslation();
  const [isAdding, setAdding] = useState(false);
  const { certificates } = view;
  return (
    <section className={styles.part} aria-labelledby="certificates-head">
      <SectionHead
        id="certificates-head"
        title={t('followUp.certificates.title')}
        action={
          !isAdding && (
            <Button small icon="plus" onClick={() => setAdding(true)}>
              {t('followUp.certificates.add')}
            </Button>
          )
        }
      />
      {isAdding && <NewCertificate view={view} onClose={() => setAdding(false)} />}
      {certificates.length === 0 && !isAdding && (
        <p className={styles.quiet}>{t('followUp.certificates.empty')}</p>
      )}
      <ul className={styles.list}>
        {certificates.map((certificate) => (
          <CertificateItem key={certificate.id} certificate={certificate} />
        ))}
      </ul>
    </section>
  );
}

/** One certificate, with the way to write a new day when it is renewed. */
function CertificateItem({ certificate }: { readonly certificate: Certificate }) {
  const { t } = useTranslation();
  const { today } = useOpening();
  const act = useWorkbench((state) => state.act);
  const [isOpen, setOpen] = useState(false);
  const { id, name, expiresOn } = certificate;
  const { of, keep } = useRecord('certificate.keep', id);
  return (
    <Item
      text={name}
      meta={t(
        expiresOn < today ? 'followUp.certificates.expired' : 'followUp.certificates.expires',
        { date: expiresOn },
      )}
      edit={{
        label: t('followUp.certificates.edit', { name }),
        isOpen,
        onToggle: () => setOpen(!isOpen),
      }}
      removeLabel={t('followUp.certificates.remove', { name })}
      onRemove={() => void act('certificate.remove', { id }, { toast: true })}
    >
      {isOpen && (
        <FieldList>
          <TextField
            {...of('name')}
            label={t('followUp.certificates.name')}
            value={name}
            maxLength={300}
            onCommit={keep('name')}
          />
          <DateField
            {...of('expiresOn')}
            value={expiresOn}
            today={today}
            onCommit={async (day) =>
              day === null ? t('deadlines.form.dateMissing') : await keep('expiresOn')(day)
            }
          />
        </FieldList>
      )}
    </Item>
  );
}

function NewCertificate({
  view,
  onClose,
}: {
  readonly view: AgreementView;
  readonly onClose: () => void;
}) {
  const { t } = useTranslation();
  const { today } = useOpening();
  const act = useWorkbench((state) => state.act);
  const [name, setName] = useState('');
  const [expiresOn, setExpiresOn] = useState<LocalDate | null>(null);
  const [errors, setErrors] = useState<{ name?: string; expiresOn?: string }>({});
  const send = async () => {
    if (expiresOn === null) return setErrors({ expiresOn: t('deadlines.form.dateMissing') });
    const facts = { agreementId: view.agreement.id, name, expiresOn };
    const answer = await act('certificate.keep', { id: null, facts }, { toast: true });
    if (answer.ok) return onClose();
    setErrors({ name: failureSentence(t, answer.failure) });
  };
  return (
    <EntryForm
      label={t('followUp.certificates.add')}
      className={styles.form}
      onSend={() => void send()}
      onClose={onClose}
    >
      <TextField
        label={t('followUp.certificates.name')}
        placeholder={t('followUp.certificates.namePlaceholder')}
        value={name}
        error={errors.name}
        maxLength={300}
        onCommit={async (text) => {
          setName(text);
          setErrors({});
          return null;
        }}
      />
      <DateField
        label={t('terms.fact.expiresOn')}
        today={today}
        value={expiresOn}
        error={errors.expiresOn}
        onCommit={async (day) => {
          setExpiresOn(day);
          setErrors({});
          return null;
        }}
      />
      <div className={styles.buttons}>
        <Button type="submit">{t('followUp.certificates.add')}</Button>
        <Button kind="quiet" onClick={onClose}>
          {t('reminders.cancel')}
        </Button>
      </div>
    </EntryForm>
  );
}
