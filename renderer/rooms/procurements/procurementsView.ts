import { create } from 'zustand';
import { plainTable, type RoomView, type TableView } from '#domain/roomView';
import { lastView, rememberView } from '#state/roomViews';
import { type Filters, filtersFrom, noFilters } from './filters.ts';

/** How the cases are seen: remembered, so that one comes back to it after a restart too. */
export type ProcurementsView = {
  readonly look: 'board' | 'list';
  readonly filters: Filters;
  readonly table: TableView;
  readonly isBeside: boolean;
  readonly lookAs: (look: ProcurementsView['look']) => void;
  readonly sift: (change: Partial<Filters>) => void;
  readonly arrange: (change: Partial<TableView>) => void;
  readonly showBeside: (isBeside: boolean) => void;
  /** Shows a saved arrangement. */
  readonly show: (view: RoomView) => void;
};

type Kept = Pick<ProcurementsView, 'look' | 'filters' | 'table' | 'isBeside'>;

const from = (view: RoomView | null): Kept => ({
  look: view?.look === 'list' ? 'list' : 'board',
  filters: view ? filtersFrom(view.filters) : noFilters,
  table: view?.table ?? plainTable,
  isBeside: view?.isBeside ?? false,
});

/** The arrangement as it is kept. */
export const caseViewOf = ({ look, filters, table, isBeside }: Kept): RoomView => ({
  look,
  filters,
  table,
  isBeside,
});

/** The arrangement before anybody has chosen one. */
export const firstCaseView: RoomView = caseViewOf(from(null));

export const useProcurementsView = create<ProcurementsView>()((set, get) => {
  const change = (part: Partial<ProcurementsView>) => {
    set(part);
    rememberView('procurements', caseViewOf(get()));
  };
  return {
    ...from(lastView('procurements')),
    lookAs: (look) => change({ look }),
    sift: (sifting) => change({ filters: { ...get().filters, ...sifting } }),
    arrange: (arrangement) => change({ table: { ...get().table, ...arrangement } }),
    showBeside: (isBeside) => change({ isBeside }),
    show: (view) => change(from(view)),
  };
});
