import type { MappingChoice, ProposedList, ProposedSheet } from '#domain/agreementList';
import { blocksOf, readBlock } from './blocks.ts';
import type { Sheet, Workbook } from './cell.ts';
import { findHeader } from './columns.ts';
import { groupRows } from './group.ts';
import { numberedColumns } from './numberedColumns.ts';
import {
  columnNotes,
  columnsOf,
  missingColumns,
  noteOf,
  peculiarities,
  rowText,
  spellingNotes,
} from './sheetNotes.ts';
import { turned } from './turned.ts';

/** A sheet without headings shows at most so many of its rows. */
const maxShown = 500;

const withoutHeader = (sheet: Sheet): ProposedSheet => {
  const left = sheet.rows.length - maxShown;
  return {
    name: sheet.name,
    hidden: sheet.hidden,
    headerRow: null,
    columns: [],
    mapping: [],
    supplierRows: 0,
    agreements: [],
    unread: [
      noteOf('list.noHeader', 'error', ''),
      ...peculiarities(sheet),
      ...sheet.rows
        .slice(0, maxShown)
        .map((row) => noteOf('row.notTakenIn', 'note', rowText(row), { row: row.row })),
      ...(left > 0 ? [noteOf('row.more', 'note', '', { details: { count: left } })] : []),
    ],
  };
};

/** The rows of a sheet and the place of its headings: found, or the row that a person chose. */
const headerIn = ({ rows }: Sheet, chosenRow: number | undefined) => {
  const found = findHeader(rows);
  // The same row chosen as was found keeps what its two rows say together.
  if (chosenRow === undefined || found.rows[found.at]?.row === chosenRow) return found;
  return { rows, at: rows.findIndex(({ row }) => row === chosenRow) };
};

const understandSheet = (
  given: Sheet,
  choice: MappingChoice | undefined,
  onRow: () => void,
): ProposedSheet => {
  const chosenRow = choice?.headerRow;
  const onItsSide = turned(given);
  const { rows: listed, at: headerAt } = headerIn(onItsSide ?? given, chosenRow);
  const sheet = { ...(onItsSide ?? given), rows: listed };
  const header = sheet.rows[headerAt];
  if (header === undefined) return withoutHeader(sheet);
  const { blocks, unread } = blocksOf(sheet.rows, headerAt, choice);
  const mapping = blocks[0]?.mapping ?? [];
  const read = blocks.map((block) => readBlock(block, onRow));
  const rows = read.flatMap(({ taken }) => taken);
  const columns = columnsOf(header, sheet.rows.slice(headerAt + 1));
  const leftOut = [...unread, ...read.flatMap((each) => each.unread)];
  return {
    name: sheet.name,
    hidden: sheet.hidden,
    headerRow: header.row,
    columns,
    mapping,
    supplierRows: new Set(rows.map(({ row }) => row)).size,
    agreements: groupRows(sheet.name, rows),
    unread: [
      ...(onItsSide === null ? [] : [noteOf('sheet.turned', 'note', sheet.name)]),
      ...missingColumns(mapping),
      ...blocks.flatMap((block) =>
        block.mapping === mapping
          ? []
          : missingColumns(block.mapping, block.header.row).filter(
              ({ kind }) => kind === 'question',
            ),
      ),
      ...columnNotes(mapping, columns, numberedColumns(mapping, header).joined),
      ...spellingNotes(mapping, sheet.rows.slice(headerAt + 1)),
      ...peculiarities(sheet),
      ...leftOut.toSorted((a, b) => (a.row ?? 0) - (b.row ?? 0)),
    ],
  };
};

/**
 * What a file's sheets say about agreements. `choices` replaces the proposed columns of the sheets
 * it names; with a heading row and no columns, they are proposed from that row. Sheets without
 * anything in them are only named.
 */
export const understandList = (
  workbook: Workbook,
  choices: readonly MappingChoice[] = [],
  onProgress: (rows: number, of: number) => void = () => {},
): ProposedList => {
  const filled = workbook.sheets.filter(({ rows }) => rows.length > 0);
  const of = filled.reduce((sum, { rows }) => sum + rows.length, 0);
  let rows = 0;
  const onRow = () => {
    rows += 1;
    if (rows % 1000 === 0) onProgress(rows, of);
  };
  const choiceOf = (name: string) => choices.find(({ sheet }) => sheet === name);
  return {
    format: workbook.format,
    delimiter: workbook.delimiter,
    encoding: workbook.encoding,
    sheets: filled.map((sheet) => understandSheet(sheet, choiceOf(sheet.name), onRow)),
    emptySheets: workbook.sheets.filter((sheet) => sheet.rows.length === 0).map(({ name }) => name),
  };
};
