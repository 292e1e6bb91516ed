import { readFileSync } from 'node:fs';
import { type BookType, utils, write } from '@e965/xlsx';
import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import type { ProposedAgreement } from '#domain/agreementList';
import { splitRows } from '#main/lists/delimited';
import { readList } from '#main/lists/readList';

const text = readFileSync(
  new URL('../../e2e/fixtures/import/syn_options_in_prose.csv', import.meta.url),
  'utf8',
).replace('\uFEFF', '');
const rows = splitRows(text, ';');

const joined = (mark: string, lineEnd: string) =>
  rows
    .map((row) => row.map((field) => (field.includes(mark) ? `"${field}"` : field)).join(mark))
    .join(lineEnd);

const agreementsIn = (bytes: Uint8Array): readonly ProposedAgreement[] => {
  const list = readList({ bytes });
  if (!list.ok) throw new Error(list.failure.code);
  const [sheet] = list.value.sheets;
  return (sheet?.agreements ?? []).map((agreement) => ({ ...agreement, key: '', sheet: '' }));
};

const book = (bookType: BookType): Uint8Array => {
  const made = utils.book_new();
  utils.book_append_sheet(made, utils.aoa_to_sheet(rows), 'Avtal');
  const bytes: ArrayBuffer = write(made, { type: 'array', bookType });
  return new Uint8Array(bytes);
};

const markup = (bookType: BookType): string => new TextDecoder().decode(book(bookType));
const page = markup('html');
const prolog = '<?xml version="1.0" encoding="windows-1252"?>';

const expected = agreementsIn(Buffer.from(text));

describe('one list in every form', () => {
  it.each<[string, Uint8Array]>([
    [
      'UTF-16 with tabs, as Excel saves Unicode text',
      iconv.encode(joined('\t', '\r\n'), 'utf-16le', { addBOM: true }),
    ],
    ['UTF-16, big end first', iconv.encode(joined(';', '\n'), 'utf-16be', { addBOM: true })],
    ['Windows-1252', iconv.encode(joined(';', '\r\n'), 'windows-1252')],
    ['commas and CR alone', Buffer.from(joined(',', '\r'))],
    ['pipes', Buffer.from(joined('|', '\n'))],
    ['sep=', Buffer.from(`sep=;\r\n${joined(';', '\r\n')}`)],
    ['old Macintosh', iconv.encode(joined(';', '\r'), 'macroman')],
    ['xlsx', book('xlsx')],
    ['xlsm', book('xlsm')],
    ['xls', book('biff8')],
    ['ods', book('ods')],
    ['SpreadsheetML', book('xlml')],
    ['a web page', book('html')],
    ['a web page in UTF-16', iconv.encode(page, 'utf-16le', { addBOM: true })],
    ['a web page in Windows-1252', iconv.encode(page, 'windows-1252')],
    [
      'SpreadsheetML in Windows-1252',
      iconv.encode(markup('xlml').replace('<?xml version="1.0"?>', prolog), 'windows-1252'),
    ],
  ])('%s', (_name, bytes) => {
    expect(agreementsIn(bytes)).toEqual(expected);
  });

  it('pasted cells', () => {
    const list = readList({ pasted: joined('\t', '\r\n') });
    expect(list).toMatchObject({ ok: true, value: { delimiter: '\t' } });
  });
});
