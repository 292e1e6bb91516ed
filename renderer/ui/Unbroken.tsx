import styles from './Unbroken.module.css';

/** A weekday that stands before a date, and the date. */
const date = /((?:\p{L}{3}\u00A0)?\d{4}-\d{2}-\d{2})/u;

/** A sentence whose dates never break over two lines, which they would after a hyphen. */
export function Unbroken({ text }: { readonly text: string }) {
  return text.split(date).map((part, index) =>
    // Every second part is a date, as the pattern is kept in the split.
    index % 2 === 1 ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one sentence stand in their order
      <span key={index} className={styles.date}>
        {part}
      </span>
    ) : (
      part
    ),
  );
}
