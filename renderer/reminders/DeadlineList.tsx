import {
  type KeyboardEvent,
  type MouseEvent,
  type ReactNode,
  useEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import { useTranslation } from 'react-i18next';
import type { Group, GroupId } from '#domain/deadlineGroups';
import { type Deadline, personOf } from '#domain/reminders';
import { useOpening } from '#state/answers';
import { Icon } from '#ui/Icon';
import { LiveRegion } from '#ui/LiveRegion';
import { ContextMenu } from '#ui/Menu';
import { tableAsCells } from '#ui/tableRows';
import { useCopy } from '#ui/useCopy';
import { useFormat } from '#words/format';
import { classes } from '../ui/classes.ts';
import { forms } from './askedForms.ts';
import styles from './DeadlineList.module.css';
import { DeadlineRow } from './DeadlineRow.tsx';
import { deadlineTable } from './deadlineTable.ts';
import { type Asked, type DeadlineDeed, useDeeds } from './deeds.ts';
import { useListFocus } from './listFocus.ts';
import { itemsOf, type ListItem, movedTo } from './rows.ts';
import { useVisibleItems } from './visibleItems.ts';

const noDeeds: readonly DeadlineDeed[] = [];
const noMenu: readonly [] = [];

export type DeadlineListProps = {
  readonly label: string;
  readonly groups: readonly Group[];
  /** Called when a group is unfolded of which not all dates are at hand. */
  readonly onWantAll?: () => void;
  /** Groups that stand folded until asked for. */
  readonly folds?: readonly GroupId[];
  /** How many dates of a group stand open, today's excepted; all where it is left out. */
  readonly most?: number;
  /** Ctrl+Enter, and a line of the menu. */
  readonly onOpenBeside?: (deadline: Deadline) => void;
  /** The date that has the focus, or would have it, for an inspector that follows. */
  readonly onActive?: (deadline: Deadline) => void;
};

/**
 * Dates in groups by nearness, each with what can be done about it. One tab stop: arrows move, Enter
 * opens, K S L do, Ctrl+C copies all as cells, Shift+F10 shows all.
 */
export function DeadlineList(props: DeadlineListProps) {
  const { label, groups, onWantAll, folds = [], most, onOpenBeside } = props;
  const { t } = useTranslation();
  const { today, registers } = useOpening();
  const [unfolded, setUnfolded] = useState<ReadonlySet<GroupId>>(new Set());
  const [asked, setAsked] = useState<{ key: string; what: Asked } | null>(null);
  const [hovered, setHovered] = useState<string | null>(null);
  const items = useMemo(
    () => itemsOf(groups, new Set(folds), unfolded, most),
    [groups, folds, unfolded, most],
  );
  const names = useMemo(
    () => new Map(registers.people.map(({ id, name }) => [id, name])),
    [registers.people],
  );
  const grid = useRef<HTMLDivElement>(null);
  const focus = useListFocus(items, grid);
  const list = useVisibleItems(items, focus.index, grid);
  const dates = groups.flatMap(({ deadlines }) => deadlines);
  const copied = useCopy(grid, dates.length, () =>
    tableAsCells(deadlineTable(t, dates, (id) => names.get(id) ?? id)),
  );
  const ask = (deadline: Deadline, what: Asked) => {
    focus.moveTo(deadline.key);
    setAsked({ key: deadline.key, what });
  };
  const { deedsOf, menuOf, handle } = useDeeds(ask, onOpenBeside);
  const current = items[focus.index];
  const active = current?.kind === 'date' ? current.deadline : undefined;
  const latestActive = useRef(props.onActive);
  latestActive.current = props.onActive;
  useEffect(() => {
    if (active) latestActive.current?.(active);
  }, [active]);
  const currentDeeds = current?.kind === 'date' ? deedsOf(current.deadline) : noDeeds;

  const fold = ({ id, deadlines, count }: Group) => {
    const next = new Set(unfolded);
    if (!next.delete(id)) next.add(id);
    setUnfolded(next);
    if (deadlines.length < count) onWantAll?.();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const row = event.target instanceof Element ? event.target.closest('[data-key]') : null;
    if (!row || event.target instanceof HTMLInputElement || event.defaultPrevented) return;
    const isOnRow = event.target === row;
    const isPlain = !event.ctrlKey && !event.metaKey && !event.altKey;
    const next = isPlain ? movedTo(items, focus.index, event.key) : null;
    const deed = isPlain
      ? currentDeeds.find(({ keys }) => keys?.toLowerCase() === event.key.toLowerCase())
      : undefined;
    const isBeside = event.key === 'Enter' && (event.ctrlKey || event.metaKey) && isOnRow;
    if (isBeside && active && onOpenBeside) {
      onOpenBeside(active);
    } else if (next !== null) {
      focus.moveTo(items[next]?.key ?? null);
      list.bring(next);
    } else if (isOnRow && current?.kind === 'fold' && [' ', 'Enter'].includes(event.key)) {
      fold(current.group);
    } else if (deed && (isOnRow || deed.keys !== 'Enter')) {
      deed.onDo();
    } else return;
    event.preventDefault();
  };

  const Form = asked ? forms[asked.what] : forms.snooze;
  const entryAt = (target: EventTarget): ListItem | undefined => {
    const row = target instanceof Element ? target.closest<HTMLElement>('[data-key]') : null;
    return items.find(({ key }) => key === row?.dataset.key);
  };
  const onClick = ({ target }: MouseEvent) => {
    const entry = entryAt(target);
    if (entry?.kind === 'fold') fold(entry.group);
  };
  const onDoubleClick = ({ target }: MouseEvent) => {
    const entry = entryAt(target);
    if (entry?.kind !== 'date' || (target instanceof Element && target.closest('button'))) return;
    deedsOf(entry.deadline)
      .find(({ id }) => id === 'open')
      ?.onDo();
  };

  const item = (entry: ListItem) => {
    if (entry.kind !== 'date') {
      return <GroupHead item={entry} isUnfolded={unfolded.has(entry.group.id)} />;
    }
    const { deadline } = entry;
    const isCurrent = entry.key === current?.key;
    const isActive = isCurrent || entry.key === hovered;
    const deeds = isCurrent ? currentDeeds : isActive ? deedsOf(deadline) : noDeeds;
    const person = personOf(deadline);
    return (
      <DeadlineRow
        deadline={deadline}
        today={today}
        person={person === null ? null : (names.get(person) ?? null)}
        isCurrent={isCurrent}
        isActive={isActive}
        deeds={deeds}
        menu={isActive ? menuOf(deadline, deeds) : noMenu}
      />
    );
  };

  return (
    <>
      <LiveRegion text={copied.text} number={copied.number} />
      <ContextMenu items={current?.kind === 'date' ? menuOf(current.deadline, currentDeeds) : []}>
        {/* biome-ignore lint/a11y/useSemanticElements: rows that hold the focus, buttons and forms are a grid */}
        <div
          role="grid"
          aria-label={label}
          aria-rowcount={items.length}
          className={styles.list}
          ref={grid}
          style={list.style}
          onKeyDown={onKeyDown}
          onClick={onClick}
          onDoubleClick={onDoubleClick}
          onFocus={focus.follow}
          onContextMenuCapture={focus.follow}
          onPointerLeave={() => setHovered(null)}
        >
          {list.visible.map(({ index, entry, style, measure }) => (
            <div key={entry.key} role="none" ref={measure} data-index={index} style={style}>
              {/* biome-ignore lint/a11y/useSemanticElements: as above */}
              <div
                role="row"
                aria-rowindex={index + 1}
                aria-selected={entry.kind === 'date' ? entry.key === current?.key : undefined}
                data-key={entry.kind === 'head' ? undefined : entry.key}
                data-start={entry.key === current?.key || undefined}
                tabIndex={entry.kind === 'head' ? undefined : entry.key === current?.key ? 0 : -1}
                className={classes(
                  entry.kind === 'date' ? styles.row : styles.group,
                  entry.kind === 'date' && entry.key === current?.key && styles.current,
                  entry.kind === 'date' && entry.key === hovered && styles.hovered,
                )}
                onPointerEnter={() => setHovered(entry.key)}
              >
                {item(entry)}
              </div>
              {entry.kind === 'date' && asked?.key === entry.key && (
                <AskedRow>
                  <Form
                    deadline={entry.deadline}
                    onHandle={(handling) => handle(entry.deadline, handling)}
                    onClose={() => {
                      setAsked(null);
                      focus.moveTo(entry.key);
                    }}
                  />
                </AskedRow>
              )}
            </div>
          ))}
        </div>
      </ContextMenu>
    </>
  );
}

/** The form is a row of the grid below its date. */
function AskedRow({ children }: { readonly children: ReactNode }) {
  return (
    // biome-ignore lint/a11y: its fields take the focus, not the row
    <div role="row" className={styles.asked}>
      {/* biome-ignore lint/a11y: as above */}
      <div role="gridcell">{children}</div>
    </div>
  );
}

function GroupHead({
  item,
  isUnfolded,
}: {
  readonly item: Exclude<ListItem, { kind: 'date' }>;
  readonly isUnfolded: boolean;
}) {
  const { t } = useTranslation();
  const format = useFormat();
  const { id, count, last } = item.group;
  if (item.kind === 'fold') {
    return (
      // biome-ignore lint/a11y: the row holds the focus and unfolds
      <div role="gridcell" aria-expanded={isUnfolded} className={styles.fold}>
        <Icon name={isUnfolded ? 'chevronDown' : 'chevronRight'} size={15} />
        {item.isRest
          ? t('reminders.rest', { count })
          : id === 'later'
            ? t('reminders.later', { count, month: format.monthAndYear(last) })
            : `${t(`reminders.group.${id}`)}, ${count}`}
      </div>
    );
  }
  const hint = id === 'passed' || id === 'reminded' ? t(`reminders.groupHint.${id}`) : undefined;
  return (
    // biome-ignore lint/a11y: as above
    <div role="gridcell">
      <h2 className={styles.head}>
        {t(`reminders.group.${id}`)}
        {hint && <small>{hint}</small>}
      </h2>
    </div>
  );
}
