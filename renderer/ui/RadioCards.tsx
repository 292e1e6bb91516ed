import { type ReactNode, useId } from 'react';
import { classes } from './classes.ts';
import styles from './RadioCards.module.css';

/** One choice: what it is called, and what follows from it. */
export type RadioCard<Value extends string> = {
  readonly value: Value;
  readonly label: string;
  readonly detail?: ReactNode;
  readonly isDisabled?: boolean;
};

/** A choice between few things, each with its consequence, as one framed list. ↑/↓ chooses. */
export function RadioCards<Value extends string>({
  label,
  isLabelHidden = false,
  options,
  value,
  onChange,
}: {
  readonly label: string;
  readonly isLabelHidden?: boolean;
  readonly options: readonly RadioCard<Value>[];
  readonly value: Value | null;
  readonly onChange: (value: Value) => void;
}) {
  const name = useId();
  return (
    <fieldset className={styles.group}>
      <legend className={classes(styles.legend, isLabelHidden && styles.hidden)}>{label}</legend>
      {options.map((option) => (
        <label
          key={option.value}
          className={classes(styles.card, option.value === value && styles.chosen)}
        >
          <input
            type="radio"
            name={name}
            className={styles.mark}
            checked={option.value === value}
            disabled={option.isDisabled}
            onChange={() => onChange(option.value)}
          />
          <span>
            <span className={styles.name}>{option.label}</span>
            {option.detail && <span className={styles.detail}>{option.detail}</span>}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
