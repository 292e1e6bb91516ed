import type { Facts } from '#agreements/useFacts';
import { FieldFrame } from '#ui/Field';
import { Icon } from '#ui/Icon';
import { MenuButton } from '#ui/Menu';
import styles from './Facts.module.css';

/** Some of a few choices, ticked in a menu and said by name. */
export function TickField<Value extends string>({
  field,
  options,
  chosen,
  none,
  onChoose,
}: {
  readonly field: ReturnType<Facts['of']> & { readonly help?: string | undefined };
  readonly options: readonly { readonly value: Value; readonly label: string }[];
  readonly chosen: readonly Value[];
  /** What is said where none is ticked. */
  readonly none: string;
  readonly onChoose: (chosen: Value[]) => void;
}) {
  const names = options.filter(({ value }) => chosen.includes(value)).map(({ label }) => label);
  return (
    <FieldFrame field={field} error={null} isLabelled={false}>
      {(control, labelId) => (
        <MenuButton
          align="start"
          items={options.map(({ value, label }) => ({
            kind: 'tick',
            label,
            isTicked: chosen.includes(value),
            onTick: (isTicked) =>
              onChoose(
                isTicked ? [...chosen, value] : chosen.filter((already) => already !== value),
              ),
          }))}
          trigger={
            <button
              type="button"
              id={control.id}
              className={styles.menu}
              aria-labelledby={`${labelId} ${control.id}`}
              aria-describedby={control['aria-describedby']}
              disabled={options.length === 0}
            >
              <span>{names.length === 0 ? none : names.join(', ')}</span>
              <Icon name="chevronDown" size={15} />
            </button>
          }
        />
      )}
    </FieldFrame>
  );
}
