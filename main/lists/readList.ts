import type { ListFailure, MappingChoice, ProposedList } from '#domain/agreementList';
import type { CellSheet } from '#domain/departmentAnswers';
import { ok, type Result } from '#domain/result';
import { limits } from './limits.ts';
import { readPasted, readSheets } from './sheets.ts';
import { understandList } from './understand.ts';

/** What is to be read: the bytes of a file, or cells pasted as text. */
export type ListSource = { readonly bytes: Uint8Array } | { readonly pasted: string };

const rowOfCells = / \| .* \| /;

const hasOnlyHeadings = ({ sheets }: ProposedList): boolean =>
  sheets.every(
    ({ headerRow, agreements, unread }) =>
      headerRow !== null &&
      agreements.length === 0 &&
      // What stands above may be titles; a row of several cells is more than that.
      unread.every(({ row, text }) => row === null || (row <= headerRow && !rowOfCells.test(text))),
  );

/** Reads a list and understands it, in this very process; see `readInProcess` for the safe way. */
export const readList = (
  source: ListSource,
  choices: readonly MappingChoice[] = [],
  onProgress: (rows: number, of: number) => void = () => {},
): Result<ProposedList, ListFailure> => {
  const workbook = 'bytes' in source ? readSheets(source.bytes) : readPasted(source.pasted);
  if (!workbook.ok) return workbook;
  const list = understandList(workbook.value, choices, onProgress);
  return hasOnlyHeadings(list) ? { ok: false, failure: { code: 'list.noRows' } } : ok(list);
};

/**
 * What the cells of a file show, sheet by sheet, hidden and empty sheets left out. For small lists: refused where
 * a sheet has more than `limits.cellRows` rows that hold something.
 */
export const readCells = (source: ListSource): Result<readonly CellSheet[], ListFailure> => {
  const workbook = 'bytes' in source ? readSheets(source.bytes) : readPasted(source.pasted);
  if (!workbook.ok) return workbook;
  const sheets = workbook.value.sheets.filter(({ hidden, rows }) => !hidden && rows.length > 0);
  if (sheets.some(({ rows }) => rows.length > limits.cellRows)) {
    return {
      ok: false,
      failure: { code: 'list.tooManyRows', details: { limit: limits.cellRows } },
    };
  }
  return ok(
    sheets.map(({ name, rows }) => ({
      name,
      rows: rows.map(({ row, cells }) => ({
        row,
        cells: Array.from(cells, (cell) => cell?.text ?? ''),
      })),
    })),
  );
};
