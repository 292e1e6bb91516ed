import { type MouseEvent, type ReactNode, useId } from 'react';
import { classes } from './classes.ts';
import styles from './Field.module.css';
import { Icon } from './Icon.tsx';
import { useUiWords } from './UiWords.tsx';

/** What every field takes, whatever it holds. */
export type FieldProps = {
  readonly label: string;
  /**
   * `form` (default): boxed, label above. `inline`: looks like text until hovered or focused,
   * label at the left; stack them in a `FieldList`.
   */
  readonly variant?: 'form' | 'inline' | undefined;
  /** Keeps the label for screen readers only, where a column head or a title says it. */
  readonly isLabelHidden?: boolean | undefined;
  readonly isOptional?: boolean | undefined;
  readonly isReadOnly?: boolean | undefined;
  /** 26 px high, for a field in the head of a column. */
  readonly isSmall?: boolean | undefined;
  /** Dashed and yellow: what stands in it was proposed and is not certain. */
  readonly isUnsure?: boolean | undefined;
  /** A line below the box. */
  readonly help?: ReactNode;
  /** A word inside the box at the right: a unit, a delegation, a week. */
  readonly hint?: ReactNode;
  readonly placeholder?: string | undefined;
  /** An error from outside, such as a refused move; the field's own error goes before it. */
  readonly error?: string | null | undefined;
  /** The control's DOM id, so that a gate can put the focus in it. */
  readonly id?: string | undefined;
};

/** What the frame hands to its control so that label, help and error belong to it. */
export type ControlProps = {
  readonly id: string;
  readonly 'aria-describedby': string | undefined;
  readonly 'aria-invalid': true | undefined;
  readonly 'aria-required': true | undefined;
};

/** Label, box, help and error around one control. Other fields are built on it; rooms use those. */
export function FieldFrame({
  field,
  error,
  isTyped = false,
  isLabelled = true,
  isBoxed = true,
  isTall = false,
  end,
  children,
}: {
  readonly field: FieldProps;
  readonly error: string | null;
  /** Something typed is not kept: beside its error stands how it is taken back. */
  readonly isTyped?: boolean;
  /** False where the control is not an input that a `<label>` can name; it then takes the label's id. */
  readonly isLabelled?: boolean;
  readonly isBoxed?: boolean;
  readonly isTall?: boolean;
  /** Buttons inside the box at its right. */
  readonly end?: ReactNode;
  readonly children: (control: ControlProps, labelId: string) => ReactNode;
}) {
  const words = useUiWords();
  const ownId = useId();
  const id = field.id ?? ownId;
  const shownError = error ?? field.error ?? null;
  const isInline = field.variant === 'inline';
  // In a form Esc may close the form instead.
  const isHeld = isInline && isTyped && error !== null;
  const describedBy = [
    shownError !== null && `${id}-error`,
    isHeld && `${id}-back`,
    field.help !== undefined && `${id}-help`,
    field.hint !== undefined && `${id}-hint`,
  ].filter(Boolean);
  const label = (
    <>
      {field.label}
      {field.isOptional && !isInline && <span className={styles.optional}> {words.optional}</span>}
    </>
  );
  const labelClass = classes(styles.label, field.isLabelHidden && styles.hidden);
  return (
    <div className={classes(isInline ? styles.inline : styles.form)}>
      {isLabelled ? (
        <label className={labelClass} htmlFor={id} id={`${id}-label`}>
          {label}
        </label>
      ) : (
        <span className={labelClass} id={`${id}-label`}>
          {label}
        </span>
      )}
      <div className={styles.rest}>
        {/* biome-ignore lint/a11y/noStaticElementInteractions: a press beside the text only puts the focus in it */}
        <div
          onMouseDown={focusControl}
          className={classes(
            isBoxed && styles.box,
            isTall && styles.tall,
            isInline && field.hint !== undefined && styles.hugging,
            field.isReadOnly && styles.readOnly,
            field.isSmall && styles.small,
            field.isUnsure && styles.unsure,
            shownError !== null && styles.wrong,
          )}
        >
          {children(
            {
              id,
              'aria-describedby': describedBy.length > 0 ? describedBy.join(' ') : undefined,
              'aria-invalid': shownError === null ? undefined : true,
              'aria-required': field.isOptional || isInline || field.isReadOnly ? undefined : true,
            },
            `${id}-label`,
          )}
          {field.hint !== undefined && (
            <span className={styles.hint} id={`${id}-hint`}>
              {field.hint}
            </span>
          )}
          {end && <span className={styles.shy}>{end}</span>}
        </div>
        {shownError !== null && (
          <p className={styles.error} id={`${id}-error`} role="alert">
            <Icon name="alertOctagon" size={14} />
            <span>{shownError}</span>
          </p>
        )}
        {isHeld && (
          <p className={styles.help} id={`${id}-back`}>
            {words.takeBack}
          </p>
        )}
        {field.help !== undefined && (
          <p className={styles.help} id={`${id}-help`}>
            {field.help}
          </p>
        )}
      </div>
    </div>
  );
}

/** A press on the box beside its text goes to the text. */
const focusControl = (event: MouseEvent<HTMLDivElement>) => {
  if (event.target !== event.currentTarget) return;
  event.preventDefault();
  event.currentTarget.querySelector<HTMLElement>('input, textarea, button')?.focus();
};

/** Inline fields under each other, labels in one column, values in the next. */
export function FieldList({ children }: { readonly children: ReactNode }) {
  return <div className={styles.list}>{children}</div>;
}

/** Form fields under each other, or side by side where there is room for `columns` of them. */
export function FieldGroup({
  columns = 1,
  children,
}: {
  /** `narrowFirst`: a short field, and one that needs its room (a length and a date). */
  readonly columns?: 1 | 2 | 3 | 'narrowFirst';
  readonly children: ReactNode;
}) {
  return (
    <div
      className={classes(
        styles.group,
        styles[columns === 'narrowFirst' ? columns : `columns${columns}`],
      )}
    >
      {children}
    </div>
  );
}
