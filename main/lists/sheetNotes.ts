import type { ListWarning, Mapping, SheetColumn, TargetField } from '#domain/agreementList';
import { type Row, type Sheet, shown } from './cell.ts';

/** Something to say about a sheet, a column or a row that no agreement carries. */
export const noteOf = (
  code: string,
  kind: ListWarning['kind'],
  text: string,
  place: Partial<Pick<ListWarning, 'row' | 'column' | 'field' | 'details'>> = {},
): ListWarning => ({ code, kind, field: null, column: null, row: null, text, ...place });

/** The texts of the cells that hold something. */
export const filledCells = (row: Row): readonly string[] =>
  row.cells.flatMap((cell) => (cell === undefined ? [] : [shown(cell)]));

/** A whole row as one text, for saying what was not taken in. */
export const rowText = (row: Row): string => filledCells(row).join(' | ').slice(0, 500);

/** The headings with a few values each, and columns that have values under no heading. */
export const columnsOf = (header: Row, rows: readonly Row[]): readonly SheetColumn[] => {
  const widest = rows.reduce(
    (most, { cells }) => Math.max(most, cells.length),
    header.cells.length,
  );
  return Array.from({ length: widest }, (_, column) => {
    const samples = new Set<string>();
    for (const row of rows) {
      const text = shown(row.cells[column]);
      if (text !== '') samples.add(text);
      if (samples.size === 5) break;
    }
    return { column, heading: shown(header.cells[column]), samples: [...samples] };
  }).filter(({ heading, samples }) => heading !== '' || samples.length > 0);
};

/** Columns of weight that a table does not have; `row` is that of its headings, where it is not the first. */
export const missingColumns = (
  mapping: Mapping,
  row: number | null = null,
): readonly ListWarning[] => {
  const has = (...targets: readonly TargetField[]) =>
    mapping.some(({ target }) => targets.includes(target));
  const missing = (field: TargetField, code: string, kind: ListWarning['kind'] = 'question') =>
    has(field) ? [] : [noteOf(code, kind, '', { field, row })];
  return [
    ...missing('supplier', 'column.noSupplier'),
    ...missing('title', 'column.noTitle'),
    ...(has('period') ? [] : missing('end', 'column.noEnd')),
    ...missing('organisationNumber', 'column.noOrganisationNumber', 'note'),
  ];
};

/** Columns that are read with others, that look like a list beside the list, or that are only kept as text. */
export const columnNotes = (
  mapping: Mapping,
  columns: readonly SheetColumn[],
  joined: readonly number[],
): readonly ListWarning[] => {
  const mapped = new Set([...mapping.map(({ column }) => column), ...joined]);
  const names = new Set(mapping.map(({ heading }) => heading));
  const listed = (some: readonly SheetColumn[]) => some.map(({ heading }) => heading).join(', ');
  const together = columns.filter(({ column }) => joined.includes(column));
  const others = columns.filter(({ column }) => !mapped.has(column));
  const again = others.filter(({ heading }) => names.has(heading));
  return [
    ...(together.length === 0 ? [] : [noteOf('column.joined', 'note', listed(together))]),
    ...(again.length < 2 ? [] : [noteOf('column.listBeside', 'question', listed(again))]),
    ...others.map(({ heading, samples }) =>
      noteOf('column.keptAsText', 'note', samples.slice(0, 3).join(' | '), { column: heading }),
    ),
  ];
};

/** Names that the file spells with white space around them, which would be suppliers of their own. */
export const spellingNotes = (mapping: Mapping, rows: readonly Row[]): readonly ListWarning[] => {
  const column = mapping.find(({ target }) => target === 'supplier')?.column;
  if (column === undefined) return [];
  const written = new Set<string>();
  const meant = new Set<string>();
  for (const { cells } of rows) {
    const cell = cells[column];
    if (cell?.kind !== 'text') continue;
    written.add(cell.written ?? cell.text);
    meant.add(cell.text);
  }
  if (written.size === meant.size) return [];
  const details = { written: written.size, count: meant.size };
  return [noteOf('supplier.spellings', 'note', '', { field: 'supplier', details })];
};

/** What a person who looks at the sheet in Excel may not see, or would stumble over. */
export const peculiarities = (sheet: Sheet): readonly ListWarning[] => {
  const hiddenRows = sheet.rows.filter(({ hidden }) => hidden).map(({ row }) => row);
  const filledRows = sheet.rows.filter(({ filled }) => filled).map(({ row }) => row);
  const counted = (code: string, rows: readonly number[]) =>
    rows.length === 0
      ? []
      : [noteOf(code, 'note', rows.slice(0, 20).join(', '), { details: { count: rows.length } })];
  return [
    ...(sheet.hidden ? [noteOf('sheet.hidden', 'note', sheet.name)] : []),
    ...counted('row.hiddenTakenIn', hiddenRows),
    ...counted('row.mergedFilled', filledRows),
    ...counted(
      'column.hiddenTakenIn',
      sheet.hiddenColumns.map((column) => column + 1),
    ),
    ...sheet.farCells.slice(0, 20).map((cell) => noteOf('cell.farAway', 'note', cell)),
  ];
};
