import type { StateCreator } from 'zustand';
import type { Workbench } from './store.ts';

/** What may lie over the rooms: search and commands, all keys, the handbook, or about the program. */
export type Overlay = 'palette' | 'keys' | 'handbook' | 'about';

export type Overlays = {
  readonly overlay: Overlay | null;
  /** Set when a room was asked to begin something new as it opens: Ctrl+N from another room. */
  readonly isNewWanted: boolean;
  readonly lay: (overlay: Overlay | null) => void;
  readonly wantNew: (wanted: boolean) => void;
};

/** What lies over the rooms for a moment. */
export const overlays: StateCreator<Workbench, [], [], Overlays> = (set) => ({
  overlay: null,
  isNewWanted: false,
  lay: (overlay) => set({ overlay }),
  wantNew: (isNewWanted) => set({ isNewWanted }),
});
