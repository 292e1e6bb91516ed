import { Select } from '@base-ui/react/select';
import { classes } from './classes.ts';
import { FieldFrame, type FieldProps } from './Field.tsx';
import { Icon } from './Icon.tsx';
import list from './Listbox.module.css';
import styles from './SelectField.module.css';
import { useUiWords } from './UiWords.tsx';
import { useChosen } from './useChosen.ts';

/** One thing to choose. `detail` is a quieter second line. */
export type Option<Value extends string = string> = {
  readonly value: Value;
  readonly label: string;
  readonly detail?: string | undefined;
};

export type SelectFieldProps<Value extends string> = FieldProps & {
  readonly options: readonly Option<Value>[];
  readonly value: Value | null;
  /** Null when an optional field is emptied. */
  readonly onCommit: (value: Value | null) => Promise<string | null>;
};

/** A choice from a short fixed list, kept at once. */
export function SelectField<Value extends string>({
  options,
  value,
  onCommit,
  ...field
}: SelectFieldProps<Value>) {
  const words = useUiWords();
  const { shown, error, choose } = useChosen(value, onCommit);
  const none = field.placeholder ?? words.choose;
  const items = [
    ...(field.isOptional || shown === null
      ? [{ value: null, label: none, detail: undefined }]
      : []),
    ...options,
  ];
  return (
    <FieldFrame field={field} error={error} isLabelled={false}>
      {({ id, ...control }, labelId) => (
        <Select.Root
          items={items}
          value={shown}
          onValueChange={(next) => {
            if (next !== shown) void choose(next);
          }}
          readOnly={field.isReadOnly ?? false}
        >
          <Select.Trigger
            id={id}
            className={classes(
              styles.trigger,
              field.variant === 'inline' && styles.quiet,
              field.isSmall && styles.small,
            )}
            aria-labelledby={labelId}
            aria-describedby={control['aria-describedby']}
            aria-invalid={control['aria-invalid']}
            aria-required={control['aria-required']}
          >
            <Select.Value className={styles.value} />
            {!field.isReadOnly && (
              <Select.Icon className={styles.chevron}>
                <Icon name="chevronDown" size={15} />
              </Select.Icon>
            )}
          </Select.Trigger>
          <Select.Portal>
            <Select.Positioner
              className={list.place}
              sideOffset={4}
              align="start"
              alignItemWithTrigger={false}
            >
              <Select.Popup className={list.popup}>
                <Select.List>
                  {items.map((option) => (
                    <Select.Item key={option.value} value={option.value} className={list.item}>
                      <Select.ItemIndicator className={list.mark}>
                        <Icon name="check" size={14} />
                      </Select.ItemIndicator>
                      <span className={list.text}>
                        <Select.ItemText>{option.label}</Select.ItemText>
                        {option.detail && <span className={list.detail}>{option.detail}</span>}
                      </span>
                    </Select.Item>
                  ))}
                </Select.List>
              </Select.Popup>
            </Select.Positioner>
          </Select.Portal>
        </Select.Root>
      )}
    </FieldFrame>
  );
}
