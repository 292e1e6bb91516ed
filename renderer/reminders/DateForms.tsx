import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { LocalDate } from '#domain/localDate';
import { type Recurrence, recurrences } from '#domain/recurrence';
import { type Deadline, ownIdOf } from '#domain/reminders';
import { useOpening } from '#state/answers';
import { useWorkbench } from '#state/store';
import { Button } from '#ui/Button';
import { ComboField } from '#ui/ComboField';
import { DateField } from '#ui/DateField';
import { EntryForm } from '#ui/EntryForm';
import { SelectField } from '#ui/SelectField';
import { TextField } from '#ui/TextField';
import { failureSentence } from '#words/sentence';
import styles from './DeadlineForm.module.css';
import { readLeadTimes, writeLeadTimes } from './leadTimes.ts';
import { typedTime } from './typedTime.ts';

/** What is typed of a date of one's own. */
export type OwnDraft = {
  readonly title: string;
  readonly due: LocalDate | null;
  readonly time: string;
  readonly ownerId: string | null;
  readonly every: Recurrence | null;
};
export type OwnErrors = Partial<Record<keyof OwnDraft, string>>;

/** The fields of a date of one's own, for a new one and for one that is changed. */
export function OwnFields({
  draft,
  errors,
  onPut,
}: {
  readonly draft: OwnDraft;
  readonly errors: OwnErrors;
  readonly onPut: (change: Partial<OwnDraft>) => Promise<null>;
}) {
  const { t } = useTranslation();
  const { today, registers } = useOpening();
  return (
    <>
      <TextField
        label={t('deadlines.form.what')}
        placeholder={t('deadlines.form.whatPlaceholder')}
        value={draft.title}
        error={errors.title}
        maxLength={300}
        spellCheck
        onCommit={(title) => onPut({ title })}
      />
      <DateField
        label={t('deadlines.form.date')}
        today={today}
        value={draft.due}
        error={errors.due}
        onCommit={(due) => onPut({ due })}
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
        onCommit={(time) => onPut({ time })}
      />
      <SelectField
        isOptional
        label={t('deadlines.form.every')}
        placeholder={t('deadlines.form.once')}
        options={recurrences.map((every) => ({
          value: every,
          label: t(`reminders.every.${every}`),
        }))}
        value={draft.every}
        onCommit={(every) => onPut({ every })}
      />
      <ComboField
        isOptional
        label={t('deadlines.form.person')}
        options={registers.people
          .filter(({ archived, id }) => !archived || id === draft.ownerId)
          .map(({ id, name }) => ({ value: id, label: name }))}
        value={draft.ownerId}
        onCommit={(ownerId) => onPut({ ownerId })}
      />
    </>
  );
}

type FormProps = { readonly deadline: Deadline; readonly onClose: () => void };

/** A date of one's own changed in its place; unfolded under its row. */
export function ChangeForm({ deadline, onClose }: FormProps) {
  const { t } = useTranslation();
  const act = useWorkbench((state) => state.act);
  const [draft, setDraft] = useState<OwnDraft>({
    title: deadline.title ?? '',
    due: deadline.due,
    time: deadline.time?.replace(':', '.') ?? '',
    ownerId: deadline.subject.ownerId,
    every: deadline.every ?? null,
  });
  const [errors, setErrors] = useState<OwnErrors>({});
  // What the fields hold now: they hand it over as they lose focus, before the next draw.
  const latest = useRef(draft);
  const put = async (change: Partial<OwnDraft>): Promise<null> => {
    latest.current = { ...latest.current, ...change };
    setDraft(latest.current);
    setErrors({});
    return null;
  };
  const send = async () => {
    const { due, time, ...rest } = latest.current;
    const id = ownIdOf(deadline);
    if (due === null) return setErrors({ due: t('deadlines.form.dateMissing') });
    if (id === null) return;
    const facts = { ...rest, due, time: typedTime(time) };
    const answer = await act('deadline.describe', { id, facts }, { toast: true });
    if (answer.ok) onClose();
    else if (answer.failure.field) {
      setErrors({ [answer.failure.field]: failureSentence(t, answer.failure) });
    }
  };
  return (
    <EntryForm
      label={t('reminders.change')}
      className={styles.form}
      onSend={() => void send()}
      onClose={onClose}
    >
      <OwnFields draft={draft} errors={errors} onPut={put} />
      <Buttons verb={t('reminders.change')} onClose={onClose} />
    </EntryForm>
  );
}

/** On which days before one date alone to be reminded; unfolded under its row. */
export function RemindForm({ deadline, onClose }: FormProps) {
  const { t } = useTranslation();
  const { settings } = useOpening();
  const act = useWorkbench((state) => state.act);
  const usual = writeLeadTimes(settings.leadTimes[deadline.kind]);
  const [typed, setTyped] = useState(deadline.leadDays ? writeLeadTimes(deadline.leadDays) : '');
  const latest = useRef(typed);
  const faultOf = (text: string): string | null => {
    const read = readLeadTimes(text);
    if (read.ok) return null;
    if (read.fault === 'tooMany') return t('settings.leadTimesTooMany');
    if (read.fault === 'tooLong') return t('settings.leadTimesTooLong');
    return t('settings.leadTimesUnclear', { typed: text });
  };
  const send = async () => {
    const read = readLeadTimes(latest.current);
    if (!read.ok) return;
    const days = latest.current.trim() === '' ? null : read.days;
    const answer = await act('deadline.remind', { key: deadline.key, days }, { toast: true });
    if (answer.ok) onClose();
  };
  return (
    <EntryForm
      label={t('reminders.remind')}
      className={styles.form}
      onSend={() => void send()}
      onClose={onClose}
    >
      <div className={styles.one}>
        <TextField
          label={t('reminders.remindDays')}
          help={t('reminders.remindHelp', { usual })}
          placeholder={usual}
          value={typed}
          check={faultOf}
          onCommit={async (text) => {
            latest.current = text;
            setTyped(text);
            return null;
          }}
        />
      </div>
      <Buttons verb={t('reminders.remindVerb')} onClose={onClose} />
    </EntryForm>
  );
}

function Buttons({ verb, onClose }: { readonly verb: string; readonly onClose: () => void }) {
  const { t } = useTranslation();
  return (
    <div className={styles.buttons}>
      <Button type="submit">{verb}</Button>
      <Button kind="quiet" onClick={onClose}>
        {t('reminders.cancel')}
      </Button>
    </div>
  );
}
