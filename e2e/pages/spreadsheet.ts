import { unzipSync } from 'fflate';

/** The XML of the first sheet of an Excel file. */
export const sheetOf = (file: Uint8Array): string =>
  Buffer.from(unzipSync(file)['xl/worksheets/sheet1.xml'] ?? []).toString('utf8');
