import { useEffect, useState } from 'react';
import { Button } from './Button.tsx';
import { IconButton } from './IconButton.tsx';
import styles from './ToastHost.module.css';
import { useUiWords } from './UiWords.tsx';

/** What was done, said once. A new `number` is a new toast, even with the same words. */
export type Toast = {
  readonly number: number;
  readonly text: string;
  readonly action?: {
    readonly label: string;
    readonly keys?: string;
    readonly onChoose: () => void;
  };
};

const lifetime = 10_000;

/**
 * The one toast at the foot of the sheet. It goes after ten seconds, but not while the pointer or
 * the focus is on it. Errors are never toasts.
 */
export function ToastHost({
  toast,
  onDismiss,
}: {
  readonly toast: Toast | null;
  readonly onDismiss: () => void;
}) {
  const words = useUiWords();
  const [isHeld, setHeld] = useState(false);
  const number = toast?.number;
  useEffect(() => {
    if (number === undefined || isHeld) return;
    const timer = setTimeout(onDismiss, lifetime);
    return () => clearTimeout(timer);
  }, [number, isHeld, onDismiss]);
  return (
    <div className={styles.host} role="status" aria-live="polite">
      {toast && (
        // biome-ignore lint/a11y/noStaticElementInteractions: hovering only holds the clock; nothing is reached by it alone
        <div
          key={toast.number}
          className={styles.toast}
          onMouseEnter={() => setHeld(true)}
          onMouseLeave={() => setHeld(false)}
          onFocus={() => setHeld(true)}
          onBlur={() => setHeld(false)}
        >
          <p className={styles.text}>{toast.text}</p>
          {toast.action && (
            <Button
              small
              {...(toast.action.keys === undefined ? {} : { keys: toast.action.keys })}
              onClick={() => {
                setHeld(false);
                onDismiss();
                toast.action?.onChoose();
              }}
            >
              {toast.action.label}
            </Button>
          )}
          <IconButton
            icon="x"
            size="small"
            label={words.close}
            onClick={() => {
              setHeld(false);
              onDismiss();
            }}
          />
        </div>
      )}
    </div>
  );
}
