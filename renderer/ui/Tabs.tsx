import { Tabs as Base } from '@base-ui/react/tabs';
import type { ReactNode } from 'react';
import { mayLeaveTyping } from './draft.ts';
import styles from './Tabs.module.css';

/** One tab: its word, a plain figure, and what it shows. */
export type Tab<Id extends string> = {
  readonly id: Id;
  readonly label: string;
  readonly count?: number | undefined;
  readonly panel: ReactNode;
};

/**
 * Parts of one record, of which one is shown. ←/→ moves between the words, Enter or Space shows.
 * A part stays on show while something typed in it is refused.
 */
export function Tabs<Id extends string>({
  label,
  tabs,
  active,
  onChange,
}: {
  readonly label: string;
  readonly tabs: readonly Tab<Id>[];
  readonly active: Id;
  readonly onChange: (id: Id) => void;
}) {
  const show = (id: Id): void => {
    const may = mayLeaveTyping();
    if (may === true) onChange(id);
    else void may.then((isKept) => isKept && onChange(id));
  };
  return (
    <Base.Root className={styles.root} value={active} onValueChange={(value: Id) => show(value)}>
      <Base.List className={styles.list} aria-label={label}>
        {tabs.map((tab) => (
          <Base.Tab key={tab.id} value={tab.id} className={styles.tab}>
            {tab.label}
            {tab.count !== undefined && <small className={styles.count}>{tab.count}</small>}
          </Base.Tab>
        ))}
      </Base.List>
      {tabs.map((tab) => (
        <Base.Panel key={tab.id} value={tab.id} className={styles.panel}>
          {tab.panel}
        </Base.Panel>
      ))}
    </Base.Root>
  );
}
