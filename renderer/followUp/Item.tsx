import { type ReactNode, useEffect, useRef } from 'react';
import { IconButton } from '#ui/IconButton';
import styles from './FollowUp.module.css';

/** One thing on a list of the follow-up: what it is, a quiet line about it, and a way to remove it. */
export function Item({
  text,
  meta,
  unfold,
  edit,
  isSought = false,
  removeLabel,
  onRemove,
  children,
}: {
  readonly text: string;
  readonly meta: string;
  /** Given where the text opens and closes what stands under it. */
  readonly unfold?: { readonly isOpen: boolean; readonly onToggle: () => void };
  /** Given where a button of its own opens and closes the fields under it. */
  readonly edit?: {
    readonly label: string;
    readonly isOpen: boolean;
    readonly onToggle: () => void;
  };
  /** It is what one came for: in view, and where the focus goes when its room opens. */
  readonly isSought?: boolean;
  readonly removeLabel: string;
  readonly onRemove: () => void;
  readonly children?: ReactNode;
}) {
  const head = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (isSought) head.current?.scrollIntoView({ block: 'center' });
  }, [isSought]);
  return (
    <li className={styles.item} {...(isSought && !unfold && { tabIndex: -1, 'data-start': true })}>
      <div ref={head} className={styles.head}>
        {unfold ? (
          <button
            type="button"
            data-start={isSought || undefined}
            aria-expanded={unfold.isOpen}
            onClick={unfold.onToggle}
          >
            {text}
          </button>
        ) : (
          <p className={styles.text}>{text}</p>
        )}
        {edit && (
          <IconButton
            icon="pencil"
            size="small"
            label={edit.label}
            aria-expanded={edit.isOpen}
            onClick={edit.onToggle}
          />
        )}
        <IconButton icon="trash" size="small" label={removeLabel} onClick={onRemove} />
      </div>
      <p className={styles.meta}>{meta}</p>
      {children}
    </li>
  );
}
