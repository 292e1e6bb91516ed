import { lazy, Suspense, useRef, useState } from 'react';
import type { LocalDate } from '#domain/localDate';
import { parseTypedDate } from '#domain/typedInput';
import styles from './DateField.module.css';
import { DraftInput } from './DraftInput.tsx';
import { useDraft } from './draft.ts';
import { FieldFrame, type FieldProps } from './Field.tsx';
import { IconButton } from './IconButton.tsx';
import { Popover } from './Popover.tsx';
import { useUiWords } from './UiWords.tsx';

// The calendar is the heaviest part of a field and is seldom opened.
const Calendar = lazy(() =>
  import('./Calendar.tsx').then(({ Calendar }) => ({ default: Calendar })),
);

export type DateFieldProps = FieldProps & {
  readonly value: LocalDate | null;
  readonly onCommit: (value: LocalDate | null) => Promise<string | null>;
  /** The day that '23/11', 'v. 48' and '+30d' are counted from. */
  readonly today: LocalDate;
};

/**
 * A day that takes '2026-11-23', '261123', '23/11', 'v. 48' and '+30d', and shows weekday and week
 * as one types. The calendar opens by its button or Alt+↓, never by itself.
 */
export function DateField({ value, onCommit, today, ...field }: DateFieldProps) {
  const words = useUiWords();
  const [isOpen, setOpen] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  const draft = useDraft<LocalDate | null>({
    value,
    write: (date) => date ?? '',
    read: (text) => {
      const read = parseTypedDate(text, today);
      return read.ok ? read : { ok: false, sentence: words.dateUnclear(text.trim()) };
    },
    onCommit,
  });
  const read = parseTypedDate(draft.text, today);
  const day = read.ok ? read.value : null;
  const holiday = day === null ? null : words.dayName(day);
  const dayHint =
    day === null
      ? undefined
      : [draft.text.trim() === day ? '' : day, words.dayHint(day), holiday]
          .filter(Boolean)
          .join(' ');
  return (
    <FieldFrame
      field={{ ...field, hint: dayHint ?? field.hint }}
      error={draft.error}
      isTyped={draft.isDirty}
      end={
        field.isReadOnly ? undefined : (
          <Popover
            label={words.openCalendar}
            isOpen={isOpen}
            onOpenChange={setOpen}
            side="bottom"
            align="end"
            trigger={
              <IconButton icon="calendar" size="small" label={words.openCalendar} tabIndex={-1} />
            }
          >
            <Suspense fallback={<div className={styles.waiting} />}>
              <Calendar
                value={day}
                today={today}
                onPick={(picked) => {
                  setOpen(false);
                  draft.change(picked);
                  void draft.commit();
                  input.current?.focus();
                }}
              />
            </Suspense>
          </Popover>
        )
      }
    >
      {(control) => (
        <DraftInput
          {...control}
          ref={input}
          draft={draft}
          readOnly={field.isReadOnly}
          placeholder={field.placeholder}
          aria-keyshortcuts="Alt+ArrowDown"
          onKeyDown={(event) => {
            if (event.key !== 'ArrowDown' || !event.altKey || field.isReadOnly) return;
            event.preventDefault();
            setOpen(true);
          }}
        />
      )}
    </FieldFrame>
  );
}
