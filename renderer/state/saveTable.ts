import type { Input, Output } from '#contract';
import type { Failure, Result } from '#domain/result';
import type { Table, TableFormat } from '#domain/table';
import { useWorkbench } from './store.ts';

const sayWhere = (answer: Result<Output<'table.save'>, Failure>): void => {
  if (answer.ok && answer.value) {
    useWorkbench.getState().say({ kind: 'table', path: answer.value.path });
  }
};

/** Writes a list as it is seen to a file of its own, and says where it lies. */
export const saveTable = async (table: Table, format: TableFormat): Promise<void> =>
  sayWhere(await useWorkbench.getState().act('table.save', { table, format }));

/** Writes agreements with all that a list of agreements can hold, and says where it lies. */
export const saveAgreements = async (ids: readonly string[], format: TableFormat): Promise<void> =>
  sayWhere(await useWorkbench.getState().act('table.agreements', { ids: [...ids], format }));

/** Writes the journal of a record, or all of it, to a file of its own, and says where it lies. */
export const saveJournal = async (
  subject: Input<'table.journal'>['subject'],
  format: TableFormat,
): Promise<void> =>
  sayWhere(await useWorkbench.getState().act('table.journal', { subject, format }));
