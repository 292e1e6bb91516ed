import type { ColumnKind, Table } from '#domain/table';
import { readable } from './cellText.ts';

/** The styles of cells by their place in `styles.xml`. */
export const styles = { text: 0, heading: 1, date: 2, amount: 3, quotedText: 4 } as const;

/** Text as XML holds it; what looks like Excel's own escapes is escaped itself. */
export const escaped = (text: string): string =>
  readable(text)
    .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');

/** The letters of a column: 0 is A, 26 is AA. */
export const lettersOf = (column: number): string => {
  const before = Math.floor(column / 26) - 1;
  const last = String.fromCharCode(65 + (column % 26));
  return before < 0 ? last : lettersOf(before) + last;
};

/** A name that Excel takes for a sheet: at most 31 characters and none of its marks. */
export const sheetName = (title: string): string =>
  title
    .replace(/[\\/?*[\]:]/g, ' ')
    .replace(/^'+|'+$/g, '')
    .trim()
    .slice(0, 31) || 'Lista';

const narrowest = 9;
const widest = 52;
/** So many rows are measured for the widths; more would not make them better. */
const measured = 500;

const lengthOf = (cell: unknown, kind: ColumnKind): number => {
  if (kind === 'date') return 10;
  // Thousands are parted, and two decimals may follow.
  if (kind === 'amount' && typeof cell === 'number')
    return String(Math.round(cell / 100)).length * 1.4;
  return String(cell ?? '').length;
};

/** The widths of the columns in characters: what most of their cells need, within reason. */
const widthsOf = ({ columns, rows }: Table): readonly number[] =>
  columns.map(({ heading, kind }, place) => {
    const longest = rows
      .slice(0, measured)
      .reduce((most, row) => Math.max(most, lengthOf(row[place], kind)), heading.length + 3);
    return Math.min(widest, Math.max(narrowest, Math.ceil(longest) + 1));
  });

const xml = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packages = 'http://schemas.openxmlformats.org/package/2006';

/** Where the table lies on its sheet: `A1:K201`. */
const placeOf = ({ columns, rows }: Table, mark = ''): string => {
  const last = lettersOf(columns.length - 1);
  return `${mark}A${mark}1:${mark}${last}${mark}${rows.length + 1}`;
};

/** What stands before the rows: the frozen heading and the widths. */
export const sheetHead = (table: Table): string =>
  `${xml}<worksheet xmlns="${main}"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><dimension ref="${placeOf(table)}"/>` +
  '<sheetViews><sheetView workbookViewId="0">' +
  '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>' +
  '<selection pane="bottomLeft" activeCell="A2" sqref="A2"/></sheetView></sheetViews>' +
  '<sheetFormatPr defaultRowHeight="15"/><cols>' +
  widthsOf(table)
    .map((width, at) => `<col min="${at + 1}" max="${at + 1}" width="${width}" customWidth="1"/>`)
    .join('') +
  '</cols><sheetData>';

/** What stands after the rows: the filters, and how the sheet is printed. */
export const sheetFoot = (table: Table): string =>
  `</sheetData><autoFilter ref="${placeOf(table)}"/>` +
  '<pageMargins left="0.4" right="0.4" top="0.6" bottom="0.6" header="0.3" footer="0.3"/>' +
  '<pageSetup paperSize="9" orientation="landscape" fitToHeight="0"/></worksheet>';

const part = (name: string, type: string): string =>
  `<Override PartName="${name}" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.${type}+xml"/>`;

/**
 * Every part of the file but the sheets themselves, by its name. Their titles differ; the file has the
 * first one's. `at` is the instant it was made.
 */
export const smallParts = (
  tables: readonly Table[],
  at: string,
): Readonly<Record<string, string>> => {
  const nameOf = (table: Table) => escaped(sheetName(table.title));
  const named = (table: Table, place: number, id: string, range: string) =>
    `<definedName name="_xlnm.${id}" localSheetId="${place}"${id === '_FilterDatabase' ? ' hidden="1"' : ''}>'${nameOf(table).replaceAll("'", "''")}'!${range}</definedName>`;
  const styleSheet = `rId${tables.length + 1}`;
  return {
    '[Content_Types].xml':
      `${xml}<Types xmlns="${packages}/content-types">` +
      '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
      '<Default Extension="xml" ContentType="application/xml"/>' +
      part('/xl/workbook.xml', 'sheet.main') +
      tables.map((_, place) => part(`/xl/worksheets/sheet${place + 1}.xml`, 'worksheet')).join('') +
      part('/xl/styles.xml', 'styles') +
      '<Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/></Types>',
    '_rels/.rels':
      `${xml}<Relationships xmlns="${packages}/relationships">` +
      `<Relationship Id="rId1" Type="${relations}/officeDocument" Target="xl/workbook.xml"/>` +
      `<Relationship Id="rId2" Type="${packages}/relationships/metadata/core-properties" Target="docProps/core.xml"/></Relationships>`,
    'docProps/core.xml':
      `${xml}<cp:coreProperties xmlns:cp="${packages}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">` +
      `<dc:title>${escaped(tables[0]?.title ?? '')}</dc:title><dc:creator>Upphandlingsbordet</dc:creator>` +
      `<dcterms:created xsi:type="dcterms:W3CDTF">${at}</dcterms:created></cp:coreProperties>`,
    'xl/workbook.xml':
      `${xml}<workbook xmlns="${main}" xmlns:r="${relations}"><sheets>${tables.map((table, place) => `<sheet name="${nameOf(table)}" sheetId="${place + 1}" r:id="rId${place + 1}"/>`).join('')}</sheets>` +
      `<definedNames>${tables.map((table, place) => named(table, place, '_FilterDatabase', placeOf(table, '$')) + named(table, place, 'Print_Titles', '$1:$1')).join('')}</definedNames></workbook>`,
    'xl/_rels/workbook.xml.rels':
      `${xml}<Relationships xmlns="${packages}/relationships">` +
      tables
        .map(
          (_, place) =>
            `<Relationship Id="rId${place + 1}" Type="${relations}/worksheet" Target="worksheets/sheet${place + 1}.xml"/>`,
        )
        .join('') +
      `<Relationship Id="${styleSheet}" Type="${relations}/styles" Target="styles.xml"/></Relationships>`,
    'xl/styles.xml':
      `${xml}<styleSheet xmlns="${main}">` +
      '<numFmts count="1"><numFmt numFmtId="164" formatCode="yyyy\\-mm\\-dd"/></numFmts>' +
      '<fonts count="2"><font><sz val="11"/><name val="Calibri"/><family val="2"/></font><font><b/><sz val="11"/><name val="Calibri"/><family val="2"/></font></fonts>' +
      '<fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor rgb="FFEDEFF2"/><bgColor indexed="64"/></patternFill></fill></fills>' +
      '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
      '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="5">' +
      '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>' +
      '<xf numFmtId="0" fontId="1" fillId="2" borderId="0" xfId="0" applyFont="1" applyFill="1"/>' +
      '<xf numFmtId="164" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>' +
      '<xf numFmtId="4" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>' +
      '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0" quotePrefix="1"/>' +
      '</cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>',
  };
};
