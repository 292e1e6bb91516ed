import type { ComponentPropsWithRef, ReactNode } from 'react';
import styles from './Button.module.css';
import { classes } from './classes.ts';
import { Icon, type IconName } from './Icon.tsx';
import { ariaKeys, KeyHint } from './KeyHint.tsx';

/**
 * `primary` is the room's one filled button; `plain` has an edge; `quiet` has neither until hovered.
 * `keys` is the chord shown on it ('Ctrl N'); the chord itself is bound by the room.
 */
export type ButtonProps = Omit<ComponentPropsWithRef<'button'>, 'className' | 'style'> & {
  readonly kind?: 'primary' | 'plain' | 'quiet';
  readonly small?: boolean;
  /** As wide as the place it stands in. */
  readonly wide?: boolean;
  readonly icon?: IconName;
  /** A drawing of the caller's own instead of an icon, such as a phase's shape. */
  readonly mark?: ReactNode;
  readonly keys?: string;
};

/** A button with a verb. */
export function Button({
  kind = 'plain',
  small = false,
  wide = false,
  icon,
  mark,
  keys,
  children,
  ...rest
}: ButtonProps) {
  return (
    <button
      type="button"
      aria-keyshortcuts={keys === undefined ? undefined : ariaKeys(keys)}
      {...rest}
      className={classes(styles.button, styles[kind], small && styles.small, wide && styles.wide)}
    >
      {icon && <Icon name={icon} size={small ? 14 : 16} />}
      {mark}
      {children}
      {keys && <KeyHint keys={keys} />}
    </button>
  );
}
