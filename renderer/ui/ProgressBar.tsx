import styles from './ProgressBar.module.css';

/** How far something has come; without `of` only that it goes on. */
export function ProgressBar({
  label,
  done,
  of,
}: {
  readonly label: string;
  readonly done: number;
  readonly of: number | null;
}) {
  return (
    <progress
      className={styles.progress}
      aria-label={label}
      {...(of ? { max: of, value: done } : {})}
    />
  );
}
