import type { Input, Output } from '#contract';
import type { Failure, Result } from '#domain/result';
import type { Table, TableFormat } from '#domain/table';
import { useWorkbench } from './store.ts';

/** Says where a list lies; whether it was written. */
const sayWhere = (answer: Result<Output<'table.save'>, Failure>): boolean => {
  if (!answer.ok || answer.value === null) return false;
  useWorkbench.getState().say({ kind: 'table', path: answer.value.path });
  return true;
};

/** Writes a list as it is seen to a file of its own, and says where it lies. */
export const saveTable = async (table: Table, format: TableFormat): Promise<boolean> =>
  sayWhere(await useWorkbench.getState().act('table.save', { table, format }));

/** Writes agreements with all that a list of agreements can hold, and says where it lies. */
export const saveAgreements = async (
  ids: readonly string[],
  format: TableFormat,
): Promise<boolean> =>
  sayWhere(await useWorkbench.getState().act('table.agreements', { ids: [...ids], format }));

/** Writes the journal of a record, or all of it, to a file of its own, and says where it lies. */
export const saveJournal = async (
  subject: Input<'table.journal'>['subject'],
  format: TableFormat,
): Promise<boolean> =>
  sayWhere(await useWorkbench.getState().act('table.journal', { subject, format }));

/** Writes agreements as a list to be given out, and says where it lies; whether it was written. */
export const saveDisclosure = async (input: Input<'table.disclosure'>): Promise<boolean> =>
  sayWhere(await useWorkbench.getState().act('table.disclosure', input));
