import { type KeyboardEvent, type ReactNode, useEffect, useRef, useState } from 'react';
import { keepAllTyping } from './draft.ts';

export type EntryFormProps = {
  readonly label: string;
  /** Called when every field has kept what was typed; a submit button inside does the same as Enter. */
  readonly onSend: () => void;
  readonly onClose: () => void;
  /** Counts entries: when it changes, the first field takes the focus for the next one. */
  readonly entry?: number;
  /** Stands in its room always: the first field takes the focus after an entry, not when the room opens. */
  readonly isStanding?: boolean;
  /** For a button outside the form that sends it. */
  readonly id?: string;
  readonly className?: string | undefined;
  readonly children: ReactNode;
};

/** A few fields that are sent together: Enter in a field sends, Esc closes, the first field begins. */
export function EntryForm(props: EntryFormProps) {
  const { label, onSend, onClose, entry = 0, isStanding = false, id, className, children } = props;
  const form = useRef<HTMLFormElement>(null);

  // biome-ignore lint/correctness/useExhaustiveDependencies: after each entry the next one begins
  useEffect(() => {
    if (isStanding && entry === 0) return;
    const first = form.current?.querySelector('input');
    first?.focus();
    first?.select();
  }, [entry]);

  // After the draw that has what the fields just kept: `onSend` of the draw before would not know it.
  const [sends, setSends] = useState(0);
  const send = useRef(onSend);
  send.current = onSend;
  useEffect(() => {
    if (sends > 0) send.current();
  }, [sends]);

  // What floats over the form (a calendar, a list) bubbles its keys here, and has its own ways.
  const isInside = ({ target }: KeyboardEvent) =>
    target instanceof Node && Boolean(form.current?.contains(target));

  const sendOnEnter = (event: KeyboardEvent) => {
    const { target } = event;
    const isTyped = target instanceof HTMLInputElement && target.role !== 'combobox';
    if (event.key !== 'Enter' || !isTyped || !isInside(event)) return;
    event.preventDefault();
    event.stopPropagation();
    form.current?.requestSubmit();
  };
  return (
    <form
      ref={form}
      id={id}
      aria-label={label}
      className={className}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void keepAllTyping().then((isKept) => isKept && setSends((count) => count + 1));
      }}
      onKeyDownCapture={sendOnEnter}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.defaultPrevented || !isInside(event)) return;
        event.stopPropagation();
        event.preventDefault();
        onClose();
      }}
    >
      {children}
    </form>
  );
}
