import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { ProposedAgreement, ProposedList } from '#domain/agreementList';
import { inKronor } from '#domain/money';
import { readCells, readList } from '#main/lists/readList';

const fixture = (name: string): Buffer =>
  readFileSync(new URL(`../../e2e/fixtures/import/${name}`, import.meta.url));

/** The written expectation of a sample; its agreements name only the facts they are about. */
const expectation = (name: string) =>
  JSON.parse(fixture(`${name}.expected.json`).toString('utf8')) as {
    readonly headerRow: number;
    readonly supplierRows?: number;
    readonly delimiter?: string;
    readonly sheets?: readonly string[];
    readonly agreements: readonly (Record<string, unknown> & { readonly number?: string })[];
  };

const listOf = (name: string): ProposedList => {
  const list = readList({ bytes: fixture(name) });
  if (!list.ok) throw new Error(list.failure.code);
  return list.value;
};

const sheetsIn = (name: string) => {
  const cells = readCells({ bytes: fixture(name) });
  if (!cells.ok) throw new Error(cells.failure.code);
  return cells.value;
};

/** What an agreement says in the words of the expectations: `ceiling` is its value in kronor. */
const told = (agreement: ProposedAgreement | undefined) => ({
  ...agreement,
  ceiling: agreement?.value == null ? null : inKronor(agreement.value),
});

/** The expected facts without the remarks for people. */
const factsOf = ({ why, warn, note, error, ...facts }: Record<string, unknown>) => facts;

const codes = (agreement: ProposedAgreement | undefined) =>
  agreement?.warnings.map(({ code }) => code);

describe('the sample lists', () => {
  it('reads the e-Avrop statistics: ranked suppliers, heading on row 4, filler and _x000D_', () => {
    const expected = expectation('syn_bruksby_avtalsstatistik');
    const [sheet] = listOf('syn_bruksby_avtalsstatistik.xls').sheets;
    expect(sheet).toMatchObject({ headerRow: 4, supplierRows: 17 });
    expect(sheet?.agreements).toHaveLength(10);
    expect(sheet?.agreements).toMatchObject(expected.agreements);
    expect(codes(sheet?.agreements[9])).toEqual(['end.missing']);
  });

  it('reads periods in one cell, live and ended sheets, and guesses no date', () => {
    const expected = expectation('syn_grindby_avtalsperiod');
    const list = listOf('syn_grindby_avtalsperiod.xlsx');
    expect(list.sheets.map(({ name }) => name)).toEqual(expected.sheets);
    expect(list.emptySheets).toEqual(['Blad1']);
    expect(list.sheets.map(({ headerRow }) => headerRow)).toEqual([2, 2]);
    const agreements = list.sheets.flatMap((sheet) => sheet.agreements);
    expect(agreements).toMatchObject(expected.agreements.map(factsOf));
    expect(agreements).toHaveLength(expected.agreements.length);
    const of = (title: string) => agreements.find((agreement) => agreement.title === title);
    expect(of('Larm och bevakning')?.warnings).toMatchObject([
      { code: 'period.noEnd', kind: 'question', row: 6, text: '2022-07-01 -' },
    ]);
    expect(of('Lekplatsbesiktning')?.warnings).toMatchObject([
      { code: 'date.impossible', kind: 'error', text: '2026-02-31 - 2026-11-30' },
    ]);
    expect(of('Matdistribution')?.warnings).toMatchObject([
      { code: 'period.notUnderstood', text: 'hösten 2024' },
    ]);
    expect(of('Matdistribution')?.texts.period).toBe('hösten 2024');
  });

  it('reads options, notice and money in words', () => {
    const expected = expectation('syn_options_in_prose');
    const list = listOf('syn_options_in_prose.csv');
    const [sheet] = list.sheets;
    expect(list).toMatchObject({ delimiter: ';', encoding: 'utf-8' });
    expect(sheet).toMatchObject({ headerRow: 1, supplierRows: 10 });
    expect(sheet?.agreements).toHaveLength(9);
    for (const { suppliers, ...agreement } of expected.agreements) {
      const found = sheet?.agreements.find(({ number }) => number === agreement.number);
      expect(told(found), agreement.number).toMatchObject(factsOf(agreement));
      if (suppliers !== undefined) expect(found?.suppliers).toHaveLength(Number(suppliers));
    }
    const of = (number: string) => sheet?.agreements.find((each) => each.number === number);
    expect(codes(of('A-102'))).toEqual(['notice.fromOptionText']);
    expect(codes(of('A-104'))).toEqual(['options.extendedTo']);
    expect(codes(of('A-107'))).toEqual(['options.used']);
    expect(codes(of('A-108'))).toEqual(['options.noLength']);
    expect(codes(of('A-109'))).toEqual(['cell.filler', 'organisationNumber.checkDigit']);
    expect(of('A-109')?.suppliers).toMatchObject([
      { organisationNumber: null, organisationNumberText: '559998-0000' },
    ]);
  });
});

describe('what cells show', () => {
  it('is given sheet by sheet, whatever the file is', () => {
    const text = 'Förvaltning;Betyg\r\n\r\nKost;4\r\n';
    expect(readCells({ bytes: Buffer.from(text) })).toEqual({
      ok: true,
      value: [
        {
          name: 'Blad1',
          rows: [
            { row: 1, cells: ['Förvaltning', 'Betyg'] },
            { row: 3, cells: ['Kost', '4'] },
          ],
        },
      ],
    });
    const [sheet] = sheetsIn('syn_grindby_avtalsperiod.xlsx');
    expect(sheet?.rows.length).toBeGreaterThan(3);
  });

  it('is refused in large lists and in what is no list', () => {
    expect(readCells({ bytes: Buffer.from('Kost;4\n'.repeat(2001)) })).toEqual({
      ok: false,
      failure: { code: 'list.tooManyRows', details: { limit: 2000 } },
    });
    expect(readCells({ bytes: Buffer.from('%PDF-1.7') })).toMatchObject({
      failure: { code: 'list.notASpreadsheet' },
    });
  });
});
