import type { Input } from '#contract';
import { useWorkbench } from './store.ts';

type PaperName =
  | 'paper.procurement'
  | 'paper.agreement'
  | 'paper.decision'
  | 'paper.deviation'
  | 'paper.experienceForm'
  | 'paper.supplier'
  | 'paper.deadlines'
  | 'paper.agreements'
  | 'paper.timeline'
  | 'paper.disclosure';

/** Writes a paper as a PDF through the system's dialog, and says where it lies; whether it was written. */
export const savePaper = async <Name extends PaperName>(
  name: Name,
  input: Input<Name>,
): Promise<boolean> => {
  const { act, say } = useWorkbench.getState();
  const answer = await act<PaperName>(name, input);
  if (!answer.ok || !answer.value) return false;
  say({ kind: 'paper', path: answer.value.path });
  return true;
};
