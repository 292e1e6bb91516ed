import { setImmediate } from 'node:timers/promises';
import type { Table, TableFormat } from '#domain/table';
import { csvOf } from './csvFile.ts';
import { xlsxOf } from './xlsxFile.ts';

/** The table as a file of its format. `at` is the instant it is made, as an Excel file tells. */
export const tableFile = async (
  table: Table,
  format: TableFormat,
  at: string,
): Promise<Uint8Array | string> =>
  format === 'csv' ? csvOf(table) : xlsxOf(table, at, () => setImmediate());
