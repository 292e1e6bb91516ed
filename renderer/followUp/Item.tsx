import type { ReactNode } from 'react';
import { IconButton } from '#ui/IconButton';
import styles from './FollowUp.module.css';

/** One thing on a list of the follow-up: what it is, a quiet line about it, and a way to remove it. */
export function Item({
  text,
  meta,
  unfold,
  removeLabel,
  onRemove,
  children,
}: {
  readonly text: string;
  readonly meta: string;
  /** Given where the text opens and closes what stands under it. */
  readonly unfold?: { readonly isOpen: boolean; readonly onToggle: () => void };
  readonly removeLabel: string;
  readonly onRemove: () => void;
  readonly children?: ReactNode;
}) {
  return (
    <li className={styles.item}>
      <div className={styles.head}>
        {unfold ? (
          <button type="button" aria-expanded={unfold.isOpen} onClick={unfold.onToggle}>
            {text}
          </button>
        ) : (
          <p className={styles.text}>{text}</p>
        )}
        <IconButton icon="trash" size="small" label={removeLabel} onClick={onRemove} />
      </div>
      <p className={styles.meta}>{meta}</p>
      {children}
    </li>
  );
}
