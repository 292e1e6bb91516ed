import { ContextMenu as BaseContext } from '@base-ui/react/context-menu';
import { Menu as Base } from '@base-ui/react/menu';
import type { ReactElement } from 'react';
import { classes } from './classes.ts';
import { Icon, type IconName } from './Icon.tsx';
import { ariaKeys, KeyHint } from './KeyHint.tsx';
import styles from './Listbox.module.css';

/** One line of a menu: something to do, something to tick, or a rule between groups. */
export type MenuItem =
  | {
      readonly kind?: 'action';
      readonly label: string;
      readonly icon?: IconName;
      readonly keys?: string;
      readonly isDisabled?: boolean;
      /** Takes something away: said in red. */
      readonly isDanger?: boolean;
      readonly onChoose: () => void;
    }
  | {
      readonly kind: 'tick';
      readonly label: string;
      readonly isTicked: boolean;
      /** The menu closes with the choice, where only one can be ticked. */
      readonly closes?: boolean;
      readonly onTick: (isTicked: boolean) => void;
    }
  | { readonly kind: 'rule'; readonly label?: string };

/** The lines of a menu, used by every menu of the window. */
export function MenuLines({ items }: { readonly items: readonly MenuItem[] }) {
  return items.map((item, index) => {
    const key = `${index} ${item.label ?? ''}`;
    if (item.kind === 'rule') {
      return item.label ? (
        <div key={key} role="presentation" className={styles.head}>
          {item.label}
        </div>
      ) : (
        <Base.Separator key={key} className={styles.separator} />
      );
    }
    if (item.kind === 'tick') {
      return (
        <Base.CheckboxItem
          key={key}
          className={styles.item}
          checked={item.isTicked}
          closeOnClick={item.closes ?? false}
          onCheckedChange={item.onTick}
        >
          <Base.CheckboxItemIndicator className={styles.mark}>
            <Icon name="check" size={14} />
          </Base.CheckboxItemIndicator>
          <span className={styles.text}>{item.label}</span>
        </Base.CheckboxItem>
      );
    }
    return (
      <Base.Item
        key={key}
        className={classes(styles.item, item.isDanger && styles.danger)}
        disabled={item.isDisabled ?? false}
        aria-keyshortcuts={item.keys === undefined ? undefined : ariaKeys(item.keys)}
        onClick={item.onChoose}
      >
        <span className={styles.icon}>{item.icon && <Icon name={item.icon} size={15} />}</span>
        <span className={styles.text}>{item.label}</span>
        {item.keys && (
          <span className={styles.keys}>
            <KeyHint keys={item.keys} />
          </span>
        )}
      </Base.Item>
    );
  });
}

/** A button that opens a menu. The trigger takes a ref and spreads its props. */
export function MenuButton({
  trigger,
  items,
  align = 'end',
}: {
  readonly trigger: ReactElement;
  readonly items: readonly MenuItem[];
  readonly align?: 'start' | 'end';
}) {
  return (
    <Base.Root modal={false}>
      <Base.Trigger render={trigger} />
      <Base.Portal>
        <Base.Positioner className={styles.place} sideOffset={4} align={align}>
          <Base.Popup className={styles.popup}>
            <MenuLines items={items} />
          </Base.Popup>
        </Base.Positioner>
      </Base.Portal>
    </Base.Root>
  );
}

/** A menu on right click, Shift+F10 or the menu key, over whatever it wraps. */
export function ContextMenu({
  items,
  children,
}: {
  readonly items: readonly MenuItem[];
  /** One element that takes a ref and spreads its props. */
  readonly children: ReactElement;
}) {
  return (
    <BaseContext.Root>
      <BaseContext.Trigger render={children} />
      <BaseContext.Portal>
        <BaseContext.Positioner className={styles.place}>
          <BaseContext.Popup className={styles.popup}>
            <MenuLines items={items} />
          </BaseContext.Popup>
        </BaseContext.Positioner>
      </BaseContext.Portal>
    </BaseContext.Root>
  );
}
