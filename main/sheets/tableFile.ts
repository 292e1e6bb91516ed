import { setImmediate } from 'node:timers/promises';
import type { Table, TableFormat } from '#domain/table';
import { csvOf } from './csvFile.ts';
import { xlsxOf } from './xlsxFile.ts';

const rest = (): Promise<void> => setImmediate();

/** The table as a file of its format. `at` is the instant it is made, as an Excel file tells. */
export const tableFile = async (
  table: Table,
  format: TableFormat,
  at: string,
): Promise<Uint8Array | string> =>
  format === 'csv' ? csvOf(table, rest) : xlsxOf([table], at, rest);

/** The tables as the sheets of one Excel file. */
export const workbookFile = (tables: readonly Table[], at: string): Promise<Uint8Array> =>
  xlsxOf(tables, at, rest);
