import type { ComponentPropsWithRef } from 'react';
import { classes } from './classes.ts';
import { Icon, type IconName } from './Icon.tsx';
import styles from './IconButton.module.css';
import { ariaKeys } from './KeyHint.tsx';
import { Tooltip } from './Tooltip.tsx';

/** `label` is both the accessible name and the tooltip's text. */
export type IconButtonProps = Omit<
  ComponentPropsWithRef<'button'>,
  'className' | 'style' | 'children' | 'aria-label'
> & {
  readonly icon: IconName;
  readonly label: string;
  readonly keys?: string | undefined;
  /** With an edge like a plain button; `small` is 24 px, `normal` 28, `large` 32. */
  readonly framed?: boolean;
  readonly size?: 'small' | 'normal' | 'large';
  readonly tooltipSide?: 'top' | 'right' | 'bottom' | 'left';
};

/** A button that is only a drawing, with a tooltip that names the action and its key. */
export function IconButton({
  icon,
  label,
  keys,
  framed = false,
  size = 'normal',
  tooltipSide = 'bottom',
  ...rest
}: IconButtonProps) {
  return (
    <Tooltip text={label} keys={keys} side={tooltipSide}>
      <button
        type="button"
        aria-label={label}
        aria-keyshortcuts={keys === undefined ? undefined : ariaKeys(keys)}
        {...rest}
        className={classes(styles.button, styles[size], framed && styles.framed)}
      >
        <Icon name={icon} size={size === 'small' ? 15 : 16} />
      </button>
    </Tooltip>
  );
}
