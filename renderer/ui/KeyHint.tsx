import { Icon, type IconName } from './Icon.tsx';
import styles from './KeyHint.module.css';

// The typeface has no arrows.
const arrows: Readonly<Record<string, IconName>> = {
  '←': 'arrowLeft',
  '→': 'arrowRight',
  '↑': 'arrowUp',
  '↓': 'arrowDown',
};

/** A key or chord drawn as a key cap: 'Ctrl N'. Decoration; the control carries `aria-keyshortcuts`. */
export function KeyHint({ keys }: { readonly keys: string }) {
  return (
    <kbd className={styles.key} aria-hidden>
      {keys.split(/([←→↑↓])/u).map((part) => {
        const arrow = arrows[part];
        return arrow ? <Icon key={part} name={arrow} size={11} /> : part;
      })}
    </kbd>
  );
}

/** 'Ctrl N' as `aria-keyshortcuts` writes it: 'Control+N'. */
export const ariaKeys = (keys: string): string =>
  keys.replace(/\bCtrl\b/, 'Control').replaceAll(' ', '+');
