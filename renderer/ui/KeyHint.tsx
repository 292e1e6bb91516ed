import styles from './KeyHint.module.css';

/** A key or chord drawn as a key cap: 'Ctrl N'. Decoration; the control carries `aria-keyshortcuts`. */
export function KeyHint({ keys }: { readonly keys: string }) {
  return (
    <kbd className={styles.key} aria-hidden>
      {keys}
    </kbd>
  );
}

/** 'Ctrl N' as `aria-keyshortcuts` writes it: 'Control+N'. */
export const ariaKeys = (keys: string): string =>
  keys.replace(/\bCtrl\b/, 'Control').replaceAll(' ', '+');
