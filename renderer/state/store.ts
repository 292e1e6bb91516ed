import { create } from 'zustand';
import { type Navigation, navigation } from './navigation.ts';
import { type Notices, notices } from './notices.ts';

/** The view state of the window: where one is, and what is being said. Facts live behind the door. */
export type Workbench = Navigation & Notices;

export const useWorkbench = create<Workbench>()((...all) => ({
  ...navigation(...all),
  ...notices(...all),
}));
