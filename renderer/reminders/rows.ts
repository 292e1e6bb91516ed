import type { Group, GroupId } from '#domain/deadlineGroups';
import type { Deadline } from '#domain/reminders';

/** What stands in the list, from top to bottom: heads, folded groups and dates. */
export type ListItem =
  | {
      readonly kind: 'head' | 'fold';
      readonly key: string;
      readonly group: Group;
      /** The line that unfolds what a long group has beyond its first dates. */
      readonly isRest?: boolean;
    }
  | { readonly kind: 'date'; readonly key: string; readonly deadline: Deadline };

const dateItems = (deadlines: readonly Deadline[]): ListItem[] =>
  deadlines.map((deadline) => ({ kind: 'date', key: deadline.key, deadline }));

/**
 * Groups as one run of items; a group that may fold shows its dates only when it is unfolded. Of any
 * other group but today's the first `most` are shown, and the rest when they are asked for.
 */
export const itemsOf = (
  groups: readonly Group[],
  mayFold: ReadonlySet<GroupId>,
  unfolded: ReadonlySet<GroupId>,
  most = Number.POSITIVE_INFINITY,
): readonly ListItem[] =>
  groups.flatMap((group): ListItem[] => {
    const { id, deadlines, count, last } = group;
    const isUnfolded = unfolded.has(id);
    const head = { key: `group ${id}`, group } as const;
    if (mayFold.has(id)) {
      return [{ kind: 'fold', ...head }, ...dateItems(isUnfolded ? deadlines : [])];
    }
    if (id === 'today' || count - most < 2) {
      return [{ kind: 'head', ...head }, ...dateItems(deadlines)];
    }
    const rest = deadlines.slice(most);
    return [
      { kind: 'head', ...head },
      ...dateItems(deadlines.slice(0, most)),
      {
        kind: 'fold',
        key: `rest ${id}`,
        group: { id, deadlines: rest, count: count - most, last },
        isRest: true,
      },
      ...dateItems(isUnfolded ? rest : []),
    ];
  });

/** Whether the focus may stand on an item. */
export const isStop = (item: ListItem | undefined): boolean =>
  item !== undefined && item.kind !== 'head';

/** The nearest item the focus may stand on, from `index` in a direction and then the other; -1 for none. */
export const stopFrom = (items: readonly ListItem[], index: number, step: 1 | -1): number => {
  for (let at = index; at >= 0 && at < items.length; at += step) if (isStop(items[at])) return at;
  for (let at = index; at >= 0 && at < items.length; at -= step) if (isStop(items[at])) return at;
  return -1;
};

/** Where ↑ ↓ PgUp PgDn Home and End lead from `here`; null for any other key. */
export const movedTo = (items: readonly ListItem[], here: number, key: string): number | null => {
  const page = 10;
  const last = items.length - 1;
  switch (key) {
    case 'ArrowDown':
      return stopFrom(items, Math.min(here + 1, last), 1);
    case 'ArrowUp':
      return stopFrom(items, Math.max(here - 1, 0), -1);
    case 'PageDown':
      return stopFrom(items, Math.min(here + page, last), 1);
    case 'PageUp':
      return stopFrom(items, Math.max(here - page, 0), -1);
    case 'Home':
      return stopFrom(items, 0, 1);
    case 'End':
      return stopFrom(items, last, -1);
    default:
      return null;
  }
};
