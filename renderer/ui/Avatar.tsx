import styles from './Avatar.module.css';

/** A person as one or two letters; the name is its tooltip and what is read out. */
export function Avatar({ name }: { readonly name: string }) {
  const parts = name.trim().split(/\s+/u);
  const letters = [parts[0], parts.length > 1 ? parts.at(-1) : '']
    .map((part) => part?.slice(0, 1) ?? '')
    .join('')
    .toLocaleUpperCase('sv');
  return (
    <span className={styles.avatar} title={name} role="img" aria-label={name}>
      {letters}
    </span>
  );
}
