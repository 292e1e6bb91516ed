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
  return (
    <div className={styles.field}>
      <label className={styles.row}>
        <input
          type="checkbox"
          id={controlId}
          className={styles.mark}
          checked={value}
          disabled={isReadOnly}
          aria-describedby={`${controlId}-more`}
          aria-invalid={error === null ? undefined : true}
          onChange={(event) => void onCommit(event.currentTarget.checked).then(setError)}
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
