import type { StateCreator } from 'zustand';
import type { Workbench } from './store.ts';

export type Overlays = {
  /** What lies over the rooms: search and commands, or the list of all keys. */
  readonly overlay: 'palette' | 'keys' | null;
  /** Set when a room was asked to begin something new as it opens: Ctrl+N from another room. */
  readonly isNewWanted: boolean;
  readonly lay: (overlay: 'palette' | 'keys' | null) => void;
  readonly wantNew: (wanted: boolean) => void;
};

/** What lies over the rooms for a moment. */
export const overlays: StateCreator<Workbench, [], [], Overlays> = (set) => ({
  overlay: null,
  isNewWanted: false,
  lay: (overlay) => set({ overlay }),
  wantNew: (isNewWanted) => set({ isNewWanted }),
});
