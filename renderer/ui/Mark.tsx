import type { ReactNode } from 'react';
import { Icon, type IconName } from './Icon.tsx';
import styles from './Mark.module.css';

/** A quiet fact as icon and words: 'Sekretess', '3 saknas', 'Gruppen'. */
export function Mark({
  icon,
  children,
}: {
  readonly icon: IconName;
  readonly children: ReactNode;
}) {
  return (
    <span className={styles.mark}>
      <Icon name={icon} size={14} />
      {children}
    </span>
  );
}
