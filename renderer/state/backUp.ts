import { create } from 'zustand';
import { answers } from './answers.ts';
import { door } from './desk.ts';
import { useWorkbench } from './store.ts';

/** A backup that was asked for, and how far its attachments are copied, in bytes. */
type BackUpView = {
  readonly isUnderWay: boolean;
  readonly copying: { readonly done: number; readonly of: number } | null;
  readonly stop: () => void;
};

export const useBackUp = create<BackUpView>()((set, get) => {
  door.onTold((told) => {
    // What is copied without being asked for is nobody's to wait for.
    if (told.kind !== 'backUp' || !get().isUnderWay) return;
    set({ copying: { done: told.done, of: told.of } });
  });
  return {
    isUnderWay: false,
    copying: null,
    stop: () => void door.call('store.stopBackUp', {}),
  };
});

/** Makes a backup; its path, or null where it is not whole, which is said. */
export const backUp = async (): Promise<string | null> => {
  const { act } = useWorkbench.getState();
  useBackUp.setState({ isUnderWay: true });
  const answer = await act('store.backUp', {});
  useBackUp.setState({ isUnderWay: false, copying: null });
  // A backup changes no record, so nothing else tells that it was made.
  await answers.invalidateQueries();
  return answer.ok ? answer.value.path : null;
};

/** Makes a backup, and says at the foot of the sheet when it is made. */
export const backUpAndSay = async (): Promise<void> => {
  const path = await backUp();
  if (path === null) return;
  useWorkbench.getState().say({ kind: 'done', command: 'store.backUp', undoable: false });
};
