import { type ReactNode, useId } from 'react';
import { classes } from './classes.ts';
import { Icon, type IconName } from './Icon.tsx';
import styles from './SegmentedControl.module.css';

/** A choice between two to four ways of seeing the same thing. ←/→ chooses. */
export function SegmentedControl<Value extends string>({
  label,
  options,
  value,
  onChange,
  small = false,
}: {
  /** For screen readers: what is chosen between. */
  readonly label: string;
  readonly options: readonly {
    readonly value: Value;
    readonly label: ReactNode;
    readonly icon?: IconName;
  }[];
  readonly value: Value;
  readonly onChange: (value: Value) => void;
  readonly small?: boolean;
}) {
  const name = useId();
  return (
    <div
      role="radiogroup"
      aria-label={label}
      className={classes(styles.group, small && styles.small)}
    >
      {options.map((option) => (
        <label
          key={option.value}
          className={classes(styles.part, option.value === value && styles.chosen)}
        >
          <input
            type="radio"
            name={name}
            className={styles.radio}
            checked={option.value === value}
            onChange={() => onChange(option.value)}
          />
          {option.icon && <Icon name={option.icon} />}
          {option.label}
        </label>
      ))}
    </div>
  );
}
