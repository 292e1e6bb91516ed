import { type Ref, useId } from 'react';
import styles from './FilterField.module.css';
import { Icon } from './Icon.tsx';
import { IconButton } from './IconButton.tsx';
import { ariaKeys, KeyHint } from './KeyHint.tsx';
import { useUiWords } from './UiWords.tsx';

/** The text that sifts a list as one types. ↓ goes to the list, Esc empties the text; the room binds `keys` and puts the focus here. */
export function FilterField({
  label,
  placeholder = label,
  value,
  onChange,
  keys = 'Ctrl F',
  ref,
}: {
  /** What it looks in: 'Filtrera på avtal, leverantör eller nummer'. */
  readonly label: string;
  /** A shorter form of it, seen while the field is empty. */
  readonly placeholder?: string;
  readonly value: string;
  readonly onChange: (text: string) => void;
  readonly keys?: string;
  readonly ref?: Ref<HTMLInputElement>;
}) {
  const words = useUiWords();
  const id = useId();
  return (
    <div className={styles.field}>
      <Icon name="search" size={15} />
      <input
        id={id}
        ref={ref}
        type="search"
        aria-label={label}
        aria-keyshortcuts={ariaKeys(keys)}
        placeholder={placeholder}
        title={label}
        autoComplete="off"
        spellCheck={false}
        value={value}
        onChange={(event) => onChange(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === 'ArrowDown') {
            const list = event.currentTarget.closest('main')?.querySelector('[data-start]');
            if (list instanceof HTMLElement) list.focus();
            event.preventDefault();
          }
          if (event.key !== 'Escape' || value === '') return;
          onChange('');
          event.preventDefault();
          event.stopPropagation();
        }}
      />
      {value === '' ? (
        <KeyHint keys={keys} />
      ) : (
        <IconButton
          icon="x"
          size="small"
          label={words.clear}
          onClick={() => {
            onChange('');
            document.getElementById(id)?.focus();
          }}
        />
      )}
    </div>
  );
}
