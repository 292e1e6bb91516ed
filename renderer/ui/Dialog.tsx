import { AlertDialog } from '@base-ui/react/alert-dialog';
import { Dialog as Base } from '@base-ui/react/dialog';
import { type ReactNode, useEffect, useRef } from 'react';
import { classes } from './classes.ts';
import styles from './Dialog.module.css';

export type DialogProps = {
  /** `alert`: cannot be undone or must be signed; a click outside does not close it. */
  readonly kind?: 'plain' | 'alert';
  readonly isOpen: boolean;
  /** The safe way: Esc, and a click outside a plain one. */
  readonly onClose: () => void;
  /** A question or a verb. */
  readonly title: string;
  /** What it is about, read out when the dialog opens. */
  readonly description?: ReactNode;
  readonly children?: ReactNode;
  /** Verbs; the safe one first, the filled one last. */
  readonly actions: ReactNode;
  /** The content is only read: it takes the focus, so that the keys scroll it. */
  readonly isRead?: boolean;
  /** 36 rem instead of 28. */
  readonly isWide?: boolean;
  /** For a page of text with its contents beside it. */
  readonly isBroad?: boolean;
  /** Where the focus goes afterwards, if what opened the dialog may be gone by then. */
  readonly returnTo?: (() => HTMLElement | null) | undefined;
};

/**
 * A dialog over everything. The first control of its content takes the focus (in an alert the
 * first action, which is the safe one), and the focus returns where it came from.
 */
export function Dialog({
  kind = 'plain',
  isOpen,
  onClose,
  title,
  description,
  children,
  actions,
  isRead = false,
  isWide = false,
  isBroad = false,
  returnTo,
}: DialogProps) {
  const Parts = kind === 'alert' ? AlertDialog : Base;
  const actionRow = useRef<HTMLDivElement>(null);
  const latestReturn = useRef(returnTo);
  latestReturn.current = returnTo;
  useEffect(() => {
    if (!isOpen) return;
    return () => {
      // What opened it is often redrawn in the same moment as the dialog closes.
      requestAnimationFrame(() => {
        if (document.activeElement === document.body) latestReturn.current?.()?.focus();
      });
    };
  }, [isOpen]);
  return (
    <Parts.Root open={isOpen} onOpenChange={(open) => !open && onClose()}>
      <Parts.Portal>
        <Parts.Backdrop className={styles.scrim} />
        <Parts.Popup
          className={classes(styles.dialog, isWide && styles.wide, isBroad && styles.broad)}
          aria-modal="true"
          initialFocus={() =>
            (kind === 'alert' && !children && actionRow.current?.querySelector('button')) || true
          }
        >
          <Parts.Title className={styles.title}>{title}</Parts.Title>
          {description && (
            <Parts.Description className={styles.description} render={<div />}>
              {description}
            </Parts.Description>
          )}
          {children && (
            <div className={styles.content} {...(isRead ? readable(title) : {})}>
              {children}
            </div>
          )}
          <div className={styles.actions} ref={actionRow}>
            {actions}
          </div>
        </Parts.Popup>
      </Parts.Portal>
    </Parts.Root>
  );
}

/** What makes a part that only scrolls a stop for the keyboard, with a name of its own. */
const readable = (name: string) => ({ role: 'region', tabIndex: 0, 'aria-label': name }) as const;
