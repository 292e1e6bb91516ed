import styles from './FilterMenu.module.css';
import { Icon } from './Icon.tsx';
import { MenuButton, type MenuItem } from './Menu.tsx';
import type { Option } from './SelectField.tsx';

/**
 * A filter that says itself: 'Förvaltning **alla**'. One choice (`value`), or several (`values`);
 * nothing chosen is `allLabel`.
 */
export type FilterMenuProps = {
  readonly label: string;
  readonly allLabel: string;
  readonly options: readonly Option[];
  readonly chosen: readonly string[];
  readonly onChange: (chosen: readonly string[]) => void;
  /** Ticks several; otherwise one choice closes. */
  readonly isMultiple?: boolean;
  /** The funnel, on the first filter of a row. */
  readonly hasIcon?: boolean;
  /** What is said of several: '3 valda'. */
  readonly manyLabel?: (count: number) => string;
};

/** A filter's button and the menu it opens. */
export function FilterMenu({
  label,
  allLabel,
  options,
  chosen,
  onChange,
  isMultiple = false,
  hasIcon = false,
  manyLabel,
}: FilterMenuProps) {
  const first = options.find((option) => option.value === chosen[0]);
  const said =
    chosen.length === 0
      ? allLabel
      : chosen.length === 1 || !manyLabel
        ? (first?.label ?? allLabel)
        : manyLabel(chosen.length);
  const items: MenuItem[] = [
    {
      kind: 'tick',
      label: allLabel,
      isTicked: chosen.length === 0,
      closes: !isMultiple,
      onTick: () => onChange([]),
    },
    { kind: 'rule' },
    ...options.map(
      (option): MenuItem => ({
        kind: 'tick',
        label: option.label,
        isTicked: chosen.includes(option.value),
        closes: !isMultiple,
        onTick: (isTicked) => {
          if (!isMultiple) onChange(isTicked ? [option.value] : []);
          else if (isTicked) onChange([...chosen, option.value]);
          else onChange(chosen.filter((value) => value !== option.value));
        },
      }),
    ),
  ];
  return (
    <MenuButton
      align="start"
      items={items}
      trigger={
        <button type="button" className={styles.filter}>
          {hasIcon && <Icon name="filter" size={14} />}
          {label} <b>{said}</b>
        </button>
      }
    />
  );
}

/** A filter that is only on or off: 'Väntar på något **4**'. */
export function FilterToggle({
  label,
  count,
  isOn,
  onToggle,
}: {
  readonly label: string;
  /** How many it leaves, as it is written. */
  readonly count?: string;
  readonly isOn: boolean;
  readonly onToggle: (isOn: boolean) => void;
}) {
  return (
    <button
      type="button"
      className={styles.filter}
      aria-pressed={isOn}
      onClick={() => onToggle(!isOn)}
    >
      {label} {count !== undefined && <b>{count}</b>}
    </button>
  );
}
