import type { StateCreator } from 'zustand';
import type { Workbench } from './store.ts';

/** A place in the window. A case, an agreement and a decision are places of their own. */
export type Place =
  | { readonly room: 'today' }
  | { readonly room: 'procurements' }
  | { readonly room: 'procurement'; readonly id: string }
  | { readonly room: 'agreements' }
  | { readonly room: 'agreement'; readonly id: string }
  | { readonly room: 'decisions' }
  | { readonly room: 'decision'; readonly agreementId: string }
  | { readonly room: 'deadlines' }
  | { readonly room: 'import' }
  | { readonly room: 'settings' };

export type Navigation = {
  readonly place: Place;
  readonly behind: readonly Place[];
  readonly ahead: readonly Place[];
  readonly go: (place: Place) => void;
  readonly goBack: () => void;
  readonly goForward: () => void;
};

const same = (one: Place, other: Place) => JSON.stringify(one) === JSON.stringify(other);

/** Where the window is, and the way it came: back and forward as in a browser. */
export const navigation: StateCreator<Workbench, [], [], Navigation> = (set, get) => ({
  place: { room: 'today' },
  behind: [],
  ahead: [],
  go: (place) => {
    const { place: here, behind } = get();
    if (!same(here, place)) set({ place, behind: [...behind, here].slice(-100), ahead: [] });
  },
  goBack: () => {
    const { place: here, behind, ahead } = get();
    const place = behind.at(-1);
    if (place) set({ place, behind: behind.slice(0, -1), ahead: [here, ...ahead] });
  },
  goForward: () => {
    const { place: here, behind, ahead } = get();
    const [place, ...rest] = ahead;
    if (place) set({ place, behind: [...behind, here], ahead: rest });
  },
});
