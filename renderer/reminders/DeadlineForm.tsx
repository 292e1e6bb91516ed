import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { addDays, type LocalDate, weekday } from '#domain/localDate';
import type { Deadline, Handling } from '#domain/reminders';
import type { Failure, Result } from '#domain/result';
import { useOpening } from '#state/answers';
import { useWorkbench } from '#state/store';
import { Button } from '#ui/Button';
import { ComboField } from '#ui/ComboField';
import { DateField } from '#ui/DateField';
import { TextField } from '#ui/TextField';
import { useFormat } from '#words/format';
import { failureSentence } from '#words/sentence';
import { keepAllTyping } from '../ui/draft.ts';
import styles from './DeadlineForm.module.css';
import type { Asked } from './deeds.ts';

export type DeadlineFormProps = {
  readonly deadline: Deadline;
  readonly asked: Asked;
  readonly onHandle: (handling: Handling) => Promise<Result<null, Failure>>;
  readonly onClose: () => void;
};

/** What is asked before a date is put off or handed over, unfolded under its row. Esc folds it. */
export function DeadlineForm({ asked, onClose, ...rest }: DeadlineFormProps) {
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    const input = form.current?.querySelector('input');
    input?.focus();
    input?.select();
  }, []);
  return (
    <form
      ref={form}
      className={styles.form}
      onSubmit={(event) => event.preventDefault()}
      onKeyDown={(event) => {
        // What floats over the form (calendar, list of people) has its own Esc, and bubbles here.
        const isInside = event.target instanceof Node && form.current?.contains(event.target);
        if (event.key !== 'Escape' || event.defaultPrevented || !isInside) return;
        event.stopPropagation();
        event.preventDefault();
        onClose();
      }}
    >
      {asked === 'snooze' ? (
        <SnoozeForm {...rest} onClose={onClose} />
      ) : (
        <HandOverForm {...rest} onClose={onClose} />
      )}
    </form>
  );
}

/** The Monday after today: when one looks at the desk again. */
const nextMonday = (today: LocalDate): LocalDate => addDays(today, 8 - weekday(today));

function SnoozeForm({ onHandle, onClose }: Omit<DeadlineFormProps, 'asked'>) {
  const { t } = useTranslation();
  const format = useFormat();
  const { today } = useOpening();
  const [until, setUntil] = useState<LocalDate | null>(nextMonday(today));
  const [reason, setReason] = useState('');
  const [errors, setErrors] = useState<{ until?: string; reason?: string }>({});
  // What the fields hold now: they hand it over as they lose focus, before the next draw.
  const typed = useRef({ until, reason });

  const send = async () => {
    if (!(await keepAllTyping())) return;
    const now = typed.current;
    if (now.until === null) return setErrors({ until: t('reminders.snoozeMissing') });
    if (now.until <= today) {
      return setErrors({ until: t('reminders.snoozeNotLater', { date: now.until }) });
    }
    const answer = await onHandle({ kind: 'snoozed', until: now.until, reason: now.reason });
    if (answer.ok) onClose();
    else if (answer.failure.field) setErrors({ reason: failureSentence(t, answer.failure) });
  };
  const sendOnEnter = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || !(event.target instanceof HTMLInputElement)) return;
    event.preventDefault();
    event.stopPropagation();
    void send();
  };
  return (
    // Enter in a field sends, before the field takes the key for itself.
    <div className={styles.fields} onKeyDownCapture={sendOnEnter}>
      <div className={styles.day}>
        <DateField
          label={t('reminders.snoozeUntil')}
          today={today}
          value={until}
          error={errors.until}
          help={t('reminders.snoozeHelp', { example: format.week(nextMonday(today)) })}
          onCommit={async (value) => {
            typed.current.until = value;
            setUntil(value);
            setErrors({});
            return null;
          }}
        />
      </div>
      <div className={styles.reason}>
        <TextField
          label={t('reminders.reason')}
          value={reason}
          error={errors.reason}
          onCommit={async (value) => {
            typed.current.reason = value;
            setReason(value);
            setErrors({});
            return null;
          }}
        />
      </div>
      <div className={styles.buttons}>
        <Button icon="clock" onClick={() => void send()}>
          {t('reminders.snooze')}
        </Button>
        <Button kind="quiet" onClick={onClose}>
          {t('reminders.cancel')}
        </Button>
      </div>
    </div>
  );
}

function HandOverForm({ deadline, onHandle, onClose }: Omit<DeadlineFormProps, 'asked'>) {
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
    <div className={styles.fields}>
      <div className={styles.reason}>
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
    </div>
  );
}
