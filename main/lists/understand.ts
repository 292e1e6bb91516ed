import type {
  ListWarning,
  Mapping,
  MappingChoice,
  ProposedList,
  ProposedSheet,
  SheetColumn,
  TargetField,
} from '#domain/agreementList';
import { cleanText, type Row, type Sheet, shown, type Workbook } from './cell.ts';
import { chosenMapping, findHeader, headingAgain, proposeMapping } from './columns.ts';
import { groupRows } from './group.ts';
import { type RowFacts, readerFor } from './rowFacts.ts';

const about = (
  code: string,
  kind: ListWarning['kind'],
  text: string,
  place: Partial<Pick<ListWarning, 'row' | 'column' | 'field' | 'details'>> = {},
): ListWarning => ({
  code,
  kind,
  field: null,
  column: null,
  row: null,
  text,
  ...place,
});

const filledCells = (row: Row): readonly string[] =>
  row.cells.flatMap((cell) => {
    const text = shown(cell);
    return text === '' ? [] : [text];
  });

const rowText = (row: Row): string => filledCells(row).join(' | ').slice(0, 500);

/** A row with one text in it (or one text merged over several cells): a title between the rows. */
const single = (row: Row): string | null => {
  const texts = new Set(filledCells(row));
  const [only] = texts;
  return texts.size === 1 && only !== undefined ? only : null;
};

type Block = {
  readonly header: Row;
  readonly mapping: Mapping;
  readonly rows: Row[];
  section: string | null;
};

const hasIdentity = (facts: RowFacts): boolean =>
  facts.supplier !== null ||
  facts.title !== null ||
  facts.number !== null ||
  facts.registryNumber !== null;

const total = /^(summa|totalt|total|totals?umma|delsumma|antal|sum|grand total)\b/i;

const sectionTitle = (mapping: Mapping): boolean =>
  !mapping.some(
    ({ target }) => target === 'title' || target === 'number' || target === 'registryNumber',
  );

/** The rows below the headings, parted where the headings come again. */
const blocksOf = (
  rows: readonly Row[],
  headerAt: number,
  choice: MappingChoice | undefined,
  unread: ListWarning[],
): readonly Block[] => {
  const header = rows[headerAt];
  if (!header) return [];
  const below = rows.slice(headerAt + 1);
  const sample = below.filter((row) => headingAgain(row, header) === null && single(row) === null);
  const mapping = choice ? chosenMapping(choice, header) : proposeMapping(header, sample);
  let section: string | null = null;
  for (const row of rows.slice(0, headerAt)) {
    section = single(row) ?? section;
    unread.push(about('row.aboveHeadings', 'note', rowText(row), { row: row.row }));
  }
  let current: Block = { header, mapping, rows: [], section };
  const blocks = [current];
  let lastSingle: string | null = null;
  for (const [index, row] of below.entries()) {
    const again = headingAgain(row, current.header);
    if (again === null) {
      lastSingle = single(row) ?? lastSingle;
      current.rows.push(row);
      continue;
    }
    const next = below.slice(index + 1);
    unread.push(
      about(again === 'same' ? 'row.repeatedHeadings' : 'row.otherHeadings', 'note', rowText(row), {
        row: row.row,
      }),
    );
    current = {
      header: row,
      mapping: again === 'same' || choice ? current.mapping : proposeMapping(row, next),
      rows: [],
      section: lastSingle,
    };
    blocks.push(current);
  }
  return blocks;
};

const readBlock = (block: Block, unread: ListWarning[]): readonly RowFacts[] => {
  const reader = readerFor(block.mapping, block.header, block.rows);
  const bySection =
    sectionTitle(block.mapping) &&
    !block.mapping.some(
      ({ target }) =>
        target === 'end' || target === 'start' || target === 'period' || target === 'value',
    );
  const taken: RowFacts[] = [];
  for (const row of block.rows) {
    const only = single(row);
    if (only !== null && block.mapping.length > 1) {
      unread.push(about('row.single', 'note', only, { row: row.row }));
      continue;
    }
    const facts = reader.read(row);
    if (!hasIdentity(facts) || total.test(filledCells(row)[0] ?? '')) {
      unread.push(
        about(
          hasIdentity(facts) ? 'row.total' : 'row.noIdentity',
          hasIdentity(facts) ? 'note' : 'question',
          rowText(row),
          { row: row.row },
        ),
      );
      continue;
    }
    if (bySection && block.section !== null) {
      taken.push({
        ...facts,
        title: block.section,
        texts: { ...facts.texts, title: block.section },
        warnings: [
          ...facts.warnings,
          about('title.fromSection', 'note', block.section, {
            row: block.header.row,
            field: 'title',
          }),
        ],
      });
    } else taken.push(facts);
  }
  return taken;
};

const columnsOf = (header: Row, rows: readonly Row[]): readonly SheetColumn[] =>
  header.cells.flatMap((cell, column) => {
    const heading = shown(cell);
    const samples: string[] = [];
    for (const row of rows) {
      const text = shown(row.cells[column]);
      if (text !== '' && !samples.includes(text)) samples.push(text);
      if (samples.length === 5) break;
    }
    return heading === '' && samples.length === 0 ? [] : [{ column, heading, samples }];
  });

const missingColumns = (mapping: Mapping): readonly ListWarning[] => {
  const has = (...targets: readonly TargetField[]) =>
    mapping.some(({ target }) => targets.includes(target));
  return [
    ...(has('supplier') ? [] : [about('column.noSupplier', 'question', '', { field: 'supplier' })]),
    ...(has('title') ? [] : [about('column.noTitle', 'question', '', { field: 'title' })]),
    ...(has('end', 'period') ? [] : [about('column.noEnd', 'question', '', { field: 'end' })]),
    ...(has('organisationNumber')
      ? []
      : [about('column.noOrganisationNumber', 'note', '', { field: 'organisationNumber' })]),
  ];
};

const peculiarities = (sheet: Sheet): readonly ListWarning[] => {
  const hiddenRows = sheet.rows.filter(({ hidden }) => hidden).map(({ row }) => row);
  return [
    ...(hiddenRows.length === 0
      ? []
      : [
          about('row.hiddenTakenIn', 'note', hiddenRows.slice(0, 20).join(', '), {
            details: { count: hiddenRows.length },
          }),
        ]),
    ...(sheet.hiddenColumns.length === 0
      ? []
      : [
          about('column.hiddenTakenIn', 'note', '', {
            details: { count: sheet.hiddenColumns.length },
          }),
        ]),
    ...sheet.farCells.slice(0, 20).map((cell) => about('cell.farAway', 'note', cell)),
  ];
};

const maxUnread = 500;

const withoutHeader = (sheet: Sheet): ProposedSheet => ({
  name: sheet.name,
  hidden: sheet.hidden,
  headerRow: null,
  columns: [],
  mapping: [],
  supplierRows: 0,
  agreements: [],
  unread: [
    about('list.noHeader', 'error', ''),
    ...peculiarities(sheet),
    ...sheet.rows
      .slice(0, maxUnread)
      .map((row) => about('row.notTakenIn', 'note', rowText(row), { row: row.row })),
    ...(sheet.rows.length > maxUnread
      ? [about('row.more', 'note', '', { details: { count: sheet.rows.length - maxUnread } })]
      : []),
  ],
});

const understandSheet = (sheet: Sheet, choice: MappingChoice | undefined): ProposedSheet => {
  const headerAt =
    choice?.headerRow === undefined
      ? findHeader(sheet.rows)
      : sheet.rows.findIndex(({ row }) => row === choice.headerRow);
  const header = sheet.rows[headerAt];
  if (!header) return withoutHeader(sheet);
  const unread: ListWarning[] = [];
  const blocks = blocksOf(sheet.rows, headerAt, choice, unread);
  const mapping = blocks[0]?.mapping ?? [];
  const rows = blocks.flatMap((block) => readBlock(block, unread));
  const columns = columnsOf(header, sheet.rows.slice(headerAt + 1));
  const mapped = new Set(mapping.map(({ column }) => column));
  return {
    name: sheet.name,
    hidden: sheet.hidden,
    headerRow: header.row,
    columns,
    mapping,
    supplierRows: rows.length,
    agreements: groupRows(sheet.name, rows),
    unread: [
      ...missingColumns(mapping),
      ...columns
        .filter(({ column }) => !mapped.has(column))
        .map(({ heading, samples }) =>
          about('column.keptAsText', 'note', samples.slice(0, 3).join(' | '), {
            column: cleanText(heading),
          }),
        ),
      ...peculiarities(sheet),
      ...unread.toSorted((a, b) => (a.row ?? 0) - (b.row ?? 0)),
    ],
  };
};

/**
 * What a file's sheets say about agreements. `choices` replaces the proposed columns of the sheets it
 * names. Sheets without anything in them are only named.
 */
export const understandList = (
  workbook: Workbook,
  choices: readonly MappingChoice[] = [],
): ProposedList => ({
  format: workbook.format,
  delimiter: workbook.delimiter,
  encoding: workbook.encoding,
  sheets: workbook.sheets
    .filter(({ rows }) => rows.length > 0)
    .map((sheet) =>
      understandSheet(
        sheet,
        choices.find((choice) => choice.sheet === sheet.name),
      ),
    ),
  emptySheets: workbook.sheets.filter(({ rows }) => rows.length === 0).map(({ name }) => name),
});
