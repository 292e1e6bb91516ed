import { create } from 'zustand';
import type { Input } from '#contract';
import { door } from './desk.ts';
import { useWorkbench } from './store.ts';

/** How far the packing of a case has come, in bytes of its attachments. */
type CaseFileView = {
  readonly writing: { readonly done: number; readonly of: number } | null;
  readonly stop: () => void;
};

export const useCaseFile = create<CaseFileView>()((set, get) => {
  door.onTold((told) => {
    if (told.kind === 'caseFile') set({ writing: { done: told.done, of: told.of } });
  });
  return {
    writing: null,
    stop: () => {
      if (get().writing !== null) void door.call('caseFile.stop', {});
    },
  };
});

/** Writes a whole case or agreement to an archive, and says where it lies and what it lacks. */
export const saveCaseFile = async (subject: Input<'caseFile.save'>['subject']): Promise<void> => {
  const { act, say } = useWorkbench.getState();
  const answer = await act('caseFile.save', { subject });
  useCaseFile.setState({ writing: null });
  if (!answer.ok || answer.value === null) return;
  const { path, missing } = answer.value;
  if (missing.length === 0) return say({ kind: 'caseFile', path });
  const name = path.split(/[\\/]/).at(-1) ?? path;
  const details = { name, count: missing.length, missing: missing.join(', ') };
  say({ kind: 'refused', failure: { code: 'caseFile.incomplete', details } });
};
