import fc from 'fast-check';
import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { Table, TableCell } from '#domain/table';
import { tableFile } from './tableFile.ts';

const at = '2026-11-23T08:00:00.000Z';

const table = (...rows: readonly TableCell[][]): Table => ({
  title: 'Avtal',
  columns: [
    { heading: 'Avtal', kind: 'text' },
    { heading: 'Slut', kind: 'date' },
    { heading: 'Takbelopp', kind: 'amount' },
    { heading: 'Antal', kind: 'number' },
  ],
  rows: [...rows],
});

const csvOf = async (given: Table): Promise<string> => String(await tableFile(given, 'csv', at));

const sheetOf = async (given: Table): Promise<string> => {
  const file = await tableFile(given, 'xlsx', at);
  if (typeof file === 'string') throw new Error('an Excel file is bytes');
  const sheet = unzipSync(file)['xl/worksheets/sheet1.xml'];
  return Buffer.from(sheet ?? []).toString('utf8');
};

describe('csv', () => {
  it('is what Swedish Excel opens right', async () => {
    const csv = await csvOf(
      table(['Kaffe; te', '2026-12-31', 12_345_650, -3], ['El', null, 100, null]),
    );
    expect(csv).toBe(
      '\uFEFFAvtal;Slut;Takbelopp;Antal\r\n"Kaffe; te";2026-12-31;123456,50;-3\r\nEl;;1;\r\n',
    );
  });

  it.each([
    ['=1+1', "'=1+1"],
    ['+46 70', "'+46 70"],
    ['-2+3', "'-2+3"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['\t=1', "'\t=1"],
    [' =1', "' =1"],
    ['-12', '-12'],
    ['-12,5', '-12,5'],
    ['Avtal - 2', 'Avtal - 2'],
    ['=HYPERLINK("x";"y")', '"\'=HYPERLINK(""x"";""y"")"'],
  ])('%j is never a formula', async (text, written) => {
    expect((await csvOf(table([text, null, null, null]))).split('\r\n')[1]).toBe(`${written};;;`);
  });

  it('no cell that is text begins as a formula does, whatever it holds', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom('=', '+', '-', '@', '\t', '\r', '\n', ' '),
        fc.string(),
        async (a, b) => {
          const csv = await csvOf(table([`${a}${b}x`, null, null, null]));
          const cell = csv.slice(1).split('\r\n').slice(1);
          expect(cell.join('\r\n')).not.toMatch(/^"?\s*[=+\-@]/);
        },
      ),
    );
  });
});

describe('an Excel file', () => {
  it('has days and kronor as such, headings that stay, and filters', async () => {
    const sheet = await sheetOf(table(['Kaffe', '2026-12-31', 12_345_650, 3]));
    expect(sheet).toContain('<c r="B2" s="2"><v>46387</v></c>');
    expect(sheet).toContain('<c r="C2" s="3"><v>123456.5</v></c><c r="D2"><v>3</v></c>');
    expect(sheet).toContain('state="frozen"');
    expect(sheet).toContain('<autoFilter ref="A1:D2"/>');
  });

  it('keeps what is no day as text, and text as text', async () => {
    const sheet = await sheetOf(table(['=1+1', 'Tills vidare', null, null]));
    expect(sheet).toContain('<c r="A2" s="4" t="inlineStr"><is><t xml:space="preserve">=1+1</t>');
    expect(sheet).toContain('t="inlineStr"><is><t xml:space="preserve">Tills vidare</t>');
    expect(sheet).not.toContain('<f>');
  });

  it.each([
    ['1900-03-01', '<c r="B2" s="2"><v>61</v></c>'],
    ['1900-02-28', '>1900-02-28<'],
    ['0984-01-01', '>0984-01-01<'],
  ])('has the day %s as Excel can', async (day, written) => {
    expect(await sheetOf(table(['Kaffe', day, null, null]))).toContain(written);
  });

  it('holds no character that XML forbids', async () => {
    const sheet = await sheetOf(table(['a\u0000\u0007<b>&"\uD800_x0041_', null, null, null]));
    expect(sheet).toContain('>a&lt;b&gt;&amp;&quot;_x005F_x0041_<');
  });

  it('is the same file for the same table', async () => {
    const given = table(['Kaffe', '2026-12-31', 1, 2]);
    expect(await tableFile(given, 'xlsx', at)).toEqual(await tableFile(given, 'xlsx', at));
  });
});
