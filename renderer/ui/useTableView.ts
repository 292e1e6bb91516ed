import { useState } from 'react';
import { plainTable, type TableView } from '#domain/roomView';
import type { Sort } from './tableRows.ts';

/** How a table is arranged: as the room remembers it, else for as long as it is shown. Part of DataTable. */
export const useTableView = ({
  view: given,
  onView,
  initialSort,
}: {
  readonly view?: TableView;
  readonly onView?: (change: Partial<TableView>) => void;
  readonly initialSort?: Sort;
}) => {
  const [own, setOwn] = useState(plainTable);
  const arranged = given ?? own;
  return {
    view: arranged.sort ? arranged : { ...arranged, sort: initialSort ?? null },
    arrange: onView ?? ((change: Partial<TableView>) => setOwn({ ...own, ...change })),
    isArranged: given !== undefined,
  };
};
