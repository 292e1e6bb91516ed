import styles from './ErrorBar.module.css';
import { Icon } from './Icon.tsx';
import { IconButton } from './IconButton.tsx';

/** What could not be done and why, at the head of the sheet until it is read. Said at once. */
export function ErrorBar({
  sentence,
  closeLabel,
  onClose,
}: {
  readonly sentence: string | null;
  readonly closeLabel: string;
  readonly onClose: () => void;
}) {
  return (
    <div role="alert">
      {sentence !== null && (
        <div className={styles.bar}>
          <Icon name="alertOctagon" size={16} />
          <p className={styles.sentence}>{sentence}</p>
          <IconButton icon="x" size="small" label={closeLabel} onClick={onClose} />
        </div>
      )}
    </div>
  );
}
