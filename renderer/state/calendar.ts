import type { Input } from '#contract';
import { useWorkbench } from './store.ts';

/** Writes dates to a file for another calendar, of one record or all of them, and says where it lies. */
export const saveCalendar = async (subject: Input<'calendar.save'>['subject']): Promise<void> => {
  const { act, say } = useWorkbench.getState();
  const answer = await act('calendar.save', { subject });
  if (answer.ok && answer.value) say({ kind: 'calendar', path: answer.value.path });
};
