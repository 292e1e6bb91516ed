import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { LocalDate } from '#domain/localDate';
import { useOpening } from '#state/answers';
import { useWorkbench } from '#state/store';
import { useUnsent } from '#state/unsent';
import { Button } from '#ui/Button';
import { ComboField } from '#ui/ComboField';
import { DateField } from '#ui/DateField';
import { EntryForm } from '#ui/EntryForm';
import { FieldGroup } from '#ui/Field';
import { SectionHead } from '#ui/SectionHead';
import { TextField } from '#ui/TextField';
import { failureSentence } from '#words/sentence';
import styles from './OwnDeadlineForm.module.css';
import { typedTime } from './typedTime.ts';

type Draft = { title: string; due: LocalDate | null; time: string; ownerId: string | null };
type Errors = Partial<Record<keyof Draft, string>>;

const empty: Draft = { title: '', due: null, time: '', ownerId: null };

/** A date of one's own: what, when, and with whom it lies. It stays open for the next one. */
export function OwnDeadlineForm({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation();
  const { today, registers } = useOpening();
  const act = useWorkbench((state) => state.act);
  const { typed: draft, type, sent } = useUnsent('ownDeadline', empty);
  const [errors, setErrors] = useState<Errors>({});
  const [added, setAdded] = useState(0);
  // What the fields hold now: they hand it over as they lose focus, before the next draw.
  const latest = useRef(draft);

  const put = async (change: Partial<Draft>): Promise<null> => {
    latest.current = { ...latest.current, ...change };
    type(latest.current);
    setErrors({});
    return null;
  };
  const add = async () => {
    const { title, due, time, ownerId } = latest.current;
    if (due === null) {
      return setErrors({
        due: t('deadlines.form.dateMissing'),
        ...(title === '' ? { title: t('failure.title.missing') } : {}),
      });
    }
    const answer = await act(
      'deadline.add',
      { title, due, time: typedTime(time), ownerId, subject: null },
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
        <TextField
          label={t('deadlines.form.what')}
          placeholder={t('deadlines.form.whatPlaceholder')}
          value={draft.title}
          error={errors.title}
          maxLength={300}
          spellCheck
          onCommit={(title) => put({ title })}
        />
        <DateField
          label={t('deadlines.form.date')}
          today={today}
          value={draft.due}
          error={errors.due}
          onCommit={(due) => put({ due })}
        />
        <TextField
          isOptional
          label={t('deadlines.form.time')}
          placeholder="15.00"
          value={draft.time}
          error={errors.time}
          check={(text) =>
            text === '' || typedTime(text) !== null ? null : t('failure.time.notATime')
          }
          onCommit={(time) => put({ time })}
        />
        <ComboField
          isOptional
          label={t('deadlines.form.person')}
          options={registers.people
            .filter(({ archived }) => !archived)
            .map(({ id, name }) => ({ value: id, label: name }))}
          value={draft.ownerId}
          onCommit={(ownerId) => put({ ownerId })}
        />
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
