import { useCallback, useMemo, useState } from 'react';
import type { TableView } from '#domain/roomView';
import {
  type Column,
  groupRows,
  orderByGroup,
  type RowGroup,
  sortRows,
  textIn,
} from './tableRows.ts';
import { useUiWords } from './UiWords.tsx';

/**
 * The rows in their order, and what the table draws of them. Headings fold where a person chose what
 * to group by. Part of DataTable.
 */
export const useTableRows = <Row>(
  {
    rows,
    columns,
    groupOf,
  }: {
    readonly rows: readonly Row[];
    readonly columns: readonly Column<Row>[];
    readonly groupOf?: (row: Row) => RowGroup;
  },
  { sort, group }: Pick<TableView, 'sort' | 'group'>,
) => {
  const { table } = useUiWords();
  const [folded, setFolded] = useState<ReadonlySet<string>>(new Set());
  const by = columns.find(({ id, canGroup }) => canGroup && id === group);
  const ordered = useMemo(
    () => orderByGroup(sortRows(rows, columns, sort), by),
    [rows, columns, sort, by],
  );
  const entries = useMemo(() => {
    const textOf = by && textIn(by);
    const byColumn =
      textOf && ((row: Row) => ({ id: textOf(row), label: textOf(row) || table.noValue }));
    return groupRows(ordered, byColumn ?? groupOf, folded);
  }, [ordered, by, groupOf, folded, table]);
  const fold = useCallback(
    (index: number) => {
      const entry = entries[index];
      if (entry?.kind !== 'group') return;
      setFolded((were) => {
        const next = new Set(were);
        if (!next.delete(entry.group.id)) next.add(entry.group.id);
        return next;
      });
    },
    [entries],
  );
  return { entries, ordered, fold, isFoldable: by !== undefined };
};
