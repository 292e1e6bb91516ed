import { type CellObject, utils, write } from '@e965/xlsx';
import fc from 'fast-check';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { plainRows } from './plainRows.ts';
import { readSheets } from './sheets.ts';

const part = 'xl/worksheets/sheet1.xml';

/** The same workbook with a space in a tag, which only the library reads. */
const oddly = (bytes: Uint8Array): Uint8Array => {
  const parts = unzipSync(bytes);
  const xml = strFromU8(parts[part] ?? new Uint8Array());
  return zipSync({ ...parts, [part]: strToU8(xml.replace('<sheetData>', '<sheetData >')) });
};

const formats = [
  'General',
  '0.00',
  '#,##0 "tkr"',
  'yyyy-mm-dd',
  'd/m/yy h:mm',
  '0%',
  '@',
  '[$-41D]d mmmm yyyy',
];

const cell: fc.Arbitrary<CellObject | null> = fc.oneof(
  { weight: 2, arbitrary: fc.constant(null) },
  fc.record({ t: fc.constant('s' as const), v: fc.string({ unit: 'grapheme', maxLength: 12 }) }),
  fc.record({
    t: fc.constant('n' as const),
    v: fc.oneof(
      fc.integer({ min: -10, max: 60_000 }),
      fc.double({ noNaN: true, noDefaultInfinity: true }),
    ),
    z: fc.constantFrom(...formats),
  }),
);

const bookOf = (cells: (CellObject | null)[][], date1904: boolean): Uint8Array => {
  const sheet = utils.aoa_to_sheet(cells);
  const book = utils.book_new(sheet, 'Avtal');
  book.Workbook = { WBProps: { date1904 } };
  return write(book, { type: 'buffer', bookType: 'xlsx', bookSST: true });
};

describe('plain rows', () => {
  it('come out as the library would have them, cell by cell', () => {
    const rows = fc.array(fc.array(cell, { maxLength: 8 }), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(rows, fc.boolean(), (cells, date1904) => {
        const bytes = bookOf([[{ t: 's', v: 'Avtal' }], ...cells], date1904);
        expect(plainRows(unzipSync(bytes)[part] ?? new Uint8Array())).not.toBeNull();
        expect(readSheets(bytes)).toEqual(readSheets(oddly(bytes)));
      }),
      { numRuns: 200 },
    );
  });

  it('leave the rest of the sheet as it is', () => {
    const xml = '<worksheet><sheetData><row r="1"></row></sheetData><mergeCells/></worksheet>';
    const rest = plainRows(strToU8(xml))?.rest ?? new Uint8Array();
    expect(strFromU8(rest)).toBe('<worksheet><sheetData></sheetData><mergeCells/></worksheet>');
  });

  it.each([
    ['a formula', '<row r="1"><c r="A1"><f>1+1</f><v>2</v></c></row>'],
    ['a text in the cell', '<row r="1"><c r="A1" t="inlineStr"><is><t>x</t></is></c></row>'],
    ['a text of a formula', '<row r="1"><c r="A1" t="str"><v>x</v></c></row>'],
    ['a cell without its place', '<row r="1"><c><v>2</v></c></row>'],
    ['a row without its place', '<row><c r="A1"><v>2</v></c></row>'],
    ['a cell of another row', '<row r="1"><c r="A2"><v>2</v></c></row>'],
    ['rows out of order', '<row r="2"></row><row r="1"></row>'],
    ['a row that does not end', '<row r="1"><c r="A1"><v>2</v></c>'],
    ['white space between', '<row r="1"> <c r="A1"><v>2</v></c></row>'],
    ['a comment', '<!-- x --><row r="1"></row>'],
    ['a second sheet of data', '</sheetData><sheetData>'],
  ])('are not made of %s', (_, xml) => {
    expect(plainRows(strToU8(`<worksheet><sheetData>${xml}</sheetData></worksheet>`))).toBeNull();
  });

  it('that point at a text the workbook has not are refused as the library refuses them', () => {
    const parts = unzipSync(bookOf([[{ t: 's', v: 'Avtal' }]], false));
    const xml = strFromU8(parts[part] ?? new Uint8Array()).replace('<v>0</v>', '<v>7</v>');
    const bytes = zipSync({ ...parts, [part]: strToU8(xml) });
    expect(readSheets(bytes)).toEqual(readSheets(oddly(bytes)));
  });
});
