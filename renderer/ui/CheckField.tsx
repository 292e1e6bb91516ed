import { type ReactNode, useId } from 'react';
import styles from './CheckField.module.css';
import { useChosen } from './useChosen.ts';

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
  const { shown, error, choose } = useChosen(value, onCommit);
  return (
    <div className={styles.field}>
      <label className={styles.row}>
        <input
          type="checkbox"
          id={controlId}
          className={styles.mark}
          checked={shown}
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
