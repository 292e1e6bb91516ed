import { type ReactNode, useId, useState } from 'react';
import styles from './CheckField.module.css';

export type CheckFieldProps = {
  readonly label: ReactNode;
  readonly help?: ReactNode;
  readonly value: boolean;
  readonly onCommit: (value: boolean) => Promise<string | null>;
  readonly isReadOnly?: boolean;
  readonly id?: string;
};

/** A yes or no that is kept at once. */
export function CheckField({ label, help, value, onCommit, isReadOnly, id }: CheckFieldProps) {
  const ownId = useId();
  const controlId = id ?? ownId;
  const [error, setError] = useState<string | null>(null);
  // Between a choice and the store's answer the choice is shown, so that the mark does not jump back.
  const [chosen, setChosen] = useState<boolean | null>(null);
  if (chosen === value) setChosen(null);
  const choose = async (next: boolean) => {
    setChosen(next);
    const refusal = await onCommit(next);
    setError(refusal);
    if (refusal !== null) setChosen(null);
  };
  return (
    <div className={styles.field}>
      <label className={styles.row}>
        <input
          type="checkbox"
          id={controlId}
          className={styles.mark}
          checked={chosen ?? value}
          disabled={isReadOnly}
          aria-describedby={`${controlId}-more`}
          aria-invalid={error === null ? undefined : true}
          onChange={(event) => void choose(event.currentTarget.checked)}
        />
        <span>{label}</span>
      </label>
      <div id={`${controlId}-more`} className={styles.more}>
        {error !== null && (
          <p className={styles.error} role="alert">
            {error}
          </p>
        )}
        {help !== undefined && <p>{help}</p>}
      </div>
    </div>
  );
}
