import { create } from 'zustand';
import { moved, type TimeWindow, windowAround, type Zoom, zoomed } from '#domain/agreementTimeline';
import type { LocalDate } from '#domain/localDate';
import { plainTable, type RoomView, type TableView } from '#domain/roomView';
import { lastView, rememberView } from '#state/roomViews';
import { type Filters, filtersFrom, noFilters } from './filters.ts';

/** How the agreements are seen: remembered, so that one comes back to it after a restart too. */
export type AgreementsView = {
  readonly look: 'list' | 'timeline' | 'outlook';
  readonly filters: Filters;
  readonly group: 'category' | 'owner' | null;
  /** How the timeline is shown. */
  readonly form: 'picture' | 'table';
  readonly table: TableView;
  readonly isBeside: boolean;
  /** Null until the timeline is moved: it then opens around today. */
  readonly window: TimeWindow | null;
  /** The row that had the focus on the timeline. */
  readonly activeId: string | null;
  readonly lookAs: (look: AgreementsView['look']) => void;
  readonly sift: (change: Partial<Filters>) => void;
  readonly arrange: (change: Partial<TableView>) => void;
  readonly showBeside: (isBeside: boolean) => void;
  /** Shows a saved arrangement. */
  readonly show: (view: RoomView) => void;
  readonly groupBy: (group: AgreementsView['group']) => void;
  readonly formAs: (form: AgreementsView['form']) => void;
  readonly move: (steps: number, today: LocalDate) => void;
  readonly zoom: (years: Zoom, today: LocalDate) => void;
  readonly toToday: (today: LocalDate) => void;
  /** As it opened: eight years around today. */
  readonly showAll: (today: LocalDate) => void;
  readonly activate: (id: string | null) => void;
};

type Kept = Pick<AgreementsView, 'look' | 'filters' | 'table' | 'group' | 'form' | 'isBeside'>;

export const looks = ['list', 'timeline', 'outlook'] as const;
const groups = ['category', 'owner'] as const;

const from = (view: RoomView | null): Kept => ({
  look: looks.find((look) => look === view?.look) ?? 'list',
  filters: view ? filtersFrom(view.filters) : noFilters,
  table: view?.table ?? plainTable,
  isBeside: view?.isBeside ?? false,
  group: view ? (groups.find((group) => group === view.filters.timelineGroup) ?? null) : 'category',
  form: view?.filters.timelineForm === 'table' ? 'table' : 'picture',
});

/** The arrangement as it is kept. */
export const agreementViewOf = ({
  look,
  filters,
  table,
  group,
  form,
  isBeside,
}: Kept): RoomView => ({
  look,
  filters: { ...filters, timelineGroup: group, timelineForm: form },
  table,
  isBeside,
});

/** The arrangement before anybody has chosen one. */
export const firstAgreementView: RoomView = agreementViewOf(from(null));

export const useAgreementsView = create<AgreementsView>()((set, get) => {
  const windowOn = (today: LocalDate) => get().window ?? windowAround(today, 8);
  const change = (part: Partial<Kept>) => {
    set(part);
    rememberView('agreements', agreementViewOf(get()));
  };
  return {
    ...from(lastView('agreements')),
    window: null,
    activeId: null,
    lookAs: (look) => change({ look }),
    sift: (sifting) => change({ filters: { ...get().filters, ...sifting } }),
    arrange: (arrangement) => change({ table: { ...get().table, ...arrangement } }),
    showBeside: (isBeside) => change({ isBeside }),
    show: (view) => change(from(view)),
    formAs: (form) => change({ form }),
    groupBy: (group) => change({ group }),
    move: (steps, today) => set({ window: moved(windowOn(today), steps) }),
    zoom: (years, today) => {
      const now = windowOn(today);
      if (now.years !== years) set({ window: zoomed(now, years) });
    },
    toToday: (today) => set({ window: windowAround(today, windowOn(today).years) }),
    showAll: (today) => set({ window: windowAround(today, 8) }),
    activate: (activeId) => set({ activeId }),
  };
});
