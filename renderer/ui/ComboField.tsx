import { Combobox } from '@base-ui/react/combobox';
import { useState } from 'react';
import { FieldFrame, type FieldProps } from './Field.tsx';
import { Icon } from './Icon.tsx';
import list from './Listbox.module.css';
import styles from './SelectField.module.css';
import type { Option } from './SelectField.tsx';
import { useUiWords } from './UiWords.tsx';

export type ComboFieldProps = FieldProps & {
  readonly options: readonly Option[];
  readonly value: string | null;
  /** Null when an optional field is emptied. */
  readonly onCommit: (value: string | null) => Promise<string | null>;
  /** Keeps what was typed as a new one and chooses it; absent where nothing may be added. */
  readonly onAdd?: (text: string) => Promise<string | null>;
};

type Item = Option & { readonly isNew?: boolean };

const plain = (text: string) => text.trim().toLocaleLowerCase('sv');

/** A choice from a long list by typing a part of its name, or adding what is not there yet. */
export function ComboField({ options, value, onCommit, onAdd, ...field }: ComboFieldProps) {
  const words = useUiWords();
  const [error, setError] = useState<string | null>(null);
  const [typed, setTyped] = useState('');
  const chosen = options.find((option) => option.value === value) ?? null;
  const isKnown = options.some((option) => plain(option.label) === plain(typed));
  const items: Item[] = [
    ...options,
    ...(onAdd && plain(typed) !== '' && !isKnown
      ? [{ value: `new:${typed.trim()}`, label: words.add(typed.trim()), isNew: true }]
      : []),
  ];
  const choose = (item: Item | null) => {
    if (item?.isNew && onAdd) void onAdd(typed.trim()).then(setError);
    else if ((item?.value ?? null) !== value) void onCommit(item?.value ?? null).then(setError);
  };
  return (
    <Combobox.Root<Item>
      items={items}
      value={chosen}
      onValueChange={choose}
      onInputValueChange={(text, { reason }) => {
        setError(null);
        setTyped(reason === 'input-change' ? text : '');
      }}
      isItemEqualToValue={(item, other) => item.value === other.value}
      itemToStringLabel={(item) => item.label}
      filter={(item, query) =>
        Boolean(item.isNew) ||
        plain(item.label).includes(plain(query)) ||
        plain(item.detail ?? '').includes(plain(query))
      }
      autoHighlight
      readOnly={field.isReadOnly ?? false}
    >
      <FieldFrame
        field={field}
        error={error}
        end={
          !field.isReadOnly && (
            <span className={styles.ends}>
              {field.isOptional && chosen && (
                <Combobox.Clear className={styles.end} aria-label={words.clear}>
                  <Icon name="x" size={14} />
                </Combobox.Clear>
              )}
              <Combobox.Trigger className={styles.end} aria-label={field.label} tabIndex={-1}>
                <Icon name="chevronDown" size={15} />
              </Combobox.Trigger>
            </span>
          )
        }
      >
        {(control) => (
          <Combobox.Input
            {...control}
            placeholder={field.placeholder ?? words.choose}
            spellCheck={false}
            onFocus={(event) => event.currentTarget.select()}
          />
        )}
      </FieldFrame>
      <Combobox.Portal>
        <Combobox.Positioner className={list.place} sideOffset={4} align="start">
          <Combobox.Popup className={list.popup}>
            <Combobox.Empty className={list.empty}>{words.noMatch}</Combobox.Empty>
            <Combobox.List>
              {(item: Item) => (
                <Combobox.Item key={item.value} value={item} className={list.item}>
                  {item.isNew ? (
                    <span className={list.icon}>
                      <Icon name="plus" size={14} />
                    </span>
                  ) : (
                    <Combobox.ItemIndicator className={list.mark}>
                      <Icon name="check" size={14} />
                    </Combobox.ItemIndicator>
                  )}
                  <span className={list.text}>
                    {item.label}
                    {item.detail && <span className={list.detail}>{item.detail}</span>}
                  </span>
                </Combobox.Item>
              )}
            </Combobox.List>
          </Combobox.Popup>
        </Combobox.Positioner>
      </Combobox.Portal>
    </Combobox.Root>
  );
}
