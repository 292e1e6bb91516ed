import { Popover as Base } from '@base-ui/react/popover';
import type { ReactElement, ReactNode } from 'react';
import styles from './Popover.module.css';

export type PopoverProps = {
  /** The accessible name of what opens. */
  readonly label: string;
  /** The button that opens it; takes a ref and spreads its props. */
  readonly trigger: ReactElement;
  readonly side?: 'top' | 'right' | 'bottom' | 'left';
  readonly align?: 'start' | 'center' | 'end';
  /** Controlled, or left out to let the trigger decide. */
  readonly isOpen?: boolean;
  readonly onOpenChange?: (isOpen: boolean) => void;
  readonly children: ReactNode;
};

/** A non-modal panel beside its button. Esc or a click outside closes it and gives the focus back. */
export function Popover({
  label,
  trigger,
  side = 'bottom',
  align = 'start',
  isOpen,
  onOpenChange,
  children,
}: PopoverProps) {
  return (
    <Base.Root
      {...(isOpen === undefined ? {} : { open: isOpen })}
      onOpenChange={(open) => onOpenChange?.(open)}
    >
      <Base.Trigger render={trigger} />
      <Base.Portal>
        <Base.Positioner
          side={side}
          align={align}
          sideOffset={6}
          collisionPadding={8}
          className={styles.place}
        >
          <Base.Popup aria-label={label} className={styles.panel}>
            {children}
          </Base.Popup>
        </Base.Positioner>
      </Base.Portal>
    </Base.Root>
  );
}
