import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { addDays, type LocalDate, weekday } from '#domain/localDate';
import type { Deadline, Handling } from '#domain/reminders';
import type { Failure, Result } from '#domain/result';
import { useOpening } from '#state/answers';
import { useWorkbench } from '#state/store';
import { Button } from '#ui/Button';
import { ComboField } from '#ui/ComboField';
import { DateField } from '#ui/DateField';
import { EntryForm } from '#ui/EntryForm';
import { TextField } from '#ui/TextField';
import { useFormat } from '#words/format';
import { failureSentence } from '#words/sentence';
import styles from './DeadlineForm.module.css';

export type DeadlineFormProps = {
  readonly deadline: Deadline;
  readonly onHandle: (handling: Handling) => Promise<Result<null, Failure>>;
  readonly onClose: () => void;
};

type Draft = { readonly until: LocalDate | null; readonly reason: string };

/** The Monday after today: when one looks at the desk again. */
const nextMonday = (today: LocalDate): LocalDate => addDays(today, 8 - weekday(today));

/** To what day a date is put off, and why; unfolded under its row. */
export function SnoozeForm({ onHandle, onClose }: DeadlineFormProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const { today } = useOpening();
  const [draft, setDraft] = useState<Draft>({ until: nextMonday(today), reason: '' });
  const [errors, setErrors] = useState<{ until?: string; reason?: string }>({});
  // What the fields hold now: they hand it over as they lose focus, before the next draw.
  const latest = useRef(draft);
  const put = async (change: Partial<Draft>): Promise<null> => {
    latest.current = { ...latest.current, ...change };
    setDraft(latest.current);
    setErrors({});
    return null;
  };
  const send = async () => {
    const { until, reason } = latest.current;
    if (until === null) return setErrors({ until: t('reminders.snoozeMissing') });
    if (until <= today) {
      return setErrors({ until: t('reminders.snoozeNotLater', { date: until }) });
    }
    const answer = await onHandle({ kind: 'snoozed', until, reason });
    if (answer.ok) onClose();
    else if (answer.failure.field) setErrors({ reason: failureSentence(t, answer.failure) });
  };
  return (
    <EntryForm
      label={t('reminders.snooze')}
      className={styles.form}
      onSend={() => void send()}
      onClose={onClose}
    >
      <DateField
        label={t('reminders.snoozeUntil')}
        today={today}
        value={draft.until}
        error={errors.until}
        help={t('reminders.snoozeHelp', { example: format.week(nextMonday(today)) })}
        onCommit={(until) => put({ until })}
      />
      <TextField
        label={t('reminders.reason')}
        value={draft.reason}
        error={errors.reason}
        spellCheck
        onCommit={(reason) => put({ reason })}
      />
      <div className={styles.buttons}>
        <Button type="submit" icon="clock">
          {t('reminders.snooze')}
        </Button>
        <Button kind="quiet" onClick={onClose}>
          {t('reminders.cancel')}
        </Button>
      </div>
    </EntryForm>
  );
}

/** To whom a date is handed over; done as somebody is chosen, and undone like anything else. */
export function HandOverForm({ deadline, onHandle, onClose }: DeadlineFormProps) {
  const { t } = useTranslation();
  const { registers } = useOpening();
  const act = useWorkbench((state) => state.act);
  const handOver = async (personId: string | null): Promise<string | null> => {
    if (personId === null) return t('reminders.personMissing');
    const answer = await onHandle({ kind: 'delegated', personId });
    if (answer.ok) onClose();
    return answer.ok ? null : failureSentence(t, answer.failure);
  };
  const people = registers.people.filter((person) => !person.archived);
  return (
    <EntryForm
      label={t('reminders.handOver')}
      className={styles.form}
      onSend={() => undefined}
      onClose={onClose}
    >
      <div className={styles.one}>
        <ComboField
          label={t('reminders.personTo')}
          options={people.map(({ id, name, email }) => ({
            value: id,
            label: name,
            ...(email === '' ? {} : { detail: email }),
          }))}
          value={deadline.handling?.kind === 'delegated' ? deadline.handling.personId : null}
          {...(people.length === 0 ? { help: t('reminders.noPeople') } : {})}
          onCommit={handOver}
          onAdd={async (name) => {
            const facts = { name, email: '', departmentId: null, isProcurer: false };
            const kept = await act('person.keep', { id: null, facts });
            return kept.ok ? handOver(kept.value.id) : failureSentence(t, kept.failure);
          }}
        />
      </div>
      <div className={styles.buttons}>
        <Button kind="quiet" onClick={onClose}>
          {t('reminders.cancel')}
        </Button>
      </div>
    </EntryForm>
  );
}
