import type { StateCreator } from 'zustand';
import type { AgreementFacts } from '#domain/agreement';
import type { ProcurementFacts } from '#domain/procurement';
import type { Workbench } from './store.ts';

/** A place in the window. A case, an agreement and a decision are places of their own. */
export type Place =
  | { readonly room: 'today' }
  | { readonly room: 'procurements' }
  | {
      readonly room: 'procurement';
      readonly id: string;
      readonly tab?: 'plan';
      /** The fact to fill in: its field gets the focus. */
      readonly field?: keyof ProcurementFacts | undefined;
    }
  | { readonly room: 'agreements' }
  | {
      readonly room: 'agreement';
      readonly id: string;
      /** The fact to fill in: its field gets the focus. */
      readonly field?: keyof AgreementFacts;
      /** The deviation to stand on. */
      readonly deviationId?: string;
    }
  | { readonly room: 'decisions' }
  | { readonly room: 'decision'; readonly agreementId: string }
  | { readonly room: 'deadlines' }
  | { readonly room: 'suppliers' }
  | { readonly room: 'supplier'; readonly id: string }
  | {
      readonly room: 'lessons';
      /** The lesson to stand on. */
      readonly lessonId?: string;
    }
  | { readonly room: 'import' }
  | { readonly room: 'settings'; readonly section?: 'rules' };

/** Whether the room may be left: at once, or when what is typed in it has been kept or refused. */
type MayLeave = () => true | Promise<boolean>;

export type Navigation = {
  readonly place: Place;
  readonly behind: readonly Place[];
  readonly ahead: readonly Place[];
  /** Goes to a place, back or forward; the room on show stays when what is typed in it is refused. */
  readonly go: (place: Place) => void;
  readonly goBack: () => void;
  readonly goForward: () => void;
  /** Says what is asked before any room is left. */
  readonly beforeLeaving: (mayLeave: MayLeave) => void;
};

const same = (one: Place, other: Place) => JSON.stringify(one) === JSON.stringify(other);

/** Where the window is, and the way it came: back and forward as in a browser. */
export const navigation: StateCreator<Workbench, [], [], Navigation> = (set, get) => {
  let mayLeave: MayLeave = () => true;
  const leave = (move: () => void): void => {
    const may = mayLeave();
    if (may === true) {
      move();
      return;
    }
    void may.then((isKept) => {
      if (isKept) move();
      // What was to begin in the next room would otherwise begin at some later visit.
      else set({ isNewWanted: false });
    });
  };
  return {
    place: { room: 'today' },
    behind: [],
    ahead: [],
    go: (place) => {
      if (same(get().place, place)) return;
      leave(() => {
        const { place: here, behind } = get();
        if (!same(here, place)) set({ place, behind: [...behind, here].slice(-100), ahead: [] });
      });
    },
    goBack: () =>
      leave(() => {
        const { place: here, behind, ahead } = get();
        const place = behind.at(-1);
        if (place) set({ place, behind: behind.slice(0, -1), ahead: [here, ...ahead] });
      }),
    goForward: () =>
      leave(() => {
        const { place: here, behind, ahead } = get();
        const [place, ...rest] = ahead;
        if (place) set({ place, behind: [...behind, here], ahead: rest });
      }),
    beforeLeaving: (asked) => {
      mayLeave = asked;
    },
  };
};
