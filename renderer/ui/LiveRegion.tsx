import { useEffect, useState } from 'react';
import styles from './LiveRegion.module.css';

/**
 * Says a sentence to screen readers, politely. A new `number` says it again even when the words
 * are the same.
 */
export function LiveRegion({
  text,
  number = 0,
}: {
  readonly text: string;
  readonly number?: number;
}) {
  const [said, setSaid] = useState('');
  // The region must stand empty in the page before the words come, or they are not read.
  useEffect(() => {
    setSaid('');
    const frame = requestAnimationFrame(() => setSaid(number % 2 === 0 ? text : `${text}\u00a0`));
    return () => cancelAnimationFrame(frame);
  }, [text, number]);
  return (
    <div className={styles.hidden} role="status" aria-live="polite">
      {said}
    </div>
  );
}
