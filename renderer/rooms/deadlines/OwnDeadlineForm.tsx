import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type OwnDraft, type OwnErrors, OwnFields } from '#reminders/DateForms';
import { typedTime } from '#reminders/typedTime';
import { useWorkbench } from '#state/store';
import { useUnsent } from '#state/unsent';
import { Button } from '#ui/Button';
import { EntryForm } from '#ui/EntryForm';
import { FieldGroup } from '#ui/Field';
import { SectionHead } from '#ui/SectionHead';
import { failureSentence } from '#words/sentence';
import styles from './OwnDeadlineForm.module.css';

const empty: OwnDraft = { title: '', due: null, time: '', ownerId: null, every: null };

/** A date of one's own: what, when, and with whom it lies. It stays open for the next one. */
export function OwnDeadlineForm({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation();
  const act = useWorkbench((state) => state.act);
  const { typed: draft, type, sent } = useUnsent('ownDeadline', empty);
  const [errors, setErrors] = useState<OwnErrors>({});
  const [added, setAdded] = useState(0);
  // What the fields hold now: they hand it over as they lose focus, before the next draw.
  const latest = useRef(draft);

  const put = async (change: Partial<OwnDraft>): Promise<null> => {
    latest.current = { ...latest.current, ...change };
    type(latest.current);
    setErrors({});
    return null;
  };
  const add = async () => {
    const { title, due, time, ownerId, every } = latest.current;
    if (due === null) {
      return setErrors({
        due: t('deadlines.form.dateMissing'),
        ...(title === '' ? { title: t('failure.title.missing') } : {}),
      });
    }
    const answer = await act(
      'deadline.add',
      { title, due, time: typedTime(time), ownerId, every, subject: null },
      { toast: true },
    );
    if (answer.ok) {
      await put(empty);
      sent();
      setAdded(added + 1);
    } else if (answer.failure.field) {
      setErrors({ [answer.failure.field]: failureSentence(t, answer.failure) });
    }
  };
  return (
    <EntryForm
      label={t('deadlines.form.title')}
      entry={added}
      onSend={() => void add()}
      onClose={onClose}
    >
      <FieldGroup>
        <SectionHead title={t('deadlines.form.title')} />
        <OwnFields draft={draft} errors={errors} onPut={put} />
        <div className={styles.buttons}>
          <Button type="submit" kind="primary" wide>
            {t('deadlines.form.add')}
          </Button>
          <Button kind="quiet" wide onClick={onClose}>
            {t('deadlines.form.close')}
          </Button>
        </div>
      </FieldGroup>
    </EntryForm>
  );
}
