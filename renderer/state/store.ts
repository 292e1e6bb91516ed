import { create } from 'zustand';
import { type Navigation, navigation } from './navigation.ts';
import { type Notices, notices } from './notices.ts';
import { type Overlays, overlays } from './overlays.ts';

/** The view state of the window: where one is, and what is being said. Facts live behind the door. */
export type Workbench = Navigation & Notices & Overlays;

export const useWorkbench = create<Workbench>()((...all) => ({
  ...navigation(...all),
  ...notices(...all),
  ...overlays(...all),
}));
